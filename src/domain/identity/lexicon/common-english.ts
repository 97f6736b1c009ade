/** The first half of the frequent words of English that `common-words.ts` does not tell by their ending, without accents. After SCOWL. */
export const COMMON_ENGLISH = `
aardvark abandon abbey abbot abbreviate abdomen abdominal abducted abide able abnormal aboard abolish aboriginal abort about above abroad abruptly absent absolute absorb
abstain abstract absurd abundant abuse abusive abysmal academic academy accelerate accent accept access accessories accident accidental acclaim accolades accommodate
accompany accomplish accord accordion account accountant accredited accumulate accuracy accurate accuse accustom ace achieve acid acknowledge acorn acoustic acquainted
acquire acquitted acre acronym across act action activate active activist actor actress actual acute adapt adapter adaptive add addict addictive additional address
adequate adhere adherents adjacent adjective adjoining adjunct adjust administer administrative administrator admiral admire admit adobe adolescent adopt adorned adult
advantage advantageous advent adventure adventurous adverse advert advertise advice advise adviser advisor advisory advocacy advocate aerial aerospace aesthetic affair
affect affiliate affirmed affluent afford aforementioned afraid after aftermath afternoon again against age agency agenda agent aggregate aggressive ago agony agree
agricultural agriculture ahead aid aide aim air airborne aircraft airfield airline airplane airport aisle akin alarm alas albeit album alcohol alcoholic alert algae
algebra algebraic algorithm alias alien align alike alive all allege allergic alleviate alley allocate allow alloy ally almost alone along alongside aloud alpha alphabet
alphabetic alphabetical already also altar alter alternate alternative although altitude alto altogether aluminum always amalgamated amassed amateur amaze ambassador
amber ambient ambiguous ambitious ambush amend amenities amid amidst amnesty among amount amp amphibious ample amplifier amuse anagram anal analog analogous analogue
analogy analyses analysis analyst analytic analytical analyze anarchist anarchy anatomy ancestor ancestral ancestry anchor anchorage ancient and android anecdote angel
anger angle angry anguish angular animal animated ankle annals annex anniversary annotated announce announcer annoy annual anomaly anon anonymous anorak another answer
antagonist antenna anthem antibiotic anticipate antidote antique antisocial ants anxiety anxious any anybody anyhow anyone anyplace anything anyway anywhere apart
apartheid apathetic apathy aperture apex apologize apostrophe appall apparatus apparent appeal appear append appendix applause apple applicant appoint appraisal
appreciate apprentice approach appropriate approval approve approximate apps apt aquarium aquatic arbitrarily arbitrary arbitrator arc arcade arcane arch archaeological
archaic archbishop archer archipelago architect architectural architecture archive are area arena arguably argue aria arid arise arisen aristocracy aristocratic
arithmetic arm armour army arose around arrange array arrest arrival arrive arrogant arrow arse arsenal art artery article articulated artifact artificial artillery
artist artistic artwork ascend ascent ash ashamed ashcan ashore aside ask asleep aspect aspiring ass assassin assassinated assault assemble assembler assert assess asset
assign assist assistant associate assort assume assure asterisk asteroid astronaut astronomer astronomical astronomy asylum asynchronous ate atheist athlete athletic
atlas atmosphere atmospheric atom atomic attach attack attacker attain attempt attend attendant attested attic attitude attorney attract attractive attribute auburn audio
audit auditor auditorium augmented august aunt authentic author authoritative authorize auto autobiographical automate automatic automobile automotive autonomous autonomy
autumn auxiliary avail avalanche avenue average aviator avid avoid await awake awakening award aware away awesome awful axe axiom axis axle baby bachelor back backbone
background backlash backlog backspace backstage bacon bacteria bacterial bacterium bad badge badminton baffle bag baggage bail bake baker bakery balcony bald ball ballad
ballet balloon ballot ballroom bamboo ban banal banana band bandits bandwagon bandwidth bang banjo bank banker bankrupt bankruptcy banner banquet baptized bar barber bare
bargain barge baritone bark barn baron baroque barrage barrel barrier barrister base baseball baseline bash basic basil basin basis basket basketball bass bastard bat
batch bath bathroom baton batsman battalion batters battery battle battlefield baud bay beach beacon beads beam bean bear beard bearer beast beat beaten beauty beaver
became because become bed bedroom bedside beef been beer bees beetle before beforehand befriended beg began begin beginner begun behalf behave behaviour behavioural
behind being belief believe believer belittle bell belly belong beloved below belt bench bend beneath beneficial benefit bent berry berth beside besieged best bestowed
bet beta betrayal betrayed better between beverage beware beyond bias bible biblical bicycle bid biennial big bigger biggest bigot bigotry bike bilateral bilingual bill
billboard billfold billion bin binary bind binder biochemistry biographer biographical biological birch bird birth birthday birthplace biscuit bisexual bishop bit bite
bitmap bitten bitter bizarre black blackboard blacklist blackmail blacksmith bladder blade blame bland blank blanket blast blatant blaze bleeding blend bless blew blind
blink bliss blob bloc block blockade blog blogger blonde blood bloody bloom blow blown blue bluff blunt blurb blurred blurring board boasts boat bob body bodyguard bog
boggle bogus boil boiler bold bologna bolt bomb bomber bond bone bonus book booklet bookshop bookstore boom boost boosters boot booth border borderline bore boredom born
borne borough borrow boss botanical botanist botany both bother bottle bottom bought boulder boulevard bounce bound boundary bounty bout bow bowl bowler box boxer boy
boycott boyfriend brace bracket brain brake branch brand brass brave bravery bravo breach bread breadth break breakdown breakfast breakthrough breast breath breathe bred
breed breeze brethren brewery brewing brick bride bridge brief brigade bright brighter brightest brilliant bring broad broadcast broader broke broken broker broncos
bronze brook brother brought brown browse browser bruise brush brutal bubble buck bucket buddy budget buds buffalo buffer bug bugger build builder built bulb bulk bull
bulldogs bullet bulletin bully bump bunch bundle bunker bunny burden bureau bureaucracy bureaucrat bureaucratic burger burial burn burnt burrows burst bury bus bush
busiest businessman businessmen bust busy but butcher butler butter butterfly button buy buyer buzz bye bypass byte cabaret cabbage cabin cabinet cable cache cadet cafe
cafeteria caffeine cage cake calcium calculate calculator calculus calendar call caller calm cam came camel cameo camera camp campaign campus can canal canary cancel
cancer candidacy candidate candy cane cannon cannot canoe canon canonical canopy cant canvas canyon cap cape capital capitalist capitalized capsule captain captive
capture car caravan carbon card cardboard cardiac care career caretaker cargo carnival carol carotid carpenter carpet carriage carrier carrot carry cart cartoon
cartoonist cartridge carved carving cascade case cash casino cassette cast caste castle casual casualty cat catalogue catastrophic catch categorize category cater
cathedral catholic cattle caucus caught causal cause cautious cavalry cave caveat cavity cease cedar ceded ceiling celebrate celestial cell cellar cello cellular cement
cemetery censor census cent centennial central centralized centre century ceramic cerebral ceremonial ceremony certain certainty certificate certified chain chair
chairman chairperson chalk challenge challenger chamber champagne champion chance chancellor change changeover channel chant chaos chaotic chap chapel chaplain chapter
char character characteristic characterize charge charm chart charter chase chassis chat cheap cheaper cheapest cheat check checker cheek cheer cheese chef chemical
chemist chemistry cheque cherry chess chest chestnut chew chicken chief child childish children chimney chin chip chocolate choice choir choke choose chop choral chord
choreographer chorus chose chosen chrome chromosome chronic chronicle chronological chuck chunk church cider cigarette cinema circa circle circuit circuitry circular
circulate circus cite citizen citrus city civic civil civilian civilize clad claim clan clarify clarinet clash class classic classical classify classmate classroom clause
clay clean cleaner cleanest clear clearer clearest clergy clergyman clerk clever cleverer cleverest cliche click client cliff climate climax climb clinched clinic
clinical clinician clip clique clock clog clone close closer closest closet closure cloth clothe cloud clown club clubhouse clue clumsy cluster clutch clutter coach coal
coarse coast coastal coaster coastline coat cobbler cobra cocaine cockpit coconut code coefficient coffee coffin cognitive coherent coil coin coinage coincide coke cold
collaborate collaborative collaborator collapse collar collate collateral colleague collect collective collector college collegiate collided colloquial colon colonel
colonial colony colour colt column coma combat combine come comeback comedian comedy comet comfort comfortably comic comma command commandant commander commando
commemorate commended commentary commentator commerce commercial commissioner commit committee commodore common commonwealth communal commune communicate communion
communist commuter compact companion company comparative compare comparison compass compel compensate compete competencies competent competitive competitor compile
compiler complacent complain complainant complaint complementary complete complex compliant complicate comply component compose composer composite compound comprehend
comprehensive compress comprise compromise compulsory computational compute computer computerize comrades con concatenate conceal concede conceivably conceive concentrate
concept conceptual concern concert concerto concise conclude concord concrete concur concurrent condemn condense conditional condom condone conduct conductor cone
confederacy confederate confer confess confident confidential configure confine confirm confiscated conflict conform confront confuse congest conglomerate congratulate
congress congressman conical conjecture connect connector conquer conquest conscious consecrated consecutive consensus consent consequent conservative conservatory
conserved consider considerably considerate consist consistency consistent console consolidate consonant consort consortium conspicuous conspiracy constant constituency
constituent constitute constitutional constrain constraint construct constructive construed consul consulate consult consultancy consultant consume consumer contact
contain container contaminated contemplate contemporary contempt contemptuous contend contender content contentious contest contestant context continent continental
contingent continual continue continuous continuum contour contract contractor contradict contradictory contrary contrast contribute contributor contrive control
controller controversial controversy convened convenient convent conventional converse convert converter convex convey convict convince convoy cook cookie cool cooler
cooper cooperate cooperative coordinate coordinator cope copper copy copyright coral cord core cork corn corner corporal corporate corps corpse corpus correct correlate
correspond correspondent corridor corrupt cortex cosmetic cosmic cosmos cost costume cottage cotton cough could council councillor counsel count countdown counter
counterexample counterpart countess country countryside county coup couple courage courier course court courtesy courthouse courtyard cousin cove covenant cover coverage
covert cow cowboy cozy crab crack craft cramp crane crap crash crass crater crawl crazy cream create creative creator creature credentials credit creditors creed creek
creep crescent crest crew cricket crime criminal crimson crisis crisp criteria criterion critic critical criticize critique crop cross crossroad crossword crow crowd
crown crucial crude cruel cruelty cruise cruiser crunch crusade crusaders crush crust cry cryptic crystal cube cubic cubs cuckoo cuddly cue cuisine culinary culminated
culminating culprit cult cultivated cultural culture cumbersome cumming cums cumulative cunning cup cupboard curator curb cure curious curling curly currency current
curriculum curry curse cursor curtain curve custard custody custom customary customer cut cute cutter cycle cyclist cyclone cylinder cylindrical cynic cynical daddy daft
dagger daily dairy daisy damage dame damn damp dams dance dancer danger dangerous dank dare dark darker darling dart dash dashboard data database date datum daughter dawn
day daylight daytime deacon dead deadline deaf deal dealer dealt dean dear death debate debris debt debug debugger debut decade decay deceased decent decide decimal
decisive deck declare decline decode decorated decorative decrease decree dedicate deduce deed deem deep deeper deepest deer default defeat defect defective defend
defendant defender defensive deficiency deficit define definite definitive defunct defy degenerate degrade degree deity delay delegate delete deliberate delicate
delicious delight delimiters deliver delivery delta deluxe demand demented demise democracy democrat democratic demolish demon demonstrate demoted denial denominator
denote denounced dense dental dentist deny depart departmental departure depend dependant dependent depict deported deposed deposit depot deprecated depress deprive depth
deputy derange derby derivative derive derogatory descend descendant descent describe descriptive desert deserve design designate designer desire desk desktop despair
desperate despise despite destine destiny destroy destroyer destructive detach detail detained detect detective detector deter deteriorated determine deterrent detour
detract detrimental devastate develop developer device devil devious devise devoid devote diabetes diagnosed diagnostic diagonal diagram dial dialect dialog dialogue
diameter diamond diary diastolic dice dictate dictator dictionary did die diesel diet dietary differ different differential differentiate difficult difficulty dig digest
digit digital dilemma dim dimensional diminished dine diner dinner dinosaur diocese dioxide dip diploma diplomacy diplomat diplomatic dire direct directive director
directory dirt dirty disadvantage disagree disappear disappoint disaster disastrous disbanded disc discard discharge disciple disciplinary discipline disclaimer disclose
disclosure disco disconnect discontinue discount discourage discourse discover discovery discrepancy discrete discretionary discriminate discuss disease disguise disgust
dish dishonest disk dislike dismal dismantled dismiss dismissal disorder disparaging dispatch dispersed displaced display disposal dispose dispute disqualified disregard
disrupt disruptive dissent dissimilar dissolve distant distinct distinctive distinguish distort distract distress distribute distributor district distrusted disturb
disused ditch ditto dive diver diverse diversified divert divide divine divorce dizzy dock doctor doctorate doctrine documentary dodge doe dog dogma dole doll dollar
dolphin domain dome domestic dominant dominate dominion dominoes don donate done donkey donor doom door doorway dormant dormitory dorsal dose dot double doubt dove down
downfall downhill downright downstairs downstream downtown dozen draft drag dragon drain drainage drama dramatic dramatist drank drastic draw drawback drawer drawn dread
dream dreamt dreary dress drew drift drill drink drip drive drivel driven driver drone drop drought drove drown drug drum drummer drunk drunken dry dual dubbed dubious
duchess duck dude due duel duet duff dug duke dull duly dumb dummy dump dumpster dunes dungeon duplicate during dust dustbin dusty duty dwarf dwelling dying dynamic
dynamo dynasty each eager eagle ear earl earlier earliest earn earnest earth earthquake ease easier easiest easily east eastern easy eat eaten eater eccentric
ecclesiastical echo eclectic eclipse ecological economic economical economist economy ecosystem eddy edge edible edit editor editorial educate educational educator effect
effective efficiency efficient effort egg ego eight eighteen eighteenth eighth eighty either ejected elaborate elbow elder eldest elect electoral electorate electors
electric electrical electrified electromagnetic electron electronic elegant elementary elephant elevated elevator eleven eleventh eliminate elite elitist elongated else
elsewhere email embarked embarrass embassy embed emblem embrace emerald emerge emergency emigrated eminent emir emit emotional emperor emphasis emphasize empire empirical
employ employee employer empress empty emulate emulator enable enacted enclose enclosure encode encompass encore encounter encourage encyclopedia end endangered endeavour
endemic endorse endowed endured enduring enemy energetic energy enforce engage engine engineer engraved engraver engraving enjoy enlarge enlighten enlisted enormous
enough enraged enrolled ensemble ensign enslaved ensued ensuing ensure entail enter enterprise entertain entertainer enthusiasm enthusiast enthusiastic entire entirety
entitle entity entropy entrusted entry envelope environmental envisage envoy envy enzyme epic epidemic episode epithet epoch equal equate equestrian equilibrium equip
equity equivalent era erase eraser erect ergo eroded erotic err erroneous error erupted escalating escape escort esoteric espionage essay essential establish estate
estimate eternal ethic ethical ethnic evacuate evade evaluate evangelical even event eventual ever evergreen every everybody everyday everyone everything everywhere
evident evil evolutionary evolve exact exaggerate exam examine examiner example excavated exceed excel excellent except exceptional excerpt excess excessive exchange
excite exclude exclusive excuse execute executive exemplary exempt exercise exhaust exhaustive exhibit exile exist exit exodus exotic expand expect expelled expenditure
expense expensive experimental expert expertise expire expiry explain explanatory explicit explode exploit explore explorer explosive exponential export expose exposure
express expressive expressway extant extend extensive extent exterior external extinct extra extract extraneous extraordinarily extraordinary extreme extremist eye
eyesight fabric fabricated facade face facial facilitate fact factor factory factual faculty fade fail failure faint fainter faintest fair fairer fairest fairy faith fake
falcon fall fallacious fallacy fallen false fame familiar family famine famous fan fancy fang fantastic fantasy far farce fare farewell farm farmer farmland farther
farthest fascinate fascist fashion fast faster fastest fat fatal fatalities fate father fatigue fatty fatuous faucet fault faulty fauna favour favourite fear feast feat
feather feature fed federal fee feeble feedback feeder feel feet fell fellow felt female feminine feminist fence fender fern ferry fertile festival festivities fetch feud
feudal fever few fewer fewest fibre fictional fictitious fiddle field fierce fifteen fifteenth fifth fifty fight fighter figure file fill filly film filter filthy final
finale finalist finalize financial finch find fine finer finest finger finish finite fins fire firearm firefighters firework firm firmer first fiscal fish fisher
fisherman fishermen fishery fist fit five fiver fix fixture fizzy flag flame flank flash flashback flat flattened flavour flaw fled flee fleet flesh flew flight flint
flip flippant float flood floor floppy flora floral flotilla flour flourished flow flower flown fluent fluffy fluid flush flute flux fly flyer foam focal focus fog foil
fold folder foliage folk folklore follow follower fond font food fool foolish foot footage football foothills footnote footprint footsteps for forbade forbid forbidden
force forcibly ford fore forecast forefront foreground forehead foreign foreigner foreman foremost forensic forerunner foreseen forest forestry forever foreword forgave
forge forget forgive forgiven forgot forgotten fork form formal format former formula formulae formulated fort forth forthcoming fortified fortnight fortress fortunate
fortune forty forum fossil foster fought foul found founder foundry fountain four fourteen fourteenth fourth fracture fragile frame framework franchise frank frantic
fraud fraudulent freak free freedom freeway freeze freight french frequency frequent fresh freshman freshwater friend frigate frighten fringe frivolous frog from front
frontal frontier frost frown froze frozen fruit frustrate fry fudge fuel fulfill full fuller fullest fully fumble fume fun functional fund fundamental fundamentalist
funeral fungi fungus funnier funniest funny fur furious furnace furnished furniture furry further furthermore furthest fury fuse fuselage fusion fuss fussy futile future
fuzzy gable gadget gain gala galactic galaxy gale gallantry gallery gambling game gamma gang gangster gap garage garbage garble garden gardener garland garrison gas
gasoline gasp gate gateway gather gauge gauze gave gay gazette gear gems gender gene genealogical genealogy genera general generalize generate generative generator
generic generous genesis genetic genius genocide genre gentle gentleman gentlemen gentry genuine genus geographic geographical geological geometric geometry gesture get
ghastly ghetto ghost giant gibberish gift gig gin ginger girl girlfriend give given glacial glacier glad glance glass glean glen glider global globe glorious glory glossy
glove glow glucose glue gnome goal goalkeeper goat god goddess goes going gold golden goldfish golf golfer gone gong gonna good goodbye goody goose gore gorge gorgeous
gospel gossip got gotten govern governmental governor gown grab grace grade gradient gradual graduate graffiti graffito grain gram grammar grammatical grand grandchildren
granddaughter grandfather grandmother grandparents grandson granite grant grape graph graphic graphical grasp grass gratitude gratuitous grave graveyard gravitational
grazing greasy great greater greatest greed greedy green greenhouse greeted greetings grenade grew grey grid grief grim grind grip groan grocery groom groove gross ground
group grove grow grown growth guarantee guard guardian gubernatorial guerrilla guess guest guide guideline guild guilt guilty guise guitar guitarist gulf gum gun gunfire
gunner guru gut gutter guy gymnasium gymnast gymnastics habit habitat hack hacker had hail hair haircut hairy hale half halfway hall halo halt halve ham hamlet hammer
hampered hand handbook handicap handle handler handsome handy hang hangar hangover happen happier happiest happily happy harassed harassing harbour hard hardback harden
harder hardest hardware hardy hare harm harmonic harmonica harmony harp harry harsh hart harvest has hash hassle hasten hasty hat hatch hate hatred haul haunted have
haven havoc hawk hay hazard hazardous hazel hazy head headache header headline headmaster headquarters heal health healthcare healthy heap hear heard heart heartily heat
heath heather heaven heavier heaviest heavily heavy heavyweight hedge heel height heir held helicopter hell hello helm helmet help hemisphere hence henceforth her herald
herb herd here hereby hereditary heresy heritage hero heroic heroin heroine herself hes hesitate heterosexual hexadecimal hey hiatus hicks hid hidden hide hideous
hierarchical hierarchy high higher highest highland highlight highway hiking hilarious hill hillside hilly him himself hind hindsight hint hip hire his historian historic
historical history hit hitherto hoax hobby hockey hog hold holder hole holiday hollow holly holocaust homage home homeland homestead homework homicide homosexual honest
honesty honey honorary honour hood hook hope horde horizon horizontal hormone horn horrendous horribly horrid horrific horrify horror horse horseback hospital
hospitalized host hostage hostel hostile hot hotel hour house household how however huddle huge huh hulk hull hum human humane humanitarian humble humid humorous humour
hundred hunger hungry hunt hunter hurdles hurling hurricane hurry hurt husband hut hybrid hydraulic hydroelectric hydrogen hygiene hymn hyphen hypocrisy hypocrite
hypocritical hypothesis hypothetical hysterical ice icon idea ideal idealistic identical identifier identify ideological idiom idiosyncratic idiot idiotic idle idol
ignorant ignore ill illegal illegitimate illiterate illogical illuminated illustrate illustrator image imagery imaginary imaginative imagine immature immediate immense
immigrant immigrated imminent immoral immortal immune impact impair impartial impend imperative imperfect imperial impersonal implicated implicit imply import important
impose impoverished impractical impress impressive imprint imprison improper improve improvised impulse inaccuracy inaccurate inactive inadequate inadvertently inane
inappropriate inaugural inaugurated incarcerated incentive inch incident incidental incline include inclusive incoherent income incompetent incomplete inconsistency
inconsistent inconvenient incorporate incorrect increase incredibly incumbent incur indeed indefinite indent independent indeterminate index indicate indicative indicator
indicted indigenous indirect indiscriminate individual indoor induce inducted indulge industrial industrialist industry ineffective inefficiency inefficient inertia
inevitably inexpensive inexperienced infamous infancy infant infantile infantry infect infectious infer inferior infinite inflammatory inflict influential influx info
inform informal informational informative infrared infrastructure infrequent infringe ingenious ingredient inhabit inhabitant inherent inherit inhibit initial initialize
initiate initiative inject injure injury injustice ink inland inlet inmate inner inning innocent innovative input inquire inquiry insane inscribed insect insecure
insensitive insert inside insider insidious insight insignia insignificant insist insofar inspect inspector inspire install instant instead instinct institute
institutional instruct instructor instrumental insufficient insult insurgents intact intake integer integral integrate intellect intellectual intelligent intend intense
intensified intensive intent intentional inter interact interactive intercept interchange intercourse interest interface interfere interim interior intermediate
intermittent intern internal international internet interpret interpreter interrogate interrupt intersects interstate interval intervene interview intimate into intricate
intrinsic introduce introductory intuitive invade invaders invalid invalidate invariably invent inventor inventory inverse invert invest investigate investigator investor
invite invoke involve ion irate iris iron ironic irony irrational irregular irrelevant irrespective irritate island islander isle isolate issue italic item its itself
ivory jacket jade jaguar jail jam jargon jazz jealous jeans jelly jerk jersey jest jet jewel jewellery job jockey join joint joke joker jolly journal journalist journey
joy jubilee judge judicial judiciary judo juice jump jumper jungle junior junk jury just justice justifiably justify juvenile karate keel keen keep keeper ken kept kernel
kettle key keyboard keynote keystroke keyword kick kid kidnap kidney kill killer kilometre kind kinda kinder kindergarten king kingdom kiss kit kitchen kite kitty knee
knew knife knight knives knock knockout knot know knowledge known lab label laboratory labour labourers lack lacrosse lactate lad ladder laden lady lag lager lagoon laid
lain lake lamb lamp lance land landlord landmark landowner landscape landslide lane language lantern lanyard laps lapse laptop large larger largest lark larvae laser last
late later lateral latest latitude latter lattice lauded laugh laughter launch launcher laundry laureate laurel lava lavatory law lawn lawsuit lawyer lay layer layout
lazy leach lead leader leaf leaflet league leak lean leap learn learner lease least leather leave lecture lecturer led left leg legacy legal legend legendary legion
legislative legislator legislature legitimacy legitimate leisure lemon lend length lengthy lenient lens lent leopard lesbian less lesser lesson lest let lethal letter
level lever leverage liable liaison libel liberal liberated libertarian liberty librarian library libretto license lid lie lieu lieutenant life lifelong lifespan
lifestyle lifetime lift light lighter lightest lighthouse lightning lightweight like likelier lily limb lime limerick limestone limit line lineage linear liner linguist
linguistic link linkage lion lip liquid liquor lisp list listen listener lit literacy literal literary literate literature litre litter little liturgical liturgy live
liver livest livestock lizard load loader loan lobby lobes local localized locate lock locker locomotive lodge log logic logical login logo lone long longer longest
longitude longitudinal look lookout loop loophole loose looser lord lore lorry lose loser loss lost lot lottery lotus loud louder loudest lounge lousy love lover low
lower lowest loyal loyalty luck luckily lucky lucrative ludicrous luggage lumber lump lunar lunatic lunch lunchtime lung lure lurk lust luxury lying lynch lyric lyrical
`
