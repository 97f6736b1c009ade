import { applyRules, pattern } from './patterns.ts'

import type { Hit } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

const AREA =
  "(?:Canada|Ontario|Quebec|Manitoba|Saskatchewan|Alberta|British Columbia|Nova Scotia|New Brunswick|Newfoundland(?: and Labrador)?|Prince Edward Island|Colombie-Britannique|l'Ontario|l'Alberta|Nouvelle-Ecosse|Nouveau-Brunswick|l'Ile-du-Prince-Edouard|Terre-Neuve(?:-et-Labrador)?|Yukon|Nunavut|Northwest Territories)"

const CAP = "[A-Z][A-Za-z'-]{1,24}"

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
  // Laws, principles, inquiries and models that are called after somebody.
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?!(?:The|Our|My|This|That|A|An|His|Her|Their|First|Second|Third) )${CAP}(?:'s|'|s)? (?:Principle|Law|Rule|Act|Inquiry|Commission|Report|Decision|Ruling|Defence|Hypothesis|Framework|Model|Cycle|Theorem|Equation|Hierarchy|Pyramid|Taxonomy|Chart|Diagram|Matrix|Paradox|Fallacy|Effect|Razor|Test|Oath|Code|Declaration|Scholarship|Lectureship|Lecture|Award|Medal|Prize|Fellowship|Curve|Grid|Triangle|Spiral|Window)\b`,
    ),
    isCased: true,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:[Pp]rincipe|[Ll]oi|[Rr]egle|[Mm]odele|[Cc]ycle|[Cc]adre|[Ee]chelle|[Gg]rille|[Rr]asoir|[Pp]yramide|[Tt]axonomie|[Dd]iagramme|[Mm]atrice|[Hh]ierarchie|[Tt]riangle|[Ss]erment|[Tt]heoreme|[Ee]quation|[Ff]enetre|[Cc]ourbe) (?:de |d')(?!(?:La|Le|Les)\b)${CAP}(?:-${CAP})?|\b(?:[Ll]oi|[Rr]apport|[Cc]ommission|[Aa]rret|[Ee]nquete|[Bb]ourse|[Pp]rix|[Mm]edaille|[Ff]ondation|[Tt]est|[Ss]core|[Ii]ndice|[Pp]rojet) (?!(?:La|Le|Les|De|Du)\b)${CAP}(?:-${CAP})?(?! (?:a|m'a|est|etait|disait|dit)\b)|\b(?:Bill|Loi|Projet de loi) (?:[CSM]-)?\d{1,3}`,
    ),
    isCased: true,
    unless: / (?:mme|m|mr|dr|dre|madame|monsieur)$| de (?:la )?(?:patiente?|police|montreal)$/,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:principe de jordan|jordan's principle|joyce's principle|principe de joyce|rowan's law|braxton[ -]hicks|docteur google|dr\.? google|dr\.? phil|dr\.? oz|dr\.? seuss|dr\.? strange|dr\.? kildare|dr\.? watson|mary poppins|florence nightingale|mr\.? bean|john doe|jane doe|john smith|monsieur madame tout-le-monde|m\.? tout-le-monde|terry fox|terry fox run|marche terry fox|ronald mcdonald house|manoir ronald mcdonald|jeanne mance|marie curie|albert einstein|isaac newton|harry potter|sherlock holmes|gregory house|meredith grey|celine dion|leonard cohen|gord downie|joni mitchell|taylor swift|beyonce|drake|adele's|brene brown|atul gawande|paul kalanithi|oliver sacks|susan sontag|rita charon|arthur frank|arthur kleinman|donald schon|graham gibbs|david kolb|jack mezirow|paulo freire|william osler|sir william osler|cicely saunders|elisabeth kubler-ross|balfour mount|viktor frankl|carl rogers|daniel kahneman|abraham maslow|jean piaget|sigmund freud|carl jung|joyce echaquan|brian sinclair|jordan river anderson)\b(?:'s)?`,
    ),
  },
  // Journals and textbooks.
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:New England Journal(?: of Medicine)?|[Tt]he Lancet|Canadian Medical Association Journal|Canadian Family Physician|Academic Medicine|Medical Education|Annals of [A-Z][a-z]+(?: [A-Z][a-z]+)?|Journal of (?:the )?[A-Z][a-z]+(?: [A-Za-z]+){0,4}|Kumar (?:and|&) Clark|Davidson's|Harrison's|Harrison (?=of |on |says|chapter)|Nelson's|Tintinalli(?:'s)?|Robbins(?: and Cotran)?|Netter(?:'s)?|Gray's(?: Anatomy)?|Bates'?|Guyton|Sabiston|Schwartz's|Rosen's|Williams Obstetrics|Toronto Notes|First Aid|Talley (?:and|&) O'Connor|Macleod's|Kaplan (?:and|&) Sadock|Goldman-Cecil|Cecil's|Moore's|Mosby's|Stahl's|Marino's|Big Shark|Le Petit Prince|[Tt]he Little Prince|Being Mortal|When Breath Becomes Air|Cutting for Stone|The House of God|Patch Adams|Scrubs|Call the Midwife)\b`,
    ),
    isCased: true,
    notBefore: /^ (?:said|told|asked|cried|was crying|died)/,
  },
  // Authors: `Smith et al. (2019)`, `(Smith, 2019)`.
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b${CAP}(?:(?:,| and| et| &|, and|, et| y) ${CAP}){0,4},? (?:et al\.?|et coll\.?|and colleagues|et ses collegues|and co-workers)(?:,? \(?(?:19|20)\d\d[a-z]?\)?)?`,
    ),
    isCased: true,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b${CAP}(?:(?:,| and| et| &|, and|, et) ${CAP}){0,4}(?:,? [A-Z]\.){0,3},? \((?:19|20)\d\d[a-z]?\)|[(;] ?(?:see |voir |cf\. |e\.g\. |p\. ex\. )?${CAP}(?:(?:,| and| et| &|, and|, et) ${CAP}){0,4},? (?:19|20)\d\d[a-z]?(?=[);,:])`,
    ),
    isCased: true,
  },
  // Vital signs: a respiratory rate is no rural route.
  { category: 'address', pattern: pattern(String.raw`\brr:? ?(?:[89]|[1-6]\d)\b`) },
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
