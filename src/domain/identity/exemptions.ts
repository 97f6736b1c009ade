import { applyRules, pattern } from './patterns.ts'

import type { Hit } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

const AREA =
  "(?:Canada|Ontario|Quebec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Newfoundland(?: and Labrador)?|Prince Edward Island|Colombie-Britannique|l'Ontario|l'Alberta|Nouvelle-Ecosse|Nouveau-Brunswick|l'Ile-du-Prince-Edouard|Terre-Neuve(?:-et-Labrador)?|Yukon|Nunavut|Northwest Territories)"

/** Bodies, scales and rules with a place or a name in them: nobody is known from these. */
const RULES: Rule[] = [
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:College|Ordre|Barreau|Federation|Association|Syndicat|Conseil|Regie|Ministere|Chambre|Institut|Curateur|Commission|Fonds|Royal College|Society|Ministry|Law Society|Board|Ombudsman|Protecteur)(?: (?:[Dd]es|[Dd]u|[Dd]e la|[Dd]e l'|[Dd]'|[Dd]e|of|the|and|et|[Rr]oyal|[A-Za-z-]{4,18})){1,6} (?:of |du |de la |de l'|de |d'|en )?${AREA}`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:Sante|Health|Statistics|Statistique|Elections|Transports?|Transplant|Doctors|Diabetes|Inforoute|Agrement|Accreditation|Choosing Wisely|Choisir avec soin|Heart and Stroke) (?:Canada|Quebec|Ontario|Manitoba|Nova Scotia|Alberta|BC)\b|\b(?:Ontario|Alberta|Saskatchewan|Manitoba|Canada) Health(?: Services| Authority| Act)?\b|\b${AREA} (?:health |medical )?(?:card|number|plan|insurance|driver)\b|\b${AREA}(?= \d{3})|\b(?:Tim Hortons?|Starbucks|Walmart|Costco|Netflix|Amazon|Uber)(?! (?:on|in|at|near)\b)(?<!\b(?:the|at|behind|outside|for) [A-Za-z ]{3,12})|\b(?:Slack|Mayo Clinic|Cleveland Clinic|Black Friday|Cyber Monday|Dr House|Dr\. House|Doogie Howser|Good Samaritan|Grey's Anatomy|Johns Hopkins|Harvard|Red Cross|Croix-Rouge|Medecins sans frontieres|Doctors Without Borders|Boxing Day sales)\b|\bHeritage Canada\b|\bRadio One\b`,
    ),
    isCased: true,
  },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:Montreal|Ottawa|Toronto|Edmonton|Calgary|Halifax|Vancouver|Canadian|Glasgow|Boston|New Orleans|Geneva|Geneve|Vienna|Kingston|Hamilton|London|Denver|Barcelona|Copenhagen|Tokyo|Milan|Rome|Oxford|Stockholm|Helsinki|Framingham|Nuremberg|Philadelphia|Rotterdam)(?: |-)(?:Cognitive|[Aa]nkle|[Kk]nee|[Ff]oot|[Cc]oma|[Ss]ymptom|[Ff]rail\w{2,4}|[Nn]otes|[Cc]riteria|[Cc]riterion|[Cc]lassification|[Ss]cale|[Ss]core|[Rr]ules?|[Cc]ode|[Cc]onvention|[Dd]eclaration|C-spine|CT [Hh]ead|SAH|[Ss]ubarachnoid|[Bb]leeding|[Gg]uide\w{0,5}|[Ff]ramework|[Dd]epression|[Ss]tudy|[Tt]rial|Cambridge|[Cc]harter|[Aa]ccord|[Pp]rotocol|[Cc]onsensus)\b(?: [A-Z][a-z]{3,14}){0,3}`,
    ),
    isCased: true,
  },
  {
    category: 'place',
    pattern: pattern(
      String.raw`\b(?:regles?|criteres?|echelle|score|classification|declaration|convention|protocole|code|charte|test|questionnaire|accord) (?:de la |de |d'|du )(?:la cheville |coma )?(?:de |d')?(?:Montreal|Ottawa|Toronto|Edmonton|Calgary|Glasgow|Geneve|Vienne|Helsinki|Framingham|Boston|Nuremberg|Quebec|Denver|Rome|Oxford|Londres)\b`,
    ),
    isCased: true,
  },
]

/** Where nothing is to be found, whatever it looks like. */
export function findExemptions(reading: Reading): Hit[] {
  return applyRules(reading, RULES)
}
