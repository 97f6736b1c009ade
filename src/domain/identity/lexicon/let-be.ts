/** Names in medicine that are things, and stand alone: `a Foley`, `the Glasgow`, `Ringer's`. */
export const EPONYMS = `
parkinson parkinsons crohn crohns foley kelly addison wilson down downs hodgkin glasgow apgar ringer ringers pfannenstiel bell bells graves alzheimer alzheimers hashimoto huntington cushing
raynaud sjogren behcet kawasaki marfan turner klinefelter tourette asperger babinski kernig brudzinski romberg murphy mcburney rovsing phalen tinel lachman mcmurray trendelenburg
doppler holter swan ganz kocher allis babcock debakey metzenbaum mayo adson weitlaner bovie yankauer jackson pratt penrose hemovac blake tenckhoff hickman broviac port-a-cath
seldinger mallampati cormack lehane macintosh miller magill guedel ambu bougie trousseau chvostek virchow homans wells geneva child pugh ranson bishop ballard tanner denver
snellen rinne weber gram giemsa papanicolaou pap coombs schilling ames wood bartholin skene cowper meckel barrett zenker mallory weiss boerhaave hirschsprung whipple billroth roux
nissen heller hartmann bassini lichtenstein schwann purkinje betz broca wernicke korsakoff guillain barre miller-fisher lambert eaton charcot tooth duchenne becker friedreich
pick lewy creutzfeldt jakob kaposi burkitt ewing wilms paget osgood schlatter perthes legg calve colles smith monteggia galeazzi salter harris bennett boxer jones lisfranc
weber maisonneuve bankart hill-sachs wolff parkinson-white brugada fallot eisenmenger ebstein kussmaul cheyne stokes biot corrigan austin flint levine still dressler roth osler janeway
beck barthel braden morse norton zung hamilton beers folstein montreal addenbrooke rankin hunt hess fisher killip forrester framingham duke fontaine-stage gleason breslow clark
dukes ann arbor bosniak nottingham salter-harris gustilo garden frankel asia rutherford balthazar rockall blatchford glasgow-blatchford forrest hinchey
epley dix hallpike valsalva heimlich leopold mcroberts rubin zavanelli sellick crede barlow ortolani gower moro galant ishihara amsler schirmer shirmer tzanck nikolsky koebner
auspitz wickham koplik forchheimer bitot kayser fleischer osler-weber henoch schonlein wegener churg strauss takayasu goodpasture alport berger bartter gitelman conn fanconi
gilbert crigler najjar dubin rotor budd chiari ménière meniere bechterew reiter felty lyme epstein barr ebola zika hendra nipah coxsackie dengue chikungunya salmonella listeria
hippocrates hippocrate flexner gibbs kolb schon osler schwartz balint johari maslow pendleton calgary-cambridge kalamazoo dreyfus kirkpatrick likert bloom vygotsky
dunning kruger bayes occam ockham sutton hickam google wikipedia facebook instagram twitter tiktok snapchat whatsapp linkedin reddit youtube zoom teams epic cerner meditech
uptodate medscape dynamed pubmed cochrane canmeds canmeds-mf tylenol advil motrin aspirin ativan valium haldol lasix ventolin symbicort synthroid lipitor crestor plavix eliquis xarelto
coumadin heparin fentanyl ozempic metformin zosyn ancef keflex bactrim septra flagyl cipro zofran gravol benadryl narcan suboxone percocet oxycontin dilaudid seroquel zyprexa risperdal
prozac zoloft cipralex celexa effexor wellbutrin ritalin concerta adderall humira remicade keytruda herceptin botox viagra versed ketamine propofol levophed lantus novorapid humalog
jardiance januvia tecfidera prednisone naprosyn celebrex toradol robaxin lyrica neurontin dilantin keppra tegretol depakene epival empracet tempra pediapred pulmicort flovent
spiriva combivent nexium pantoloc tecta losec zantac colace senokot restoralax fleet peglyte plan kubler kubler-ross ehlers danlos ehlers-danlos steinert sturge lesch loeys li-fraumeni peutz jeghers lynch willebrand hippel lindau gaucher fabry pompe hurler rett angelman prader willi digeorge
noonan edwards patau potter mobitz wenckebach mobius bowen pott charcot-marie jendrassik gaenslen patrick schober thomas finkelstein hawkins neer jobe spurling lasegue thompson wagner braden waterlow bates
parkland lund browder montgomery hodgkins merkel langerhans kupffer leydig sertoli graaf fallopian eustachian achilles douglas morison scarpa cloquet hasselbalch henle malpighi krebs golgi haversian
rorschach wechsler stanford binet erikson piaget freud jung rogers beauchamp childress kant hume aristotle socrates osler-esque gawande kalanithi schwartz gibbs driscoll borton mezirow schon knowles
moscow bland altman kaplan meier mantel haenszel student fisher pearson spearman cochran bonferroni kayexalate keytruda opdivo entyvio stelara dupixent trulicity victoza saxenda wegovy mounjaro toujeo tresiba
farxiga invokana trajenta janumet gliclazide crestor brilinta pradaxa lixiana entresto tamiflu paxlovid veklury vyvanse biphentin strattera abilify latuda rexulti trintellix pristiq cymbalta remeron imovane
ambien sublinex anaprox arthrotec voltaren tylenol-3 tramacet nucynta hydromorph contin epipen allerject advair breo anoro trelegy alvesco flonase nasonex reactine claritin aerius pepto imodium dulcolax
mirena kyleena nexplanon depo provera plan-b gardasil shingrix prevnar fluzone comirnaty moderna pfizer astrazeneca tdap menactra rhogam cervidil oxytocin hemabate pitocin tylenols gatorade pedialyte ensure
norvasc altace coversyl vasotec lopressor bisoprolol digoxin cordarone`

/** Capitalised words that are no names: titles, languages, peoples, months, weekdays, feasts, bodies, courses. */
export const CAPITAL_WORDS = `
i i'm i'd i've i'll i'd the a an my we our she he they it her his their you your this that these those there here what when where why who how if but and or so as at in on for from with
by to of no not yes ok okay is was were are be do does did has have had can could would should will may might must shall one two three four five six seven eight nine ten then now
after before during while until since because although though however even also still just only maybe perhaps sometimes later today tonight tomorrow yesterday once
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday
saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays januarys christmas easter thanksgiving halloween ramadan eid diwali hanukkah passover noel paques mardi lundi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril mai juin
juillet aout septembre octobre novembre decembre english french canadian american british quebecois quebecoise acadian cree ojibwe inuit inuk metis mohawk innu dene mi'kmaq haida
punjabi hindi urdu tamil arabic farsi persian mandarin cantonese spanish portuguese italian german russian ukrainian polish tagalog filipino somali swahili amharic tigrinya vietnamese
korean japanese chinese indian pakistani syrian iranian iraqi afghan haitian jamaican nigerian ethiopian eritrean european african asian indigenous aboriginal christian catholic
protestant muslim jewish hindu sikh buddhist god bible quran dr drs mr mrs ms miss mx prof professor sir madam md phd rn rpn lpn np rt ot pt sw mme m mlle me dre docteur monsieur
madame ontarian ontarien ontarienne franco-ontarien franco-ontarienne acadien acadienne acadiens manitobain fransaskois quebecoises montrealais montrealaise torontonian newfoundlander haitienne haitien
syrien syrienne marocain marocaine algerien algerienne tunisien libanais libanaise congolais congolaise camerounais senegalais malien ivoirien rwandais burundais chinois chinoise vietnamien vietnamienne innue inuite atikamekw anishinaabe anishinabe algonquin dene naskapi salish
nisga'a blackfoot mi'kmaw maliseet wolastoqey ojibway oji-cree stoney latino latina hispanic caribbean tamoul pendjabi arabe espagnol portugais ukrainien russe polonais
barista ethics professionalism communicator collaborator leader scholar advocate expert collaborateur communicateur erudit promoteur professionnel promotrice ontarian albertan western northern southern eastern nord sud est ouest internet covid covid-19 hiv aids dna mri ct er ed icu nicu picu or ecg ekg bp iv im po prn bid tid cpr dnr
maid emr ehr pacs cmpa cpso cma cpd cbd epa epas cbme obgyn obs gyne psych peds royal college association society act canada ottawa-ankle soap sbar spikes nurse doctor doctors
dear hi hello thanks sorry sincerely love mom dad mum grandma grandpa papa maman netflix amazon iphone ipad android excel word powerpoint chatgpt uber kleenex velcro lego
je j' il elle nous vous on ils elles le la les l' un une des du de d' ce cet cette ces mon ma mes ton ta son sa ses notre nos votre vos leur leurs et ou mais donc car ni si que qui quoi dont
quand comme lorsque puis alors ensuite apres avant pendant depuis pour par sur sous dans avec sans chez vers entre contre en au aux a y ne pas plus moins tres bien mal aussi encore
toujours jamais peut-etre aujourd'hui demain hier dieu francais francaise anglais anglaise canadien canadienne urgence urgences usi soins college ordre cmq acpm fmrq
canmeds-mf loi code merci bonjour bonsoir cher chere desole maison ville hopital clinique medecin medecins patient patients infirmiere residente resident
mars-type tic tac star wars star-wars sudoku scrabble toronto-notes first aid kidney failure white coat grand rounds morning report part step level stage grade type class phase table figure`

/** What follows an eponym in English, or stands before it with "de" in French. */
export const MEDICAL_HEADS = `
disease diseases syndrome syndromes palsy sign signs test tests criteria criterion score scores scale scales index clamp clamps forceps retractor scissors catheter catheters drain drains tube tubes
line lines needle needles lymphoma sarcoma tumour tumor carcinoma anemia nephritis thyroiditis arthritis encephalopathy dementia chorea ataxia dystrophy neuropathy phenomenon
esophagus hernia fracture fractures dislocation lesion reflex manoeuvre maneuver procedure operation incision repair shunt stain smear law rule rules triad tetralogy pentad point
angle node nodes nodules body bodies cell cells fibres fibers area aphasia gait contracture nail pouch ligament murmur respiration respirations breathing pulse reaction
lactate solution formula nomogram classification grade stage staging view blade laryngoscope mask airway monitor ultrasound position table exam examination crisis ulcer
cyst duct gland glands diverticulum patch patches plaque plaques space cord loop method technique model cycle framework inventory questionnaire checklist virus fever agar effect bandage splint
cast brace boot frame pin wire rod nail prosthesis valve graft flap suture knot stitch bag reservoir inhaler tablets infusion drip swab rounds lecture lectures study trial protocol guideline
maladie maladies syndrome signe signes test tests critere criteres score scores echelle indice pince pinces sonde sondes drain aiguille lymphome sarcome tumeur thyroidite demence choree ataxie
paralysie phenomene oesophage hernie fracture lesion reflexe manoeuvre procedure operation incision reparation coloration loi regle triade tetralogie point angle ganglion corps cellules
aire demarche contracture poche ligament souffle respiration solution formule classification stade lame masque moniteur position crise ulcere kyste canal glande methode technique modele
cycle grille questionnaire virus fievre effet lactate catheter purpura cadre theorie principe rasoir serment critères lunettes anneau nevralgie anemie`
