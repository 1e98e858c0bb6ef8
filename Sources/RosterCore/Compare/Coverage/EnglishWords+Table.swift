extension EnglishWords {
  /// Words of instructions and of daily life: one with a capital is at the start of a title, or shouted, but no name.
  static let plainText = """
    a ability about above abstract academic accept access accessibility accordingly account accuracy
    accurate achieve acknowledge across act action activate active activity actor actual ad adapt add
    additional address adequate adhere adjust admin adopt ads advanced advantage adversarial advice advise
    advocacy advocate affect after again against age agency agentic aggregate agree ahead aids aim alert
    algorithm algorithmic align all allocate allow almost alone along already also alternative although
    always am amazing ambiguous among amount an analysis analytics analyze and announce annual anomaly
    another answer anti any anybody anyone anything anyway anywhere apart app applied apply appreciate
    approach appropriate approval approve april arc architectural architecture are area argue argument
    around arrange array arrive article artifact artifacts as ashamed ask aspect assemble assert assess
    asset assign assist associate assume assure async at atomic attach attack attempt attention attorney
    attribute audience audio audit augmented august authentic authority auto automate automated automatic
    availability available average avg avoid avoidance await aware away back backend background backlog
    backpressure backup backward bad balance bandwidth bank bar barely base based baseline basic basis
    basket batch battle be beat beautiful because become bed been before began begin beginner begun behalf
    behavior behaviour behind being believe below benchmark benefit best better between beyond bias biases
    bicycle bidirectional big bill binary bind biometric birth bit black blame bless blob block blog blow
    blue board boat body bold book boost bootstrap border bore borrow both bother bottleneck bottom bought
    bound boundary box branch brand breach break breakdown breakfast breath brief bring broad broadcast
    broken brought browser budget buffer bug build built bulk bullet burden burn business busy but button
    buy by bypass byte cache cake calculate calendar call callback callbacks came camera campaign campaigns
    can cancel candidate cannot cap capability capacity capture card care career careful carry cart case
    cases cash cast catalog catch categorize category caught causal cause cease ceiling celebrate center
    central centric certain certificate chain chair challenge chance change changelog channel chapter
    character charity chart chat cheap check checklist checkout checkpoint checkpoints chest chief child
    choice choose chosen chunk church circle circuit cite citizen city claim clarify clarity class clean
    cleanup clear click client close cloud cluster co coast coat code codebase coherent cohort cold
    collaborate collect collection color column combine come comfort command commence comment commerce
    commercial commit commitment common communicate community company compare comparison compatible compel
    compelling competitive competitor compile compiler complaint complementary complete complex complexity
    compliant component compose composite compound comprehensive compress compute computer concept concern
    concise conclude concrete concurrent condition conduct confidence config configure confirm conflict
    connect consensus consent consequence consider consist consistent console constant constraint
    constructor consult consume contact contain container content context contextual continue continuously
    contract contrast contribute control controlled controller convention conversational conversions convert
    cookie cool coordinate cope copy core corner corporate correct cost cotton could count country couple
    course cousin cover coverage craft crash cream create creative credential credentials credit crew crime
    crisis criteria criterion critical critique cross crowd cry cryptographic cultural culture cure current
    curve custom customer cut cycle daily damage dance danger dare dark dashboard data database dataset date
    daughter day dead deadline deal dear death debate debt debug debugger decade december decide decisions
    declare decline decrease dedicate deep default defeat defect defend defense defers define definitely
    degree delay delegate delete deliver deliverable demand demo democracy demographic demonstrate density
    deny depart depend dependency deploy depress depth derive describe desert deserve design desire desk
    desktop despite destroy destruct detail detailed detect determine determined deterministic dev develop
    device diagnose diagnosis diagnostic diagram dict did diff differences different difficult digital
    dimensional dimensions dinner direct directives directory dirt disable disaster discipline disclosure
    discount discover discuss disease dish disk dismiss display dispute distinct distribute dive divide do
    docs document documentation does dollar domain done door double doubt down download dozen draft draw
    drawn dress drink drive driven driver drop drug dual due duplicate during duty dynamic each eager ear
    early earn ease east easy eat economic economy ecosystem edge edit editorial educational effect
    effective efficient effort eg eight eighty either elder elect electronic elegant element eliminate elite
    else elsewhere email embed embedded embrace emerge emergency emit emotion emotional empathetic empathy
    emphasis emphasize employ employee empty enable enclose encourage encrypt end endpoint endure enemy
    energy enforce engage engine engineering english enhance enjoy enormous enough enquire enrich enroll
    ensemble ensure enter enterprise entire entitle entity entry enum environment equal era error escalate
    escape especially essay essential establish estate estimate etc eternal ethics ethnic evaluate even
    event eventual ever every everyone everything evidence evolve exact examine examinee example exceed
    exceedingly excel excellent except exception excerpt excessive exchange exclude exclusive excuse execute
    exhaust exhibit exist exit expand expect expense experimental expertise explain explicit explode exploit
    exploratory explore exponential export expose exposure express expressions extend extension extensive
    external extra extract extreme eye fabric face facilitate fact factor fail failover failure fair faith
    fall fallback false family faq far farm farmer fashion fast fate father fault favor feast feature
    february fed fee feed feedback feel fell fellow felt female fetch fever few fiction field fifteen fifty
    fight figure file fill film filter final finalize finally finance financial find fine finger finish
    firewall firmware first fiscal fit five fix fixed fixture fixtures flag flat flesh flexible flight float
    flood floor flour flow fluent focus fold folder folk follow font food fool foot for forbid forbidden
    force forecast foreign forget forgive form formal format former formula fortune forty forward fought
    found four fourth fraction fragile frame framework fraud free freedom freight frequent frequently fresh
    friday friend from front frontend fuel full fullstack fully fun function functional fund fundamental
    funnel funny furniture further fusion future gain game gameplay gap gaps garbage garden gas gateway
    gather gen general generate generator generic gentle geographic gesture get gift girl give given glad
    glance global glory goal goals golden golf gone good got govern grace grade gradient gradual grain grand
    grant graph grave great green greet grid ground group grow grown growth guarantee guard guardrails guess
    guest guide guideline guilt habit had hair half hall halt hand handle handler handoff handoffs hang
    happen happy hard hardware harm harvest has hash hat hate have he head header heal health healthcare
    heap hear heart heavy height held hello help helpful hence her here hero hesitate hidden hide hierarchy
    high highlight hill him hints hire hiring his history hit hobby hold holiday holistic home honest honor
    hook hope horizontal hospital host hot hotel hour house hover how however hub human humble hundred
    hunger hunt hurry hurt husband hybrid hygiene hypothesis icon id idea ideal identical identified
    identifier identify idiomatic ids ie if ignore illness illustrate image imagine immediate impact
    imperative implement implication implicit import important impossible impress improve in inadequate inch
    incident incline include inclusive income incoming incorrect increase incremental indeed independent
    index indicate individual indoor industry inefficient infant infer influencer info inform informational
    infrastructure ingress inherit init initial initialize inject injury inline inner innocent input inquire
    inquiry insert inside insight insist inspect inspiration install instance instant instead instruction
    insufficient insult insure int integrate integrity intellectual intelligent intend intent inter interact
    interest interface intermediate internal international internet interpret interview into introduce
    intuitive invalid invent inventory invest investigate invite invoke involve is isolate issue it item
    iterate its itself jacket jail january jaw jealous job join joke journey joy judge juice july jump june
    junior junk jury just justice keen keep kept key keyboard keyword kick kid kill kind king kiss kitchen
    knee knock know knowledge known label labor lack ladder lady land landscape language large largest last
    late latency later latest laugh launch law lawn layer layout lazy leadership leading league learn
    learned learner learnt lease least leather leave lecture led left leg legacy legal legend lend length
    lent less lesser lesson let level leverage liberty library license lie life lifecycle lifetime lift
    light lightweight like likely limit line linear link linter lip liquid list listen literal little live
    load loan local locate location lock log logic logical login lonely long look lookup loop lord lose loss
    lost loud lovely low lower loyal luck lunch lung luxury machine mad made mail main maintain major make
    male manage mandate mandatory manner manual many map mapped march margin mark market marketplace markup
    marriage mass match mate material math matrix matter max maximize maximum may maybe mayor me meal mean
    meaningful meant measure meat mechanism medal media medical medium meet meeting member memory mental
    mention menu mercy merge merit mess message met meta metadata method methodology metric micro mid middle
    middleware might migrate mild mile milestone milk min mind mindset mini minimal minimize minimum
    minister minor minute mirror misery miss mission mistake mix mixture mobile mock modal mode model
    moderate modern modified modify modular module moment monday money monitor monolith month moral more
    mortgage most mother motion mouth move much multi multimedia multiplayer multiple murder muscle museum
    music must mutual my na nail naked name namespace narrative nation native natural nature navigate nb
    near necessary neck need negative neither nerve network neural neutral never new news newsletter next
    nice night nine no noble nod noise nominal non none noon nor normal normalize nose not note nothing
    notice notify novel november now nuclear number numeric obey object objective oblige observe obstacle
    obtain obvious occasion occupy occur october odd of off offend offer office official offline offset
    often ok old on once one ongoing online only open operate operational opinion opportunity oppose ops opt
    optimal optimistic optimize option or orchestrate order ordinary organic organizational organize orient
    oriented origin original other otherwise ought our out outcome outdated outline output outside over
    overall overhead overlap overly override overview owe own pace pack package page paid pain paint pair
    palace pale palm panel panic paper parade paradigm parallel parallelize parameter pardon parent park
    parse parser part partial particle particular partnerships party pass passage passenger passion password
    past patch path patient pattern pause pay payload payment peace peak peer pen penalty pencil pension
    people per perceive percent percentage perfect perform performant perhaps period permanent permissions
    permit persist persistent person persona personal perspective pet phase philosophy phone photo
    photograph photography phrase physical physics pick picture piece pillar pillars pilot pin pipe pipeline
    pitfall pity place placeholder plain plan planned plate platform play playbook playbooks player please
    plot plugin plus pm pocket poem poet point poison pole policy polish polite politics poll pollute pool
    poor popular popularity port portal portfolio portion pose position positive possess possible post
    postpone posture potential pound pour poverty powder power practical practice pragmatic pray pre preach
    precise predict prefer preferences preferred prejudice premium prep prepare prerequisite present
    preserve press pretend pretty prevent prevented preview previous price pride priest primary prime prince
    principal principle print prior priority prison privacy private privilege prize pro proactive probable
    problem procedural procedure proceed process processor produce product profession profile profit program
    programmatic progress project prolong promise promote promotional prompt pronounce proof proper property
    proposal propose props prose protect protocol prototype proud prove proven provide provider proxy pub
    public publish publisher pull punish pupil purchase pure purple purpose pursue push put qa quality
    quantified quantity quantum quarrel quarter queen query question queue quick quiet quit quite quota
    quote race radical railway raise ramp random range rank rapid rare rate rather ratio rationale raw reach
    reactive read reader readme ready real realistic reality really reason rebel recall receive recent
    recipe reckon recognize recommend record recover recruit recursive red redirect reduce redundant
    refactor refer reference referential referral refine reflect refresh refuse regard region register
    registry regression regret regular regulatory rehearse reject rejoice relate relation relational
    relationship relationships relative relay release relevant reliable relief religion rely remain remark
    remedy remember remind remote remove render renewal rent repair repeat replace reply repo report
    repository represent reproach reproduce request require requirement rescue research resemble resent
    reserve reserved reset reside resign resilient resist resolve resort resource respect respond response
    responsible responsive restaurant restore restrict result resume retain retire retrieval retrieve retry
    return reusable reuse reveal revenge revenue reverse review revise revive revolt reward rhythm rich rid
    ride ridiculous right rigor rigorous risk rival road roadmap roast rob robust role roll rollback rollout
    roof room root rope rot rough round route router routine row royal rub rude ruin rule rumor run runbook
    runbooks runtime rural rush sacred sacrifice sad safe safeguard safety said sailor salary sale same
    sample sang sanitize sat satisfy saturday sauce save savings say scalable scale scan scarce scenario
    scene scent schedule scheduler schema scholar school science scientific scope score scrape scratch
    screen screenshot screenshots script search seasonal seat second secondary secret section sector secure
    see seek seen segment seize seldom select selector self sell semantic senate send senior sense sensitive
    sent sentence separate september sequence sequential serial serialize serious serve server serverless
    service session set setting setup seven seventy several severe sew sex shade shake shall shame shape
    share sharp shave she sheet shell shelter shift shine ship shirt shock shoe shoot shop shore short shot
    should shoulder shout show shower shown shrink shut shutdown sick side sigh sight sign signal
    significant silence silent silly similar simple simplified simplify sin since sincere sing single sink
    sister sit site situation six sixty size skeleton skill skin skip skirt sky slave sleep slept slice
    slide slight slip slope slow small smart smell smile smoke smooth snake snapshot snippet so soap social
    sock soft software soil sold soldier solemn solo solution solve some someone something sometimes son
    song soon sorrow sorry sort soul sound soup sour source south space span spare spatial spawn speak spec
    special specific specify speech speed spell spend spent spirit spite split spoil spoke spoken sport spot
    spread spreadsheets sprint stable stack staff stage stain stairs stakeholder stale stamp standalone
    standard stare start startup starve state static station statistic stats statue status stay steady steal
    steam steep steer stem step stiff still sting stir stitch stomach stone stood stoop stop storage store
    story stove straight strange stranger strangler strap strategic strategy straw stream strength stress
    strict strike string strip stroke strong structural structure stuck studio study stuff stupid style sub
    subject submit subscribe subsequent substance subtle suburb succeed success such suck sudden suffer
    sufficient suggest suicide suit suitable suite sum summarize summary summer sunday sunshine super
    superior supply support sure surface surgery surprise surround survey suspect suspend sustain swallow
    swear sweat sweep sweet swell swim switch symbol sympathy sync synchronous syntax synthesis synthetic
    system systematic tab table tackle tactic tag tail tailored take taken tale talk tall tame target task
    taste taught tax taxonomy tbd teach tear tech technical technique technology telemetry tell temper
    temperature template temporal temporary tempt ten tenant tend tender tent term terrible territory test
    text than thank that the theater their them theme then theory there therefore these they thick thief
    thin thing think third thirst this thorough thoroughly those though thought thousand thread threat three
    threshold thrive throat through throughout throughput throw thrown thumb thunder thursday thus ticket
    tidy tie tier tight timber time timeline timeout timestamp tin tiny tip tired title to tobacco today
    todo toe together token told tomorrow ton tone tongue tonight too took tool tooth top topic total touch
    tough tour toward towel town toy trace track trade tradeoff traditional traffic trail train trait
    traitor transaction transfer transform translate transparent transport trap travel tray treasure treat
    tree tremble trend triage trial tribe trick trigger trim trip troop tropical trouble truck true trumpet
    trunk trust truth try tube tuesday tune turn tutorial twelve twenty twice twin twist two type typical
    typography ugly ui ultimate umbrella uncertainty uncle unclear uncommon uncover under understand
    understood undo unexpected unified uniform union unique unit universal universe unknown unless unlike
    unnecessary unsafe until unused up update upgrade upload upon upper upset urge urgent us usable usage
    use useful user usual utility utilize ux vacation vague vain valid validate valley valuable value vanish
    variable variant variety various vary vast vector vehicle veil vendor verbal verbose verdict verified
    verify verse version versus vertical very vessel via victim victory video view viewport village violate
    violent viral virtual virtue visible vision visit visual vital vocabulary voice volume vote voyage vs
    vulnerable wage wait wake walk wall wander want war warehouse warm warn was wash waste watch way we weak
    weapon wear weather weave web website wednesday weed week weep weigh weight welcome well were west wet
    what whatever wheat when whenever where whereas wherever whether which while whip whisper whistle white
    who whole whom whose why wicked wide widget width wife wild will win window wipe wire wisdom wise wish
    with within without witness wizard woman won wonder wool word wore work worker workflow workload
    workshop workspace world worry worse worship worst worth would wound wrap wrapper wreck write written
    wrong wrote yard year yellow yes yesterday yet yield you young your yourself zero zone
    """

  /// Words for what people do for a living, with which roles end.
  static let roleText = """
    administrator advisor agent analyst architect assistant auditor author builder champion coach coder
    consultant coordinator creator curator designer developer director doctor editor engineer executive
    expert guardian guru hacker helper implementer implementor inspector instructor interviewer journalist
    lawyer lead leader maintainer manager marketer master mentor moderator nurse officer operator optimizer
    orchestrator owner partner planner practitioner president producer professional professor programmer
    reporter researcher reviewer scientist specialist strategist student supervisor teacher team technician
    tester trainer translator tutor validator veteran writer
    """

  /// Words for things of the world, which names are taken from; the capital tells which is meant.
  static let ambiguousText = """
    agile air alpha amber amplitude anchor angular ant apple arch argo arrow art ash aurora avalanche
    avocado azure balloon bamboo bash bat beacon beam bean bear beaver bee bell beta bird bison blade blaze
    blender bolt bone boot bottle bow brain brave bread bridge bright bronze broom brush bubble bull bun
    bundle burp butter butterfly cactus cadence calm camel camp candle canvas capybara carbon cargo castle
    cat celery chalk charm chef cherry chip chrome chromium clay cliff clip clock clover coal cobalt cocoa
    coffee coin compass conductor copper coral cow crab crane crystal cube cucumber cup curl currency cursor
    cypress dart dash dawn delta diamond diesel dip dog dolphin dot dove dragon dream drift drill drizzle
    drone druid drum dry duck dust eagle earth echo eclipse egg elastic elk elm ember emerald ether expo
    falcon fan fang feather fiber fig fire firefly fish flame flare flash flask fleet flower flux fly forest
    forge fork fountain fox frog functions fuse galaxy gate gem ghost gin glacier glass glide glow glue go
    gold gopher grape grass gravity guava gulp gun hammer harbor hawk haystack heat helium helm heron hive
    holly honey horizon horn horse ice ink insomnia iris iron island ivy jade jam jasmine java jelly jet
    jewel julia kernel kettle keynote kite kiwi knife knight knot koala lake lambda lamp lantern lark laser
    lattice lava leaf lean lemon lens lever lightning lily lime lion lit lotus lynx mage magic magnet mango
    mantle maple marble marlin mars mask maven medusa mercury mesh metal meteor mint mirage mist mocha
    mongoose moon moose mountain mouse mustache neon nest ninja node nomad north notion nova numbers nut oak
    oasis ocean octopus olive onion opal oracle orange orbit orca orchid otter outlook owl oxygen pages
    panda pandas panther parcel parrot pea peach pear pearl pepper phoenix pig pine pixel plaid planet
    plasma plum polar pony poppy prefect prism prophet proton pulsar pulse puma pumpkin puppet python quark
    quartz quicksilver rabbit rails rain rancher raven ray react redwood reef remix rest ring river robin
    robot rocket rod rollup rose ruby rust sage sail sails salt sand sanity sapphire sass saturn scatter
    scout sea seal seed sentinel sentry serene shadow shark shield silk silver sinatra sitemap skate sketch
    slack slate slim snap snow snowflake solar solid sonar sonic spark sparrow sphinx spider spike spine
    spinnaker splash spring square squash squirrel star steel storm stripe sublime sugar sun swan swift
    swing sword tableau tango tea teams temple tempo terrier tide tiger titan toast tornado tower tractor
    trident trinity tulip turbine turtle twig unicorn unity unreal vapor vault velvet venus vine vista
    volcano volt vortex vulture walrus water wave whale wheel willow wind wine wing wolf wood yarn zebra zen
    zephyr zest zinc zoom
    """
}
