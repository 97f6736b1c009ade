/** Given names that are words too: a capital inside a sentence makes them names. */
export const GIVEN_AMBIGUOUS = `
abbey abondance acanthe adele adelphe adonis alene alexandra alexie alexine aliyah allene allie ally althea alvin amande amandine amant amaryllis
amber ambre ambroisie amethyste amour ana anemone ange angel angelica angelique aphelie aquilin aquiline ara arcade archange armeline arsenie art
ascension assomption asterie astride aube august auguste aurelie aurore autumn aveline avis azalee bailey balthazar baptiste barbe barney baron belle
ben benjamin benoit berry beryl bette bill billy birdie blair bob bobby brad brain brandon brook buddy cade candida candide carmel carmine carol
caroline carter cary casimir celeste celestin chad chandler charity charlie charlotte chester cheyenne chretien christian chrysostome clarisse claude
clemence clement clementine colin colleen constance cooper corbin cristal crystal dahlia daisy dale dalton dan daphne daron dawn derrick destin
destinee devin devon diane dolly don doris douglas drake drew dusty earl eden emery epiphane eugenie eustache eve faith fanny felicite felicity fern
fiacre flora flore florence foster francisque frank freeman fritz garance garret garrison gene germain ginger glen gloria grace graham grant griffin
gui guillaume gus guyot hank hardy harry hazel heather hector henry hermine hilaire holly homer hope hunter iris isabelle ivy jacinthe jack jacqueline
jacques jade jan jarred jarret jasmin jasmine jasper jay jean jeannette jenny jesus jewel jimmy joey john johnny joseph josh joy jules julien junior
juste kali kelvin ken kitty lacy lance laure laurel lea lee leonard lester lexie lily lisette lolita lori lorrain louis madeleine madison magnolia
maia manuel marc marcel margarita marguerite maria marie marina marine marjolaine mark marlin marquise martin mason max maxime maxwell maya maye melba
melchior melodie melody merle merlin mike milan miller moise molly monte myrtle narcisse nelson newton nick noel normand nova oceane olive olivier
olympe oscar pascal pat paterne patience patrice patsy patty paulette pearl penny peter phoebe pierre pinkie primerose prudence ramon randy raven ray
reine rene rhea richard rick robert robin rod roger romain romaine roman romeo rosalie rose roselin rosemary rowan ruby rusty sage sally salome sandy
sauveur seraphin serenity serge sheila sherry sibyl sibylle sienna sierra sixte spencer sue summer sylvain sylvan sylvestre tamia tanner taurin ted
terry thora timothy tom tommy tony trey trinity troy valentin valentine veronica veronique victoire victor victoria victorien viola violet virginie
wade walker warren will willow willy
`
