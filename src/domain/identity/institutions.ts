import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

const CAP = "[A-Z][A-Za-z'-]{1,24}"
const HEAD =
  '(?:Hospital|Hospice|General|Memorial|Infirmary|Sanatorium|Health Centre|Health Center|Health Sciences Centre|Health Sciences|Medical Centre|Medical Center|Cancer Centre|Health Network|Health Authority|Regional|Clinic|Walk-In|University|Secondary School|High School|Public School|Elementary School|Elementary|Middle School|Collegiate|Academy|School|College|Nursing Home|Care Home|Retirement Home|Retirement Residence|Lodge|Manor|Villa|Church|Cathedral|Parish|Mosque|Temple|Gurdwara|Synagogue|Shelter|Arena|Correctional|Correctional Centre|Penitentiary|Jail|Detention Centre|Airport|Library|Pharmacy|Foundation|Mine|Mill|Mills|Foods|Farms|Fisheries|Brewery|Legion|Community Centre|Friendship Centre|Daycare|Medical Group|Medical Clinic|Ranch|Inn|Hotel|Motel|Diner|Mall)'
const TETE =
  '(?:hopital|hotel-dieu|chsld|clsc|chu|ciusss|cisss|centre hospitalier(?: universitaire| regional)?|clinique|universite|cegep|ecole(?: secondaire| primaire)?|polyvalente|college|residence|pavillon|institut|maison|paroisse|eglise|basilique|mosquee|pharmacie|gmf|umf|gmf-u|polyclinique|centre|penitencier|etablissement|foyer|manoir|garderie|cpe|usine|mine|arena|academie|fondation|ressource|refuge)'
const LINK =
  "(?: (?:medicale?|de soins|d'hebergement|de detention|jeunesse|funeraire|universitaire|regionale?|general|secondaire|primaire|communautaire|familiale?)){0,2}(?: (?:du|de la|de l'|des|de|d'|aux?|a la|sur le|du))?"
const LET_BE =
  /college (?:of|royal|des medecins)|ordre des|royal college|medical (?:association|protective)|^(?:the|our|my|a|this|that|any|every|no|your|medical|nursing|in|at|public|private) (?:hospital|school|college|clinic|university|general|regional|library|temple|church|lodge|foundation|mall|mill|mine)$|^(?:medical|nursing|law|public|high) school$|canadian medical/

const RULES: Rule[] = [
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?!The |Le |La |Les |L'|Un |Une |In |At |On |Our |My |From |To |And |But |When |As |For )(?:St\.? |Ste\.? |Mt\.? )?${CAP}(?:(?: and| &| of(?: the)?)? (?:St\.? )?${CAP}){0,3}? ${HEAD}\b(?: (?:of|for) (?:the )?${CAP}(?: ${CAP}){0,3})?(?: (?:Hospital|Centre|School|Site|Campus|Foundation))?`,
    ),
    isCased: true,
    unless: LET_BE,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:University|Hospital|Church|College|School|City|Town|Township|Municipality|County|District) of (?:the )?${CAP}(?: ${CAP}){0,2}`,
    ),
    isCased: true,
    unless: /(?:college|school) of (?:physicians|family|nurses|medicine|nursing|pharmacists|public|law|business)/,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?<hit>${TETE}${LINK} ?(?:[A-Z][A-Za-z'-]{1,40}|l'[A-Z][a-z-]{2,30})(?:(?: |-)(?:de la |de l'|du |des |de |d'|et )?[A-Z][A-Za-z'-]{1,40}){0,4})`,
    ),
    isCased: true,
    unless: /^(?:clinique|centre|maison|ecole) (?:covid|vih|blanche)|college (?:royal|des medecins)/,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?<hit>(?:Hopital|CHSLD|CLSC|CHU|CIUSSS|CISSS|Clinique|Universite|Cegep|CEGEP|Ecole|Polyvalente|Residence|Residences|Pavillon|Institut|Maison|Manoir|Foyer|Pharmacie|GMF|UMF|GMF-U|Centre|Hotel-Dieu|Villa|Domaine|Jardins|Auberge)${LINK} ?(?:[A-Z][A-Za-z'-]{1,40}|l'[A-Z][a-z-]{2,30})(?:(?: |-)(?:de la |de l'|du |des |de |d'|et )?[A-Z][A-Za-z'-]{1,40}){0,4})`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:SickKids|Sick Kids|CHEO|CHUM|CHUS|CHUL|IUCPQ|IUSMM|MUHC|CUSM|HMR|HSCM|VGH|TGH|TWH|UHN|CAMH|BCCH|IWK|QEII|KGH|LHSC|UBC|McGill|UQAM|UdeM|UofT|U of T|McMaster|NOSM|Dalhousie|Concordia|ULaval|Sunnybrook|Mount Sinai|Sinai|Foothills|Lougheed|Rockyview|Stollery|Royal Alex(?:andra)?|Royal Vic(?:toria)?|Royal Jubilee|Jewish General|Montreal General|Toronto (?:General|Western)|Ottawa (?:Civic|General)|(?:Princess|Queen) Margaret|St\.? Mike's|St\.? Joe's|St\.? Paul's|St\.? Boniface|St\.? Michael's|Hotel-Dieu|Sainte-Justine|Ste-Justine|Sacre-Coeur|Maisonneuve-Rosemont|Saint-Luc|Notre-Dame|Enfant-Jesus|Douglas Institute|Queensway|Grace General|Victoria General|Janeway|Health Sciences Centre|Health Sciences North|Tim Hortons|Walmart|Costco|Canadian Tire|Loblaws|Sobeys|IGA|Metro|Provigo|Bombardier|Hydro-Quebec|Hydro One|RCMP|OPP|GRC|Surete du Quebec|SPVM|Canada Post|Postes Canada|Air Canada|WestJet|Via Rail)\b(?: (?:Hospital|[Cc]ampus|Centre))?`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\bthe (?<hit>General|Civic|Royal|Vic|Grace|Regional|Mission|Misericordia|Alex|Neuro)\b(?! (?:College|Commission|Assembly|[A-Z]))`,
    ),
    isCased: true,
  },
]

/** Hospitals, schools, homes, congregations and firms by their names. The regulators and the associations are let be. */
export const findInstitutions: Detector = (reading) => applyRules(reading, RULES)
