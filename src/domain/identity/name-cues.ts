/** What stands before a name. */
export const TITLES = new Set(
  'dr drs dre mr mrs ms miss mx prof professor pr mme mmes mlle m madame monsieur mademoiselle docteur docteure doctor sister nurse father pastor rabbi imam elder chief constable officer sgt sergeant cst judge justice coach auntie aunty uncle aunt grandma grandpa senator deputy inspector soeur frere pere abbe maitre me juge agent sergent tante oncle kokum nurse mister'.split(
    ' ',
  ),
)
/** Small words inside a name. */
export const PARTICLES = new Set(
  'de du des la le van von der den bin ibn al el st ste mac da dos del di o ben abu'.split(' '),
)
/** Words after which an unknown word with a capital is a name. */
export const BEFORE = new Set(
  "named called name colleague patient nurse friend resident doctor husband wife son daughter brother sister mother father cousin uncle aunt with and told asked met saw calls texted thanked nommee nomme appelee appele prenommee collegue amie ami infirmiere infirmier mari fille fils frere soeur avec et chez pauvre petite petit poor little old dear preceptor teacher neighbour roommate senior junior fellow student partner ex prenomme bebe baby confrere consoeur stagiaire preposee prepose externe interne interprete travailleuse travailleur classmate coworker intern clerk nurse's voisine patiente pour for by w attending supervisor clerk superviseur superviseure s'appelle s'appelait".split(
    ' ',
  ),
)
/** Words before which it is. */
export const AFTER = new Set(
  "said says told asked was is had has died cried smiled laughed looked came went called sat stood wanted thought knew whispered answered replied nodded shook wrote texted took gave felt works worked lives lived and who would could didn't doesn't wasn't kept held started began lost left never a avait est etait dit disait pleurait m'a nous qui voulait pleure demande riait souriait travaille vit habite est aime aimait s'est n'a ne vient venait savait repond explained knows wants needs thinks comes goes loves likes hates hopes gets will has might must should ran drank slept cried taught wept shrugged nods smiles hugged wasn't isn't hadn't couldn't wouldn't brought bought caught sold found held heard spoke broke chose wore grew flew drew threw fell met led fed spent sent built read put cut hit let lay rose sang swam won paid made understood forgot forgave hid drove stole bit blew rode slid swore leaned leant meant stuck swept tore woke wakes speaks sings writes reads drinks eats brings gives takes calls asks tells walks looks sits stands sleeps plays smokes drives refuses insists remembers va vont veut peut doit sait dort mange tousse attend regarde parle pense tient reste avait aura serait sera fut n'avait n'etait s'etait regardait parlait voulut prit mit eut".split(
    ' ',
  ),
)
/** Words after which it is a thing. */
export const DETERMINERS = new Set(
  'the a an this that our my his her their its some any each no le la les l un une des ce cette ces mon ma notre son sa'.split(
    ' ',
  ),
)
/** Who somebody is, before whose name a comma may stand: `my colleague, Nomvula`. */
export const ROLES = new Set(
  'colleague patient nurse friend resident doctor husband wife son daughter brother sister mother father cousin uncle aunt preceptor teacher neighbour roommate student partner supervisor replacement attending classmate mentor clerk intern fellow interpreter chaplain pharmacist collegue amie ami infirmiere infirmier mari fille fils frere soeur voisine patiente residente resident superviseur superviseure externe conjointe conjoint preposee prepose interprete interne patronne patron mentore stagiaire'.split(
    ' ',
  ),
)
/** After these, `à` and `from` lead to somebody. */
export const SPEAK =
  /^(?:(?:re)?pens\w{1,4}|parl\w{1,4}|dit|dis|dire|disait|demand\w{1,4}|repon\w{1,5}|ecri\w{1,4}|expliqu\w{1,4}|annonc\w{1,4}|donn\w{1,4}|montr\w{1,4}|confi\w{1,4}|telephon\w{1,4}|promis|menti|ressembl\w{1,4}|remis|rendu|offert|envoy\w{1,4}|texte|merci|grace|calls?|texts?|message|letter|note|card|heard|email|word|apology)$/
/** After these, `to` leads to somebody. */
export const SPEAK_TO =
  /^(?:spoke|spoken|speak|talk\w{0,3}|listen\w{0,3}|apologi\w{2,4}|turned|wrote|sent|gave|introduced|according|texted|explained|thanks|handed|read|sang|smiled|waved|nodded|pointed|report\w{0,3}|belong\w{0,3}|promised|lied|clos\w{1,3}|married|next)$/
