import { applyRules, oneOf, pattern } from './patterns.ts'

import type { Hit, TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

const KIN = oneOf(
  'mother|father|mom|mum|dad|son|daughter|brother|sister|twins?|husband|wife|spouse|boyfriend|girlfriend|fiancee?|uncle|aunt|auntie|cousin|niece|nephew|grandmother|grandfather|grandson|granddaughter|grandma|grandpa|grandchild|grandchildren|stepfather|stepmother|stepson|stepdaughter|stepdad|stepmom|half-brother|half-sister|mother-in-law|father-in-law|son-in-law|daughter-in-law|brother-in-law|sister-in-law|ex-husband|ex-wife|ex|widow|widower|landlord|landlady|kokum|kookum|moshum|nana|nonna|lola|lolo|abuela|abuelo|babushka|baba|oma|opa|bubbe|carer|caregiver|caretaker|guardian|legal guardian|power of attorney|substitute decision[- ]maker|proxy|next of kin|live-in|housemate|flatmate|best friend|childhood friend|best man|bridesmaid|maid of honour|girlfriend|lover|mistress|bride|groom|ex-fiancee?|ex-spouse|ex-in-laws|step-?siblings?|siblings?|half-siblings?|sibling|firstborn|newborn|toddler|offspring|relatives?|kin|parents|grandparents|step-?(?:father|mother|son|daughter|brother|sister|kids|children)|foster (?:mother|father|parents?|child|son|daughter|brother|sister)|birth (?:mother|father)|surrogate|goddaughter|godson|godchild|godparents?|great-(?:niece|nephew|aunt|uncle)|second cousin|first cousin|pa|ma|papa|mama|mummy|daddy|nan|nanny|gran|granny|gramps|grampa|pops|poppa|pop|yaya|yiayia|pappou|dida|dadi|nani|dada|naana|tita|tito|titi|tio|tia|hija|jiddo|sitto|ammi|abbu|amma|appa|didi|bhai|bhabi|chacha|khala|sobo|halmoni|wife-to-be|husband-to-be|children|hubby|hubs|wifey|missus|parole officer|probation officer|caseworker|social worker|sponsor|foreman|crewmates?|teammates?|bandmates?|shipmates?|co-pilot|business partner|skipper|dealer|pimp|tenant|bodyguard|personal assistant|housekeeper|homecare worker|in-laws|great-aunt|great-uncle|great-grand(?:mother|father|son|daughter|children)|supervisor at|coworker|ex-partner|ex-boyfriend|ex-girlfriend|parole officer|boss|employer|roommate|neighbou?r|godmother|godfather|common-law partner|sons|daughters|brothers|sisters|kids',
)
const KIND =
  '(?:twin|own|dear|dead|deceased|first|second|third|current|former|same-sex|common-law|long-time|longtime|married|unmarried|autistic|deaf|blind|disabled|toddler|newborn|infant|biological|maternal|paternal|surviving|remaining|grown|identical|older|oldest|eldest|younger|youngest|little|big|only|late|elderly|adult|teenage|estranged|foster|adopted|pregnant|step|new|middle|baby|ex|\\w{3,7}-year-old|\\d{1,2}-year-old|two|three|four)'
const ROLE = oneOf(
  'mayor|deputy mayor|reeve|premier|lieutenant governor|police chief|chief of police|fire chief|chief of (?:the )?(?:first nation|band|surgery|staff|medicine|emergency)|band chief|hereditary chief|school principal|principal|vice-principal|parish priest|priest|pastor|minister of [a-z]{4,14}|imam|rabbi|bishop|archbishop|coroner|warden|town clerk|postmaster|postmistress|town doctor|(?:high school |hockey |football |soccer |swim |basketball |volleyball )+coach|mp|mla|mpp|mna|band councillor|chief councillor|grand chief|elected chief|town crier|bylaw officer|game warden|ferry captain|station master|lock keeper|crown prosecutor|crown attorney|medical officer of health|provost|chancellor|ombudsman|consul|bishop|mother superior|abbess|midwife of the|goal(?:ie|tender|keeper) (?:of|for) the [a-z]{3,14}|(?:quarterback|pitcher|captain|coach|striker|defenceman|point guard|lead singer|drummer|guitarist|organist|conductor) (?:of|for|in) the [a-z]{3,14}(?: [a-z]{3,14})?|city councillor|councillor|harbour master|lighthouse keeper|member of parliament|valedictorian|choir director|funeral director|school bus driver|head of (?:surgery|anesthesia|radiology|pediatrics|cardiology|obstetrics|the department)|dean of [a-z]{4,12}|owner of the|captain of the|president of the|ceo of|conductor of the',
)

const ENGLISH: Rule[] = [
  {
    category: 'relative',
    pattern: pattern(String.raw`\b(?:her|his|their|whose) (?:${KIND} ){0,2}${KIN}(?:-in-law)?\b`),
    unless:
      /^their (?:kids|boss|ex|employer|mother|father|parents|children|siblings?|relatives?|kin|newborns?|toddlers?|next of kin|proxy|guardian|caregivers?|social worker|sponsor|(?:own )?parents|own (?:mother|father|kids|children))$|^(?:his|her) (?:relatives|kin|social worker|proxy|first|parents)$/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:(?:the|my|our|this|that|another|a) (?:[a-z]{3,12} )?(?:patient|woman|man|boy|girl|child|baby|lady|gentleman|resident|nurse|colleague|mother|father|deceased|victim|driver|teen|teenager|kid|guy|client)(?:'s|s')|pt's|[a-z]{3,20}'s) (?<hit>(?:${KIND} ){0,2}${KIN}(?:-in-law)?)\b`,
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
      String.raw`\b(?:his|her|their|the|our) (?:congregation|church|parish|band|temple|mosque|synagogue|gurdwara|team|school|village|town|union|tribe|community|clan|choir|crew|congregation|nation|family|squadron|platoon|company|factory|mill|mine|club|county|kingdom hall)(?:'s) (?:[a-z]{4,10} )?(?:elder|pastor|priest|imam|rabbi|leader|chief|minister|deacon|director|matriarch|patriarch|captain|coach|principal|president|treasurer|founder|organist|secretary|bishop|monk|lama|granthi|cantor|manager|foreman|owner|mayor|steward|spokesperson|caretaker|custodian|counsellor|doctor|lawyer)\b`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`(?:^|[\n.;:•] ?|- )(?<hit>(?:wife|husband|mother|father|mom|dad|son|daughter|brother|sister|grandmother|grandfather|partner|niece|nephew|aunt|uncle|cousin|sil|dil|mil|fil) of (?:the )?(?:pt|patient|child|baby|deceased|victim|resident))\b`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\bthe (?<hit>(?:${KIND} )?(?:daughter|son|wife|husband|widow|widower|niece|nephew|granddaughter|grandson|grandmother|grandfather|brother-in-law|sister-in-law|son-in-law|daughter-in-law|mother-in-law|father-in-law|stepmother|stepfather|stepson|stepdaughter|fiancee?|ex-husband|ex-wife|godmother|godfather|landlord|landlady))(?= (?:was|had|said|told|asked|cried|came|called|flew|drove|sat|stood|held|wept|screamed|arrived|wanted|refused|insisted|lives|works|is a|who|from|in the|looked|phoned|hugged|left|brought|kept|worked|translated|interpreted|recorded|filmed|nodded|knew|thanked|at)\b)`,
    ),
    notAfter: /(?:if|when|like|imagine|as) the $/,
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
  String.raw`mere|pere|maman|papa|fils|fille|frere|soeur|jumeau|jumelle|mari|femme|epoux|epouse|conjointe?|copain|copine|blonde|chum|fiancee?|oncle|tante|cousine?|niece|neveu|kokom|kookum|mushum|memere|pepere|mamie|papi|mamy|papy|tatie|tonton|mononcle|matante|coloc|coloc de chambre|boss|gars|ado|bebe|marmot|enfants?|parents|ex-blonde|ex-chum|ex-copain|ex-copine|ex-epoux|ex-epouse|compagnon|compagne|amoureux|amoureuse|amante?|maitresse|promis|meilleure? amie?|amie? d'enfance|ami de coeur|aines?|ainee|cadette?|benjamine?|belle-famille|beaux-enfants|demi-freres|demi-soeurs|grand-maman|grand-papa|arriere-grand-mere|arriere-grand-pere|arriere-petits-enfants|petit-neveu|petite-niece|petit-cousin|petite-cousine|cousin germain|cousine germaine|mandataire|gardienne?|nounou|nourrice|famille d'accueil|mere d'accueil|pere d'accueil|mere adoptive|pere adoptif|mere biologique|pere biologique|mere porteuse|filleuls?|compere|equipier|coequipiere?|associee?|patron de pub|locataire|agent de probation|agente de probation|intervenante?|menagere|femme de menage|chauffeur prive|yaya|jeddo|teta|sitti|abuela|abuelo|vo|mere-grand|sobo|dadi|nani|kokum|nokum|anaanatsiaq|nonna|teta|contremaitre|curatrice|curateur|tutrice|tuteur|proche aidante?|aidante?|travailleuse sociale|professeure?|enseignante?|employeuse|voisin|voisin de (?:lit|chambre|palier)|arriere-petit-fils|arriere-petite-fille|grand-tante|grand-oncle|grands-parents|beaux-parents|filleule?|grand-mere|grand-pere|petit-fils|petite-fille|beau-pere|belle-mere|beau-frere|belle-soeur|beau-fils|belle-fille|gendre|bru|ex-mari|ex-femme|ex-conjointe?|ex|veuve|veuf|proprietaire|patronne?|employeur|colocataire|voisine?|marraine|parrain|filles|freres|soeurs|demi-frere|demi-soeur|petits-enfants|jumeaux|jumelles`,
)
const GENRE =
  '(?:petite?|grande?|jeune|vieille|vieux|seule?|unique|defunte?|deux|trois|quatre|propre|nouvelle|nouveau|ancienne?|futur|future)'
const PARENTE_PROCHE =
  'fille|fils|mere|pere|mari|femme|conjointe?|epouse|epoux|frere|soeur|grand-mere|grand-pere|niece|neveu|tante|oncle|belle-mere|beau-pere|belle-fille|gendre|bru|beau-frere|belle-soeur|cousine?|marraine|parrain|veuve|veuf|petite-fille|petit-fils|ex-conjointe?|ex-mari|ex-femme|mandataire|proche aidante?|curatrice|curateur|tutrice|tuteur'
const FONCTION = oneOf(
  "maire|mairesse|conseiller de bande|conseillere de bande|gardien(?:ne)? (?:de but )?(?:des|du) [a-z]{4,14}|quart-arriere (?:de|du|des) [a-z']{2,14}|capitaine (?:des|du) [a-z]{4,14}|entraineuse? des [a-z]{4,14}|chanteuse? (?:des|du) [a-z]{4,14}|batteur (?:des|du) [a-z]{4,14}|brigadiere? scolaire|garde-chasse|procureure? de la couronne|mere superieure|prieure?|recteur|rectrice|prefete?|deputee?|premiere? ministre|ministre de [a-z' ]{4,16}|curee?|pasteur|imam|rabbin|eveque|coroner|chef de police|cheffe de police|chef de la police|chef des pompiers|chef de bande|cheffe de bande|grand chef|grande cheffe|notaire du village|directeur de l'ecole|directrice de l'ecole|directeur de la polyvalente|directrice du cegep|entraineuse? (?:de|du) [a-z' ]{3,16}|medecin du village|facteur du village|chef de chirurgie|cheffe de chirurgie|chef du departement|conseiller municipal|conseillere municipale|boulanger du village|pharmacienne? du village|maitre de poste|doyenne? de la faculte|sous-prefet|animatrice de radio|presidente? d[ue] [a-z' ]{3,16}",
)

const FRENCH: Rule[] = [
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:sa|son|ses|leur|dont (?:le|la|les)) (?:${GENRE} ){0,2}${PARENTE}\b(?: (?:jumelle|jumeau|ainee?|cadette?|aines?|benjamine?|unique|biologique|adoptive?))?`,
    ),
    unless:
      /^son (?:patron|employeur|ex|boss)$|^(?:leur|leurs|ses) (?:enfants?|parents|bebe|gars|boss|employeur|amis?)$|^son (?:bebe|intervenante?|enfant)$|^sa gardienne$|^sa (?:maitresse)$/,
    notAfter: /chacune? (?:a|avec) $/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:la|le|les|l') ?(?:${GENRE} )?${PARENTE}(?: (?:jumelle|jumeau|ainee?|cadette?))? (?:de (?:la|ma|notre|cette) (?:patiente|dame|malade|petite|jeune femme|jeune fille|defunte|fillette|residente|victime|mariee)|de l'(?:enfant|homme|adolescente?|ado|ainee?)|d'une? (?:patiente?|ami|amie|collegue|voisine?)|du (?:patient|monsieur|petit|malade|defunt|jeune|bebe|garcon|gars|resident|conducteur)|de (?:mme|m\.|mlle|monsieur|madame|mon patient|ma patiente|sa patiente)|de (?:mon|notre|ce) patient|du [a-z]{4,12}|de la [a-z]{4,12})\b`,
    ),
    notBefore: /^ ?(?:soi)/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:sa|son|ses) (?:plus (?:vieille?s?|vieux|jeunes?|grande?s?)|petite? derniere?|autre (?:fille|fils|garcon|soeur|frere))\b|\bson (?:patron|employeur|boss|contremaitre|superviseur|gerant) (?:au|a la|a l'|chez|de la|de l'|du) ?[a-z]{3,14}|\b(?:le|la|l'|les) ?(?:pretre|cure|pasteur|imam|rabbin|ancien|ancienne|aine|ainee|chef|cheffe|chantre|directeur|directrice|organiste|tresoriere?|presidente?) (?:de|d') ?(?:sa|son|leur|la) (?:congregation|eglise|paroisse|communaute|mosquee|synagogue|bande|village|chorale|equipe|ecole|nation|famille|clan)\b`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`(?:^|[\n.;:•] ?|- )(?<hit>(?:${PARENTE_PROCHE}) (?:du |de la |de l'|d'un |d'une )(?:patiente?|enfant|bebe|petite?|defunte?|resident|residente|dame|monsieur|nourrisson))\b`,
    ),
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:la|le|l') ?(?<hit>(?:${PARENTE_PROCHE}))(?= (?:est |a |avait |etait |pleurait|m'a|nous a|voulait|refusait|s'est |est arrivee?|tenait|dormait|criait|travaille|vit |habite |de (?:sa|mon|ma|notre|cette) |qui |du (?:lit|\d)|dans le (?:corridor|couloir)))`,
    ),
    unless: /^(?:mere|pere|conjointe?|femme|fils|fille|grand-mere|petite-fille)$/,
    notAfter: /(?:si|comme|quand|jeune|une|d'etre|sage-) ?(?:la|le|l') ?$/,
  },
  {
    category: 'relative',
    pattern: pattern(
      String.raw`\b(?:comme|etait|est|,) (?<hit>(?:la |le |l')?(?:seule?|unique) [a-z'-]{4,20} (?:du|de la|de l'|de notre|de son|de tout le) ?(?:village|region|coin|cote|ile|ville|place|reserve|communaute|comte|archipel|nord))\b`,
    ),
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
