import { applyRules, oneOf, pattern } from './patterns.ts'

import type { Hit, TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

const KIN = oneOf(
  'mother|father|mom|mum|dad|son|daughter|brother|sister|twins?|husband|wife|spouse|boyfriend|girlfriend|fiancee?|uncle|aunt|auntie|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|grandma|grandpa|grandchild|grandchildren|stepfather|stepmother|stepson|stepdaughter|stepdad|stepmom|half-brother|half-sister|mother-in-law|father-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|ex-husband|ex-wife|ex|widow|widower|landlord|landlady|kokum|kookum|moshum|nana|nonna|lola|lolo|abuela|abuelo|babushka|baba|oma|opa|bubbe|carer|caregiver|fiance|in-laws|great-aunt|great-uncle|great-grand(?:mother|father|son|daughter|children)|supervisor at|coworker|ex-partner|ex-boyfriend|ex-girlfriend|parole officer|boss|employer|roommate|neighbou?r|godmother|godfather|common-law partner|sons|daughters|brothers|sisters|kids',
)
const KIND =
  '(?:twin|identical|older|oldest|eldest|younger|youngest|little|big|only|late|elderly|adult|teenage|estranged|foster|adopted|pregnant|step|new|middle|baby|ex|\\w{3,7}-year-old|\\d{1,2}-year-old|two|three|four)'
const ROLE = oneOf(
  'mayor|deputy mayor|reeve|premier|lieutenant governor|police chief|chief of police|fire chief|chief of (?:the )?(?:first nation|band|surgery|staff|medicine|emergency)|band chief|hereditary chief|school principal|principal|vice-principal|parish priest|priest|pastor|minister of [a-z]{4,14}|imam|rabbi|bishop|archbishop|coroner|warden|town clerk|postmaster|postmistress|town doctor|(?:high school |hockey |football |soccer |swim |basketball |volleyball )+coach|mp|mla|mpp|mna|band councillor|chief councillor|grand chief|elected chief|town crier|bylaw officer|game warden|ferry captain|station master|lock keeper|crown prosecutor|crown attorney|medical officer of health|provost|chancellor|ombudsman|consul|bishop|mother superior|abbess|midwife of the|goal(?:ie|tender|keeper) (?:of|for) the [a-z]{3,14}|(?:quarterback|pitcher|captain|coach|striker|defenceman|point guard|lead singer|drummer|guitarist|organist|conductor) (?:of|for|in) the [a-z]{3,14}(?: [a-z]{3,14})?|city councillor|councillor|harbour master|lighthouse keeper|member of parliament|valedictorian|choir director|funeral director|school bus driver|head of (?:surgery|anesthesia|radiology|pediatrics|cardiology|obstetrics|the department)|dean of [a-z]{4,12}|owner of the|captain of the|president of the|ceo of|conductor of the',
)

const ENGLISH: Rule[] = [
  {
    category: 'relative',
    pattern: pattern(String.raw`\b(?:her|his|their|whose) (?:${KIND} ){0,2}${KIN}\b`),
    unless: /^their (?:kids|boss|ex|employer|mother|father|parents)$/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:(?:the|my|our|this|that) (?:patient|woman|man|boy|girl|child|baby|lady|gentleman|resident|nurse|colleague|mother|father)'s|[a-z]{3,20}'s) (?<hit>(?:${KIND} ){0,2}${KIN})\b`,
    ),
    notAfter: /(?:valentine|mother|father)'s $/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:her|his|their) (?:youngest|eldest|oldest|firstborn|only child|late partner|ex)\b(?! [a-z]{3,12}(?:'s)? (?:is|was|patient))`,
    ),
  },
  {
    category: 'relative',
    isCased: true,
    pattern: pattern(
      String.raw`(?:^|[.;\n] ?|- |• )(?<hit>(?:Son|Daughter|Wife|Husband|Niece|Nephew|Sister|Brother|Grandson|Granddaughter))(?= (?:in|is|was|flies|lives|at|visits|arrives|called|says|aware|updated|from|wants|and)\b)`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:the|a) (?:${KIND} )?(?:mother|father|wife|husband|son|daughter|brother|sister|niece|nephew|cousin|widow|mother-in-law) of (?:the|a|one of|our|my) (?:[a-z]{3,14} ){0,3}[a-z]{3,14}`,
    ),
    unless: /of (?:the|a) (?:patient|child)$/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\bthe (?:twins|triplets|quadruplets|widow|patient's family|(?:two|three|four|five|six|eldest|oldest|youngest|older|younger) (?:sons?|daughters?|brothers?|sisters?)|twin (?:brother|sister))\b`,
    ),
    unless: /family$/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:the|our|their|her|his|one|only one|whose)(?: (?:former|current|town's|village's|local|newly elected|retired|acting|deputy|provincial))? ${ROLE}\b(?: of (?:the |our )?[a-z'-]{3,20})?`,
    ),
    unless: /(?:the principal|the minister)$/,
    notBefore: /^ (?:investigator|diagnosis|component|reason|concern|of (?:autonomy|beneficence))/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\bthe principal (?=(?:of|at|from|said|told|came|called|and)\b)(?:of (?:the |our )?[a-z' -]{3,20}school)?`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:our|the|my|their|her|his) (?:town's |village's |community's |region's |hospital's |province's |country's )?(?:only|sole|one and only) (?:female |male |black |indigenous |french-speaking |remaining |full-time |other )?(?:[a-z-]{3,20} )?(?:neurosurgeon|surgeon|doctor|physician|obstetrician|anesthesiologist|anesthetist|dentist|pharmacist|vet|veterinarian|teacher|midwife|nurse|resident|interpreter|psychiatrist|pediatrician|cardiologist|neurologist|oncologist|radiologist|paramedic|ambulance driver|firefighter|police officer|constable|welder|electrician|taxi driver|bus driver|snowplow driver|hairdresser|funeral director|optometrist|chiropractor|social worker|translator|farmer|trapper|butcher|blacksmith|doctor|lawyer|mechanic|baker|florist|barber|butcher|priest|woman|man|librarian|judge|pilot|plumber|undertaker|urologist|dermatologist|pathologist|student|fellow|[a-z]{4,16}ist)\b(?: (?:in|on|at|north of|for|of) (?:the |our |this )?(?:[a-z]{2,14} ){0,2}[a-z]{3,14})?`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:the|our) (?:town|village|island|community|reserve|valley)(?:'s)? (?:doctor|pharmacist|vet|baker|priest|librarian|teacher|midwife|florist|butcher|mechanic|constable|hairdresser|barber|undertaker|plumber|dentist|drunk)\b`,
    ),
  },
]

const PARENTE = oneOf(
  'mere|pere|maman|papa|fils|fille|frere|soeur|jumeau|jumelle|mari|femme|epoux|epouse|conjointe?|copain|copine|blonde|chum|fiancee?|oncle|tante|cousine?|niece|neveu|kokom|kookum|mushum|memere|pepere|mamie|papi|nonna|teta|contremaitre|curatrice|curateur|tutrice|tuteur|proche aidante?|aidante?|travailleuse sociale|professeure?|enseignante?|employeuse|voisin|voisin de (?:lit|chambre|palier)|arriere-petit-fils|arriere-petite-fille|grand-tante|grand-oncle|grands-parents|beaux-parents|filleule?|grand-mere|grand-pere|petit-fils|petite-fille|beau-pere|belle-mere|beau-frere|belle-soeur|beau-fils|belle-fille|gendre|bru|ex-mari|ex-femme|ex-conjointe?|ex|veuve|veuf|proprietaire|patronne?|employeur|colocataire|voisine?|marraine|parrain|filles|freres|soeurs|demi-frere|demi-soeur|petits-enfants|jumeaux|jumelles',
)
const GENRE =
  '(?:petite?|grande?|jeune|vieille|vieux|seule?|unique|defunte?|deux|trois|quatre|propre|nouvelle|nouveau|ancienne?|futur|future)'
const FONCTION = oneOf(
  "maire|mairesse|conseiller de bande|conseillere de bande|gardien(?:ne)? (?:de but )?(?:des|du) [a-z]{4,14}|quart-arriere (?:de|du|des) [a-z']{2,14}|capitaine (?:des|du) [a-z]{4,14}|entraineuse? des [a-z]{4,14}|chanteuse? (?:des|du) [a-z]{4,14}|batteur (?:des|du) [a-z]{4,14}|brigadiere? scolaire|garde-chasse|procureure? de la couronne|mere superieure|prieure?|recteur|rectrice|prefete?|deputee?|premiere? ministre|ministre de [a-z' ]{4,16}|curee?|pasteur|imam|rabbin|eveque|coroner|chef de police|cheffe de police|chef de la police|chef des pompiers|chef de bande|cheffe de bande|grand chef|grande cheffe|notaire du village|directeur de l'ecole|directrice de l'ecole|directeur de la polyvalente|directrice du cegep|entraineuse? (?:de|du) [a-z' ]{3,16}|medecin du village|facteur du village|chef de chirurgie|cheffe de chirurgie|chef du departement|conseiller municipal|conseillere municipale|boulanger du village|pharmacienne? du village|maitre de poste|doyenne? de la faculte|sous-prefet|animatrice de radio|presidente? d[ue] [a-z' ]{3,16}",
)

const FRENCH: Rule[] = [
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:sa|son|ses|leur|dont (?:le|la|les)) (?:${GENRE} ){0,2}${PARENTE}\b(?: (?:jumelle|jumeau|ainee?|cadette?|aines?|benjamine?|unique|biologique|adoptive?))?`,
    ),
    unless: /^son (?:patron|employeur|ex)$/,
    notAfter: /chacune? (?:a|avec) $/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:la|le|les|l') ?(?:${GENRE} )?${PARENTE}(?: (?:jumelle|jumeau|ainee?|cadette?))? (?:de (?:la|ma|notre|cette) (?:patiente|dame|malade|petite|jeune femme)|du (?:patient|monsieur|petit|malade)|de (?:monsieur|madame|mon patient|ma patiente|sa patiente)|de (?:mon|notre|ce) patient|du [a-z]{4,12}|de la [a-z]{4,12})\b`,
    ),
    notBefore: /^ ?(?:soi)/,
  },
  {
    category: 'relative',
    pattern: pattern(String.raw`\b(?:sa|son) (?:cadette?|ainee?|benjamine?|fille unique|fils unique)\b`),
  },
  {
    category: 'relative',
    pattern: pattern(String.raw`\b(?:la|le|l') ?(?:${PARENTE}) (?=(?:de |d')[A-Z])`),
    isCased: true,
  },
  {
    category: 'relative',
    pattern: pattern(String.raw`\b(?:les (?:jumeaux|jumelles|triplets|triples|quadruplees?)|la veuve|sa jumelle)\b`),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:le|la|l'|notre|leur|du|au|son|sa) ?(?:ancienne? |actuelle? |nouvelle |nouveau )?${FONCTION}\b(?: (?:du village|de la ville|de la place|de la paroisse|de la municipalite|du coin|d'a cote|de l'ile))?`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:la|le|l'|notre|leur|mon|ma) ?(?:seule?|unique) (?:[a-z'-]{3,20} )?(?:neurochirurgiene?|neurochirurgienne|chirurgiene?|chirurgienne|medecin|obstetricienne?|anesthesiste|dentiste|pharmacienne?|veterinaire|enseignante?|sage-femme|infirmiere?|ambulanciere?|paramedic|paramedicale?|pompiere?|policiere?|soudeuse?|electricienne?|chauffeuse? de taxi|traductrice|traducteur|agricultrice|trappeur|forgeron|residente?|interprete|psychiatre|pediatre|cardiologue|neurologue|oncologue|radiologiste|radiologue|ambulancier|ambulanciere|avocate?|notaire|garagiste|coiffeuse|boulanger|boulangere|femme|homme|juge|pilote|urologue|dermatologue|[a-z]{4,14}(?:iste|ologue|ier|iere|eur|euse))\b(?: (?:de|du|dans|sur|a) (?:la |l'|le |notre |cette )?(?:[a-z]{2,14} )?[a-z-]{3,16})?`,
    ),
  },
]

/** Relatives told by a person (`her daughter`), and roles that one person in a place has. The writer's own relatives are let be. */
export function findRelatives(reading: Reading, language: TextLanguage): Hit[] {
  return applyRules(reading, language === 'en' ? ENGLISH : FRENCH)
}
