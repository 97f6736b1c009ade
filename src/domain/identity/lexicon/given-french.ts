/** Given names of French-speaking Canada that are not words too, without accents. After the lists of Faker (MIT). */
export const GIVEN_FRENCH = `
abdon abdonie abelard abelin abeline abigaelle absalon acace acacie achaire achille adalard adalbald adalbaude adalberon adalbert adalric adalsinde
adegrin adegrine adel adelaide adelie adelin adeltrude adenet adeodat adhemar adjutor adolphe adolphie adonise adrastee adrehilde agapet agathange
agathe agathon agilbert agilberte agnan agnane agneflete agrippin agrippine alain alaine alais alban albane alberade alberic alberte alcibiade alcide
alcidie alcime alcine alcyone aldegonde aldonce aldric aleaume aleth alienor aliette aline alix alliaume almine almire alois aloise aloyse alphee
alphonse alphonsine alpinien althee alverede amaliane amalric amalthee amandin amante amarande amaranthe ambroise amedee ameliane amelien ameline
amiel aminte anael anaelle anastase anastasie anatole anatolie ancelin anceline andeol andoche andree angadreme angele angilbe angilberte angilran
angoustan anicee anicet anicette annibal annonciade ansbert ansberte anselme anstrudie anthelme anthelmette antide antigone antoine antonin antonine
apollinaire apolline arabelle arcadie archambaud argine arian aricie ariste aristide arlette armance armande armandine armel armelle armide armin
armine arnaud arnaude arnould arolde arsene arsinoe artemis arthaud artheme arthurine ascelin asceline astarte astree athalie athanase athanasie
athenais athina aubertine aubry aude audebert audeline audouin audran aure aurele aurelienne aurelle aurian auriane auxane auxence avigaelle avoye
axeline axelle aymard aymardine aymeric aymon aymonde azelie azeline barnabe barthelemy bartimee basile basilisse bastien bathilde baudouin benedicte
benigne beranger berangere berard berthe bertille beuve blandine bohemond boniface bouchard briac brieuc brunehaut brunehilde bruno calixte camelien
camillien capucine caribert carine carloman cassien celien cesaire chantal charlaine charlemagne charline childebert chilperic christiane christodule
chrysole claudien cleandre clelie clery clio clotaire coline coraline corentin corentine corinne cyprien cyriaque cyrielle cyrille debora delphin
didier dieudonne dieudonnee doriane dorine dorothee douce edgard edmee edouard eleuthere elia elie elisee elodie elzear emeline emerance emerencie
emeric emmelie enguerrand etienne eubert eudes eudoxe eudoxie eulalie euphrasie eusebe eusebie evariste evelyne evrard fabien fabrice falba fantin
fantine faustine felicie ferdinand firmin flavien flodoard florent florestan florie fortunee foulques france francette francia francine francois
francoise fulbert fulcran fulgence gabin gael gaelle garnier gaspar gaspard gatien gaud gautier gedeon geoffroy georges geraud gerberge gerbert
gervais ghislain gilles girart gisele gislebert gondebaud gonthier gontran gonzague gregoire guenievre guerin guilhemine guillemette gustavine
gwenaelle hardouin hedelin helier herluin herve hildebert hincmar hippolyte honore honorine hugues huguette irina isabeau iseult isidore ismerie
janine japhet jeannel jeannot jehanne joachim jocelyne josse josselin jourdain judicael juliette landry laurane laureline laurene laurent lazare
leandre leonne leopoldine leufroy libere lietald loic longin lothaire luc lucien ludivine ludolphe ludovic lydie macaire maguelone mahaut mallaury
malo mamert manasse manon marceau marcelin marceline marius marthe mathurin matthias matthieu maugis mauricette maxellende maxence maximilien mayeul
mederic melisande melissandre mence merovee moisette morgane nadege nathalie naudet nehemie nicephore noelle odette odile odilon odon oger ombline
ophelie oriande oriane orlane oury ozanne pacome paule pecine pelagie perceval perrine petronille philemon philibert philippe philippine philomene
philothee pierrick priscille pulcherie quentine quieta quintia rachid raymonde regine regis rejean rejeanne remi renaud reybaud roch rodolphe rodrigue
rolande romane romuald ronan roseline sabine salomon savin savinien scholastique sebastien segolene severin severine sidoine sigebert sigismond
silvere sixtine solange soline stanislas stephane suzon swassane sylviane sylvie tancrede tanguy tatiana thais theodose theophile theophraste thibault
thibert thierry timoleon timothee tiphaine titien tonnin toussaint trajan tristan turold ulysse ursule valere valery venance venceslas vianney
victorin vinciane waleran wandrille xaviere xenophon yoann yolande ysaline yseult yves zacharie zache zephirin zoeva
`
