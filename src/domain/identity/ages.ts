import { applyRules, pattern } from './patterns.ts'

import type { TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'
import type { Hit } from './category.ts'

const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)'
const WORD = `(?:${UNIT}|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-${UNIT})?)`
const AGE = `(?:1[01]\\d|[1-9]?\\d|${WORD})`
const NO_BAND = '(?! ?(?:to|-|–|and over|or older|or over|and older|or more|or younger|and under)(?:\\b| ?\\d))'
const THING =
  /^ ?(?:study|policy|guideline|car|truck|building|hospital|house|debt|follow|survival|program|experience|career|contract|war|marriage|scotch|rule|law|trial|data|history|retrospective)/
const PERSON_IS =
  "(?:(?:she|he|they|who|patient|mother|father|mom|dad|son|daughter|brother|sister|child|baby|boy|girl|woman|man)(?:'s| is| was| are| were|'d just turned| had just turned| turned| just turned)|i am|turning|turned)"

const ENGLISH: Rule[] = [
  {
    category: 'age',
    pattern: pattern(String.raw`(?<![\d.,\/-])\b${AGE}(?: |-)?(?:year|yr|month|week|day)s?(?: |-)?olds?\b`),
    notAfter: /(?:over|under|than|between|least|to|-|above|below|and|for)\s?$/,
    notBefore: THING,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`(?<![\d.,\/-])\b${AGE} ?(?:y\/o|yo|mo|wk old|y\.o\.|y\.o|yrs?\.? old|m\/o|d\/o)(?![a-z])`,
    ),
  },
  {
    category: 'age',
    isCased: true,
    pattern: pattern(
      String.raw`(?<![\w.\/:-])(?:1[01]\d|[1-9]\d) ?(?:F|M)\b(?= (?:with|w\/|c\/o|presents?|presented|from|who|post|admitted|here|brought|known|pmhx?|hx)|[,.;:)])`,
    ),
  },
  {
    category: 'age',
    pattern: pattern(String.raw`\b(?:a|this|the|an|our) (?<hit>(?:1[01]\d|[1-9]\d?) ?[mf])\b(?! ?[\/\d])`),
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:aged|age|at age|at the age of|by the age of|age:|age of) (?<hit>${AGE}\b)${NO_BAND}(?! ?(?:%|mg|weeks' gest))`,
    ),
    notAfter: /patients $/,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b${PERSON_IS} (?:only |just |about to turn |going to be |already |all of |now )?(?<hit>(?:1[01]\d|[1-9]\d?|${WORD})\b)(?! ?(?:%|°|kg|cm|lbs?|pounds|feet|inches|mmhg|mg|ml|hours?|minutes?|days?|weeks?|months?|years? (?:into|in|post|after|sober|older|younger)|on room|on ra\b|and (?:under|over)|out of|over|of |beats|percent|patients|people|times|or |to |at a |in a |nurses|residents|more|hundred|thousand|\/|-|blocks|beds|minutes|points|degrees|different|other|[.,:]\d))`,
    ),
  },
  {
    category: 'age',
    isCased: true,
    pattern: pattern(
      String.raw`\b[A-Z][a-z'-]{2,20} (?:is|was|turned|has turned) (?<hit>(?:1[01]\d|[1-9]\d?))(?=[.,;!?]| and [a-z]+ (?:in|the|a|to|has|had|was|is)| when| years)(?![.,]\d)`,
    ),
    notAfter: /(?:score|sat|hb|inr|rate|gcs|pulse|scale|level|age) (?:is|was) $/,
  },
  {
    category: 'age',
    isCased: true,
    pattern: pattern(
      String.raw`\b(?!(?:It|That|This|There|Each|Nobody|Everyone|Team|Room|Bay|Score|One|All|Both|Which|What|Minimum|Maximum|Bed|Unit|Level|Page|Total|Gcs)\b)[A-Z][a-z'-]{2,20} (?:is|was|turned|has turned|had turned|turns|is only|was only|was just|is just|was barely) (?<hit>${WORD})(?=[.,;!?]| and (?:wanted|had|loved|lived|was|still|a|already|knew|has|wants|loves|she|he|in)| when| years)`,
    ),
    unless: /^one$/,
  },
  {
    category: 'age',
    pattern: pattern(String.raw`(?:,|\() ?(?<hit>1[01]\d|[2-9]\d)(?:,| ?\)|(?= with | who | from | presented))`),
    notAfter:
      /(?:\d|[a-z]-\d|hr|bp|rr|spo2|sat|hb|na|plt|cr|gcs|page|room|bed|chapter|p\.?|no\.?|et al\.?|score|rate|of|at|to|was|is|index|level)\s?[,(] ?$|\d ?[,(] ?$/,
    notBefore: /^ ?\d/,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:(?:was|is|he's|she's) (?:only|just|barely|all of) (?<hit>[1-9]\d)(?=[.,;!?])|(?<=\b(?:man|woman|boy|girl|lady|gentleman|child) of )${AGE}\b(?! ?%))`,
    ),
    unless: /^one$/,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\bat (?<hit>(?:ninety|eighty|seventy|sixty|fifty)(?:-${UNIT})?|[5-9]\d),? (?:she|he)\b`,
    ),
  },
  {
    category: 'age',
    pattern: pattern(String.raw`(?<=[a-z]), (?<hit>\d{1,2} (?:months|weeks))(?=[,.;])`),
    notAfter: /(?:after|for|days|weeks|months|hours) ?, $/,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`, (?:(?:only|just|barely|all of) )?(?<hit>(?:thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-${UNIT}))(?=[,.;]| and )`,
    ),
    notAfter: new RegExp(`(?:${UNIT}|ten|eleven|twelve|teen|ty) ?, (?:only |just |barely |all of )?$`),
    notBefore: new RegExp(`^(?:, | and )(?:${UNIT}|ten|eleven|twelve|\\w{3,5}teen|\\w{3,5}ty)\\b`),
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:in (?:her|his|their) (?:mid-|late |early )?(?:nineties|90s|90's)|centenarians?|nonagenarians?|a hundred years old|(?:over|past|more than) (?:90|ninety))\b(?! ?(?:%|percent|mg|ml|per|\/))`,
    ),
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:her|his|their) (?<hit>(?:1[01]|[1-9])?\d(?:st|nd|rd|th)|(?:fortieth|fiftieth|sixtieth|seventieth|eightieth|ninetieth|hundredth|eighteenth|sixteenth|twenty-first|thirtieth)) birthday`,
    ),
  },
]

const UNITE = '(?:un|deux|trois|quatre|cinq|six|sept|huit|neuf)'
const DIZAINE = `(?:${UNITE}|dix(?:-sept|-huit|-neuf)?|onze|douze|treize|quatorze|quinze|seize|(?:vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingts?(?:-dix)?)(?:(?:-| et |-et-)(?:une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize))?|cent)`
const ANS = `(?:1[01]\\d|[1-9]?\\d|${DIZAINE})`
const PAS_UN_AGE =
  /(?:^|[^a-z])(?:depuis|pendant|il y a|apres|dans|en|durant|pour|plus de|moins de|tous les|aux|les|des|ces|chaque|environ|voila|ca fait|fait|presque|prendra|pris|avant|ces|mes|apres|quelque|experience de|contrat de|survie a|survie de|suivi de|recul de|d'ici|sur|a peine|carriere de|entre|cumule|dure|durera|\d a|programme de|mandat de|bail de|mariage de|residence de)\s(?:environ\s|quelque\s|presque\s)?$/
const PLUS_TARD =
  /^ ?(?:plus t|d'(?:experience|attente|etudes?|anciennete|ici|universite|absence)|de (?:pratique|carriere|metier|mariage|vie|residence|formation|service|retard|prison|bouteille|recul|suivi|loyaut|travail|garantie|bons)|apres|auparavant|avant|et (?:plus|moins)|que |ou plus|sans|a l|passes|a (?:travailler|apprendre|attendre|soigner))/

const FRENCH: Rule[] = [
  {
    category: 'age',
    pattern: pattern(String.raw`, (?<hit>\d{1,2} (?:mois|semaines))(?=[,.;])`),
    notAfter: /(?:\d|apres|pendant|depuis|mois|semaines|jours) ?, $/,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:elle|il) en (?:a|avait) (?<hit>9\d|1[01]\d)\b(?! (?:mg|ml|fois|jours|heures|minutes|sur))`,
    ),
  },
  {
    category: 'age',
    isCased: true,
    pattern: pattern(
      String.raw`\b[A-Z][A-Za-z'-]{2,20} (?:a|avait|aura|vient d'avoir)(?: seulement)? (?<hit>${ANS} (?:ans|mois|semaines|jours))\b`,
    ),
    notBefore: PLUS_TARD,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:agee?s?(?: d'a peine| de seulement| d'environ)?(?: de| d')|a l'age(?: de| d')|age ?:|l'age de|vieux de|vieille de|fete ses|ses|(?:bebe|nourrisson|poupon|fillette|garcon|enfant|fille|jumeaux|nouveau-ne) de|fete de ses) ?(?<hit>${ANS} (?:ans?|mois|semaines?|jours?))\b`,
    ),
    notBefore: /^ (?:et plus|ou plus|et moins|a )/,
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:en|elle|il|on|qui|patiente?|dame|monsieur|mere|pere|fille|fils|frere|soeur|enfant|n'|mari|femme|bebe|lui) ?(?:n'?a(?:vait)?|a|avait|aura|aurait|vient d'avoir|venait d'avoir)(?: que| a peine| seulement| tout juste| maintenant| deja)? (?<hit>${ANS} (?:ans|mois|semaines|jours))\b`,
    ),
    notBefore: PLUS_TARD,
  },
  {
    category: 'age',
    pattern: pattern(String.raw`(?<![\d.,\/-])\b${ANS} ans\b`),
    notAfter: PAS_UN_AGE,
    notBefore: PLUS_TARD,
  },
  {
    category: 'age',
    pattern: pattern(String.raw`\b(?:de|,) (?<hit>${ANS} ans)\b`),
    notAfter:
      /(?:experience|contrat|survie|suivi|recul|plus|moins|carriere|programme|mandat|bail|mariage|residence|formation|periode|duree|peine|etude|ecart|difference|tour|prison|entre|et|apres|vie|delai|cours|bout|dizaine|pratique|plus|a) de $/,
    notBefore: PLUS_TARD,
  },
  {
    category: 'age',
    pattern: pattern(String.raw`\b(?:nonagenaires?|centenaires?|(?:plus de|passe) (?:90|quatre-vingt-dix) ans)\b`),
  },
  {
    category: 'age',
    pattern: pattern(
      String.raw`\b(?:femme|homme|f|h|patiente?|dame|monsieur|mme|m\.|jeune|fille|garcon)(?: de|,)? (?<hit>(?:1[01]\d|[1-9]\d) ?a)\b(?! (?:ete|eu|dit|pu|fait)\b)`,
    ),
  },
]

/** Exact ages, and all that is over 89. Bands (`in her thirties`) and durations are let be. */
export function findAges(reading: Reading, language: TextLanguage): Hit[] {
  return applyRules(reading, language === 'en' ? ENGLISH : FRENCH)
}
