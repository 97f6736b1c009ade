import { applyRules, oneOf, pattern } from './patterns.ts'

import type { Hit, TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

const CONDITION = oneOf(
  "creutzfeldt-jakob(?: disease)?|cjd|fatal familial insomnia|progeria|fibrodysplasia ossificans|locked-in syndrome|conjoined twins|quadruplets|quintuplets|triplets|stone man syndrome|moebius syndrome|proteus syndrome|harlequin ichthyosis|epidermolysis bullosa|xeroderma pigmentosum|tay-sachs|niemann-pick|leprosy|anthrax|rabies|plague|botulism|hantavirus|ebola|tularemia|cholera|trichinosis|face transplant|hand transplant|uterus transplant|heart-lung transplant|situs inversus|prune belly|sirenomelia|anencephaly|cyclopia|osteogenesis imperfecta|alkaptonuria|porphyria cutanea tarda|erdheim-chester|castleman(?: disease)?|kuru|moyamoya|susac(?: syndrome)?|stiff[- ]person syndrome|kleine-levin|cushing's disease of pregnancy|insulinoma|pheochromocytoma of pregnancy|gigantism|albinism|dwarfism|achondroplasia",
)
const EVENT = oneOf(
  'plane crash|helicopter crash|float ?plane crash|train derailment|bus crash|avalanche|bear attack|grizzly attack|polar bear|cougar attack|moose collision|hit by a train|struck by (?:a train|lightning)|lightning strike|house fire|apartment fire|barn fire|mill fire|mine (?:collapse|explosion|accident)|gas explosion|explosion at the [a-z]{3,14}|grain (?:bin|elevator|auger)|combine accident|snowmobile (?:through|crash|accident)|fell through the ice|through the ice|mass shooting|school shooting|shooting at the [a-z]{3,14}|stabbing at the [a-z]{3,14}|hostage|kidnapping|abducted|murder-suicide|murdered|homicide|drowned|drowning|ferry accident|boat capsized|capsized|tornado|wildfire|flood of|chainsaw|wood chipper|shark bite|rattlesnake|zamboni|trampled|gored|bull riding|axe throwing|hot air balloon|parachute|skydiving accident|hang-?glid\\w{2,6}|paraglid\\w{2,5}|bungee',
)
const JOB = oneOf(
  'astronaut|olympian|olympic (?:athlete|swimmer|skater|rower|skier|medallist|medalist|runner)|paralympian|nhl player|hockey star|former nhl\\w*|lighthouse keeper|falconer|opera singer|concert pianist|ballet dancer|bush pilot|ice road trucker|taxidermist|glassblower|beekeeper|puppeteer|clown|circus \\w{4,10}|stunt(?:man|woman| performer)|jockey|luthier|piano tuner|harpist|organist at|cellist|sword swallower|bishop|archbishop|supreme court judge|retired judge|judge|member of parliament|senator|television host|tv host|news anchor|radio host|weather (?:man|woman|presenter)|movie star|actor|actress|novelist|author of|famous \\w{4,14}|well-known \\w{4,14}|prominent \\w{4,14}|celebrity|influencer|youtuber|drag queen|crab fisherman|lobster fisher(?:man)?|dog musher|musher|rodeo \\w{4,10}|trapper|blacksmith|farrier|snake handler|zookeeper|marine biologist|cheese ?maker|auctioneer|ventriloquist|magician|sommelier|whaler|diamond driller|smokejumper|curling champion|world champion|national champion|gold medallist|gold medalist|bank robber|gang leader|war correspondent|diplomat|ambassador|consul',
)

const ENGLISH: Rule[] = [
  {
    category: 'rare',
    pattern: pattern(String.raw`\b${CONDITION}\b`),
    notBefore: /^ (?:vaccine|vaccination|prophylaxis|toxin|precautions)/,
  },
  { category: 'rare', pattern: pattern(String.raw`\b(?:the |a |an )?${EVENT}\b`), unless: /^the hostage/ },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:was|is|as|were|worked as|works as|had been|being|retired|he's|she's|patient,|woman,|man,|a|an|the|our|local|former|old|yo|local|young|elderly|professional) (?:a |an |the |our |retired |former |local |only )?(?<hit>${JOB})\b`,
    ),
    notBefore: /^ (?:marketing|culture)/,
    notAfter: /(?:bad|good|standardized|not) $/,
    unless:
      /(?:famous|prominent|well-known) (?:study|paper|book|trial|quote|words|line|example|side|fact|phrase|photo|case|article|textbook|journal|risk|effect)|^judge$/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:a|the|retired|sitting|provincial court) (?<hit>(?:retired |sitting )?judge)\b(?! (?:of|by|me|people|others))`,
    ),
    notAfter: /not (?:a |the )$/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:(?:one of|only|fewer than|less than) (?:the )?(?:only |about )?(?:a )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful(?: of)?|few|twenty|thirty|fifty)(?: known| reported)? (?:people|cases|patients|families|children|women|men|persons)? ?(?:in|worldwide|across|on)(?: (?:the|all of))? ?(?:world|canada|country|province|ontario|quebec|record|literature|north america|island|territory)?|the (?:only|first)(?: known| reported| recorded)? (?:case|patient|person|woman|man|child|one|time|transplant|family)(?: \w{1,12}){0,3} (?:in|on|to have)(?: the)? (?:world|canada|country|province|region|town|island|hospital's history|history|literature|territory|record|north|maritimes)|first (?:case )?in (?:the )?(?:canada|country|world|province|north america)|case report|one in a million|one in (?:a |two |three )?million|rarest \w{4,14}|(?:extremely|exceedingly|vanishingly|very|ultra-?) ?rare \w{4,14}(?: \w{4,14})?)\b`,
    ),
    unless: /^case report$|rare (?:event|events|occasions|occasion|side|thing|things|moments|cases|that|when|for)/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:mauled|trampled|gored|attacked|bitten|kicked|thrown|struck|crushed|impaled) by (?:a |an |his |her |the )(?:[a-z]{3,12} )?(?:bear|grizzly|cub|moose|cougar|bull|horse|wolf|shark|snake|lightning|train|tractor|combine|cow|bison|elk|walrus|tree|crane|zamboni|snowplow|stallion)\b`,
    ),
  },
]

const MALADIE = oneOf(
  "creutzfeldt-jakob|insomnie fatale familiale|progeria|fibrodysplasie ossifiante|syndrome d'enfermement|locked-in|siamois|siamoises|soeurs siamoises|freres siamois|quadruples|quadruplees|quintuples|triplees|epidermolyse bulleuse|xeroderma pigmentosum|tay-sachs|niemann-pick|lepre|anthrax|la rage|botulisme|hantavirus|ebola|tularemie|cholera|trichinose|greffe (?:du |de )visage|greffe (?:des |de )mains?|greffe d'uterus|greffe coeur-poumon|situs inversus|osteogenese imparfaite|alcaptonurie|tyrosinemie|ataxie de charlevoix|ataxie spastique|leigh|moyamoya|syndrome de susac|personne raide|kleine-levin|phenylcetonurie|nanisme|achondroplasie|albinisme|maladie orpheline",
)
const EVENEMENT = oneOf(
  "ecrasement d'(?:avion|helicoptere)|ecrasement|deraillement|avalanche|attaque d'ours|attaquee? par un (?:ours|loup|chien|taureau|orignal)|frappee? par (?:la foudre|un train)|foudroyee?|incendie (?:de|du|d'|a) [a-z' ]{3,20}|incendie|feu de maison|explosion (?:de|du|a) [a-z' ]{3,16}|effondrement (?:de|du) [a-z' ]{3,16}|fusillade|tuerie|prise d'otages?|enlevement|meurtre|homicide|feminicide|noyade|s'est noyee?|noyee?|chavire\\w{0,3}|tornade|feux? de foret|glissement de terrain|inondation de|tronconneuse|moissonneuse|silo|motoneige|passee? a travers la glace|traverse la glace|surfaceuse|pietinee?|encornee?|montgolfiere|parachute|deltaplane|parapente|collision avec un orignal|ruade|coup de sabot",
)
const METIER = oneOf(
  "astronaute|olympien|olympienne|(?:nageuse|nageur|patineuse|patineur|skieur|skieuse|athlete) olympique|medaille[er]? (?:d'or|olympique)|paralympien|joueur de la lnh|ancien joueur (?:de la lnh|des canadiens)|gardien de phare|gardienne de phare|fauconnier|cantatrice|chanteuse d'opera|chanteur d'opera|chanteuse connue|chanteur connu|pianiste de concert|danseuse de ballet|danseuse etoile|pilote de brousse|taxidermiste|souffleur de verre|apicultrice|apiculteur|marionnettiste|clown|trapeziste|acrobate|cascadeur|cascadeuse|jockey|luthier|luthiere|accordeuse? de pianos?|harpiste|organiste|violoncelliste|eveque|juge(?: a la retraite| retraitee?)?|senateur|senatrice|animateur (?:de|a la) (?:radio|tele)\\w{0,6}|animatrice (?:de|a la) (?:radio|tele)\\w{0,6}|lectrice de nouvelles|comedienne?|acteur|actrice|romancier|romanciere|auteure? de|celebre \\w{4,14}|vedette|influenceuse|influenceur|youtubeuse|youtubeur|drag queen|homardier|crabier|pecheur de (?:homard|crabe)|musher|trappeur|forgeron|forgeronne|marechal-ferrant|gardien de zoo|fromagere|fromager|encanteur|ventriloque|magicien|magicienne|sommelier|sommeliere|champion(?:ne)? (?:du monde|canadien(?:ne)?|du canada|olympique)|ambassadeur|ambassadrice|consul|diplomate|sculpteur sur glace|souffleuse de verre|draveur",
)

const FRENCH: Rule[] = [
  { category: 'rare', pattern: pattern(String.raw`\b${MALADIE}\b`), notBefore: /^ (?:vaccin)/ },
  { category: 'rare', pattern: pattern(String.raw`\b(?:l'|un |une |la |le )?${EVENEMENT}\b`), unless: /en parachute/ },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:est|etait|une?|comme|la|le|l'|notre|ancienne?|seule?|cette|ce|de|d'|,|fut|ete) ?(?<hit>${METIER})\b`,
    ),
    notAfter: /(?:pas|plus) (?:une?|le|la) $/,
    unless: /celebre (?:etude|phrase|article|livre|formule|citation|cas)/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:(?:un|une|l'un|l'une) des (?:seuls|seules|rares|\w{4,8} seule?s) (?:cas|personnes|patients|patientes|familles|enfants|femmes|hommes)?(?: \w{1,12}){0,2} ?(?:au|dans|en)(?: le| la)? (?:monde|canada|quebec|pays|province|region)|(?:la|le) (?:premiere?|seule?)(?: cas| patiente?| personne| femme| homme| enfant| greffe| fois)?(?: \w{1,12}){0,3} (?:au|dans|en|du)(?: le| la| l')? ?(?:monde|canada|quebec|pays|province|region|village|ile|nord|litterature|histoire|amerique du nord)|premier cas (?:au|du|en|de)(?: la| l')? ?\w{4,10}|une? cas sur (?:un|deux|trois|\d) million|(?:extremement|tres|ultra-?) ?rare|maladie rare|maladie rarissime|rarissime)\b`,
    ),
    unless: /^(?:tres|extremement) rare$|maladie rare$/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:attaquee?|mordue?|pietinee?|frappee?|ecrasee?|renversee?|happee?) par (?:un |une |son |sa |le |la )(?:ours|orignal|taureau|cheval|loup|requin|serpent|foudre|train|tracteur|moissonneuse|vache|bison|arbre|grue|surfaceuse|deneigeuse|souffleuse)\b`,
    ),
  },
]

/** Conditions, events and occupations of which a reader may know only one. */
export function findRarities(reading: Reading, language: TextLanguage): Hit[] {
  return applyRules(reading, language === 'en' ? ENGLISH : FRENCH)
}
