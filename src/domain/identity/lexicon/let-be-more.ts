/** More names in medicine that are things: signs, scales, instruments, drugs and firms, and thinkers and inventors that texts cite. */
export const MORE_EPONYMS = `
hoffmann hoffman hicks braxton-hicks ishikawa pareto copilot microsoft gemini claude.ai openai perplexity bard dictate notion trello asana onenote dropbox webex skype discord
spotify samsung blackberry fitbit dexcom libre freestyle omnipod tandem medtronic philips stryker zimmer siemens roche merck novartis sanofi bayer gilead astellas takeda
abbvie amgen lights child-pugh meld maddrey lille rome manning savary amsel nugent beighton ghent budapest hachinski lawton karnofsky ecog zubrod morisky zarit conners
vanderbilt yale-brown y-bocs montgomery-asberg cage audit crafft moca mmse mini-cog clox stroop bender wisconsin vineland gesell brazelton dubowitz silverman ferriman gallwey
ferriman-gallwey fitzpatrick hurley wexler clarke cobb risser ober faber fabere apley thessaly yergason durkan froment wartenberg tromner adie argyll horner gunn parinaud
bielschowsky hirschberg titmus goldmann humphrey jaeger seidel bjerrum drusen schwabach bing barany unterberger fukuda semont daroff lempert gufoni hennebert cottle
nylen-barany nylen waldeyer kiesselbach woodruff reinke stensen wharton warthin mccune hurthle plummer pemberton russell-silver mirizzi courvoisier grey fothergill carnett
howship psoas obturator kehr ballance boas calot winslow treitz oddi vater wirsung santorini brunner lieberkuhn peyer auerbach meissner hinton spigel spigelian littre richter
amyand garengeot petit grynfeltt bochdalek morgagni shouldice mcvay stoppa ladd kasai soave duhamel swenson bishop-koop stamm witzel ivor ivor-lewis mckeown collis toupet dor
belsey puestow frey beger traverso longo milligan altemeier delorme thiersch seton goodsall hasson veress pringle mattox cattell barbeau buerger roos linton cockett
trendelenberg homan may-thurner paget-schroetter nutcracker mustard senning jatene fontan rastelli bentall yacoub batista blalock taussig potts waterston damus kaye stansel
maze prinzmetal printzmetal quincke duroziez traube musset muller carvallo graham-steell gallavardin rytand pulsus ewart osborn wellens sgarbossa aslanger lown lown-ganong
bazett fridericia sokolow cornell-voltage chads chads2 hasbled has-bled timi curb curb-65 crb qsofa sofa apache saps psi sirs mews pews perc yers hestia pesi bova hampton
westermark fleischner palla luftsichel felson kerley pancoast horner-pancoast hamman macklin chilaiditi rigler codman segond bado danis lauge pauwels schatzker tscherne
neer-classification letournel judet young-burgess tile magerl montesano hangman chauffeur stener gamekeeper mallet heberden dupuytren quervain eichhoff volkmann kienbock
kohler freiberg sever sinding sinding-larsen blount scheuermann panner thiemann sprengel klippel madelung poland mulder haglund ludloff akin lapidus chevron mcbride ponseti
pavlik denis-browne ilizarov kirschner steinmann schanz harrington luque cotrel thomas-splint hare sager buck balkan bigelow whitman stimson hippocratic milch spaso fares
kocher-technique allis-maneuver nursemaid bier esmarch hilgenreiner shenton trethowan drehmann southwick dubowitz-score silverman-anderson sarnat pinard spalding hegar goodell
chadwick ladin piskacek osiander nagele naegele bandl montevideo mauriceau smellie lovset bracht burns-marshall gaskin jacquemier pajot kielland wrigley piper neville odon
malmstrom kiwi bakri sengstaken blakemore b-lynch hayman sheehan asherman fitz-hugh fitz-hugh-curtis rokitansky mayer kuster hauser nabothian gartner mullerian wolffian meigs
krukenberg brenner sertoli-leydig call-exner schiller bethesda ayre cusco sims graves-speculum ferris burch marchetti krantz mccall sampson rotterdam hamilton-criteria kegel
coude nelaton malecot pezzer councill bonanno stamey tiemann peyronie prehn brunn angell deming pirads partin damico hutchinson darier asboe-hansen gottron shawl heliotrope
queyrat spitz becker-nevus mongolian hebra gibert sezary woringer leser-trelat leser trelat muir-torre muir torre gorlin mees muehrcke lovibond schamroth koilonychia moll zeis
meibomius meibomian arlt kayser-fleischer brushfield lisch khodadoust mittendorf stellwag dalrymple grave joffroy rosenbach kocher-sign uhthoff lhermitte chaddock oppenheim
schaefer rossolimo gonda hoover bragard beevor westphal myerson glabellar gowers winterbottom jacksonian gerstmann brown-sequard wallenberg weber-syndrome millard gubler
millard-gubler foville dejerine roussy cestan ramsay guillain-barre ranvier nissl rathke monro luschka magendie sylvius heschl papez meynert luys broadmann brodmann penfield
munchausen ganser fregoli ekbom othello clerambault cotard capgras couvade diogenes kluver bucy kluver-bucy pavlov skinner bandura kohlberg gilligan bowlby ainsworth winnicott
kernberg linehan beck-depression frankl yalom perls satir minuchin whitaker prochaska diclemente rollnick horney bion lacan foucault goffman illich szasz laing rosenhan
milgram zimbardo asch festinger seligman csikszentmihalyi dweck ericsson gladwell kahneman tversky croskerry graber kassirer elstein schmidt-norman regehr cate argyris
brookfield boud rolfe atkins fales freire hooks bourdieu habermas gadamer levinas buber arendt sontag charon montgomery-hunter bakhtin ricoeur heidegger husserl merleau-ponty
sartre camus beauvoir kierkegaard nietzsche schopenhauer spinoza descartes montaigne seneca epictetus marcus-aurelius cicero plato platon aristote socrate confucius laozi rumi
rilke chekhov tchekhov tolstoy tolstoi dostoevsky dostoievski kafka shakespeare hamlet lear macbeth ophelia keats woolf proust flaubert moliere racine balzac verne ulysses
odysseus icarus icare sisyphus sisyphe prometheus promethee pandora pandore asclepius asclepios hygieia panacea apollo apollon hermes caduceus galen galien avicenna avicenne
vesalius vesale pare sydenham jenner semmelweis lister pasteur koch banting collip nightingale seacole sanger bethune selye laennec bichat charcot-bouchard virchow-robin
rontgen roentgen curie crick mendel darwin einstein galilee copernicus kepler heisenberg schrodinger peter-principle pygmalion hawthorne barnum forer dunning-kruger eisenhower
kanban kaizen gantt sigma shewhart donabedian reason heinrich berwick leape pronovost bowtie crabtree osler-triad goldman caprini padua khorana hestia-criteria kings
glasgow-imrie imrie alvarado pas-score aims65 oakland naranjo rumack rumack-matthew cockcroft gault cockcroft-gault mdrd ckd-epi schwartz-formula fick poiseuille laplace
starling frank-starling bernoulli boyle nernst goldman-hodgkin henderson-hasselbalch winter winters figge adrogue madias holliday segar holliday-segar lund-browder
rule-of-nines broselow mosteller dubois haycock harris-benedict mifflin ireton swinamer kernohan hounsfield tesla larmor nyquist kleihauer betke kleihauer-betke ziehl neelsen
ziehl-neelsen gomori grocott masson congo perls-prussian prussian wright-giemsa romanowsky leishman hucker mackonkey macconkey sabouraud lowenstein lowenstein-jensen thayer
martin-lewis thayer-martin bordet gengou loeffler weil-felix widal bunnell monospot mantoux heaf tine schick casoni frei kveim bengal wood-lamp allergen sanger-sequencing
western-blot mallory-weiss sternberg reed-sternberg auer jolly howell-jolly heinz pappenheimer cabot dohle pelger huet pelger-huet bence bence-jones tamm horsfall
tamm-horsfall kimmelstiel kimmelstiel-wilson armanni curschmann charcot-leyden leyden aschoff anitschkow councilman mallory-denk psammoma verocay gamna gandy ghon ranke
assmann puhl langhans touton warthin-finkeldey cowdry negri guarnieri lipschutz donovan leishman-donovan michaelis gutmann michaelis-gutmann schaumann hamazaki russell-bodies
dutcher mott birbeck weibel palade weibel-palade lafora-bodies hirano marinesco rosenthal duffy kell kidd lutheran lewis-antigen rhesus bombay abo bernard-soulier glanzmann
christmas-disease hageman prower fitzgerald fletcher-factor leiden trousseau-syndrome virchow-triad modernas lecanemab aduhelm donanemab spinraza zolgensma trikafta orkambi
kalydeco soliris ultomiris remodulin revatio viagras cialis levitra proscar propecia flomax avodart vesicare myrbetriq detrol ditropan dysport xeomin juvederm latisse restasis
xiidra lumigan xalatan timoptic cosopt alphagan azarga patanol tobradex maxidex ciloxan vigamox ilevro nevanac lucentis eylea avastin rituxan truxima ruxience perjeta kadcyla
enhertu ibrance verzenio kisqali femara arimidex aromasin tamoxifen nolvadex faslodex zoladex lupron eligard firmagon zytiga xtandi erleada nubeqa taxol taxotere abraxane
gemzar xeloda camptosar eloxatin folfox folfiri folfirinox adriamycin doxil ellence cytoxan ifex platinol paraplatin alimta tarceva iressa tagrisso gilotrif xalkori alecensa
yervoy tecentriq imfinzi bavencio libtayo gleevec tasigna sprycel iclusig bosulif jakavi imbruvica calquence venclexta revlimid pomalyst velcade kyprolis darzalex thalomid
zometa prolia xgeva actonel fosamax evista forteo evenity aclasta didrocal miacalcin sensipar alfacalcidol rocaltrol eprex aranesp venofer feraheme monoferric ferinject
palafer feramax proferrin slow-fe aralast octagam privigen gamunex hizentra rhopho winrho humulin novolin levemir basaglar fiasp apidra admelog semglee lyumjev glucophage
glumetza diamicron amaryl prandase actos avandia onglyza byetta adlyxin soliqua xultophy rybelsus zepbound qsymia contrave xenical adipex cytomel eltroxin tapazole
propyl-thyracil cortef florinef decadron solu-medrol solu-cortef medrol depo-medrol kenalog aristospan celestone entocort cortiment salofalk pentasa mezavant asacol imuran
purixan rheumatrex metoject arava plaquenil xeljanz olumiant rinvoq enbrel cimzia simponi actemra kevzara orencia cosentyx taltz tremfya skyrizi otezla sotyktu benlysta
saphnelo krystexxa zyloprim uloric colcrys colchicine indocid mobicox aleve motrins advils celebrexs ultram tridural zytram durela ralivia codeine statex ms-contin kadian
m-eslon hydromorph-contin dilaudids oxyneo percodan demerol talwin butrans belbuca sublocade vivitrol revia antabuse campral methadose metadol zubsolv lucemyra nicoderm
nicorette champix zyban chantix nabilone cesamet sativex marinol epidiolex onfi frisium banzel briviact vimpat fycompa xcopri aptiom trileptal topamax zonegran zarontin
mysoline lamictal depakote sabril gabitril felbatol diacomit rivotril klonopin xanax restoril serax halcion librium tranxene buspar lunesta zopiclone dayvigo belsomra quviviq
trazodone desyrel luvox paxil lexapro viibryd savella norpramin elavil tofranil anafranil sinequan surmontil nardil parnate manerix spravato lithane carbolith lithium invega
sustenna maintena aristada clozaril largactil nozinan stelazine trilafon moditen loxapac orap fluanxol clopixol geodon saphris vraylar caplyta nuplazid cogentin artane
kemadrin benztropine dexedrine focalin intuniv kapvay provigil nuvigil xyrem aricept exelon reminyl namenda ebixa sinemet stalevo duodopa mirapex requip neupro azilect comtan
inbrija rilutek radicava nuedexta baclofen lioresal zanaflex dantrium flexeril robaxacet robaxisal imitrex maxalt zomig amerge relpax axert frova ajovy emgality aimovig vyepti
nurtec ubrelvy fiorinal copaxone avonex rebif betaseron plegridy tysabri gilenya mayzent zeposia aubagio lemtrada ocrevus kesimpta ampyra mestinon vyvgart adalat cardizem
isoptin tiazac monopril accupril mavik capoten zestril prinivil lotensin diovan atacand avapro cozaar micardis benicar edarbi twynsta hyzaar tenormin inderal toprol corgard
coreg bystolic trandate aldactone inspra kerendia zaroxolyn aldomet catapres apresoline loniten minipress cardura hytrin nitro-dur nitroglycerin nitrolingual isordil imdur
ranexa corlanor verquvo multaq pacerone rythmol tambocor sotacor tikosyn lanoxin digoxine mevacor zocor pravachol lescol zetia ezetrol repatha praluent leqvio lodalis questran
welchol niaspan lipidil vascepa nexletol coumadine lovenox fragmin innohep arixtra savaysa angiomax aggrastat integrilin effient aggrenox persantine trental pletal activase
tnkase cathflo kcentra octaplex beriplex praxbind andexxa cyklokapron amicar ddavp humate novoseven vitamin-k augmentin clavulin amoxil biaxin zithromax ceftin suprax rocephin
fortaz maxipime cefazolin teflaro invanz merrem primaxin avelox levaquin noroxin macrobid macrodantin monurol vibramycin minocin tygacil vancocin zyvox cubicin dificid
dalvance cleocin dalacin bactroban fucidin polysporin silvadene flamazine nizoral diflucan sporanox vfend noxafil cresemba cancidas mycamine ambisome lamisil valtrex zovirax
famvir valcyte cytovene epclusa harvoni sovaldi mavyret zepatier vemlidy viread baraclude heptovir truvada descovy biktarvy genvoya triumeq dovato tivicay isentress prezista
reyataz kaletra sustiva atripla cabenuva malarone lariam coartem vermox biltricide stromectol kwellada elimite tylenol-1 tylenol-2 buckley robitussin mucinex sudafed otrivin
dristan nyquil dayquil strepsils cepacol vicks vaporub gaviscon maalox tums rolaids pepcid dexilant pariet prevacid motilium maxeran stemetil dramamine transderm diclectin
bonjesta dimenhydrinate metamucil lax-a-day miralax relistor motegrity constella linzess amitiza resotran lomotil creon cotazym ursodiol urso xifaxan lactulax lactulose
golytely pico-salax colyte microlax anusol proctosedyl canesten monistat gynazole premarin vagifem estrace intrarosa prometrium climara estradot divigel evra nuvaring yaz
alesse marvelon tri-cyclen diane-35 visanne orilissa myfembree jaydess paragard mifegymiso clomid serophene gonal-f menopur puregon ovidrel cetrotide suprefact cabergoline
dostinex parlodel ventolins bricanyl oxeze serevent onbrez incruse tudorza seebri ultibro duaklir inspiolto breztri enerzair zenhale qvar asmanex arnuity singulair accolate
daliresp xolair nucala fasenra cinqair tezspire ofev esbriet pulmozyme tobi cayston omnaris dymista rhinocort nasacort avamys pediarix infanrix boostrix adacel pentacel menveo
bexsero trumenba varivax zostavax mmr proquad rotarix rotateq engerix twinrix havrix vaqta avaxim typhim dukoral ixchiq imovax imojev ixiaro yf-vax pneumovax vaxneuvance
capvaxive abrysvo arexvy beyfortus synagis nuvaxovid spikevax fluad flucelvax flumist similac enfamil nutramigen neocate glucerna nepro isosource peptamen jevity novasource
pediasure thickenup aveeno cetaphil vaseline aquaphor cerave lubriderm glaxal eucerin betadine proviodine dakin eusol mepilex mepitel aquacel allevyn tegaderm opsite duoderm
steri-strip steri-strips dermabond surgicel gelfoam floseal tisseel prolene vicryl monocryl ethilon pds ethibond maxon stratafix hemolok endo endoloop ligasure thunderbeat
davinci lap-band bookwalter balfour thompson-retractor omni finochietto army-navy deaver malleable senn gelpi cerebellar langenbeck hohmann bennett-retractor halsted crile
pean mixter schnidt oschner ochsner lahey satinsky bulldog adson-brown bonney gillies potts-smith castroviejo westcott tenotomy mayo-hegar olsen olsen-hegar crile-wood beaver
bard-parker poole frazier yankauers sump dobhoff dobbhoff entriflex cantor miller-abbott linton-nachlas rusch portex shiley bivona jackson-trach passy passy-muir arndt univent
carlens robertshaw fastrach igel i-gel lma airtraq glidescope mcgrath bullard eschmann aintree trachlight berman venturi airvo optiflow vapotherm bipap cpap puritan drager
draeger maquet evita hamilton-g5 lifepak zoll philips-monitor phillips masimo nellcor bis propaq alaris baxter sigma-pump hospira cadd mckesson omnicell pyxis hillrom
stryker-bed hoyer arjo port-a-caths groshong picc hohn permcath mahurkar niagara-catheter cordis vigileo flotrac lidco picco impella tandemheart ecmo heartmate jarvik bjork
shiley-valve starr medtronic-hall carpentier hancock sapien corevalve evolut mitraclip watchman amplatzer angio-seal perclose palmaz wallstent zilver greenfield gunther
bentson amplatz glidewire terumo chiba tru-cut abrams cope jamshidi tuohy quincke-needle whitacre sprotte hustead huber touhy`
