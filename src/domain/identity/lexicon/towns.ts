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
