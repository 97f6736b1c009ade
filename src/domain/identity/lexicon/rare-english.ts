// What may be rare enough to be recognised: alternatives for a pattern, in small letters and without accents.

/** Conditions of which there are few. */
export const CONDITION = String.raw`
creutzfeldt-jakob(?: disease)?|cjd|fatal familial insomnia|progeria|fibrodysplasia ossificans|locked-in syndrome|conjoined twins|quadruplets|quintuplets|triplets|
stone man syndrome|moebius syndrome|proteus syndrome|harlequin ichthyosis|epidermolysis bullosa|xeroderma pigmentosum|tay-sachs|niemann-pick|leprosy|anthrax|rabies|plague|
botulism|hantavirus|ebola|tularemia|cholera|trichinosis|face transplant|hand transplant|uterus transplant|heart-lung transplant|situs inversus|prune belly|sirenomelia|
anencephaly|cyclopia|osteogenesis imperfecta|alkaptonuria|porphyria cutanea tarda|erdheim-chester|castleman(?: disease)?|kuru|moyamoya|susac(?: syndrome)?|
stiff[- ]person syndrome|kleine-levin|cushing's disease of pregnancy|insulinoma|pheochromocytoma of pregnancy|gigantism|albinism|dwarfism|achondroplasia|fibrodysplasia|
(?:vascular )?ehlers-danlos,? (?:syndrome,? )?(?:the )?vascular(?: type)?|vascular ehlers-danlos|gaucher(?:'s)?(?: disease)?|fabry(?:'s)?(?: disease)?|pompe(?:'s)? disease|
batten(?:'s)?(?: disease)?|sanfilippo(?: syndrome)?|hurler(?: syndrome)?|hunter syndrome|krabbe(?: disease)?|canavan(?: disease)?|menkes(?: disease)?|
zellweger(?: syndrome)?|alexander disease|leigh (?:syndrome|disease)|lesch-nyhan|cornelia de lange|rubinstein-taybi|smith-magenis|wolf-hirschhorn|cri[- ]du[- ]chat|
treacher collins|pierre robin|goldenhar|apert(?: syndrome)?|crouzon(?: syndrome)?|pfeiffer syndrome|cockayne(?: syndrome)?|bloom syndrome|werner syndrome|
ataxia[- ]telangiectasia|friedreich's ataxia|adrenoleukodystrophy|metachromatic leukodystrophy|mucopolysaccharidosis|maple syrup urine disease|homocystinuria|
methylmalonic acidemia|propionic acidemia|glutaric aciduria|urea cycle disorder|tyrosinemia|cystinosis|primary hyperoxaluria|hypophosphatasia|ectopia cordis|
bladder exstrophy|congenital insensitivity to pain|congenital central hypoventilation|ondine's curse|opsoclonus[- ]myoclonus|rasmussen(?:'s)? encephalitis|landau-kleffner|
dravet(?: syndrome)?|lafora|unverricht|landry|anti-nmda receptor encephalitis|hereditary angioedema|paroxysmal nocturnal hemoglobinuria|
diamond-blackfan|fanconi anemia|shwachman|wiskott-aldrich|chediak-higashi|chronic granulomatous disease|bubble boy|severe combined immunodeficiency|
pulmonary alveolar proteinosis|lymphangioleiomyomatosis|gorham(?:'s)?(?: disease)?|melorheostosis|klippel-trenaunay|sturge-weber|von hippel-lindau|
hereditary hemorrhagic telangiectasia|stone baby|lithopedion|foreign accent syndrome|alien hand|capgras|cotard|alice in wonderland syndrome|exploding head|
trimethylaminuria|argyria|hypertrichosis|vampire disease|porphyria|necrotizing fasciitis|flesh-eating disease|smallpox|mad cow|naegleria|
brain-eating amoeba|echinococc\w{2,6}|leishmaniasis|sleeping sickness|primary amoebic|cardiac angiosarcoma|adrenocortical carcinoma|merkel cell carcinoma|chordoma|
pseudomyxoma peritonei|mesothelioma of the|arsacs|spastic ataxia of charlevoix|andermann|oculopharyngeal muscular dystrophy|double hand transplant|
double lung transplant|multivisceral transplant|(?:heart|lung|liver|hand|face)(?:-| and )(?:lung|liver|kidney) transplant|octuplets|sextuplets
`

/** Events that were told about. */
export const EVENT = String.raw`
plane crash|helicopter crash|float ?plane crash|train derailment|bus crash|avalanche|bear attack|grizzly attack|polar bear|cougar attack|moose collision|hit by a train|
struck by (?:a train|lightning)|lightning strike|house fire|apartment fire|barn fire|mill fire|mine (?:collapse|explosion|accident)|(?:gas|boat|tugboat|propane|boiler|factory|plant|refinery|lab|mill|tanker|grain) explosion|
explosion at the [a-z]{3,14}|grain (?:bin|elevator|auger)|combine accident|snowmobile (?:through|crash|accident)|fell through the ice|through the ice|mass shooting|
school shooting|shooting at the [a-z]{3,14}|stabbing at the [a-z]{3,14}|hostage|kidnapping|abducted|murder-suicide|murdered|homicide|drowned|drowning|ferry accident|
boat capsized|capsized|tornado|wildfire|flood of|chainsaw|wood chipper|shark bite|rattlesnake|zamboni|trampled|gored|bull riding|axe throwing|hot air balloon|parachute|
skydiving accident|hang-?glid\w{2,6}|paraglid\w{2,5}|bungee|bus rollover|collapsed (?:trench|mine|roof|bridge|balcony)|trench collapse|bridge collapse|silo|manure pit|
hay baler|baler|snowblower|log splitter|logging truck|sawmill|crane collapse|buried (?:alive|in snow|in grain)|
fell (?:from|off) (?:a |the )(?:ferry|chairlift|roof|silo|bridge|horse|water tower|grain elevator|ferris wheel|float)|ferris wheel|chairlift|luge|bobsleigh|rodeo|
quad rollover|atv rollover|sled crash|ice road|carbon monoxide poisoning|botched|van attack|stabbed (?:at|in|on) the [a-z]{3,14}|
hit[- ]and[- ]run|police chase|pipeline|oil rig|rig explosion|meteor|struck by a [a-z]{4,10}|stampede|quicksand|jellyfish|stingray|scorpion|
swallowed a [a-z]{4,12}|jumped from the [a-z]{3,14} bridge|coquihalla|humboldt|lac-megantic
`

/** Occupations that few people have. */
export const JOB = String.raw`
astronaut|olympian|olympic (?:athlete|swimmer|skater|rower|skier|medallist|medalist|runner)|paralympian|nhl player|hockey star|former nhl\w*|lighthouse keeper|falconer|
opera singer|concert pianist|ballet dancer|bush pilot|ice road trucker|taxidermist|glassblower|beekeeper|puppeteer|clown|circus \w{4,10}|stunt(?:man|woman| performer)|
jockey|luthier|piano tuner|harpist|organist at|cellist|sword swallower|bishop|archbishop|supreme court judge|retired judge|judge|member of parliament|senator|
television host|tv host|news anchor|radio host|weather (?:man|woman|presenter)|movie star|actor|actress|novelist|author of|famous \w{4,14}|well-known \w{4,14}|
prominent \w{4,14}|celebrity|influencer|youtuber|drag queen|dog musher|musher|rodeo \w{4,10}|trapper|blacksmith|farrier|snake handler|
zookeeper|marine biologist|cheese ?maker|auctioneer|ventriloquist|magician|sommelier|whaler|diamond driller|smokejumper|curling champion|world champion|national champion|
gold medallist|gold medalist|bank robber|gang leader|war correspondent|diplomat|ambassador|consul|lion tamer|tightrope walker|trapeze artist|acrobat|fire[- ]eater|
knife thrower|code ?breaker|wartime [a-z]{4,12}|spitfire pilot|test pilot|helicopter pilot|hangman|mountie in the musical ride|
musical ride \w{4,8}|snowbirds? pilot|bell[- ]ringer|bell founder|organ builder|violin maker|bagpiper|throat singer|fiddler|country singer|rapper|rock star|
drummer (?:in|of|for)|prima ballerina|ballerina|figure skater|speed skater|ski jumper|bobsledder|luger|sumo wrestler|wrestler|boxer|bullfighter|bull rider|rodeo clown|
barrel racer|chuckwagon \w{4,8}|horse whisperer|sheep shearer|shepherd(?:ess)?|goat farmer|ostrich farmer|alpaca farmer|llama farmer|mink farmer|bee inspector|ice sculptor|
ice carver|stone ?mason|thatcher|wheelwright|saddler|saddle maker|cartographer|glaciologist|volcanologist|storm chaser|egyptologist|paleontologist|palaeontologist|
astronomer|entomologist|herpetologist|ornithologist|nuclear physicist|cosmonaut|submariner|deep[- ]sea diver|pearl diver|commercial diver|diamond cutter|perfumer|embalmer|
mortician|grave ?digger|exorcist|abbess|rabbi who|imam who|shaman|medicine man|hereditary chief|drag king|burlesque \w{4,8}|hypnotist|
illusionist|escape artist|chess grandmaster|poker champion|darts champion|spelling bee champion|dog breeder|dog trainer|sled dog \w{4,8}|falcon \w{4,8}|
snake charmer|snake breeder|crocodile \w{4,8}|whale trainer|zoo vet|racing driver|race car driver|formula one|nascar driver|tugboat captain|ferry captain|sea captain|
ship's captain|lock keeper|icebreaker captain|fire lookout|fire spotter|crop[- ]duster|water diviner|dowser|truffle \w{4,8}|mushroom forager|oyster \w{4,8}|sealer|seal hunter|
fur trader|maple syrup \w{4,10}|cranberry farmer|ginseng farmer|cartoonist|comic book \w{4,8}|puppet maker|doll maker|clock ?maker|watch ?maker|bookbinder|calligrapher|
town crier|beauty queen|miss (?:canada|universe|world)|refugee judge|war hero|d-day veteran|dieppe veteran|holocaust survivor|
residential school survivor|lottery winner|reality (?:tv|show) \w{4,10}|jeopardy champion|mountaineer|everest climber|polar explorer|arctic explorer|stuntwoman|
stunt double|voice actor
`
