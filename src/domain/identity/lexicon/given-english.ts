/** Given names of English-speaking Canada that are not words too, without accents. After the lists of Faker (MIT). */
export const GIVEN_ENGLISH = `
aaliyah aaron abagail abbie abbigail abby abdiel abdul abdullah abe abel abelardo abigail abigale abigayle abner abraham ada adah adalberto adaline
adam adan addie addison adela adelbert adelia adeline adell adella adelle aditya adolf adolfo adolph adolphus adrain adrian adriana adrianna adriel
adrien adrienne afton aglae agnes agustin agustina ahmad ahmed aida aidan aiden aileen aimee aisha aiyana akeem alaina alan alana alanis alanna alayna
alba albert alberta albertha alberto albin albina alda alden alec aleen alejandra alejandrin alejandro alek alena alessandra alessandro alessia aletha
alex alexa alexander alexandre alexandrea alexandria alexandrine alexandro alexane alexanne alexis alexys alexzander alf alfonso alfonzo alford alfred
alfreda alfredo ali alia alice alicia alisa alisha alison alivia aliya aliza allan allen allison alma alonzo alphonso alta alton alva alvah alvena
alvera alverta alvina alvis alyce alycia alysa alysha alyson alyssa alysson amalia amanda amani amara amari amaya ambrose amelia amelie amely america
americo amie amina amir amira amiya amos amparo amy amya anabel anabelle anahi anais anastacio anastasia anderson andre andrea andreane andreanne
andres andrew andy angela angelina angeline angelita angelo angie angus anibal anika anissa anita aniya aniyah anjali ann anna annabel annabell
annabelle annalise annamae annamarie anne annetta annette annie ansel ansley anthony antoinette antone antonetta antonette antonia antonietta antonina
antonio antwan antwon anya april araceli aracely archibald archie ardella arden ardith arely ari ariane arianna aric ariel arielle arjun arlene arlie
arlo armand armando armani arnaldo arne arno arnold arnoldo arnulfo aron arthur arturo arvel arvid arvilla aryanna asa asha ashlee ashleigh ashley
ashly ashlynn ashton ashtyn asia assunta astrid athena aubree aubrey audie audra audreanne audrey augusta augustine augustus aurelia aurelio austen
austin austyn ava avery axel ayana ayden ayla aylin bailee barbara barrett barry bart bartholome barton baylee beatrice beaulah becky belinda bella
benedict bennett bennie benny benton berenice bernadette bernadine bernard bernardo berneice bernhard bernice bernie berniece bernita bert berta
bertha bertram bertrand bessie beth bethany bethel betsy bettie betty bettye beulah beverly bianka billie blaise blake blanca blanche bobbie bonita
bonnie boris boyd braden bradford bradley bradly brady braeden brandi brando brandt brandyn brannon branson brant braulio braxton brayan breana
breanna breanne brenda brendan brenden brendon brenna brennan brennon brent bret brett bria brian briana brianne brice bridget bridgette bridie
brielle brigitte brionna brisa britney brittany brock broderick brody brooke brooklyn brooks bruce bryan bryana bryant bryce brycen bryon buford bulah
burdette burley burnice byron caden caesar caitlyn caleb caleigh cali calista callie calvin camden cameron camila camilla camille camren camron camryn
camylle candace candelario candice candido cara carey carissa carl carla carlee carleton carley carli carlie carlo carlos carlotta carlton carmela
carmella carmelo carmen carolanne carole carolina carolyn carolyne carrie carroll carson casandra casey casimer casper cassandra cassandre cassidy
cassie catalina caterina catharine catherine cathrine cathryn cathy cayla ceasar cecelia cecil cecile cecilia cedric cedrick celestine celestino celia
celine chadd chadrick chaim chanel chanelle charlene charles charley chasity chauncey chaya chaz chelsea chelsey chelsie cheryl chesley chet cheyanne
chloe chris christa christelle christiana christie christina christine christop christophe christopher christy chyna ciara cielo cierra cindy citlalli
claire clara clarabelle clare clarence clarissa clark claud claudia claudie claudine clayton clemens clementina clemmie cleo cleora cleta cletus cleve
cleveland clifford clifton clint clinton clotilde clovis cloyd clyde coby cody colby cole coleman collin colten colton columbus concepcion conner
connie connor conor conrad constantin consuelo cora coralie cordelia cordell cordia cordie corene corey corine cornelius cornell corrine cortez
cortney cory coty courtney craig crawford creola cristian cristina cristobal cristopher cruz crystel cullen curtis cydney cynthia cyril cyrus dagmar
daija daisha dakota dallas dallin damaris dameon damian damien damion damon dana dandre dane dangelo danial daniel daniela daniella danielle danika
dannie danny dante danyka daphnee daphney darby daren darian dariana darien darin dario darion darius darla darlene darnell darrel darrell darren
darrick darrin darrion darron darryl darwin daryl dashawn dasia dave david davin davion davon davonte dawson dax dayana dayna dayne dayton deangelo
deanna debbie deborah debra declan dedric dedrick dee deion dejah dejon dejuan delaney delbert delfina delia delilah della delmer delores delpha
delphia delphine demarco demarcus demario demetris demetrius demond dena denis denise dennis deon deondre deontae deonte dereck derek derick deron
deshaun deshawn desiree desmond dessie destany destiney destini devan devante deven devonte devyn dewayne dewey dewitt dexter diana dianna dianne
diego dillan dillon dimitri dina dino dion dixie dolores domenic domenica domenick domenico domingo dominic dominick dominique donald donato donavon
donna donnell donnie donny dora dorcas doreen dorian dorothea dorothy dorris dortha dorthy doug dovie doyle duane dudley dulce duncan durward dustin
dwayne dwight dylan earlene earline earnestine easter easton ebba eda edd eddie edgar edgardo edison edith edmond edmund edna eduardo edward edwardo
edwin edwina edyth edythe effie efrain efren eileen einar eino eladio elaina elaine elbert elda eldon eldora eldred eldridge eleanor eleanora eleanore
eleazar electa elena elenor elenora eleonore elfrieda eli elian eliane elias eliezer elijah elinor elinore elisa elisabeth elise eliseo elisha elissa
eliza elizabeth ella ellen ellie elliot elliott ellis ellsworth elmer elmira elmo elmore elna elnora elody eloisa eloise elouise eloy elroy elsa elsie
elta elton elva elvera elvie elvira elvis elwin elwyn elyse elyssa elza emanuel emelia emelie emely emerson emie emil emile emilia emiliano emilie
emilio emily emma emmalee emmanuel emmanuelle emmet emmett emmie emmitt emmy emory ena enid enoch enola enos enrico enrique ephraim eriberto eric
erica erich erick ericka erik erika erin erling erma erna ernest ernestina ernestine ernesto ernie ervin erwin eryn esmeralda esperanza essie esta
esteban estefania estel estell estella estelle estevan esther estrella etha ethan ethel ethelyn ettie eudora eugene eugenia eula eulah eulalia euna
eunice eusebio eva evalyn evan evangeline evans eveline evelyn everardo everett everette evert evie ewald ewell ezekiel ezequiel ezra fabian fabiola
fae fannie fatima faustino fausto favian faye federico felicia felicita felipa felipe felix felton fermin fernando ferne fidel filiberto filomena finn
fiona flavie flavio fleta fletcher flo florencio florian florida florine flossie floy floyd forrest frances francesca francesco francis francisca
francisco frankie franklin franz fred freda freddie freddy frederic frederick frederik frederique fredrick fredy freeda freida frida frieda friedrich
furman gabe gabriel gabriella gabrielle gaetano gail gardner garett garfield garnett garrett garrick garry garth gary gaston gavin gayle geneva
genevieve gennaro genoveva geoffrey george georgette georgia georgiana georgianna geovanni geovanny geovany gerald geraldine gerard gerardo gerda
gerhard germaine german gerry gerson gertrude gia gianni gideon gilbert gilberto gilda giles gillian gina gino giovani giovanna giovanni giovanny
gisselle giuseppe gladyce gladys glenda glenn glenna glennie godfrey golda gonzalo gordon gracie graciela grady granville grayce grayson greg gregg
gregoria gregorio gregory greta gretchen greyson grover guadalupe gudrun guido guillermo guiseppe gunnar gussie gustave gustavo gwen gwendolyn hadley
hailee hailey hailie hal haleigh haley halie hallie hanna hannah hans harley harmon harold harriet harrison harvey haskell hassan hassie hattie hayden
haylee hayley haylie hazle heber heidi helen helena helene helga hellen helmer heloise henderson henri henrietta henriette herbert herman hermann
hermina herminia herminio hershel herta hertha hester hettie hilario hilbert hilda hildegard hillard hillary hilma hilton hipolito hiram hobart holden
hollie hollis horace horacio hortense hosea houston howard howell hoyt hubert hudson hugh hugo hulda humberto hyman ian ibrahim icie ida idell idella
ignacio ignatius ike ila ilene iliana ima imani imelda immanuel imogene ines inez ira irene irma irvin irving irwin isaac isabel isabell isabella isac
isadore isai isaiah isaias isidro ismael isobel isom israel issac itzel iva ivah ivan izabella izaiah jabari jace jacey jacinto jackeline jackie
jacklyn jackson jacky jaclyn jacob jacquelyn jacynthe jada jaden jadon jadyn jaeden jaida jaiden jailyn jaime jairo jakayla jake jakob jaleel jalen
jalyn jamaal jamal jamar jamarcus jamel james jameson jamey jamie jamil jamir jamison jammie jana janae jane janelle janessa janet janice janick janie
janis janiya jannie jany jaquan jaquelin jaqueline jared jaren jarod jaron jarrell jarrett jarrod jarvis jasen jason jaunita javier javon javonte
jayce jaycee jayda jayde jayden jaydon jaylan jaylen jaylin jaylon jayme jayne jayson jazlyn jazmin jazmyn jazmyne jeanette jeanie jeanne jeannie jed
jedediah jedidiah jeff jefferey jeffery jeffrey jeffry jena jenifer jenna jennie jennifer jennings jennyfer jensen jerad jerald jeramie jeramy jerel
jeremiah jeremie jeremy jermain jermaine jermey jerod jerome jeromy jerrell jerrod jerrold jerry jess jesse jessica jessie jessika jessy jessyca jett
jettie jevon jewell jill jillian jim jimmie joan joana joanie joann joanna joanne joannie joanny joany joaquin jocelyn jodi jodie jody joe joel joelle
joesph johan johann johanna johathan johnathan johnathon johnnie johnpaul johnson jolie jon jonas jonatan jonathan jonathon jordan jordane jordi
jordon jordy jordyn jorge jose josefa josefina josephine joshua joshuah josiah josiane josianne josie josue jovan jovani jovanny jovany joyce juan
juana juanita judah judd jude judith judson judy julia julian juliana julianne julie juliet julio julius june junius justen justin justina justine
juston justus justyn juvenal juwan kacey kaci kacie kade kaden kadin kaela kaelyn kaia kailee kailey kailyn kaitlin kaitlyn kaleb kaleigh kaley kallie
kameron kamille kamren kamron kamryn kane kara kareem karelle karen kari kariane karianne karina karine karl karla karlee karley karli karlie karolann
karson kasandra kasey kassandra katarina kate katelin katelyn katelynn katharina katherine katheryn kathleen kathlyn kathryn kathryne kathy katie
katlyn katlynn katrina katrine kattie kavon kay kaya kaycee kayden kayla kaylah kaylee kayleigh kayley kayli kaylie kaylin keagan keanu keara keaton
keegan keeley keely keenan keira keith kellen kelley kelli kellie kelly kelsi kelsie kelton kendall kendra kendrick kenna kennedi kennedy kenneth
kennith kenny kent kenton kenya kenyatta kenyon keon kerry keshaun keshawn keven kevin kevon keyon keyshawn khalid khalil kian kiana kianna kiara
kiarra kiel kiera kieran kiley kim kimberly kira kirk kirsten kirstin kobe koby kody kolby kole korbin korey kory kraig kris krista kristen kristi
kristian kristie kristin kristina kristine kristofer kristoffer kristopher kristy krystal krystel krystina kurt kurtis kyla kyle kylee kyleigh kyler
kylie kyra lacey ladarius lafayette laila laisha lamar lambert lamont lana landen laney larissa laron larry larue latoya laura lauren laurence
lauretta lauriane laurianne laurie laurine laury lauryn lavada lavern laverna laverne lavina lavinia lavon lavonne lawrence lawson layla layne lazaro
leah leann leanna leanne leatha leda leif leigh leila leilani lela lelah leland lelia lempi lemuel lena lenna lennie lenny lenora lenore leo leola
leon leona leonardo leone leonel leonie leonor leonora leopold leopoldo leora lera leroy lesley leslie lesly lessie leta letha leticia letitia levi
lew lewis lexi lexus lia liam liana libbie libby lila lilian liliana liliane lilla lillian lilliana lillie lilly lilyan lina lincoln linda lindsay
lindsey linnea linnie linwood lionel lisa lisandro litzy liza lizeth lizzie llewellyn lloyd logan lois lola loma lon london lonie lonnie lonny lonzo
lora loraine loren lorena lorene lorenz lorenza lorenzo loretta lorine lorna lorraine lottie lou louie louisa louise lourdes louvenia lowell loy loyce
lucas lucia luciano lucie lucienne lucile lucille lucinda lucio lucious lucius lucy ludie ludwig lue luella luigi luis luisa lukas luke lula luna lupe
lura lurline luther luz lyda lydia lyla lyle lynda lynette lynn lynne lysanne mabel mabelle mable macey maci macie mack mackenzie macy madaline
madalyn maddison madeline madelyn madelynn madge madie madilyn madisen madisyn madonna madyson mae maegan maeve mafalda magali magdalen magdalena
maggie magnus maida maiya makayla makenna makenzie malachi malcolm malika malinda mallie mallory malvina mandy manley manuela mara marcelina marcelino
marcella marcelle marcellus marcelo marcia marco marcos marcus margaret margarete margarett margaretta margarette margie margot margret mariah mariam
marian mariana mariane marianna marianne mariano maribel mariela marielle marietta marilie marilou marilyn marilyne mario marion marisa marisol
maritza marjorie marjory markus marlee marlen marlene marley marlon marques marsha marta martha martina martine marty marvin mary maryam maryann
maryjane maryse mateo mathew mathias mathilde matilda matilde matt matteo matthew mattie maud maude maudie maureen maurice mauricio maurine mavis
maxie maximilian maximillia maximillian maximo maximus maxine maybell maybelle maymie maynard mayra mazie mckayla mckenna mckenzie meagan meaghan meda
megan megane meggie meghan mekhi melanie melany melinda melisa melissa mellie melvin melvina melyna melyssa mercedes meredith merl merritt mertie
mervin mia micaela micah michael michaela michale micheal michel michele michelle miguel mikayla mikel mildred miles milford millie milo milton mina
mindy minerva minnie miranda mireille mireya miriam misael missouri mitchel mitchell mittie modesta modesto mohamed mohammad mohammed moises mollie
mona monica monique monroe monserrat monserrate montana monty morgan moriah morris mortimer morton mose moses moshe mossie mozell mozelle muhammad
muriel murl murphy murray mustafa mya myah mylene myles myra myriam myrl myrna myron myrtice myrtie myrtis nadia nadine nakia nancy nannie naomi
naomie narciso nash nasir nat natalia natalie natasha nathan nathanael nathanial nathaniel nathen nayeli neal ned nedra neha neil nelda nella nelle
nellie nels neoma nestor nettie neva newell nia nicholas nicholaus nichole nicklaus nickolas nico nicola nicolas nicole nicolette nigel nikita nikki
nikko niko nikolas nils nina noah noe noelia noemi noemie noemy nola nolan nona nora norbert norberto norene norma norman norris norval norwood nya
nyah nyasia obie ocie octavia oda odell odessa odie ofelia okey ola olaf olen oleta olga olin oliver olivia ollie oma omar omari omer ona onie ophelia
ora oran oren orie orion orland orlando orlo orpha orrin orval orville osbaldo osborne osvaldo oswald oswaldo otha otho otilia otis ottilie ottis otto
owen ozella pablo paige palma pam pamela paolo paris parker pascale pasquale patricia patrick patti pattie paul paula pauline paxton payton pearlie
pearline pedro peggie peggy penelope percival percy perry pete petra peyton phil philip phillip phyllis pietro polly presley preston priscilla
providenci queenie quentin quincy quinn quinten quinton rachael rachel rachelle rae raegan rafael rafaela raheem rahsaan rahul raina raleigh ralph
ramiro ramona randal randall randi randolph raoul raphael raphaelle raquel rashad rashawn rasheed raul raymond raymundo reagan reanna reba rebeca
rebecca rebeka rebekah reece reed reese regan reggie regina reginald reid reilly reina reinhold remington renee ressie reta retha retta reuben reva
rex rey reyes reymundo reyna reynold rhett rhianna rhiannon rhoda rhonda ricardo richie richmond rickey rickie ricky rico rigoberto riley rita robb
robbie roberta roberto robyn rochelle rocio roderick rodger rodney rodolfo rodrick rodrigo roel rogelio rogers roland rolando rollin roma ron ronald
ronaldo ronnie ronny roosevelt rory rosa rosalee rosalia rosalind rosalinda rosalyn rosamond rosanna rosario roscoe rosella roselyn rosemarie rosendo
rosetta rosie rosina roslyn ross rossie rowena rowland roxane roxanne roy royce rozella ruben rubie rubye rudolph rudy rufus rupert russ russel
russell ruth ruthe ruthie ryan ryann ryder rylan rylee ryleigh ryley sabina sabrina sabryna sadie sadye saige sallie salma salvador salvatore sam
samanta samantha samara samir sammie sammy samson samuel sandra sandrine sanford santa santiago santina santino santos sara sarah sarai sarina sasha
saul savanah savannah savion scarlett schuyler scot scott scottie scotty seamus sean sebastian sedrick selena selina selmer serena sergio seth shaina
shakira shana shane shanel shanelle shania shanie shaniya shanna shannon shanny shanon shany shari sharon shaun shawn shawna shaylee shayna shayne
shea sheldon shelia shelley shelly shemar sheri sheridan sherman sherri sherwood sheryl shirley shyann shyanne sid sidney sigmund sigrid sigurd silas
silvia simeon simon simone skye skyla skylar sofia soledad solon sonia sonja sonya sophia sophie stacey stacy stan stanford stanley stanton stefan
stefanie stella stephan stephania stephanie stephany stephen stephon steve steven stevie stewart stuart susan susana susanna susie suzanne sven syble
sydnee sydney sydni sydnie sylvester sylvia tabitha talia tamara tami tammy tania tanya tara taryn tasha tate tatum tatyana taurean tavares taya
taylor teagan terence teresa teri terrance terrell terrence terri terrill tess tessie tevin thad thaddeus thalia thea thelma theo theodora theodore
theresa therese theresia theron thomas thurman tia tiana tianna tierra tiffany tillman tim timmothy timmy tina tito titus tobin toby tod todd tomas
tomasa tommie toney toni tonya torey torrance torrey tracey traci tracy travis travon tre tremaine tremayne trent trenton tressa tressie treva trever
trevion trevor tricia trisha tristian tristin triston trudie trycia trystan twila tyler tyra tyree tyreek tyrel tyrell tyrese tyrique tyrone tyshawn
tyson ubaldo ulices ulises una uriah uriel ursula vada valentina valerie vallie vance vanessa vaughn veda velda vella velma velva vena vera verda
verdie vergie verla verlie vern verna verner vernice vernie vernon verona vesta vicenta vicente vicki vickie vicky vida vidal vilma vince vincent
vincenza vincenzo vinnie violette virgie virgil virginia vito vivian viviane vivianne vivien vivienne vladimir waino wallace walter walton wanda
watson wava waylon wayne webster weldon wendell wendy werner wesley westley weston whitney wilber wilbert wilbur wilburn wiley wilford wilfred
wilfredo wilfrid wilhelm wilhelmine willa willard william willie willis wilma wilmer wilson wilton winfield winifred winnifred winona winston woodrow
wyatt wyman xander xavier xzavier yadira yasmeen yasmin yasmine yazmin yesenia yessenia yolanda yoshiko yvette yvonne zachariah zachary zachery zack
zackary zackery zakary zander zane zaria zechariah zelda zella zelma zena zetta zion zita zoey zoie zoila zola zora zula
`
