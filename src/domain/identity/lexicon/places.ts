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
