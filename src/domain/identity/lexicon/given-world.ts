/** Given names of the many other communities of Canada that are not words too, without accents: first our own list, then one after Faker (MIT). */
export const GIVEN_WORLD = `
aanya aarav abdi abdirahman abdul abdullah abebe achieng adaeze adanna ade adebayo adwoa aiko aisha aissatou akash akiko akua akwasi alemayehu amadou amar amina
aminata amir amira amrit amrita ana anika anil anjali ankit anouk anwar aoife aputik arash archana arjun arash armaan arnaaluk asha ashkan ashok asif asma awa ayaan
ayesha azadeh babak baljit baljinder balwinder behrouz bhavna bijan bilal binta bo-yeon boubacar chidi chidinma chinedu chinwe chioma chloe conchita dalisay darius
deepak deepika diego divya dmytro doan duc dung ebele efua ekaterina elham emeka emre esi esperanza eun-ji fadi fahima faisal farah farid farida fariba fatemeh fatima fatou
fatoumata femi feng fereshteh firouz folake funmi gabriela geeta ghazal giang gita gurdeep gurjit gurpreet habiba hadi hafsa hailu haider hamid hamza hana hao harjit
harpreet haruka hassan hiba hiroshi hoang hong huda hung hussein hyun ibrahim idris ifeoma ijeoma imani imran inderjit ines irina ishaan isra itzel jagdeep jamal jamila jaspreet
jasvinder javad jian jihan jin-woo jiwon juan kadiatou kamal kanza karanvir karim kasim kateri kaveh kavita kenji khadija khalid khanh kiran kofi kojo koffi krishna kulwinder kwabena
kwame lakshmi lamine lan laleh layla lei leila lakhdar ling linh liping lourdes lupe lwam mahdi mahmoud mahsa maimouna malika mamadou mandeep maninder manjit manpreet mariam
marisol marwa maryam mateo mehdi mehmet mehrnaz mei mei-ling meena meera minh min-jun mina ming miyuki modou mohamed mohammad mohammed mohammud monir moussa muhammad mustafa
nadia nahid naima nam nanuq narges nasrin navdeep navjot nasir nazanin neha ngozi ngoc nguyet nia nikhil nima nilufar nirmal nitin nnamdi noor nour obinna oksana olena olumide omar
omid oumar oumou parisa parminder parvin parveen payam pedram pooja prabhjot pradeep prakash pranav priya qiang quang quyen rabia rachid radha rahul rajesh rajinder rajiv rajwinder
rakesh ramesh rania ranjit rashid ravi rawan reza ritu rodrigo rohan rohit rosario roya rukhsana saba sadia saeed safiya sahra said sakura salah salim salma samira samir samuel sandeep
sangeeta sanjay santosh sara sarita satnam satoshi seema selam seo-yeon setareh shabnam shahid shanti sharmila shirin shreya siavash siddharth simran sina siti soraya souleymane
sukhjit sukhdeep sukhwinder sunil sunita suresh svitlana tadesse tala tamika tanvir taraneh tariq tavleen tenzin thao thanh thi thuy tomoko trang tuan tuyet uchenna ugo usha valeriia
vandana vijay vikram vinod viet volodymyr wambui wanjiru waleed wei wen xia xiang xiao xiaoming ximena xin xiu xiuying yan yara yared yasmin yasmina yasser yen yetunde yi-fan ying youssef
yolanda yosef yuki yulia yumi yusuf zahra zainab zaheer zaynab zhen zhi zoya zubair aklaq alasie annie-pier ataata atsynhia ayasew chayton jaako joamie keesha kenojuak leetia lootie makwa
maniitok mikisew natan nipin niska nuvalinga ooloosie palluq pauloosie piita pitseolak qajaq saali sakari salluq siasi siku silatik sila sikuliaq tagak taqqiq tulugaq uapikun
ulaayu waseskun wikwemikong minogeezhik waabigwan nodin migizi waubgeshig oshki taima tehya ionatakhehson kahentinetha katsi'tsakwas teyotsihstokwathe karonhiakta shanawdithit membertou
aadi aadidev aadinath aaditya aadrika aagam aagney aagneya aalok aamod aanand aanandaswarup aanandinii aanjaneya aaratrika aarya aaryan aasa aasha
aashritha aatmaj aatmaja aatreya aayushmaan aayushman aba abaco abani abbondanza abbondanzio abbondio abdone abdou abdoul abdoulaye abeiku abele abena
abenzio abhaidev abhaya abhirath abhisyanta abibatou abibo abimbola abisola abisoye abou aboubacar abramio abramo aby acacio acario acaryatanaya
accursio achalesvara acharyanandana acharyasuta achintya achyut acilia acilio aciscolo acrisio adalardo adalberta adalfredo adalgisa adalgiso adalrico
adama adamo adaugo addo addolorata adeboye adedayo adegoke adelajda adelardo adelasia adelberto adelchi adelfo adelgardo adelina adelmo adeodato
adheesh adhiraj adhrit adikavi adina adinath aditeya adityanandan adityanandana adone adria adriano adrione adripathi advaya adwitiya adwoa afia afua
agabio agamennone agapito agasti agastya agata agaton agazio agenore agesilao agnese agneya agnieszka agnimitra agniprava agnivesh agostina agostino
agrata agrippa agrypina ahalya ahilya ahmet aiace aicha aidano aimone aishani aissa aissata aissatou ajeet ajit akande akanni akofa akorfa akos akosua
akroor akshainie akshaj akshat akshata akshayakeerti akshita akua akula akumaa akunna akwasi akwesi alade aladino alamanno alano alarico alassane
albano alberico alboino albrico alceo alceste alcina alcino aldo aldobrando aleandro aleardo aleksander aleksandra aleksy aleramo alessa alessio
alexia aleyna alfio alfonsa algiso alica alicja alida alighiero alima alina aliou alioune alissa allegra almerigo almiro aloisio alok altea alvaro
alviero alvise alwar aly ama amabela amadeo amady amando amanzio amar amaranaath amaranto amaresh amarnath amata amath amato amatore amauri ambar
ambra ambrogio ambrosiano ambrozy amdy amedeo amelio amerigo ameth ameyatma amico amilcare aminat aminata amintore aminu amleto amodini amogh amon
amone amore ampelio amrit amrita amritambu anaadi anacleto anagh anala anamika anand ananda anandamayi anang ananta anasooya anastazja anasuya anatol
anatolia ancilla andreas andromeda andrzej andzelika angeles aniceto aniello anil anila anilaabh anilabh anish anja anjaneya anjushree anjushri ankal
annabella annagrazia annalena annamaria annapurna anneke annelie annemarie anni annibale annika annunziata anny anouk ansaldo anselmo ansgar ansgary
anshula ansovino antea antelmo antero antimo antino antioco anton antonella antonello antoni antony anuja anunay anuraag anurag anusuya anwesha
apollina apollinare apollinary apollo apollonia appia apsara apuleio aquilino arabella araldo arame aratone arcadio archan archimede archippo
arcibaldo arda ardito arduino aresio argelia argimiro argo ariadna arialdo ariana ariberto ariele arindam ariosto aris aristarco aristeo aristione
aristofane aristotele arkadiusz arkady armida arminio arnesh arona aronne arrigo arseniusz artemisa artur arun aruna arved arwen arya aryan arystarch
ascanio asdrubale asella ashlesh ashok asimodeo aslesha assunto asta asterio astianatte astou asya ataleo atanasia atanasio atanazy athos atmaja
atmanand atmananda atreyee atreyi atta attila attilano attilio auberto augustina augusto aureliano auro ausilia ausiliatrice ausilio avadhesh avani
avantika averardo awa awesi ayebatari ayinde ayleen ayman ayse ayushmati aza azeglio azelia azelio azra azubuike azzurra baaba baala baalaaditya
baalagopaal babacar babila bacco bahula baidehi baijayanti bakary bakula bala balaaditya balachandra baladitya balagopal balagovind balamani
baldassarre balderico baldo baldomero baldovino baldwin balgopal bambina bandhu bandhul banji bankim bankimchandra bankole banna baran barbarigo bardo
bardomiano baris barnaba barsaba barsimeo bartolo bartolomea bartolomeo basanti basileo basilia basilio bassiano bassilla bastian bastiano batilda
battista batuhan bazyli beata beato beatriz beatrycze bela belina bellino beltramo benedetta benedetto benedikt benedykt beniamin beniamina beniamino
benigna benigno benito bennet benno benvenuta benvenuto berardo berat berengario berkay bernadetta bernd beronico bertoldo bertolfo betta bhaanumati
bhaasvan bhaaswar bhadra bhadrak bhadraksh bhadran bhagavaan bhagirathi bhagvan bhagwanti bhagwati bhamini bhanumati bharadwaj bharat bhardwaj
bhargava bhargavi bhasvan bhaswar bhaumik bhavani bhaves bheeshma bhilangana bhima bhisham bhishma bhoj bhoopat bhoopati bhooshan bhooshit bhramar
bhudev bhudeva bhupati bhupen bhushan bhushit bhuvanesh bhuvaneshwar biagio bianca bibiana bibianna bibiano bice bilal bilva bilwa bindo bineta bino
binta bintou birane birino birjesh bishnu bjarne bjorn blazej bodhan bonagiunta bonaldo bonaventura bonavita bonifacio bortolo borys bouba boubacar
brahma brahmaanand brahmabrata brahmanandam brahmdev brajan brajendra brajesh brancaleone brigida brigitta brijesh bruna brunilde bruto brygida buchi
buddhana budhil bukola burak caino caio caitlin calanico calcedonio callisto calogera calogero calpurnia camillo cantidio canziano capitolina caridad
carina carles carlota carola carolin caronte carponio casilda casimira casimiro caspar cassiano cassio cassiopea casto cataldo catena catharina catrin
catullo cecco cecilio cecylia cecyliusz cedrik celina celinia celso cem cesare cesario ceyda ceylin cezary chaanakya chaaruchandra chaitan chakor
chakradhar chakravartee chakravarti chakrika chanakya chanda chandak chandan chandani chandi chandini chandira chandni chandra chandraayan
chandrabhaga chandrabhan chandradev chandrakala chandraketu chandrakin chandramani chandramauli chandramohan chandran chandranath chandrani
chandraprabha chandraswaroopa chandravati chapal chapala charak charleen charlotta charuchandra charumati charuvrat charvi chaten chatur chatura
chaturaanan chaturbhuj chayenne cheikhou chekhouna cherechi cherubino chetan chetanaanand chiaffredo chiamaka chiara chidaakaash chidaatma chidambar
chidambaram chidananda chimamanda chinedu chinmayanand chinmayananda chinyere chiranjeev chiranjeeve chisom chitraksh chitrali chitramala chitrangada
chizoba christiano christin christoph chukwu cino cinzia cipriano cirano ciriaco cirilla cirillo cirino ciro claas clarenzio claudio cleandro clelia
clemente clemenzia cleofe cleonico cleopatra climaco clinio clodomiro clodoveo cloe clorinda cointa colins collien colmanno colmazio colomba colombano
concetta concetto conchita concordio consolata corbiniano coreno corinna coriolano cornelia cornelio coronato corrado corvin cosima cosimo cosma
costante costantino costanza costanzo coumba cremenzio crescente crescenzia crescenzio crespignano crispino cristaldo cristiana cristiano cristoforo
crocefissa crocefisso cronida cunegonda cuniberto cupido cuzia cyra cyryl daciano dacio daevi daevika dafne dagoberto daiwik daksha dakshayani dalida
dalila dalmazio damaso damayanti damiana damiano damilare damilola damocle damodara dandak dandapaani daniele danilo danio danjuma daouda daria
dariusz darleen darshan darshwana datta davide davino dawid dayaamay dayaananda dayaanidhi dayamayee deeksha deenabandhu deepali deepan deepankar
deependra deepesh deeptanshu deeptendu deeptiman deeptimay deeptimayee deeptimoy deeptimoyee deevakar defne degna del delfino delinda delizia demba
demetria demetrio demetriusz democrito demostene deniz denny deodata deodato desdemona desiderato desiderio dev devadatt devagya devajyoti devak
devangana devani devasree devdan devesh deveshwar devi devika devota devvrat dhaanyalakshmi dhana dhanadeepa dhanalakshmi dhananjay dhanapati dhanesh
dhanpati dhanu dhanvin dhara dharani dharitri dharmaketu dhatri dhruv dhyanesh dhyaneshwar dianora diarra didimo dieynaba digambar digambara diksha
dilara diletta dinakar dinesh dinkar diocleziano diodata diodoro diogene diomede dionigi dionisia dionisio dionizy dior dipali dipankar dipendra
dipesh diptendu divaakar divakar divjot divo divya djibril doda dodato domenik domezio dominik domiziano donata donatella donatello doriano dorota
dorotea doroteo draupadi dron drona druina duccio duilio dulari dulina durante durga durgeshwari dwaipayan dwaipayana ebe eberardo ebiere ebiowei
ecclesio edda eddi edelberga edilberto editta edmondo edoardo edvige edyta eekalabya efe efisio efraim efrem ege egeo egidio eginardo egisto egizia
egle ekaaksh ekadant ekaksh ekalavya ekaling ekaparnika ekdant ekow ela elaide elakshi elanur elea elene eleni eleonora elettra eleuterio eliabeth
eliah eliana eliano eliasz elif elifio eligio elimena elina elio eliodoro elisabetta elisea elita elli elly elogio elpidio elvezio elvia elvino elwira
elzbieta emanuela emanuele emeka emidio emilian emiliana emirhan emmely emmerico emmi empirio emre enakshi endrigo enea enecone enes enie enimia enna
ennio enno enrica enya enzo eracla eraclide eraldo erardo erasmo erast erberto ercolano ercole eren erenia erico ermanno ermelinda ermenegarda
ermenegilda ermenegildo ermes ermete ermilo erminia erminio ernesta ersilia esau esha eshana eshita esi esma estela estera esterina esuperio eterie
ettore euclide eudokia eudoksja eufebio eufemia eufemio eufrasia eufronio eugenio eugeniusz euridice eusebia euseo eustorgio eustosio eustracjusz
eutalia eutalio evaldo evandro evangelina evaristo evasio evelin evelina evidio evodio evremondo ewa ewelina eyram ezechiele ezio fabiana fabiano
fabienne fabio fabrizio falk famiano fanta fatim fatimata fatou fatoumata fausta fazio fedele federica fedro felice feliciano felicitas feliks felina
femke fenja ferdinando ferdynanda fermiano fermo fernanda ferruccio festo fiammetta fidenziano fidenzio fiete fiifi filemon filip filipa filippa
filippo filomeno fily finia finja finlay finley finnja finnley fiordaliso fiore fiorella fiorenza fiorenziano fiorenzo flaminia flavia flaviana
flaviano fleano florencia florencja florentine floriana floriano floridia florina foca folco fortunata fortunato fosca fosco franciszek franciszka
franka franziska frederike freya frido friederike frontiniano fryderyk fulberto fulgenzio fulvia fulvio funmilade funmilayo furio furkan furseo
fuscolo fynn gabino gabriela gabriele gaglioffo gaia gaio gajaadhar gajabahu gajadhar gajbaahu galatea galdino galeazzo galfryd galileo gallicano
ganak ganaka ganapati gandharv gandharva gandolfo ganesh gangesh garimberto garud garuda gaspare gastone gati gatik gaudenzia gaudenzio gaudino
gauraang gaurang gauranga gautam gautama gautami gautiero gavino gayatri gbeminiyi gbemisola gedeone geeta geetanjali gelsomina geltrude gemine gemini
geminiano gemma generosa generoso genesia genesio genoveffa genziano georg georgina gerasimo gerazym geremia gerino germana gerolamo geronimo geronzio
gerrit gertruda gervasio gesualdo ghanaanand ghanashyam ghanshyam gherardo ghita giacinta giacinto giacobbe giacomo giada giadero giambattista gian
gianbattista giancarlo giandomenico gianfranco gianluca gianluigi gianmarco gianmaria gianmario gianpaolo gianpiero gianpietro gianuario giasone gifty
gigliola gildo giliola gillo gineto ginevra ginewra gioacchina gioacchino giobbe gioberto gioconda giocondo gioele gioia giona gionata giordano
giorgia giorgio giosue giosuele giotto giove gioventino giovenzio girardo giri girija girik girika girindra giriraaj giriraj girish girja girolamo
gisella gita gitanjali giuda giuditta giulia giuliana giuliano giulio giulitta giuseppa giuseppina giusta giustiniano giusto glauco gobinda godeberta
godiva goffredo golia gomberto gondulfo gonerio gonsalwy gonzaga gopaal gopal gopee gorakhanatha gorakhnath gordiano gosto goswamee goswami gottardo
gotum gouranga goutam govinda graciliano gracja grato grazia graziana graziano graziella gregor grimaldo griselda grzegorz gualberto gualtiero
gudakesa gudakesha guelfo guenda guendalina guerrino guglielmo guiberto guillermina guiscardo gumesindo gundelinda gurdev gustav gwido habiba haby
hagen hamidou hamsini hamza hana hannabel hannes hanno harald hari harinakshi harinarayan harit harita hasan hauke hawa heema helin hendrik hennes
henning henrick henrik henrike henryk henryka hermenegildo hernan hieronim hilarion hilary himadri himani hipolit hiranmay hiranmaya hiranya homero
horacy hussein iacopo iacopone iago ianira ibou ibra ibrahima icaro icilio idrissa idy ifeanyichukwu ifeoma ifunanya iginia iginio igino ignacy
ignazio igor ikenna ikhidie ilaria ilario ilayda ilda ildebrando ildefonso ildegarda ildegonda ileana ilenia ilias ilja illidio illuminato ilona ilva
ilyas imke immacolata immacolato ina incoronata inder indira indra indro inga inka innocenty innocenza innocenzo insa iolanda iole iona ione ionne
iorio ippocrate ippolito irem irena ireneo ireneusz ireti iride irmina isa isabela isacco isaia ischirione iside isidora isidoro isioma ismaele ismail
ismaila isotta issa italia ivano ivanoe iven ivetta ivo ivone ivonne izaak izabela izajasz izolda izydor jacobo jadesola jadwiga jagadish jagadisha
jagathi jagdeep jagdish jagmeet jahnu jai jaimini jakub jakubina jamila janek janin janina janna janne jannek jannes jannik jannis jano janosch janusz
jara jari jarne jarno jasmina javas jaya jella jens jeremi jeremias jeremiasz jeronimo jerzy jesper jette jil jitender jitendra joelina joeline
johannes jolayemi joleen jolien jolin jolina joline jona jonah jonna jonte joojo joost joris joscha joschua josef josefin josefine josep josephin
josua josy jozef jozefina jozue judyta jule juliane julika julina julita juliusz juna juri justyna jyoti jyotis jyotsana kaan kadiatou kai kailash
kaja kalidou kalinda kalistrat kalle kalpana kalyani kama kamalesh kamila kamla kamlesh kanaka kanchan kanishka kannan kannen kanti karan karim karlo
karlotta karol karolina karoline karthik kartik karunanidhi kashyap kashyapi katarzyna kathrin katja katrin katy kayode kayra kazimierz keba keerti
kemi kenan kerem kerim khadidiatou khadim khady khalifa khoudia kilian kimberley kimi kiran kirti kjell klaas klara klarencjusz klaudia klaudiusz
klemens klementyna kleopatra kofi kojo konrad konstancja konstantin konstanty konstantyn koralia koray korbinian korinna kornel korneli kornelia
korneliusz krishna krishnadas krishnadasa krystian krystyna krzysztof ksawera ksawery ksenia ksenofont kubra kubura kujoe kumar kumari kumuda kwabena
kwadwo kwaku kwame kwamena kwasi kweku kwesi kwintyn laal ladislao lakshman lakshmi lakshmidhar lakshminath lal lala lalita lamberto lancilotto
landolfo lanfranco lapo lara lars larysa lassana lasse laureen laurencja laurencjusz laurens laurentino laurenty laurentyna laurenz lauriano laurin
lautone lavanya lavinio lawrencia laxman laxmi lazarz lazzaro leana leander leandra leandro leela len lene leni lenia lenja lenn lennard lennart
lennert lennox lenya leonhard leoni leonia leonid leonida leonidas leonilda leonio leontina leonzio leopardo letizia letterio levent levin levke lewin
leyla liah lian liberata liberato liberatore liberio libero liberto liboria liborio licia lidania lidia lidio lieto lili lilia lilianna lilith lilli
linn linus lio lisann lisanne liv livia liviana livino livio liz lodovica lodovico lolade loredana loreen lorella loreno loriana los lotta luan luana
luca luce lucian luciana lucilla lucja lucjan lucrezia ludano ludovica ludovico ludwik ludwika luigia luise luiz luiza luk luka lukasz luminosa luzie
lya lyn macaria macario maccabeo mactar maddalena maddox madhuri madita madleen madlen mads mady maffeo magda maggiorino magno maguette mahendra
mahesh maheswar maica maik maike mailin maimouna maiorico maira maja makary makhtar makinwa maksim maksym maksymilian malati malco malena malgorzata
malia malick malik malina malte malti malwina mamadou mamady mamante mamour mancio mandaakin mandakini manetto manfredo mangala mangalya mani manik
manikya manilio manisha manjusha manlio manoj mansour mansueto manuele marah marana marcela marceli marcello marciano marcin mareike marek mareme
maren mareta margherita mariama marica maricarmen marieke mariella marieme marika marilena marilu marinella marinetta marino marissa marit marita
marko marla marleen marlena marlo marolo martino martyna marut maruta marwin maryna marzia marzio massamba massima massimiliano massimo matar mateusz
mathilda mathis matis matroniano mats mattes matthis matti mattia mattis matylda maura maurilio maurizio mauro maurycy mawuena mawusi mayoor mayte
mbaye medardo medine medoro medoune meena meenakshi meghnad meghnath mehmet meik meike meissa melania melanio melchiade melchiorre melek melezio
melike melina melis melitina menaka menardo menelao meneo menka mennone menodora mercede mercurio mert merve meryem messalina metello metrofane mette
michal michalina michela michelangelo mieke mika mikail mikolaj mila milana milena milla millicent mimma minakshi minervina minervino mio mira mirac
miray mirco mirella mirja mirko mirocleto miron mirta misaele moctar modou mohamadou mohan mohana mohinder mohini moira mojzesz monaldo monika
monitore morena moreno morgana moritz morten mouhamadou mouhamed mouhameth mouhammadou moussa moustapha muhammed mukesh mukul murat musa muyiwa
muziano nadja nadzieja naemi nagabhushanam nalini namazio nanda napoleone narayan narendra narinder narseo narsete natale natalina natan natanael nath
naveen navin nawal nazario nazariusz nazary nazzareno nazzaro neele neiva nela nele nelli nelly neopolo neoterio nerea nereo neri nestore nevio
nicarete nicea niceforo niceto nicezio nicla niclas nicodemo nicolai nicoletta nicolo niels nika nike niklas nikodem nikola nikolai nila nilde
nimakoah nimit ninfa niniano nino niranjan nirbhay niro nisa nives nnamdi norina nostriano nuccia nunziata nunzio obioma octavio oddone oderico odetta
odidone odilia odin odorico ojaswini oke olaide oleg olimpia olimpio olinda olindo oliviera oliviero oliwia oliwier olufunmi olumide oluwunmi omana
omawunmi ombretta omero omolara ondina onesta onesto onofrio onome onorata onorina onorino onorio onoriode onufry onur oormila opalina orazio orchidea
orenzio oreste orestes orfeo oriana orietta orio ornella oronzo orsino orso orsola orsolina ortensia ortensio osanna oskar osmondo osmund otello
ottaviano ottavio ottilia ottone oumar oumou ousmane ovidio paciano pacifico pacomio padma palatino palladia palladio palmazio palmira pammachio
pancario pancrazio panfilo pankracy pantaleo pantaleon pantaleone paola param paramartha pardo parmenio parvati paterniano pathe patricio patrizia
patrizio patroclo patrycja patrycjusz patrycy patryk paulina pauside pawel pelagia peleo pellegrino penda penelopa pericle perla perseo petronilla
petronio philine philipp pia piera pierangelo piergiorgio pierluigi piermarco piero piersilvio piet pilar pio piotr pippo pius placida placido platon
platone plinio plutarco polidoro polifemo polikarp polissena pollione pompeo pomponio ponziano ponzio poornima porfirio porfiriusz porfiry porzia
porziano postumio pramila pran pranay prasad prasanna prassede prathamesh prayag preity prem prema priamo prisca prisco privato priya priyala procopio
prokles prokop prokul proserpina prospera prospero protasio proteo prudenzia prudenzio publio puneet pupolo purnima purushottam pushti pusicio
quartilla querano quintiliano quintilio quintino quinziano quinzio quirin quirino quiteria rachela rachele radha radolfo rafal raffaele raffaella
rageshwari rageswari rahel raik raimondo rainaldo rainelda raj rajan rajendra rajinder rajiv rajmund rajnold rakesh rama ramaa ramata ramatoulaye
ramesh rameshwar randolf rania raniero ranjeet ranjit ranolfo rasheedah rasmus rati ravi rayan rebekka reginaldo regolo remigio remilekun remo remondo
renata renato renzo respicio riana ricario riccarda riccardo richelmo rieke rike rina rinaldo rino ritesh robaldo rocco roderyk rodiano rohan rohana
rohit rokhaya roksana rolfo romana romero romilda romina romoaldo romola romolo romualdo romy ronja rosamunda rosita rosmunda rossana rossella rotimi
roza rozalia rubiano rudolf rudra rufina rufino rufo ruggero rukhmani rukmin ruperto rupinder ruta rutilo ryszard saba sabato sabazio sabele sabino
sachin sada sadio saer saffiro saffo safiatou safietou sagar sahra saladino salif salih salimata salimatou saliou salomey salomone salustio salwator
saly sameer sami samia samira samona samuele sancho sandro sanja sanjay sanka sansone santo sanya saphira sapiente sarada sarala saraswati sarbello
sarisha sarla saroja sarvin sascha saskia satish saturniano saturnino satyen saverio savina savino scolastica sebastiana sebastiano seckou seconda
secondiano secondina secondo sefora sekinat sekou selene selim selin selma selvaggia semih semiramide semplicio sempronio sena senesio senofonte
serafin serafina serafino serapione sergi sergiusz servidio serviliano sesto settimio settimo severa severiano severino severo seweryn seydou seynabou
shakti shakuntala shalewa shankar shantanu shanti sharda sharmila shashi shashikala sheela sher shivakari shobhana shresth shresthi shreya shreyashi
shridevi shrishti shubha shubhaprada shwet sibilla sico sicuro siddarth siddhi siddhran sidonia sidonio sidy sigfrido sigismondo silja silvana silvano
silverio silvestro silvio simeone simisola simona simonetta sina sinan sinesio sinfronio sinja sireno siria siriano siricio sirio siro sisto sitara
sloka smeralda smilla smita smriti sname soave soccorso socrate sofie sofronia sokhna solocone som somnath somu sonke soraya soren sostene sosteneo
sostrato souleymane spano spartaco speranza speranzio spirydion stanislao stanislaw stefania stefano steffen stiliano stina stiriaco subhash
subhashini subhasini subodh sucheta sude sudeva sujata sukanya suma suman sumayyah sumitra sunita surano suresh surya suryakant suryakanta suryakantam
susanne susheel sushil sushma svea svenja sveva sviturno swapnil swara swarnalata swarup sweta sybilla sylwester sylwia szczepan szymon tabea tabita
tacjana taddeo taha taide talea tamina tamino tammaro tammo tancredi tanirika tanja tanushree tanushri tapan tarcisio tari tarik tarja tarquinia
tarsilla tarso tarun tayler taziana taziano tazio tecla tej tejas tekla telchide telemaco telica temistocle temitope teo teobaldo teodata teodolinda
teodor teodora teodoro teodosio teodoto teogene terencjusz terenzio terzo tesauro tesifonte tessa teudosia thalea theodor thierno thies thilo thorben
thore thorge tiago tibaldo tiberio tiburzio ticone tidiane tillmann timm timo timoteo tino tirone titilayo titilope tizian tiziana tiziano tizio tjark
tobia tobias tobiasz tobiloba tolomeo toluwani tomasz tomiloba tomke tommaso torben torquato tosca tosco tranquillo trasea trilochan trilochana trilok
trilokanath trilokesh triloki tristano tuana tullia tulliano tullio turi turibio tushar tussio tymoteusz tyron ubertino uberto udai udit ugo ugolina
ugolino uguccione ujjawal ujjwal ulberto ulderico ulfa ulfo ulisse uliva ulpiano ulrico ulstano uma umang umberto umile umut unna upendra uranio
urbano urdino uriele urmila ursicio ursino ursmaro usha uttam uzodimma vaidehi vaijayanthi vaijayanti vaishnavi vaishno vaishvi vala valente valentino
valeria valeriana valeriano valerico valerio valfredo valfrido valtena valter vanna varalakshmi varo vasanti vasco vasudev vasudeva vasudha vasundhara
vedang vedanga vedanshi vedasto veit velio venanzio venceslao venera veneranda venerando venere venerio ventura venusta venustiano venusto verano
verdiana verecondo verena verenzio veriana veridiana veronika verulo vespasiano vezio vidhur vidhya vidiano vidone vidur vidya vijay viktor viktoria
vilfredo viliana viliberto vimal vimala vinay vindonio vinebaldo vinfrido vinicio violante virgilio virginio virone viscardo vishnu vishwamitra vissia
vitale vitalico vittore vittoria vittoriano vittorio vitus vivaldo viviana viviano vladimiro vodingo volfango vrinda vrund vulmaro vulpiano vyas
waclaw walenty walentyn walentyna waleria walerian walery walgierz waly wanesa wawrzyniec weronika wiara wibke wiebke wiktor wiktoria wilfryd
wilhelmina willi wincenty wirginia witalis wladyslaw wlodzimierz xaver xenia yaa yacine yakubu yannic yannick yannik yannis yara yaren yasin yaya ylvi
ylvie yogendra yogesh yoginder yoro youssef youssou youssouph youssoupha yunus yusuf yven zabedeo zabina zaccaria zaccheo zachariasz zainab zaira zama
zaneta zanita zanobi zara zarina zefiro zehra zelinda zenaide zenebio zeno zenobia zenobio zenone zetico zeynep zofia zoilo zosima zosimo zuzanna
zygmunt
`
