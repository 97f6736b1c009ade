/** Towns whose names are words or people’s names too, without accents: places only after a preposition. */
export const TOWN_WORDS = `
brooks hope trail nelson vernon duncan surrey delta london victoria regina brandon merritt hanna sydney digby wakefield chelsea dawson canso mission grace kelvington russell melita
souris morris dauphin roblin wynyard unity climax eden outlook biggar preeceville hudson chester liverpool lunenburg windsor berwick oxford stewiacke inverness baddeck ingonish
florence kent perth clinton wingham paris brussels zurich vienna copper_cliff marathon cochrane val_caron iroquois ignace dryden emo rainy_river spanish massey espanola blind_river
alfred bourget limoges embrun rockland crysler maxville alexandria lancaster belle_river stoney_point dover essex comber wheatley gore_bay mindemoya little_current killarney
granby milan stanstead racine lambton causapscal amos barraute senneterre parent oka rigaud carignan contrecoeur nominingue huberdeau arundel shawville campbell's_bay clermont
bathurst rogersville balmoral dalhousie alma sussex hampton hartland perth-andover plaster_rock blacks_harbour grand_manan deer_island gagetown minto doaktown blackville
burgeo botwood fortune grand_bank placentia trinity bonavista badger springdale la_scie nipper's_harbour souris alberton kensington cornwall montague georgetown borden burns_lake
golden fernie invermere nakusp nelson kaslo salmo creston oliver princeton hedley clearwater barriere lytton chase enderby lumby mackenzie valemount mcbride stewart atlin
banff jasper hinton edson taber raymond magrath vulcan nanton olds didsbury sundre trochu hanna oyen provost wainwright vermilion elk_point smoky_lake athabasca faust
maria fatima clare clair chandler hull alma rama mayo faro resolute colombo lima goma anjou perce carleton malvern elmwood stewart enoch samson
`

/** More small places, reserves and quarters, without accents. */
export const SMALL_PLACES = `
sorel rouyn vaudreuil steveston preston_north east_preston salaberry gaspesie cap-breton peninsule_acadienne baie_des_chaleurs lac_seul pikogan kitcisakik lac-simon winneway timiskaming rapid_lake lac-rapide wemotaci obedjiwan opitciwan manawan odanak wolinak gesgapegiag gespeg cacouna essipit pessamit betsiamites
pakua_shipi unamen_shipu kawawachikamach mistissini ouje-bougoumou whapmagoostui wabush labrador_city rigolet postville cartwright st_lewis port_hope_simpson forteau
saint-prime saint-gedeon saint-simeon saint-pamphile saint-fabien trois-pistoles le_bic cabano degelis pohenegamook rimouski amqui sayabec causapscal matapedia new_carlisle
paspebiac gaspe murdochville grande-vallee cap-chat tourelle marsoui havre-aubert cap-aux-meules grosse-ile natashquan havre-saint-pierre blanc-sablon
kegaska la_romaine harrington_harbour tete-a-la-baleine chevery fermont schefferville chapais chibougamau lebel-sur-quevillon normetal la_sarre macamic palmarolle duparquet
ville-marie temiscaming notre-dame-du-nord belleterre latulipe maniwaki gracefield mont-laurier ferme-neuve la_macaza val-david sainte-lucie saint-donat saint-come
caraquet shippagan lameque miscou tracadie neguac petit-rocher beresford saint-quentin kedgwick saint-leonard cap-pele cocagne memramcook bouctouche richibouctou
elsipogtog esgenoopetitj metepenagiag tobique st_mary's_first_nation indian_island wagmatcook we'koqma'q potlotek paqtnkek pictou_landing annapolis_valley bear_river 
petit-de-grat isle_madame arichat pointe-de-l'eglise saulnierville pubnico wedgeport church_point 
hearst mattice val_rita moonbeam smooth_rock_falls hornepayne longlac nakina aroland webequie eabametoong neskantaga nibinamik marten_falls wunnumin kingfisher_lake kasabonika
sachigo_lake bearskin_lake muskrat_dam weagamow round_lake deer_lake poplar_hill keewaywin north_spirit_lake cat_lake mishkeegogamang pickle_lake slate_falls wapekeka big_trout_lake
kitchenuhmaykoosib whitedog grassy_narrows wabaseemoong shoal_lake onigaming naicatchewenin couchiching nigigoonsiminikaning fort_hope ogoki summer_beaver
six_nations ohsweken tyendinaga alderville curve_lake hiawatha christian_island beausoleil wasauksing shawanaga magnetawan dokis nipissing garden_river batchewana
serpent_river sagamok whitefish_river m'chigeeng sheguiandah sheshegwaning aundeck_omni_kaning zhiibaahaasing walpole_island kettle_point aamjiwnaang oneida chippewas moraviantown
pauingassi little_grand_rapids berens_river poplar_river bloodvein st_theresa_point wasagamack red_sucker_lake oxford_house gods_river gods_lake split_lake tataskweyak york_landing
nelson_house south_indian_lake leaf_rapids lynn_lake pukatawagan brochet lac_brochet tadoule_lake gillam ilford thicket_portage wabowden moose_lake easterville grand_rapids
sandy_bay ebb_and_flow crane_river waterhen lake_manitoba lake_st_martin fairford little_saskatchewan sagkeeng fort_alexander brokenhead roseau_river long_plain swan_lake sioux_valley
pelican_narrows sandy_bay deschambault southend wollaston fond_du_lac hatchet_lake english_river patuanak buffalo_narrows beauval pinehouse cumberland_house montreal_lake
red_earth shoal_lake james_smith muskoday one_arrow beardy's mistawasis sturgeon_lake big_river onion_lake thunderchild poundmaker sweetgrass red_pheasant cowessess kahkewistahaw
 fort_mckay anzac conklin john_d'or_prairie fox_lake garden_river high_level rainbow_lake meander_river chateh peace_point trout_lake peerless_lake atikameg loon_lake
frog_lake kehewin goodfish_lake saddle_lake beaver_lake ermineskin louis_bull paul_band eden_valley piikani blood_tribe
alert_bay port_hardy port_mcneill gold_river tahsis zeballos ahousaht opitsaht kyuquot hot_springs_cove anaham alexis_creek nemaiah nazko kluskus ulkatcho takla fort_babine
tachie fort_st_james stellat'en gitsegukla gitanmaax kitwanga gitanyow gitwangak iskut dease_lake lower_post kwadacha tsay_keh fort_ware kitkatla hartley_bay klemtu metlakatla lax_kw'alaams
wekweeti gameti whati lutselk'e fort_resolution fort_providence fort_liard fort_good_hope norman_wells deline tulita colville_lake tsiigehtchic fort_mcpherson paulatuk sachs_harbour ulukhaktok
grise_fiord arctic_bay clyde_river qikiqtarjuaq kimmirut sanikiluaq coral_harbour naujaat repulse_bay chesterfield_inlet whale_cove kugaaruk taloyoak sanirajak hall_beach
carcross carmacks pelly_crossing ross_river teslin beaver_creek burwash_landing
jane_and_finch rexdale flemingdon_park thorncliffe_park st_james_town cabbagetown the_annex roncesvalles hintonburg sandy_hill overbrook lowertown
forest_lawn bowness marlborough inglewood mill_woods strathmore whalley newton_town guildford east_van mount_pleasant north_end st_vital transcona 
saint-roch saint-sauveur vanier_quebec aylmer pointe-gatineau griffintown le_sud-ouest saint-leonard riviere-des-prairies lachine lasalle_ville dorval pierrefonds roxboro
chicoutimi jonquiere la_baie dolbeau arvida kenogami shawinigan-sud cap-de-la-madeleine trois-rivieres-ouest fleurimont lennoxville rock_forest
marioupol mariupol kharkiv kharkov odessa kherson bakhmut lviv homs raqqa mosul mossoul bassora kandahar herat peshawar mogadiscio asmara addis-abeba bukavu kinshasa bujumbura kigali
conakry dakar abidjan bamako yaounde douala cap-haitien jacmel gonaives tegucigalpa caracas bogota medellin chennai kolkata chandigarh jalandhar ludhiana amritsar dhaka chittagong
 jaffna kathmandu yangon hanoi saigon guangzhou shenzhen hong_kong wuhan chengdu cebu davao iloilo gaza_city rafah khan_younis ramallah baghdad bagdad teheran tehran isfahan shiraz
`
