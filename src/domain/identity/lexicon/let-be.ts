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
