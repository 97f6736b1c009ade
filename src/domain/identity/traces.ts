import { applyRules, oneOf, pattern } from './patterns.ts'

import type { Hit, TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

const MEDIA =
  "(?:TVO|TFO|Tele-Quebec|Savoir media|Radio X|FM93|CKOI|Rouge FM|Energie|CIBL|CKUT|VOCM|NTV|CHCH|CPAC|BNN|Sportsnet|TSN|RDS|Crave documentary|VICE|BBC|CNN|Fox News|The Guardian|New York Times|Reuters|Presse canadienne|Canadian Press|Postmedia|The Tyee|The Narwhal|Ricochet|Pivot|Rabble|The Logic|The Coast|AllNovaScotia|allNewBrunswick|Village Media|SooToday|BayToday|TimminsToday|GuelphToday|TBnewswatch|CKRM|CJME|Castanet|InfoTel|The Nugget|Haida Gwaii Observer|The Northern Miner|Ming Pao|Sing Tao|Punjabi Radio|OMNI|Radio Canada International|Urbania|24 Heures|Metro Montreal|Le Courrier|L'Avantage|L'Echo|Le Citoyen|Le Nord-Cotier|Le Manic|MaCoteNord|MonMatane|Le Rimouskois|Le Canada francais|La Nouvelle Union|L'Oeil regional|L'Eau vive|L'Aurore boreale|L'Aquilon|Le Gaboteur|La Voix acadienne|Le Courrier de la Nouvelle-Ecosse|Le Moniteur acadien|CHAU|Nous.TV|MAtv|CTV|CBC|CityNews|Global News|APTN|Radio-Canada|ICI (?:Radio|Tele|RDI)\\w{0,8}|RDI|LCN|TVA(?: Nouvelles)?|Noovo|La Presse|Le Devoir|Le Soleil|Le Droit|Le Quotidien|La Tribune|Le Nouvelliste|La Voix de l'Est|Journal de (?:Montreal|Quebec)|Toronto Star|The Star|Globe and Mail|National Post|Vancouver Sun|Calgary Herald|Edmonton Journal|Winnipeg Free Press|Chronicle Herald|Ottawa Citizen|Hamilton Spectator|Montreal Gazette|Telegraph-Journal|Leader-Post|Star-?Phoenix|The Telegram|Le Telegramme|Nunatsiaq News|CBC North|CHEK|CKNW|CJAD|98[.,]5|Le Journal de (?:Montreal|Quebec)|Acadie Nouvelle|L'Acadie Nouvelle|Le Voyageur|L'Express|Le Reveil|L'Etoile|The Walrus|Maclean's|L'actualite|Le Franco|La Liberte|Northern News|Free Press|(?:[A-Z][a-z]{2,12} ){1,2}(?:Post|Sun|Record|Advertiser|Guardian|Banner|Beacon|Free Press|Mirror|Courier|Packet|Standard-Freeholder)|Daily News|La Frontiere|W5|The Fifth Estate|Cabin Radio|Yukon News|The Western Star|SaltWire|GoFundMe|CP24|BuzzFeed|Narcity|(?:[A-Z][a-z]{2,12} ){1,2}(?:Herald|Gazette|Times|Chronicle|Tribune|Examiner|Citizen|Observer|Journal-Pioneer|Spectator))"
const OF_SOMEBODY = oneOf(
  'photos?|photographs?|pictures?|pics?|selfies?|videos?|screenshots?|snapshots?|images?|clip|recording',
)

const NEWS: Rule[] = [
  { category: 'news', pattern: pattern(String.raw`\b${MEDIA}\b`), isCased: true, notBefore: /^ (?:of medicine|style)/ },
]
const ENGLISH: Rule[] = [
  {
    category: 'news',
    pattern: pattern(
      String.raw`\b(?:(?:on|in|made|all over|from|watched|hit) the (?:local |evening |national |six o'clock |provincial )*(?:news|newspapers?|papers?|headlines?|press|radio)\b|(?:made|making) (?:the )?(?:local |national |international )?(?:headlines|news)|(?:the |a )?(?:local |town |community )(?:paper|newspaper|news|radio station|radio|tv|station|reporter)s?|newspaper (?:article|story|report|clipping)s?|front page|(?:a|the|this) podcast|(?:(?:a|the|two|some) )?(?:reporters?|journalists?|camera crews?|news crews?|tv crew|news van)|press conference|news (?:story|article|report|coverage|segment)|went viral|gone viral|obituary|obit\b|death notice|(?:the|a|that|this) (?:documentary|docuseries|news documentary)(?: (?:about|on|with|by) [a-z]{2,12})?|(?:the|a) (?:true[- ]crime|cold[- ]case) [a-z]{4,10}|memorial page|missing (?:person|persons) (?:poster|posters|report)|police (?:release|statement|press release)|coroner's (?:inquest|report)|crime ?stoppers|crowdfund\w{2,6}|fundraiser page|fundraising page|inquest|amber alert|was on tv|on television)\b`,
    ),
    notAfter: /(?:if|would a|what a|like a|for a|any) $/,
    unless: /^(?:a |some )?(?:reporter|journalists?)$|^(?:from|in) the (?:paper|papers|press)$/,
  },
  {
    category: 'news',
    pattern: pattern(
      String.raw`\b(?:he|she|it|they|story|name|names|photo|picture|face|faces|accident|crash|fire|case|family|all) (?:was|were|is|are|got|ended up|came out|made it|appeared|had been|'s)(?: [a-z]{2,8}){0,2}? (?<hit>(?:in|into|all over) (?:the|all the) (?:papers?))\b(?! (?:we|i|by|on|that|cited))`,
    ),
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:(?:a|an|the|her|his|this|that|one|two|three|my|our|their|some|attached|group|wedding|family|old) )(?:[a-z-]{3,12} )?${OF_SOMEBODY} (?:of (?:(?:her|his|the|their|my|him|me|us|them|it|a|our)\b)(?: [a-z'-]{2,14}){0,3}|with (?:her|him|them|the)(?: [a-z'-]{2,14})?|from (?:her|his|the|their) [a-z]{3,14}|on (?:the wall|my phone|his phone|her phone)|showing [a-z]{2,12}(?: [a-z]{2,12}){0,2}|in which [a-z]{2,12})`,
    ),
    unless:
      /(?:of|with) (?:a|the) (?:patient|screen|moon|sunset|rash|problem|future|person|doctor|physician|good|whole|results?)|of (?:my|our) (?:lunch|dog|cat|dinner|desk|notes)|(?:picture|image) of (?:the|a) (?:disease|whole|situation|day|doctor|system|life)/,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:a|an|the|his|her|their) (?:[a-z-]{3,14} ){1,4}(?:branded|tattooed|inked|carved|burned|burnt|etched|shaved|scarred|dyed) (?:on|onto|into|across|over|in|down|along|behind) (?:his|her|their|the|one|both)(?: (?:left|right|whole|entire|lower|upper|back of (?:his|her)))? [a-z]{3,10}|\b(?:a|an|the|his|her|their) (?:[a-z-]{3,14} )?(?:scar|burn|mole|freckle|birthmark|brand|dimple|patch of white hair|white forelock|piercing) (?:shaped like|in the shape of|that looks? like|the shape of) (?:a |an |the )?[a-z]{3,14}|\b(?:two different[- ]coloured eyes|one (?:brown|green) (?:eye )?and one (?:blue|green) eye|different-coloured eyes|gold (?:front )?(?:tooth|teeth)|handlebar moustache|six (?:toes|fingers)|webbed (?:toes|fingers)|missing (?:an|his left|his right|her left|her right|one|two|three) (?:ear|eye|finger|fingers|thumb|hand|arm|leg)|prosthetic (?:leg|arm|nose|ear)|hook for a hand|full-sleeve|face tattoos?|neck tattoos?|sleeve tattoos?|sleeve of [a-z]{4,12}|(?:inked|tattooed) (?:on|across|over) (?:his|her|the) [a-z]{3,10})\b`,
    ),
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:a|an|the|his|her|their|my|this|that|some|two|three) screen(?: |-)?(?:shots?|caps?)\b(?: of (?:the |his |her |their |my |our |a )?[a-z]{3,14}(?: [a-z]{3,14})?)?`,
    ),
    unless:
      /of (?:the |my |our |a )?(?:guidelines?|protocol|schedule|algorithm|article|policy|module|slides?|lecture|calendar|recipe|formula|error)/,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b${OF_SOMEBODY} of (?:himself|herself|themselves|him|her (?!(?:own )?work))(?: ?[a-z]{2,10}){0,3}`,
    ),
    notAfter: /clinical |bigger |full /,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:took|taken|take|snapped|snap|shot|posted|sent|texted|showed me|shared|uploaded|filmed|attached|attaching|see|kept|have|there is) (?:me |us |him |her )?(?<hit>(?:a|an|the|her|his|one|two|this|some|my|attached) (?:[a-z-]{3,12} )?${OF_SOMEBODY}|${OF_SOMEBODY} of (?:her|his|the|their|him)(?: [a-z]{3,14}){0,2})\b`,
    ),
    unless: /(?:bigger|whole|big|full|clearer|clinical|different) (?:picture|image)/,
    notAfter: /(?:never|not|n't|to|can|may|should|could|don't) (?:take|snap|post|see|have) $/,
    notBefore: /^ of (?:patients|a patient|my (?:lunch|dog|cat|dinner|coffee))/,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:(?:a|the|his|her|their) )?(?:[a-z]{3,12} )?(?:tattoos?|birthmark|port-?wine stain|nose ring|face piercing|glass eye|missing finger|six fingers|scar shaped like [a-z]{1,6} [a-z]{3,14}|one blue eye|eye patch|prosthetic eye|mohawk|cleft lip scar)(?: of (?:a |an |the |her |his )?[a-z]{3,14}| on (?:his|her|the) [a-z]{3,14}(?: [a-z]{3,10})?| that (?:says|said|reads|read) [a-z]{2,14})?`,
    ),
    unless: /^(?:about|any|and|of|or|no|for) /,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:img|dsc|pxl)_?\d{3,10}(?:\.[a-z]{3,4})?\b|\b[\w-]{1,40}\.(?:jpe?g|png|heic|mp4|mov)\b`,
    ),
  },
]

const IMAGES = oneOf(
  "photos?|photographies?|images?|egoportraits?|selfies?|videos?|cliche|captures? d'ecran|portrait|enregistrement",
)
const FRENCH: Rule[] = [
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:la|cette|sa|une|ma) (?:capture d'ecran|photo|video) (?=que (?:j'|nous|tu|mon|ma|quelqu)|(?:du|de la|de son) (?:dossier|radio|blessure|plaie|visage|main|tatouage|lit|chambre))(?:(?:du|de la|de son) [a-z]{3,10})?`,
    ),
  },
  {
    category: 'news',
    pattern: pattern(
      String.raw`\b(?:(?:aux|dans les|fait les|fait la une des|vu aux|passe aux|passee aux) (?:nouvelles|manchettes|medias|journaux)|(?:a|fait) la une|(?:fait|faire|fera|faisait) les manchettes|(?:dans le|le|un|du) journal (?:local|du coin|regional|du village)|dans (?:le|les) (?:journal|journaux)|(?:a|passee? a) la (?:tele|television)|article (?:de|du|dans le|dans un) journal|(?:un |une |la |le |les |des |deux )(?:journalistes?|camera de television|cameras|reporter)|conference de presse|point de presse|devenue? virale?|avis de deces|necrologie|rubrique necrologique|sociofinancement|enquete du coroner|alerte amber|telejournal|la radio locale|la radio communautaire|bulletin de nouvelles|entrefilet|(?:en )?premiere page|le tour (?:des reseaux sociaux|de facebook|d'internet|du web|de la toile|du village|de tiktok)|balado|le fait divers|couverture mediatique)\b`,
    ),
    notAfter: /(?:si|d'|pour|comme|qu') ?$/,
    unless: /^(?:un|une|des) journalistes?$/,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:(?:une?|la|le|sa|son|ses|cette|ce|ma|mon|deux|des|leur|vieille|ancienne) )(?:[a-z-]{3,12} )?${IMAGES} (?:(?:de |d'|du )(?:elle|lui|eux|son|sa|ses|la|le|l'|mon|ma|leur|mariage|famille|groupe|notre|ce|cette)(?: ?[a-z'-]{2,14}){0,2}|ou (?:on|elle|il|l'on|nous)(?: [a-z'-]{2,14}){0,3}|avec (?:elle|lui|eux|son|sa|mon|ma|le|la)(?: [a-z'-]{2,14})?|prise (?:de|avec|dans|au|a) [a-z'-]{2,14}(?: [a-z]{2,14})?|accrochee? [a-z ]{3,16}|sur (?:le mur|mon telephone|son telephone|sa table))`,
    ),
    unless:
      /(?:de la|de l'|du) ?(?:patient|patiente|situation|medecin|medecine|maladie|profession|ecran)\b|image de (?:la|soi|sa|moi)/,
  },
  {
    category: 'news',
    pattern: pattern(
      String.raw`\b(?:(?:l'|une? |cet |les? |des |deux )?(?:articles?|chroniques?|reportages?|manchettes?|entrevues?|lettres?|photos?|editorial|dossier|texte|lecteurs?|journalistes?) (?:du|dans le|au|pour le) (?:Soleil|Devoir|Droit|Quotidien|Nouvelliste|Voyageur|Franco|Reveil|Telegramme|Globe|Star|Herald|Courrier|Citoyen|Journal)|(?:l'|une? |cet |les? |des |deux )?(?:articles?|chroniques?|reportages?|manchettes?|documentaires?) (?:de|dans|a|sur|paru dans) (?:La|Le|Radio|TVA|CBC|ICI|Noovo|TVO|TFO|RDI|LCN|L')[A-Za-z' -]{2,24}|[Dd]ocumentaire (?:a|sur|de) (?:TVA|Radio-Canada|Tele-Quebec|TFO|CBC)|au Telejournal|a (?:Enquete|JE|La Facture|Tout le monde en parle|Zone libre))\b`,
    ),
    isCased: true,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:un|une|le|la|son|sa) (?:[a-z-]{3,14} ){0,3}(?:tatouee?|gravee?|marquee?|brulee?|scarifiee?|rasee?|dessinee?) (?:sur|dans|au|a la|derriere) (?:le|la|l'|son|sa|les|ses) ?[a-z]{3,12}(?: (?:gauche|droite?))?|\b(?:un|une|le|la|son|sa) (?:[a-z-]{3,14} )?(?:cicatrice|brulure|grain de beaute|tache|marque|meche blanche) (?:en forme de|qui ressemble a) (?:une? |la |le |l')?[a-z]{3,14}(?: sur (?:le|la|l'|son|sa) ?[a-z]{3,12})?|\b(?:les yeux vairons|yeux vairons|un oeil (?:bleu|brun|vert) et (?:un|l'autre) (?:bleu|brun|vert)|dent en or|dents en or|moustache en guidon|six (?:doigts|orteils)|il lui manque (?:un|une|deux|trois) (?:doigts?|oreille|oeil|bras|jambe|pouce)|jambe de bois|main en crochet|le visage tatoue|le cou tatoue|tatouee? de la tete aux pieds|meche blanche)\b`,
    ),
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:une|la|sa|cette|des|les|ma|leur|deux) captures? d'ecran\b(?: (?:du|de la|de l'|de son|de sa|des|de) ?[a-z]{3,14})?`,
    ),
    unless: /(?:guides?|protocole|horaire|algorithme|article|politique|module|cours|calendrier|recette)$/,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:s'est fait|s'etait fait|se faire|s'est|etre) tatouer? (?<hit>(?:le|la|l'|un|une|son|sa|les|des) ?[a-z' -]{3,40}(?: sur (?:le|la|l'|son|sa) ?[a-z-]{3,14})?)`,
    ),
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:pris|prise|prend|prenait|publie|envoye|montre|partage|mis en ligne|filme|texte|joint|joins|voir|garde|montrait|affiche|diffuse)e?s? (?:en |avec elle )?(?<hit>(?:une?|la|le|sa|son|cette|deux|des|ma) (?:[a-z-]{3,12} )?${IMAGES})\b`,
    ),
    notAfter: /(?:jamais|pas|n'ai pas) \w{3,8} $/,
    notBefore: /^ (?:de patients?|d'un patient|claire|de (?:mon|ma) (?:diner|chien|chat|cafe)|plus|globale)/,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:(?:un|le|son|ses|des|une|la|sa) )?(?:tatouages?|tache de naissance|tache de vin|anneau au nez|oeil de verre)(?: (?:d'une?|de la|du|de|d'|sur le|sur la|sur son|sur sa|au|a la) ?[a-z]{3,14}(?: [a-z]{3,10})?| qui dit [a-z]{2,12})?`,
    ),
    notAfter: /(?:pas|sans|aucun|ou) (?:de )?$/,
  },
  {
    category: 'photograph',
    pattern: pattern(
      String.raw`\b(?:img|dsc|pxl)_?\d{3,10}(?:\.[a-z]{3,4})?\b|\b[\w-]{1,40}\.(?:jpe?g|png|heic|mp4|mov)\b`,
    ),
  },
]

/** Pictures of somebody, marks that a picture would show, and what the news told. */
export function findTraces(reading: Reading, language: TextLanguage): Hit[] {
  return applyRules(reading, [...NEWS, ...(language === 'en' ? ENGLISH : FRENCH)])
}
