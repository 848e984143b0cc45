/**
 * English words that any large vocabulary holds whole: written down by hand, so that a prompt of plain English does not
 * depend on which words the counted texts happen to use. The fit decides what they cost.
 */
const TEXT = `
a ability able about above accept access according account across act action active activity actual actually add added adding addition
additional address adjust adult advance advanced advantage advice affect after afternoon again against age agent agents ago agree agreement ahead
aim air alert all allow allowed allowing allows almost alone along already also alternative although always am amazing among amount an analysis
analyze ancient and angle angry animal animals announce annual another answer answers any anyone anything anyway apart apartment app appear
appears apple application applications apply approach appropriate approximately april are area areas argue argument arguments arm around array arrive
arrived art article articles artist arts as aside ask asked asking asks aspect assess assistant assume at attach attack attempt attention attribute
audience audio august author authority available average avoid award aware away baby back background bad bag balance ball bank bar base
based basic basis battle be beach bear beat beautiful beauty became because become becomes bed been before began begin beginning begins behavior behind
being belief believe below benefit benefits best better between beyond bicycle big bill binary bird birds birth bit black block blocks blog blood blow
blue board boat body book books border born boss both bottom bought bound box boy boys brain branch brand bread break breakfast bridge brief briefly bright
bring brings broad broken brother brought brown browser budget bug build building buildings builds built bus business busy but button buy by cache
calculate calculation calendar call called calling calls calm came camera camp campaign can cancel cancer candidate cannot capable capacity capital
car card care career careful carefully carry cars case cases cat catch category cats cause caused causes celebrate cell cells center central century
certain certainly chain chair chairman challenge challenges chance change changed changes changing channel chapter character characters charge
chart chat cheap check checked checking checks chemical child children chocolate choice choices choose chosen church circle citation citations cities citizen city claim class classes
classic clean clear clearly clever click client climate climb clock close closed closer cloud club code codes coffee cold collect collection college color colors
column columns combination combine combined come comes comfortable coming command comment comments commercial commit common communication
community companies company compare compared comparison complete completed completely complex computer concept concern concise conclusion condition
conditions conference config configuration confirm conflict connect connected connection consider considered consists constant contact contain
contained containing contains content contents context continue continued continues contract contrast contribute control convert cook cool copy
core corner correct correctly cost costs could council count counter countries country county couple courage course court cover covered covering create created
creates creating creation creative credit crime critical cross cultural culture cup current currently curve custom customer customers cut cycle daily
dance danger dangerous dark data database date dates daughter day days dead deal dear death debate debug decade december decide decided decision deep
default define defined defines definition degree degrees delete deliver delivery demand demonstrate department depend depending depends depth describe
described describes description design designed desire desk despite destination detail detailed details detect determine develop developed developer developers
developing development device devices did die difference differences different difficult difficulty digital dinner direct direction directly directory disable
discover discuss discussed discussion disease display distance distribution divide division do doctor document documentation documents does dog dogs doing dollar dollars
domain done door double doubt down download dragon dragons draw drawing dream drink drive driver drop dry due duration during duty each earlier early earn earth
easier easily east easy eat economic economy edge edit editor education effect effective effects effort efforts eight either election electric element elements
eleven else email empty enable enabled encourage end ended ends enemy energy engine engineer engineering english enjoy enough ensure enter entire entirely entries
entry environment equal equipment equivalent error errors escape especially essay essential establish estimate etc evaluate even evening event events ever every
everyone everything evidence exact exactly example examples excellent except exception exchange exciting exclude execute execution exercise exist existing
exists expect expected expensive experience experiences experiment expert experts explain explained explains explanation explicit explore express expression extend
extended extension extensive extent external extra extract extraction extreme eye eyes face fact factor factors facts fail failed failure fair fall false familiar families family famous
fantasy far farm fast faster father fear feature features february federal feed feedback feel feeling feelings feet fell felt few fiction field fields fifteen fifth fifty fight
figure file files fill film filter final finally financial find finding finds fine finger finish finished fire firm first fish fit five fix fixed flag flat flight float floor flow
flower flowers fly focus folder follow followed following follows food foot for force foreign forest forget form formal format formats former forms formula forth forum forward found
four fourth frame free freedom frequency fresh friday friend friendly friends from front fruit fruits full fully fun function functions further future gain game games garden gas gather gave
general generally generate generated generates generating generation genre german get gets getting gift girl girls give given gives giving glass global go goal goals god goes going gold gone good
got government grand graph gray great greater green greeting grew ground group groups grow growing growth guess guest guide guidelines guy habit had hair half hall hand handle handles
hands hang happen happened happens happy hard hardware has hate have having he head header heads health healthy hear heard hearing heart heat heavy height held hello help helped helpful helping helps
her here hero herself hi hidden high higher highest highly hill him himself his historical history hit hold holds hole holiday home hope horse hospital host hot hotel hour hours house houses how
however huge human humans hundred hungry husband ice icon idea ideal ideas identify identity if ignore image images imagine immediately impact implement implementation import importance important
impossible improve improvement in inch include included includes including income increase increased increasing indeed independent index indicate indicates individual industry influence
info inform information initial initially inner input inputs insert inside install instance instances instead institution instruction instructions integer intended intent interest interested
interesting interface internal international internet interpret interview into introduce introduction invalid investigate investment invite involve involved is island issue issues it
item items its itself january job jobs join joint joke journey judge july jump june just justice keep keeping keeps kept key keyboard keys kid kids kill kind kinds king kitchen knew know knowing knowledge known
knows label lack lady lake land language languages large larger largest last late later latest laugh law laws lawyer lay lead leader leaders leading leads league learn learned learning least leave leaves
leaving led left leg legal legs lemon length less lesson let lets letter letters level levels library license lie life light lighthouse like liked likely limit limited limits line lines link links lion list listed listen
lists literature little live lived lives living load loaded loan local located location locations lock log logic login logs long longer look looked looking looks loop lose loss lost lot lots love low lower
lowest luck lunch machine made magazine magic main mainly maintain major majority make makes making male man manage management manager manner manual many map march mark market marketing markets marriage mass
massive master match matches material materials math matter maximum may maybe me meal mean meaning means meant measure measures meat media medical medicine medium meet meeting meetings member members memory men mental
mention mentioned menu message messages met metal method methods middle might mile miles military milk million mind mine minimum minor minute minutes miss missing mission mistake mix mobile mode model models modern
modify module moment monday money monitor month monthly months moon moral more morning most mother motion mount mountain mouth move moved movement movie movies moving much multiple multiply multiplied music must my myself name named
names narrative narrow nation national native natural nature near nearby nearest nearly necessary neck need needed needs negative neither nested network never new news newspaper next nice night nine no nobody node noise none nor
normal normally north nose not note notes nothing notice notification november now null number numbers numeric object objects obtain obvious obviously occur occurred occurs ocean october odd of off offer offered offers office officer
official often oh oil old older on once one ones online only onto open opened opening operate operating operation operations operator opinion opportunity opposite option optional options or orange order ordered
orders organization original other others otherwise ought our out outcome outline output outputs outside over overall overview own owner package page pages paid pain paint pair pairs panel paper paragraph parallel parameter
parameters parent parents paris park parse part particular particularly parties partner parts party pass passed passes passing passphrase password past path pattern patterns pause pay payment peace people per percent percentage perfect perform
performance perhaps period permission person personal persons perspective pet phase phone photo phrase physical pick picture pictures piece pieces pilot pink place placed places plain plan plane planet planning plans
plant plants plastic play played player players playing please pleasure plenty plus pocket poem poetry point points police policies policy political politics pool poor popular population port position positive possible possibly post
potato potential pound power powerful practical practice precise predict prefer prepare presence present presented president press pressure pretty prevent previous previously price prices primary prime principle principles print prior
priority prison private prize probability probably problem problems procedure process processed processes processing produce produced product production products professional professor profile profit program programming
programs progress project projects promise prompt proof proper properly property proposal propose protect protection protein prove provide provided provider provides providing province public publish published
pull purchase pure purple purpose purposes push put python quality quantity quarter queen query question questions queue quick quickly quiet quite quote quoted race radio rain raise raised random range rapid rare rate rates rather
rating raw reach reached read reader reading reads ready real reality realize really reason reasonable reasoning reasons receive received recent recently recipe recognize recommend recommendation record records recover red
reduce reduced refer reference references reflect regarding regardless region register regular reject related relation relations relationship relative release relevant reliable religion religious remain remaining remains
remember remind remote remove removed repeat repeated replace replied reply report reported reports represent representation represents request requested requests require required requirement requirements requires
research reserve resolve resource resources respond responding responds response responses responsibility responsible rest restaurant result results return returned returning returns review reviews rich ride right rights ring
rise risk river road robot rock role roles roll room root rose rough round route row rows ruby rule rules run running runs rust safe safety said sale sales salt same sample san sand save saved saw say saying says scale scene
schedule school science scientific scientist scope score scores screen script sea search searches searching season seat second secondary seconds secret section sections secure security see seed seeing seek seem seems seen
segment select selected selection self sell send sends senior sense sensitive sent sentence sentences separate september sequence series serious serve server service services session set sets setting settings settle seven several
severe sex shadow shall shape share shared sharp she sheet shell ship shirt shock shoe shoes shop short shot should shoulder show showed showing shown shows shut side sides sight sign signal significant silent silver similar
simple simply since sing single sir sister sit site situation six size skill skills skin sky sleep slightly slow slowly small smaller smallest smart smile smooth snow so social society soft software soil solar sold soldier solution
solutions solve some somebody someone something sometimes somewhat somewhere son song songs soon sorry sort sorted sound sounds source sources south space spanish speak speaker special specific specifically specified specify
speech speed spend spent spirit split sport sports spot spread spring square stable staff stage stand standard standards standing star stars start started starting starts state stated statement statements states station
statistics status stay steel step steps still stock stone stop stopped storage store stored stores stories storm story straight strange strategy stream street strength strict string strings strong structure structured
structures student students studies study stuff style subject subtract succeed success successful successfully such sudden suddenly suffer sugar suggest suggested suggestion suggests suitable sum summarize summary summer sun
sunday sunny supply support supported supports suppose sure surface surprise surrounding survey survive sweet swim swimming switch symbol syntax system systems table tables take taken takes taking tale talk talking tall
tallest target task tasks taste tax tea teach teacher team teams tech technical technique techniques technology telephone tell telling tells temperature template ten tend term terms terrible terse test tested testing tests text than thank
thanks that the theater their them theme themselves then theory there therefore these they thick thin thing things think thinking third thirty this those though thought thoughts thousand thousands thread three threshold
through throughout throw thursday thus ticket tie tight time times tiny title to today together token tokens told tomorrow tone too took tool tools top topic topics total totally touch tough tour toward towards town track trade
traditional traffic train training transfer transform translate translation transport travel treat treatment tree trees trial trip trouble true truly trust truth try trying tuesday turn turned turning turns twelve twenty
twice two type types typical typically ultimate unable uncle under understand understanding understood unique unit units universal universe university unknown unless until up update updated upon upper urban us usage use used useful
user users uses using usual usually valid validate validation value values variable variables variety various vary vast vegetable vehicle verify version very via victim video view viewed views village violence virtual
visible vision visit visual vital voice volume vote wait waiting walk walking wall want wanted wants war warm warning was wash waste watch water wave way ways we weak wealth weapon wear weather web website wednesday week weekend weekly weeks
weight weird welcome well went were west western what whatever wheel when where whereas whether which while white who whole whom whose why wide widely wife wild will win wind window windows wine wing winner winning winter wire
wise wish with within without woman women wonder wonderful wood word words work worked worker workers working works workspace world worlds worry worse worst worth would wrap write writer writes writing written wrong wrote yard yeah year yearly years yellow yes
yesterday yet you young your yours yourself youth zero zone
america american africa african alice asia berlin bob boston britain british california canada charlie chicago china chinese christian christmas claude david europe european fahrenheit celsius florida france francisco french germany
google india indian iran iraq ireland israel italian italy jack james japan japanese jesus john kingdom latin london mary mexico michael microsoft monday mike new york paul peter robert rome russia russian saint saturday scotland smith spain texas
thomas tokyo united washington william
api args async await bool boolean char class cli const csv def dict elif enum exec fetch func git github html http https id init int integer iterator java javascript json key lambda len linux list localhost loop main markdown math
max min mod mysql namespace node npm num null obj param params php pip plugin pointer print println private protected public push py regex repo return rust schema sdk self shell sql stdin stdout stderr std str struct stdio sum svg sys tcp
tmp token tuple typedef uint undefined unicode unix uri url usr utf uuid var vec vector void www xml yaml yield txt pdf png jpg jpeg
lorem ipsum dolor amet consectetur fox lazy jumps
ll ve re don didn doesn isn won wouldn couldn shouldn aren wasn weren hasn haven
`;

export const COMMON_WORDS: readonly string[] = [...new Set(TEXT.split(/\s+/).filter(Boolean))];
