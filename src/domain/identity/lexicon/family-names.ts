/** Family names frequent in Canada that are hardly ever words, without accents; all others are known by what stands beside them. */
export const FAMILY_NAMES = `
tremblay gagnon cote bouchard gauthier morin lavoie fortin gagne ouellet pelletier belanger levesque bergeron leblanc paquette girard simard boucher caron beaulieu cloutier
dube poirier fournier lapointe leclerc lefebvre poulin thibault st-pierre nadeau martel landry martin gravel roy lessard dufour theriault couture desjardins hebert villeneuve
dionne bedard bolduc perron arsenault desrosiers lemieux gosselin beaudoin demers turcotte langlois lacroix savard vachon blais boudreau cormier doiron gallant leger melanson
chiasson godin hache robichaud savoie theberge robitaille trudeau trudel vaillancourt vezina laflamme laframboise lafreniere lalonde lamarche lamontagne lamoureux laplante larocque larouche
laurin lebel leduc legault lepage marcotte marchand menard mercier michaud miron moreau ostiguy pepin picard plante pilon proulx provost raymond renaud richer rioux rivard rousseau
sauve seguin sirois tessier vincent beauchamp beauregard bernier bilodeau brassard brisson charbonneau charette chartrand chouinard corriveau croteau cyr daigle deschamps deslauriers desmarais
desrochers drolet duclos dufresne duguay dumas dumont dupont dupuis duquette durocher ethier filion gaudreau gendron giguere gingras giroux goulet grenier groulx guay guerin hamel houle huard
jacques jean-baptiste joseph-louis labelle laberge labrecque lachance lacasse smith macdonald mcdonald macleod mcleod mackenzie mackinnon maclean mcintyre mcneil macneil campbell fraser
o'brien o'connor o'neill murphy kelly sullivan ryan walsh johnson williams jones wilson thompson anderson robertson mitchell roberts reid ferguson henderson morrison macdougall
macisaac maceachern macphee stewart watson patterson peterson jensen hansen olson larsen nielsen penner friesen wiebe dyck klassen reimer toews giesbrecht loewen neufeld janzen schmidt
kowalski nowak wisniewski kowalchuk shevchenko kovalenko bondarenko melnyk tkachenko boyko hryhoriw petrenko romanchuk sawchuk zelenko ivanov petrov sokolov singh kaur gill dhaliwal
grewal sidhu sandhu brar dhillon bains sekhon patel shah desai mehta sharma gupta verma agarwal iyer nair menon pillay pillai krishnan subramaniam raman rao reddy khan ahmed ali
hussain malik chaudhry qureshi siddiqui butt mirza rahman rahimi karimi hosseini mohammadi ahmadi tehrani farahani nguyen tran pham huynh vo dang bui ngo duong hoang chan wong
cheung lau leung tang ng ho chow kwok lam yeung liu zhang wang chen yang huang zhao zhou xu wu lin guo kim park choi jung kang cho yoon tanaka suzuki sato watanabe yamamoto nakamura
santos reyes cruz bautista dela ocampo garcia mendoza aquino villanueva dimaculangan rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera silva pereira
ferreira oliveira costa carvalho medeiros rossi russo esposito bianchi romano colombo ricci marino greco okafor okonkwo adeyemi adebayo ogunleye nwosu eze balogun oyelaran mensah owusu
boateng asante osei amoah diallo traore diop ndiaye kone toure camara keita barry sow mbeki abdi mohamud warsame farah yusuf hassan hussein haddad khoury mansour nasser saleh najjar
tekle tesfaye haile gebre bekele abebe pierre-louis desrosiers-jean toussaint dorval celestin casseus etienne-jean cardinal whiskeyjack bearskin cheechoo wabano spence
moosomin littlechild crowfoot deerfoot standingready kakfwi akavak angutialuk ittusujurat qumaluk kunuk iqaluk nowdlak sinclair-desjarlais mianscum rabbitskin petiquay ottawa-dube
cohen levy goldberg shapiro rosenberg katz friedman schwartz weinstein horowitz papadopoulos georgiou nikolaidis dimitriou horvath kovacs szabo nagy popescu ionescu`
