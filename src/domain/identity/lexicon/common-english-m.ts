/** The second half of the frequent words of English, from `m`. After SCOWL. */
export const COMMON_ENGLISH_M = `
machine machinery mad madame made magazine magic magical magician magistrate magnet magnetic magnificent magnitude magnum maid maiden mail mailbox main mainframe mainland
mainline mainstream maintain maize majesty major make maker makeup malaria male malicious mall mama mammal man manage manager managerial mandate mandatory mandolin mangle
mania manifest manifesto manifold manipulate mankind manner manor manpower mantle manual manufacture manufacturer manuscript many map maple marathon marble march mare
margin marginal maria marijuana marina marine marital maritime mark marker market marketplace marriage marry mars marsh marshal mart martial martyr marvel marvellous
mascot masculine mask mason masonry mass massacre massive mast master masterpiece match mate material maternal math mathematical mathematician mathematics matrices matrix
matter mature mausoleum maxim maximize maximum may maybe mayor maze meadow meal mean meant meantime meanwhile measure meat mechanic mechanical medal media median mediated
mediator medical medicinal medicine medieval medium medley meet megabyte melodic melody melt member membrane memoir memorandum memorial memory men mend mental mentor menu
mercenaries merchandise merchant mercury mercy mere merge merger meridian merit merry mesh mess message messenger messy met metabolic metal metallic metaphor meter method
metre metric metro metropolis metropolitan mice microcomputer microphone microprocessor microwave midday middle midnight midst midway might mighty migrant migrate
migratory mike mild milder mile mileage milestone militant military militia milk mill miller million millionaire mimic mind mine miner mineral miniature minimal
minimalist minimize minimum minister ministerial ministry minor mint minus minute miracle miraculous mirror miscellaneous misconduct misdirect miserably misery misfortune
misguide misinterpret mislead misled misplace misprint misread misrepresent miss missile missionary mist mistake mistaken mistook mistress misunderstand misunderstood
misuse mix mixer mixture mnemonic moan mob mobile mock mod mode model moderate moderator modern modest modify modular module moist moisture mole molecular molecule mom
moment momentarily momentum monarch monarchy monastery monastic monetary money monitor monk monkey monochrome monopoly monster month monumental mood moody moon moor moose
moot moral morale more moreover morning moron mortal mortar mortgage mosaic mosque moss most motel moth mother motif motion motivate motive motor motorcycle motorway
motto mould mound mount mountain mountainous mourning mouse mouth move movie much muck mud muddle muddy mug multi multinational multiple multitude mum mumble mummy
mundane municipal mural murder murderer muscle muscular muse museum mushroom music musical musician must mustered mutant mute mutiny mutter mutual myself mysterious
mystery mystic mystical myth mythical mythological nail naive naked name namesake narrated narrative narrator narrow narrower narrowest nasal nastier nastiest nasty
nation national nationalist nationwide native natural naturalist nature naughty nautical naval navigate navigator navy nay near nearby nearer nearest neat necessarily
necessary neck need needle negate negative neglect negotiate neighbour neither neon nephew nerve nervous nest net network neural neurons neutral neutron never new newbie
newborn newcomer newer newest newscast newsletter newspaper newton next nice nicer nicest niche nick nickel nickname niece night nightclub nightmare nil nine nineteen
nineteenth ninth nitrogen noble nobleman nobody node nods noise noisy nomadic nomenclature nominal nominate nominee none nonprofit nonsense noon nor norm normal north
northeast northeastern northern northwest northwestern nose nostalgia not notably note noteworthy nothing notice noticeably noticeboard notify notion notoriety notorious
notwithstanding noun nova novel novelist novelty novice now nowadays nowhere nuclear nuclei nucleus nude null numb number numbest numeral numeric numerical numerous nun
nurse nursery nut nutrients oaks oar oasis oath obey obituary object objective obligatory oblige oblique obnoxious oboe obscene obscure observatory observe observer
obsess obsolete obstacle obstruct obtain obvious occasional occupants occupational occupy occur ocean oceanic octagonal odd off offend offender offensive offer offhand
office officer official offset offshore offspring often oil okay old older oldest olive omega omit once one oneself ongoing onion online only onset onto onus onward open
opener opera operate operatic operational operative operator opinion opponent oppose opposite oppress opt optic optical optimal optimistic optimize optimum option
optional opus oracle oral orange orbit orbital orchard orchestra orchestral orchestrated orchid ordained order ordinary organ organic organist organizational organize
organizer orient oriental orientate origin original originate originator ornamental ornate orphan orphanage orthodox ostensibly other otters ought our ourselves out
outbreak outcome outcry outdated outdoor outer outfit outgoing outlaw outlet outline outlook outpost output outrage outrageous outright outset outside outsider outskirts
outspoken outstanding outweigh oval over overall overcame overcome overdraft overdue overflow overhaul overhead overland overlap overload overlong overlook overnight
overprice overridden override overrode oversaw overseas oversee overseen oversight overthrow overtime overtone overturn overview overwhelm overwriting overwritten owe
owls own owner oxide oxygen ozone pace pacific pacifier pack package packers packet pact pad paddy pagan page pageant pager paid pain paint painter pair palace pale palm
pamphlet pan panel panic panorama pant panther papa papal paper paperback par parachute parade paradigm paradise paradox paragraph parallel parameter paramount paranoia
paranoid paraphrase parasite parcel pardon parent parental parentheses parenthesis parish parity park parkway parliamentary parochial parody parole parrot parse parsons
part partial participant participate particle particular partisan partner party pass passage passenger passionate passive passport password past paste pastor pastoral pat
patch patent paternal path pathetic pathway patient patriarch patriot patriotic patrol patron patronage patronize pattern pause paved pavilion pawn pay payload payroll
peace peacock peak peanut pearl peasant peck peculiar pedal pedant pedantic pedantry pedestrian pediatrician peel peer pen penal penalty pence pencil pended pending pends
penetrate penguin peninsula penis penny pentagon penultimate people pepper per perceive percent percentage perennial perfect perform performer perhaps perimeter period
periodic periodical peripheral perished permanent permit perpendicular perpetrators perpetual persecute persist persistent person persona personal personnel perspective
persuade pertaining pertinent perverse pest pet petals petrol petroleum petty phantom pharmaceutical pharmacist pharmacy phase phenomena phenomenon philanthropic
philanthropist philosopher philosophical philosophy phoenix phone photo photocopy photograph photographer photographic photon phrase physic physical physician physicist
physiological pianist piano pick pickup picnic pictorial picture pie piece pier pierce pig pigeon pike pile pilgrim pilgrimage pill pillar pilot pin pinch pine pink pint
pioneer pipe pipeline piracy pirate pistol piston pit pitch pitcher pitfall pity pivotal pizza place plague plain plaintiff plan plane planet planetary plant plaque
plasma plaster plastic plate plateau platform platinum platoon play playback player playground playwright plaza plea pleaded pleasant please pleasure pledge plenty plot
plotter ploy plug plumage plural plus pneumonia pocket podium poem poet poetic poetry point pointer poison poke poker polar pole police policeman policemen policy polish
polite political politician politics poll pollen polo polynomial polytechnic pompous pond pony pool poor poorer poorest pop pope populace popular popularized populate
populous porcelain porch pork pornographic port portal porter portfolio portrait portray portrayal pose positive possess possibly post postage postal postcard postcode
poster posterior postgraduate posthumous postmaster postpone postscript postulate pot potassium potato potent potential potter pottery poultry pound pour poverty powder
power practical practice practise practitioner pragmatic prairie praise pray prayer preach preacher precede precedent precinct precious precise precursor predator
predecessor predict predominant preface prefect prefer preferably prefix pregnancy pregnant prehistoric prejudice preliminary prelude premature premier premiere premise
premium prenatal preparatory prepare prerequisite prescribe present presenter preserve presided presidency president presidential presiding press pressure prestige
prestigious presumably presume pretend pretentious pretty prevail prevalent prevent preview previewer previous prey price pride priest primarily primary prime primitive
prince principal principle print printer printout prior prison prisoner privacy private privilege privy prize pro probably probe problem problematic procedural procedure
proceed process processor proclaim prod produce producer product productive professional professor profile profit profound program programmer progress progressive
prohibit project prolific prologue prolong prominent promise promote prompt prone pronoun pronounce proof prop propaganda propeller proper property prophecy prophet
proponent proportional proposal propose proprietary proprietor prose prosecute prosecutor prospect prospective prosperous prostitute protagonist protect protective
protector protein protest protestant protocol proton prototype proud prove proven provide provider province provincial provisional provocative provoke proxy pseudo
pseudonym psychedelic psychiatric psychic psychological pub public publicize publish publisher pudding pueblo pull pulp pulse pump pun punch puncture punish punitive punk
punt pupil puppet purchase pure purge purity purple purported purpose purse pursue pursuit push put putt puzzle pyramid python qualifier qualify quantitative quantum
quarantine quarrel quarry quarter quarterback quartet quay queen queer query quest questionnaire queue quibble quick quicker quickest quiet quieter quietest quintet quit
quite quiz quota quote rabbi rabbit rabid race racer racial racism racist rack racket racquet radar radial radical radio radioactive radius rag rage raid raiders rail
railroad railway rain rainbow rainfall rainy raise rally ram ramp rampant ran ranch random rang range ranger rank ransom rant rape rapid rare rarer rarest rash rat rate
rather ratified ratio ration rational rationale rattle rave raven raw ray razor reach react reactionary reactive reactor read reader readily ready real realistic realize
realm rear rearrange reason reasonably reassure rebel rebellion rebounds rebuild rebuilt recall recaptured receipt receive receiver recent receptionist recipe recipient
reckon reclaim recognize recommend reconcile reconsider reconstructed record recorder recounted recounts recover recovery recreate recreational recruit rectangle
rectangular rectify rector recurring recursive recycle red redefine redesign redirect rediscovered reduce redundancy redundant reef reel reelected refer referee
referendum refine refinery reflect reflective reflex reform reformat reformer refrain refresh refrigerator refs refuge refugee refund refurbished refusal refuse refute
regain regard regent regime regimental region regional register registrar registry regret regrettably regular regulate regulator rehearsal reign reinforce reinstate
reiterate reject rejoined relate relative relax relay release relegated relevant reliably relics relief relieve religion religious relocate reluctant rely remain
remainder remake remark remarkably remedy remember remind reminder reminiscent remnant remote removal remove rename rend render renew renewal renovated renowned rent
rental reopen reorganized repair repeal repeat repent repertoire repetitive rephrase replace replay replica replicate reply report reporter repository represent
representative reprint reproduce reproductive reptiles republic republican repulsive reputed request require requisite reread rescue research researcher resemble resent
reserve reservoir reset reside residency resident residential residue resign resist resistant resolve resort resource respect respective respiratory respond response
responsibly rest restart restaurant restore restrain restrict restrictive restructuring result resume resurrected retail retailer retain retire retract retreat retrieval
retrieve retrospective return reunion reunite reuse reveal revenge revenue reversal reverse revert review reviewer revise revisit revival revive revoked revolt
revolutionary revolver revolves revue reward rewrite rewritten rewrote rhetoric rhetorical rhyme rhythm rhythmic ribbon ribs rice rich richest rid ridden ride rider ridge
ridiculous rifle rift right rigid rigorous ring rink riot rip rise risen risk risky rite ritual rival rivalry river road robbery robin robot robust rock rocket rocky rod
rode rodeo rogue role roll roller roman romantic roof rookie room roommate root rope rose roster rot rotary rotate rotor rotten rouge rough round roundabout rout route
routine row royal royalty rub rubber rubbish ruby rude rugby rugged ruin rule ruler rumour run runaway rung runner runway rural rush rusty sabotage sack sacred sacrifice
sad sadden saddle safari safe safeguard safer safest safety saga sage sail sailor saint sake salary sale salesman saline sally salmon salon saloon salt salvage same
sample sanctuary sand sandstone sandwich sandy sane sang sanity sank sarcasm sarcastic sat satellite satire satirical satisfactorily satisfactory satisfy sauce savage
save saw saxophone say scale scams scan scandal scanner scar scarce scare scarf scarlet scary scatter scenario scene scenery scenic schedule scheduler schema scheme
scholar school schooner scientific scientist scope score scorer scotch scourge scout scrap scratch scream screen screenshot screw script scripture scroll scrub scrutiny
sculptor sculpture scum sea seal seaman search sears seaside season seasonal seat second secondary secrecy secret secretary sect sector secular secure sedan see seek seem
seen segregated seize seizure seldom select selective selector self selfish sell seller semantic semester semiconductor semifinal seminar seminary senate senator send
sender senior sense sensibly sensitive sensor sensory sent sentient sentimental separate separator sequel sequential sergeant serial series serious sermon serpent servant
serve server service set settle settler seven seventeen seventeenth seventh seventy several severe sewage sex sexist sexual sexy shade shadow shaft shake shaken shaky
shall shallow shame shape share shareholder shark sharp shattered she shear sheep sheer sheet shelf shell shelter shelve shepherd sheriff shield shift shin shine shiny
ship shire shirt shock shoe shone shook shoot shop shore short shortage shorten shorter shortest shorthand shot shotgun should shoulder shout shove show showcase shower
shown shrine shrub shut shutdown shuttle shy sibling sic sick sicken side sideways siege sierra sigh sight sigma sign signal signature significant signifies signpost
silent silicon silk sillier silliest silly silver similar simple simpler simplest simplify simplistic simulate simultaneous sin since sincere sine sinful sing singer
single singular sinister sink sir sire sister sit site situate six sixteen sixteenth sixth sixty size skate skater skeleton skeptical sketch skiing skill skin skip skirt
skull sky skyline slab slag slain slam slang slash slate slaughter slave slavery sleep sleeper sleeve slender slept slice slid slide slight slighter slightest slim slip
slipper slippery slogan slope sloppy slot slow slower slowest small smaller smallest smallish smart smartphone smash smell smelly smile smith smoke smoker smooth smug
smuggling snack snag snail snake snap sneak sneaky sniff sniper snobbery snout snow soap sober soccer social socialist society sociological sock socket sod soda sodium
sofa soft softball software soil solar sold soldier sole solicitor solid solitary solo soloist solve some somebody someday somehow someone someplace something sometime
somewhat somewhere son sonata song sonic soon sooner soonest sophisticate sophomore soprano sordid sore sorrow sorry sort sought soul sound soundtrack soup sour source
south southeast southeastern southern southwest southwestern sovereign sovereignty space spacecraft spades span spare spark sparse spatial spawned speak speaker spear
special specialist specialize specialty species specific specify specimen spectacular spectator spectrum speculate speculative sped speech speed speedy spell spend spent
sperm sphere spherical spice spider spigot spike spill spin spinal spine spiral spire spirit spiritual spit spite splendid split spoil spoke spoken spokesman spokesperson
sponsor spontaneous spoof spool sporadic sport spot spotlight spouse spout sprang spray spread spring sprint sprinter sprung spun spur spurious spy squad squadron square
squash squeeze stabbed stable stack stadium staff stage stagger stained stair staircase stake stale stalking stall stallion stamp stance stand standard standardize
standpoint staple star stare stark start starter startle starve state statesman static stationary statistic statistical statue stature status statute statutory stay
steadily steady steal steam steel steep steer stellar stem step stereo stereotype sterile sterling stern stick sticky stiff still stimulate stimuli stimulus sting stint
stipulated stir stock stoke stole stolen stomach stone stony stood stop storage store storey storm story stout straight strain strait strand strange stranger strangest
strata strategic strategy straw stray streak stream street strength strengthen stress stretch stretcher stricken strict stricter strictest strike striker string stringent
strip stripe strive stroke strong stronger strongest stronghold struck structural structure struggle stub stuck stud student studio study stuff stumble stun stunt stupid
style stylistic subcommittee subdivided subgroup subject subjective submarine submerged submit subordinate subroutine subscribe subscribers subsequent subset subsidiary
subsidies subsidize substantial substitute subtitle subtle subtlety suburb suburban subway succeed success successive successor such sudden sue suffer sufferer suffice
sufficient suffix suffrage sugar suggest suicidal suicide suit suitably suite sultan sum summarize summary summer summit summoned sun sundry sung sunk sunlight sunny
sunrise sunscreen sunset sunshine super superb superficial superfluous superintendent superior supermarket supernatural superseded superstar supervise supervisor supper
supplementary supplier supply support supporter supportive suppose suppress supremacy supreme sure surf surface surge surgeon surgery surgical surname surpassed surplus
surprise surrender surround survey surveyor survival survive survivor suspect suspend suspicion suspicious sustain swallow swam swamp swan swap swear sweat sweep sweet
swept swift swim swing switch sword swore sworn swum symbol symbolic symmetric symmetrical symmetry sympathetic sympathize sympathy symphonic symphony symptom synagogue
syndicate syndrome synonym synonymous synopsis syntactic syntax synthesis synthesized synthesizer synthetic system systematic systolic tab table tablet tabloid tack
tackle tactic tactical tag tail tailor take taken takeoff takeover taker tale talent talk tall taller tallest tally tame tandem tangent tango tank tanker tanner tap tape
target task taste tattoo taught tavern tax taxi taxpayer tea teach teacher team teammate teamwork teapot tear technical technician technique technological tedious teen
teenage teenager teeth telegraph telephone telescope televised tell temper temperate temperature template temple tempo temporal temporarily temporary tempt ten tenant
tend tendency tender tennis tenor tense tent tentative tenth tenure term terminal terminate terminator terminus terrace terrain terrestrial terribly terrify territorial
territory terror terrorist terse test testify testimony text textbook textile textual texture than thank that thatcher the theatre theatrical thee theft their them theme
themselves then thence theologian theological theorem theoretical theorist theory therapeutic therapy there thereabouts thereafter thereby therefore therein thereof
thermal these thesis they thick thief thieve thin think thinkers third thirst thirteen thirteenth thirty this thorough thoroughfare those thou though thought thousand
thread threat threaten three threshold threw thriller thriving throat throne through throughout throughput throw thrown thrust thumb thunder thus thy thyroid tick ticket
tidal tide tidy tie tier tiger tight tighter tile till timber time timer timescale tin tiny tip tire tiresome tissue title toad toast tobacco today toddlers toe together
toggle toilet token told tolerant tolerate toll tomato tomb tome tomorrow ton tone tong tongue tonight tonnes too took tool tooth top topic topical torch tore torn
tornado torpedo torque torture toss total touch touchdown tough tour tourist toward towed tower town toxic toy trace track tract tractor trade trademark trader
traditional traffic trafficking tragedy tragic trail trailer train trainer trait transcribed transcript transfer transform transformers transient transit transitional
translate translator transmit transmitter transparency transparent transplant transport transverse trap trash trashcan trauma travel traveller traverse tray tread treason
treasure treasurer treasury treat treatise treaty treble tree trek tremendous trench trend trendy trial triangle triangular tribal tribe tribunal tributary tribute trick
tricky trifle trigger trillion trilogy trim trio trip triple tripod tripos triumph trivia trivial troll trolley trombone troop trophy tropical trouble troupe trouser
trout truce truck true truly trump trumpet truncate trunk trust trustee trustworthy trusty truth truthfully try tube tubular tune tuner tunnel turbine turbulent turf
turmoil turn turner turnout turnover turnpike turret turtle tutor tutorial tweaked twelfth twelve twentieth twenty twice twilight twin twinkle twist twitter two tying
type typeset typewriter typhoon typical ugh ugly ultimate ultra umbrella umpire unable unaffected unambiguous unanimous unanswered unattended unauthorized unaware
unbalanced unbelievably unbiased unblock uncertain uncertainty unchanged uncle unclear uncommon unconnected unconscious unconstitutional uncontroversial unconventional
unconvincing uncovered undated undefined under undercover underestimate undergo undergone undergraduate underground underlain underlay underlie underline underlying
undermine underneath underside understand understood undertake undertaken undertook underwater underwent underworld undid undo undocumented undone undoubtedly undue
unduly uneasy unemployed uneven unexpected unexplained unfair unfamiliar unfinished unfortunate unfounded unfriendly unhappy unhealthy unidentified uniform unify
unimportant unintentional uninteresting union unique unit unite unity universal universe unjustified unkindly unknown unless unlike unlimited unload unlock unlucky
unmarried unnamed unnatural unnecessarily unnecessary unofficial unpaid unpleasant unpopular unprecedented unprofessional unprotected unpublished unread unrealistic
unrelated unresolved unrest unsafe unsaid unsatisfactory unseen unsent unset unsigned unsolicited unsound unspecified unsupported unsure unsuspecting untidy until unto
untrue unused unusual unveiled unwanted unwelcome unwilling unwise upbringing update upgrade upheld upload upon upper upright uprising ups upset upside upstairs upstream
upward uranium urban urge urgency urgent urine usable usage use useful user usual utilize utter vacancy vacant vacated vaccine vacuum vague vain valentine valid valley
value valve vampire van vandal vandalized vandalizing vanguard vanish vanity variant variety various vary vascular vast vat vault vector vegetarian vehicle veil vein
velvet vend vendor venom vent venture venue verb verbal verbatim verbose verdict verge verify vernacular versatile verse versus vertical vertices very vessel vested vet
veteran veterinary veto via viable viaduct vibrant vicar vice vicious victim victor victorious victory video view viewer viewpoint vigorous vile villa village villagers
villain vine vineyard vintage vinyl viola violate violent violet violin viral virgin virtual virtue virus visa vision visit visitor vista visual vital vitamin vivid
vocabulary vocal vocalist vocational vogue voice void volcanic volcano volleyball voltage volume voluntarily voluntary volunteer vomit vote voter vouch vowel vows voyage
wade waffle wage wagon waist wait waived wake walk walker wall wallet walnut waltz wander wanna want war ward warden warehouse warfare warm warmer warn warp warrant
warranty warren warrior wartime wary was wash wasp waste watch water waterfall waterfront watershed waterway watt wave wavelength way weak weakened weakening weaker
wealth wealthy weapon wear weary weasel weather weaver weaving webs wed wee week weekday weekend weigh weight weird welcome welfare well wellington went were west western
wet whale wharf what whatever whatsoever wheat wheel wheelchair when whence whenever where whereabouts whereas whereby wherein whereupon wherever whether which whichever
while whilst whim whip whisky whistle white who whoever whole wholeheartedly wholesale wholly whom whoop whoosh whose why wicked wicket wide widened wider widespread
widest widow width wife wild wildcats wildlife will willow win wind window windshield wine wing winner winter wipe wire wisdom wise wiser wisest wish wit witch with
withdraw withdrawal withdrawn withdrew within without withstand witty wive wizard woke woken wolf wolves woman wombat women won wonder wondrous wont wood wooden woodland
woody wool word wore work worker workforce workload workplace workshop world worldwide worm worn worry worse worst worth worthwhile worthy would wound woven wow wrap
wrapper wrath wreck wreckage wrecker wren wrestler wrestling wretched wright wrist write writer written wrong wrote yacht yard yawn year yeast yellow yes yesterday yet
yeti yield yoga you young younger youngest your yourself yourselves youth zero zinc zombie zone zoom zucchini said`
