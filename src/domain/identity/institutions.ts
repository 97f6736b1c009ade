import { isCommonWord } from './common-words.ts'
import { isLetBeWord } from './names.ts'
import { applyRules, pattern } from './patterns.ts'

import type { Detector, Rule } from './patterns.ts'

const CAP = "[A-Z][A-Za-z'-]{1,24}"
const HEAD = String.raw`(?:Hospital|Hospice|Family Health Team|Health Team|Health Station|Health Unit|Health Access Centre|Community Health Centre|Medicine Centre|Wellness Centre|Wellness|Treatment Centre|Rehab(?:ilitation)?(?: Centre)?|Recovery(?: Centre| House)?|Birth(?:ing)? Centre|Surgical Centre|Surgery Centre|Urgent Care(?: Centre)?|Women's(?: Centre| Shelter)?|Children's(?: Centre| Home)?|Family Practice|Family Medicine|Medical Associates|Nursing Station|Healing Lodge|Healing Centre|Transition House|Group Home|Boys' Home|Residential School|Day School|Grill|Cafe|Bistro|Restaurant|Pizzeria|Pizza|Tavern|Pub|Saloon|Bakery|Deli|Butchers?|Market|Grocery|Hardware|Motors|Auto Body|Autobody|Trucking|Transport|Construction|Contracting|Logging|Lumber|Forestry|Dairy|Orchards?|Greenhouses?|Winery|Vineyards?|Distillery|Cannery|Shipyards?|Steelworks|Ironworks|Steel|Smelter|Refinery|Quarry|Fish Plant|Seafoods?|Packers|Poultry|Meats|Printing|Realty|Salon|Barbershop|Hair Studio|Dance Studio|Studio|Gym|Fitness|Pool|Rink|Stadium|Gardens Arena|Theatre|Cinema|Museum|Casino|Golf Club|Curling Club|Yacht Club|Rowing Club|Skating Club|Ski Club|Rod and Gun Club|Rotary Club|Lions Club|Club|Chapel|Tabernacle|Monastery|Convent|Abbey|Mission|Longhouse|Hall|Barracks|Detachment|Base|Institute|Polytechnic|Nursery School|Preschool|Montessori|Christian School|Learning Centre|Education Centre|Business College|Bible College|Riding School|Inc\.?|Ltd\.?|Limited|Corp\.?|LLP|(?:and|&) Sons?|(?:and|&) Daughters?|Bros\.?|Brothers|General|Memorial|Infirmary|Sanatorium|Health Centre|Health Center|Health Sciences Centre|Health Sciences|Medical Centre|Medical Center|Cancer Centre|Health Network|Health Authority|Regional|Clinic|Walk-In|University|Secondary School|High School|Public School|Elementary School|Elementary|Middle School|Collegiate|Academy|School|College|Nursing Home|Care Home|Retirement Home|Retirement Residence|Lodge|Manor|Villa|Church|Cathedral|Parish|Mosque|Temple|Gurdwara|Synagogue|Shelter|Arena|Correctional|Correctional Centre|Penitentiary|Jail|Detention Centre|Airport|Library|Pharmacy|Foundation|Mine|Mill|Mills|Foods|Farms|Fisheries|Brewery|Legion|Community Centre|Friendship Centre|Daycare|Medical Group|Medical Clinic|Ranch|Inn|Hotel|Motel|Diner|Mall)`
const TETE = String.raw`(?:hopital|[Hh]otel-[Dd]ieu|chsld|clsc|chus?|chum|chuq|chul|cusm|ciusss|cisss|centre hospitalier(?: universitaire| regional)?|clinique|universite|cegep|ecole(?: secondaire| primaire)?|polyvalente|college|residence|pavillon|institut|maison|paroisse|eglise|basilique|mosquee|pharmacie|gmf|umf|gmf-u|polyclinique|centre|penitencier|etablissement|foyer|manoir|garderie|cpe|usine|mine|arena|academie|fondation|ressource|refuge|abattoir|fonderie|scierie|raffinerie|aluminerie|papetiere|papeterie|ferme|brasserie|depanneur|epicerie|quincaillerie|garage|hotel|auberge|taverne|caserne|synagogue|gurdwara|temple|cathedrale|couvent|monastere|abbaye|bibliotheque|stade|marche|caisse populaire|chantier|boulangerie|restaurant|casse-croute|cabane a sucre|salon de (?:coiffure|quilles)|centre (?:commercial|sportif|culturel|communautaire|jeunesse|de jour|de la petite enfance|d'amitie autochtone|de detention|de formation|de services|de ski|de sante|de readaptation|de naissances?|equestre|d'achats)|maison (?:de naissances?|des jeunes|des aines|de la famille|d'hebergement|de transition|de soins palliatifs|funeraire)|salle|club (?:de hockey|de golf|de curling|de ski|social|optimiste|nautique|lions|rotary)|complexe funeraire|funerarium|coop|cooperative|fromagerie|chocolaterie|charcuterie|boucherie|fruiterie|cremerie|bar|brasserie|microbrasserie|distillerie|cidrerie|vignoble|verger|erabliere|pepiniere|serres|laiterie|meunerie|conserverie|chantier naval|carriere|transports?|entreprises?|constructions?|plomberie|imprimerie|pourvoirie|motel|gite|theatre|cinema|musee|piscine|patinoire|centre de conditionnement|paroisse|chapelle|collegiale|oratoire|sanctuaire|monastere|clinique (?:medicale|dentaire|veterinaire)|poste de police|poissonnerie|poste de soins|dispensaire|colonie|camp)`
const LINK =
  "(?: (?:hospitalier|de sante(?: et de services sociaux)?|de readaptation|de naissances?|de jour|de services|de services communautaires|d'amitie autochtone|de la petite enfance|sportif|culturel|dentaire|veterinaire|des aines|elementaire|internationale|alternative|anglicane|catholique|unie|baptiste|secondaire|medicale?|de soins|d'hebergement|de detention|jeunesse|funeraire|universitaire|regionale?|general|secondaire|primaire|communautaire|familiale?)){0,2}(?: (?:du|de la|de l'|des|de|d'|aux?|a la|sur le|du))?"
const LET_BE =
  /college (?:of|royal|des medecins)|ordre des|royal college|medical (?:association|protective)|^(?:the|our|my|a|this|that|any|every|no|your|medical|nursing|in|at|public|private) (?:hospital|school|college|clinic|university|general|regional|library|temple|church|lodge|foundation|mall|mill|mine)$|^(?:medical|nursing|law|public|high) school$|canadian medical/

const SHOP =
  "(?:Tim Hortons|Tims|Tim's|Second Cup|Starbucks|McDonald|Walmart|Costco|Canadian Tire|Loblaws|Superstore|No Frills|Sobeys|Safeway|Save-On|Co-op|IGA|Metro|Maxi|Provigo|Super C|Jean Coutu|Pharmaprix|Familiprix|Uniprix|Shoppers|Rexall|London Drugs|Giant Tiger|Dollarama|Home Depot|Rona|Home Hardware|Canac|Esso|Petro-Canada|Ultramar|Irving|Couche-Tard|Circle K|Harvey|A&W|Subway|Legion|Value Village|Village des Valeurs|Northern Store|Northmart)"
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
      String.raw`\b(?<hit>${TETE}${LINK}(?:[ ]|\n(?![A-Z]{2}|[^\n]{1,20} ?:))?(?:[A-Z][A-Za-z'-]{1,40}|l'[A-Z][a-z-]{2,30})(?:(?: |-)(?:de la |de l'|du |des |de |d'|et )?[A-Z][A-Za-z'-]{1,40}){0,4})`,
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
      String.raw`\b(?:Trillium|Royal Columbian|Lions Gate|Surrey Memorial|Burnaby General|Kelowna General|St\.? Mary's|Bluewater|Grand River|Credit Valley|North York General|Michael Garron|Humber River|Mackenzie Health|Southlake|Lakeridge|Markham Stouffville|Joseph Brant|Juravinski|Kingston General|Hotel Dieu|Montfort|Bruyere|Queensway Carleton|Thunder Bay Regional|Sioux Lookout Meno Ya Win|Seven Oaks|Concordia|Pasqua|Royal University|Jim Pattison|Wascana|Rockyview|South Health Campus|Grey Nuns|Misericordia|Red Deer Regional|Chinook Regional|Everett Chalmers|Georges-L\.? ?-?Dumont|Moncton Hospital|Saint John Regional|Valley Regional|Colchester|Aberdeen|Cape Breton Regional|Dartmouth General|Prince County|Queen Elizabeth|Charles LeGrow|Western Memorial|St\.? Clare's|Carbonear General|Pierre-Boucher|Pierre-Le Gardeur|Charles-Le Moyne|Cite-de-la-Sante|Santa Cabrini|Jean-Talon|Fleury|Saint-Eustache|Honore-Mercier|Anna-Laberge|Haut-Richelieu|Saint-Sacrement|Saint-Francois d'Assise|Robert-Giffard|Philippe-Pinel|Pinel|Albert-Prevost|Rimouski Regional|SickKids|Sick Kids|CHEO|CHUM|CHUS|CHUL|IUCPQ|IUSMM|MUHC|CUSM|HMR|HSCM|VGH|TGH|TWH|UHN|CAMH|BCCH|IWK|QEII|KGH|LHSC|UBC|McGill|UQAM|UdeM|UofT|U of T|McMaster|NOSM|Dalhousie|Concordia|ULaval|Sunnybrook|Mount Sinai|Sinai|Foothills|Lougheed|Rockyview|Stollery|Royal Alex(?:andra)?|Royal Vic(?:toria)?|Royal Jubilee|Jewish General|Montreal General|Toronto (?:General|Western)|Ottawa (?:Civic|General)|(?:Princess|Queen) Margaret|St\.? Mike's|St\.? Joe's|St\.? Paul's|St\.? Boniface|St\.? Michael's|Hotel-Dieu|Sainte-Justine|Ste-Justine|Sacre-Coeur|Maisonneuve-Rosemont|Saint-Luc|Notre-Dame(?!-)|Enfant-Jesus|Douglas Institute|Queensway|Grace General|Victoria General|Janeway|Health Sciences Centre|Health Sciences North|Bombardier)\b(?: (?:Hospital|[Cc]ampus|Centre))?`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b[Tt]he (?<hit>(?:${CAP} ){1,2}(?:Rockets|Bears|Wolves|Eagles|Hawks|Blackhawks|Tigers|Lions|Panthers|Warriors|Blades|Broncos|Raiders|Pats|Hitmen|Hurricanes|Rebels|Giants|Cougars|Knights|Spitfires|Generals|Petes|Greyhounds|Battalion|Storm|Otters|Sting|Bulldogs|Steelheads|Huskies|Voltigeurs|Cataractes|Foreurs|Remparts|Olympiques|Wildcats|Mooseheads|Islanders|Titans?|Stampeders|Roughriders|Elks|Trojans|Vikings|Saints|Spartans|Thunder(?:birds)?|Ravens|Falcons|Mustangs|Wildcats|Chiefs|Braves|Kings|Royals|Barons|Bombers|Miners|Stars|Comets|Jets|Flyers|Rangers|Kodiaks|Grizzlies|Bruins|Rams|Colts|Stallions|Sharks|Dolphins|Vipers|Cobras|Hornets|Wasps|Lightning|Cyclones|Tornadoes|Avalanche|Oilmen|Oil Kings|Lumberjacks|Voyageurs|Trappers|Fishermen|Mariners|Pirates|Buccaneers|Crusaders|Monarchs|Ice Dogs|IceDogs|Attack|Fury|Selects|All-Stars|Juniors?|Midgets?|Bantams?|Peewees?|Novices?)\b)`,
    ),
    isCased: true,
    unless: /canadiens|maple leafs|blue jays|winnipeg jets|edmonton oilers|calgary flames|toronto raptors|new york/,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:[Ll]es|[Dd]es|[Aa]ux) (?<hit>(?:Rockets|Lions|Tigres|Aigles|Loups|Ours|Faucons|Panthers|Spartiates|Voltigeurs|Cataractes|Foreurs|Remparts|Olympiques|Saguenéens|Sagueneens|Gaulois|Patriotes|Mousquetaires|Chevaliers|Titans|Dragons|Draveurs|Castors|Huskies|Rouge et Or|Carabins|Condors|Diablos|Griffons|Élans|Elans|Estacades|Grenadiers|Albatros|Commandeurs|Vikings|Phenix|Harfangs|Filons|Gaillards|Nordiques|Cascades|Lauréats|Laureats|Indiens|Boomerang|Triades|Vulkins)(?: (?:de|du|d') ?(?:la |l')?${CAP}(?:-${CAP}){0,3})?)`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`(?<![\w'-])${CAP}(?: (?:et |& |and |de |du |des )?${CAP}){0,3},? (?:[Ii]nc\b\.?|[Ll]tee\b|[Ll]td\b\.?|senc\b|enr\b\.?|s\.e\.n\.c\.|et [Ff]ils\b|& [Ff]ils\b|et [Ff]reres\b|et [Ff]illes\b|Corp\b\.?|LLP\b)`,
    ),
    isCased: true,
  },
  // Somewhere of a kind, told by where it is: `the mosque on Sheppard`.
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b[Tt]he (?:[a-z-]{3,14} )?(?:hospital|hospice|clinic|school|high school|college|university|church|mosque|temple|gurdwara|synagogue|shelter|nursing home|care home|long-term care home|retirement home|group home|pharmacy|plant|mill|mine|smelter|refinery|cannery|factory|packing plant|slaughterhouse|arena|rink|legion|diner|bar|pub|casino|jail|prison|penitentiary|barracks|base|fire hall|detachment|convent|monastery|library|daycare|friendship centre|nursing station|health centre|warehouse|dealership|drugstore|gas station|motel|hotel|mall|bank|bakery) (?:on|at|off) (?!The |My |Our |I |May |March |Monday |Tuesday |Wednesday |Thursday |Friday |Saturday |Sunday |Canada\b|Ontario\b|Quebec\b|Alberta\b|BC\b)${CAP}(?: ${CAP}){0,2}`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:[Ww]ork(?:s|ed|ing)?|job|shift|cashier|manager|clerk|employed|fired|laid off|stocks shelves|driver|foreman|welder) (?:at|for|by|from|with) (?:the )?(?<hit>${CAP}(?:(?: &| and)? ${CAP}){0,2})`,
    ),
    isCased: true,
    accepts: isFirm,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:[Tt]ravaill\w{1,5}|emploi|quart|caissiere?|gerante?|commis|contremaitre|soudeur|camionneur|ouvriere?|mise? a pied) (?:au|chez|pour|a la|a l'|de chez) ?(?<hit>${CAP}(?:[ -]${CAP}){0,2})`,
    ),
    isCased: true,
    accepts: isFirm,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:play(?:s|ed|ing)?|goalie|goaltender|captain|coach(?:es|ed)?|drafted|signed|forward|defenceman|scouted|joue|jouait|gardien|capitaine|entraineur|recrute)(?: [a-z]{3,10})? (?:for|by|with|of|pour|avec) (?:the|les) (?<hit>${CAP}(?: ${CAP})?)`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:the|at|behind|outside|au|du|le|chez) (?<hit>${SHOP}(?:'s)?\b(?: (?:on|at|de|du|sur) (?:the )?${CAP}(?: ${CAP})?)?)`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:St\.?|Saint|Sainte|Ste\.?) ${CAP} (?:Anglican|Catholic|United|Lutheran|Orthodox|Presbyterian|Baptist|Elementary|Secondary|Parish|Academy|Lodge|Manor|Villa|Home)(?: (?:Church|School|Cathedral))?`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:[Aa]t|[Ii]n|[Tt]o|of|attended|outside) (?<hit>(?:St\.? |Saint |Holy |Sacred |Blessed |Our Lady of (?:the )?|Good |Mother )${CAP}(?:'s)?)(?! ${CAP})`,
    ),
    isCased: true,
    unless:
      /^(?:st\.?|saint) (?:john|catharines|albert|thomas|anthony|paul|george|stephen|andrews)|good (?:friday|samaritan)|mother(?:'s)? day|holy (?:cow|shit|moly)/,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:at|from|to|[Ss]helter|hospice|residence|home|refuge|called|program) ?\(? ?(?<hit>${CAP} (?:House|Haven|Court|Gardens|Towers|Terrace))\b`,
    ),
    isCased: true,
    unless: /^(?:white|full|green|open|public|upper|lower|supreme|superior) /,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\bthe (?<hit>Royal (?!College|Society|Commission|Bank|Family|Assent|Canadian|Navy|Winter|Wedding)${CAP})`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\b(?:[Aa]t|[Ii]n|[Tt]o|[Ff]rom|of) the (?<hit>Dr\.? ${CAP}(?: (?:[A-Z]\. )?${CAP}){0,2})(?! (?:said|told|was|is|and|who|had)\b)`,
    ),
    isCased: true,
  },
  {
    category: 'institution',
    pattern: pattern(
      String.raw`\bthe (?<hit>${CAP} (?:line|plant|mill|mine|smelter|refinery|factory|rig|camp|site|warehouse|depot|campus)\b(?: (?:at|on) ${CAP}(?: ${CAP})?)?)`,
    ),
    isCased: true,
    accepts: isFirm,
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

/** Whether it is named by a word that is no common one; `the Emergency site` is not. */
function isFirm(passage: string): boolean {
  const words = passage.toLowerCase().match(/[a-z][a-z'-]{2,}/g) ?? []
  return words.slice(0, 1).some((word) => !isCommonWord(word.replace(/'s$/, '')) && !isLetBeWord(word))
}
