// What may be rare enough to be recognised: alternatives for a pattern, in small letters and without accents.

/** Conditions of which there are few. */
export const MALADIE = String.raw`
creutzfeldt-jakob|insomnie fatale familiale|progeria|fibrodysplasie ossifiante|syndrome d'enfermement|locked-in|siamois|siamoises|soeurs siamoises|freres siamois|
quadruples|quadruplees|quintuples|triplees|epidermolyse bulleuse|xeroderma pigmentosum|tay-sachs|niemann-pick|lepre|anthrax|la rage|botulisme|hantavirus|ebola|tularemie|
cholera|trichinose|greffe (?:du |de )visage|greffe (?:des |de )mains?|greffe d'uterus|greffe coeur-poumon|situs inversus|osteogenese imparfaite|alcaptonurie|tyrosinemie|
ataxie de charlevoix|ataxie spastique|leigh|moyamoya|syndrome de susac|personne raide|kleine-levin|phenylcetonurie|nanisme|achondroplasie|albinisme|maladie orpheline|
fibrodysplasie|ehlers-danlos vasculaire|
maladie de (?:gaucher|fabry|pompe|batten|krabbe|canavan|menkes|alexander|gorham|castleman|tay-sachs|niemann-pick|creutzfeldt-jakob|hirayama|whipple|erdheim-chester|sandhoff|lafora|wilson et)|
syndrome (?:de |d'|du )(?:sanfilippo|hurler|hunter|zellweger|leigh|lesch-nyhan|cornelia de lange|rubinstein-taybi|smith-magenis|wolf-hirschhorn|cri du chat|treacher collins|pierre robin|goldenhar|apert|crouzon|pfeiffer|cockayne|bloom|werner|rasmussen|landau-kleffner|dravet|susac|klippel-trenaunay|sturge-weber|wiskott-aldrich|diamond-blackfan|proteus|moebius|capgras|cotard|kleine-levin|ondine|la main etrangere|l'accent etranger|rett|angelman)|
ataxie-telangiectasie|adrenoleucodystrophie|leucodystrophie|mucopolysaccharidose|cystinose|hyperoxalurie|homocystinurie|leucinose|acidemie \w{6,14}|
insensibilite congenitale a la douleur|encephalite anti-nmda|angio-?oedeme hereditaire|hemoglobinurie paroxystique nocturne|proteinose alveolaire|lymphangioleiomyomatose|
porphyrie|fasciite necrosante|bacterie mangeuse de chair|variole|vache folle|leishmaniose|maladie du sommeil|
dystrophie oculopharyngee|dystrophie myotonique de steinert|andermann|polyneuropathie sensitivomotrice|acidose lactique du saguenay|ataxie recessive|ichtyose arlequin|
maladie des os de verre|os de verre|hypertrichose|argyrie|enfant-bulle|deficit immunitaire combine severe|double greffe|greffe? des deux (?:mains|poumons|bras)|
greffee? (?:des deux|du visage|de la main)|octuples|sextuples
`

/** Events that were told about. */
export const EVENEMENT = String.raw`
ecrasement d'(?:avion|helicoptere)|ecrasement|deraillement|avalanche|attaque d'ours|attaquee? par un (?:ours|loup|chien|taureau|orignal)|
frappee? par (?:la foudre|un train)|foudroyee?|incendie (?:de|du|d'|a) [a-z' ]{3,20}|incendie|feu de maison|explosion (?:de|du|a) [a-z' ]{3,16}|
effondrement (?:de|du) [a-z' ]{3,16}|fusillade|tuerie|prise d'otages?|enlevement|meurtre|homicide|feminicide|noyade|s'est noyee?|noyee?|chavire\w{0,3}|tornade|
feux? de foret|glissement de terrain|inondation de|tronconneuse|moissonneuse|ensileuse|accident d'(?:autobus|autocar|helicoptere|hydravion)|couguar|silo|(?:accident|collision|embardee|capotage|sortie) (?:de|en|d'une) motoneige|passee? a travers la glace|traverse la glace|surfaceuse|pietinee?|encornee?|
montgolfiere|parachute|deltaplane|parapente|collision avec un orignal|ruade|coup de sabot|ecroulement|ensevelie?|presse a foin|souffleuse a neige|fendeuse|
camion de bois|bascule de quad|renversement de vtt|intoxication au monoxyde|attaque au (?:couteau|camion)|poignardee? (?:a|dans|au|sur) [a-z' ]{3,16}|delit de fuite|
poursuite policiere|plateforme petroliere|feux? d'artifice|
tombee? (?:du|d'un|de la|d'une) (?:traversier|telesiege|toit|silo|pont|cheval|grande roue|clocher)|grande roue|telesiege|coule[es]? de boue|lac-megantic|polytechnique|
l'isle-verte|grande mosquee|residence du havre|caribou|piege a ours|descente aux flambeaux|bobsleigh|rodeo
`

/** Occupations that few people have. */
export const METIER = String.raw`
astronaute|olympien|olympienne|(?:nageuse|nageur|patineuse|patineur|skieur|skieuse|athlete) olympique|medaille[er]? (?:d'or|olympique)|paralympien|joueur de la lnh|
ancien joueur (?:de la lnh|des canadiens)|gardien de phare|gardienne de phare|fauconnier|cantatrice|chanteuse d'opera|chanteur d'opera|chanteuse connue|chanteur connu|
pianiste de concert|danseuse de ballet|danseuse etoile|pilote de brousse|taxidermiste|souffleur de verre|apicultrice|apiculteur|marionnettiste|clown|trapeziste|acrobate|
cascadeur|cascadeuse|jockey|luthier|luthiere|accordeuse? de pianos?|harpiste|organiste|violoncelliste|eveque|juge(?: a la retraite| retraitee?)?|senateur|senatrice|
animateur (?:de|a la) (?:radio|tele)\w{0,6}|animatrice (?:de|a la) (?:radio|tele)\w{0,6}|lectrice de nouvelles|comedienne?|acteur|actrice|romancier|romanciere|auteure? de|
celebre \w{4,14}|vedette|influenceuse|influenceur|youtubeuse|youtubeur|drag queen|musher|trappeur|forgeron|forgeronne|
marechal-ferrant|gardien de zoo|fromagere|fromager|encanteur|ventriloque|magicien|magicienne|sommelier|sommeliere|
champion(?:ne)? (?:du monde|canadien(?:ne)?|du canada|olympique)|ambassadeur|ambassadrice|consul|diplomate|sculpteur sur glace|souffleuse de verre|draveur|funambule|
dompteuse?|dompteur(?: de \w{4,9})?|dresseuse?|dresseur(?: de (?:chiens|chevaux|fauves|phoques|faucons|[a-z]{4,9}))?(?: de traineau)?|
eleveu(?:r|se) d(?:e |')(?:autruches|alpagas|bisons|lamas|visons|wapitis|faucons)|cracheur de feu|lanceur de couteaux|jongleur|jongleuse|contorsionniste|cracheuse de feu|espionne?|
cryptographe|decodeuse|pilote d'(?:essai|helicoptere|hydravion)|carillonneur|carillonneuse|facteur d'orgues|facteur d'instruments|cornemuseur|violoneux|violoneuse|
chanteuse de gorge|rappeur|rappeuse|rockeur|cheffe d'orchestre|chef d'orchestre|ballerine|patineur de vitesse|patineuse de vitesse|plongeuse? olympique|lutteur|lutteuse|
boxeur|boxeuse|matador|tondeur de moutons|tailleur de pierre|tonnelier|sellier|cartographe|glaciologue|volcanologue|egyptologue|paleontologue|astronome|
entomologiste|herpetologue|ornithologue|cosmonaute|sous-marinier|scaphandrier|plongeur sous-marin|parfumeur|parfumeuse|embaumeur|embaumeuse|thanatologue|fossoyeur|
exorciste|carmelite|moniale|chamane|hypnotiseur|illusionniste|grand maitre d'echecs|pilote de course|pilote de formule|
capitaine de (?:bateau|traversier|remorqueur|brise-glace)|eclusier|eclusiere|garde-feu|sourcier|sourciere|cueilleur de champignons|ostreiculteur|ostreicultrice|
chasseur de phoques|acericultrice|acericulteur|bedeiste|horloger|horlogere|relieur|relieuse|calligraphe|crieur public|reine de beaute|miss (?:canada|quebec|univers)|
heros de guerre|veteran de dieppe|veteran du debarquement|survivante? de l'holocauste|survivante? des pensionnats|
gagnante? (?:de la loterie|du gros lot|d'occupation double|de star academie)|alpiniste|explorateur|exploratrice|imitateur|humoriste|
chansonnier|sculptrice|medaille[er]? (?:aux|des) jeux \w{6,12}|une medaille aux jeux \w{6,12}
`
