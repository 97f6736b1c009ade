import { CONDITION, EVENT, JOB } from './lexicon/rare-english.ts'
import { EVENEMENT, MALADIE, METIER } from './lexicon/rare-french.ts'
import { unpackWords } from './lexicon/front-coded.ts'
import { RARE_CONDITIONS, RARE_EPONYMS, RARE_JOBS } from './lexicon/packed.ts'
import { applyRules, oneOf, pattern, readWords } from './patterns.ts'
import { findPhrases, readPhrases } from './phrases.ts'

import type { Hit, TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading, Word } from './reading.ts'

const ENGLISH: Rule[] = [
  {
    category: 'rare',
    pattern: pattern(String.raw`\b${oneOf(CONDITION)}\b`),
    notBefore: /^ (?:vaccine|vaccination|prophylaxis|toxin|precautions)/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\bthe (?:only|first|last|youngest|oldest) (?:person|people|woman|man|child|girl|boy|patient|family|baby|couple|canadian|doctor|physician) (?:ever )?in (?:the |all of |our )?[a-z]{4,14}(?: [a-z]{4,14}){0,2} (?:to|who|with) [a-z]{2,12}(?: [a-z]{1,12}){0,2}`,
    ),
    unless: / in the (?:room|house|family|car|group|team|class|hall|corridor|building|clinic|ward|department) /,
  },
  { category: 'rare', pattern: pattern(String.raw`\b(?:the |a |an )?${oneOf(EVENT)}\b`), unless: /^the hostage/ },
  {
    category: 'rare',
    pattern: pattern(String.raw`\b${oneOf(JOB)}\b`),
    onlyAfter:
      /(?:^|[^a-z])(?:was|is|as|were|had been|being|retired|he's|she's|patient,|woman,|man,|a|an|the|our|local|former|old|yo|young|elderly|professional|only)[ \n]{1,3}(?:[a-z-]{4,16}[ \n]{1,3})?$/,
    notBefore: /^ (?:marketing|culture)/,
    notAfter: /(?:bad|good|standardized|not)[ \n](?:an? |the )?$/,
    unless:
      /(?:famous|prominent|well-known) (?:study|paper|book|trial|quote|words|line|example|side|fact|phrase|photo|case|article|textbook|journal|risk|effect)|^judge$/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:a|the|retired|sitting|provincial court) (?<hit>(?:retired |sitting )?judge)\b(?! (?:of|by|me|people|others))`,
    ),
    notAfter: /not (?:a |the )$/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:(?:one of|only|fewer than|less than) (?:the )?(?:only |about )?(?:a )?(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|a dozen|a handful(?: of)?|few|twenty|thirty|fifty)(?: known| reported)? (?:people|cases|patients|families|children|women|men|persons)? ?(?:in|worldwide|across|on)(?: (?:the|all of))? ?(?:world|canada|country|province|ontario|quebec|record|literature|north america|island|territory)?|the (?:only|first)(?: known| reported| recorded)? (?:case|patient|person|woman|man|child|one|time|transplant|family)(?: \w{1,12}){0,3} (?:in|on|to have)(?: the)? (?:world|canada|country|province|region|town|island|hospital's history|history|literature|territory|record|north|maritimes)|first (?:case )?in (?:the )?(?:canada|country|world|province|north america)|case report|one in a million|one in (?:a |two |three )?million|rarest \w{4,14}|(?:extremely|exceedingly|vanishingly|very|ultra-?) ?rare \w{4,14}(?: \w{4,14})?)\b`,
    ),
    unless: /^case report$|rare (?:event|events|occasions|occasion|side|thing|things|moments|cases|that|when|for)/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:the |our )(?:province|country|county|town|village|island|reserve|region|city|territory|valley|community|parish|world|school|university|hospital|program|nation|prairie|coast)(?:'s| 's) (?:last|first|oldest|youngest|longest-\w{5,10}|tallest|best-known|most famous|richest|smallest|largest|favourite) (?:[a-z-]{3,14} ){0,2}(?:[a-z]{4,16})|\bthe (?:last|only surviving|only living|oldest living|last living|last surviving|sole surviving|only remaining|last remaining) (?:[a-z-]{3,14} ){0,2}(?:in|on|of) (?:the |this |our )?(?:province|country|county|town|village|island|reserve|region|city|territory|valley|community|world|coast|north|maritimes|prairies)|\b(?:the )?first (?:case |one |time |patient )?(?:in|since) (?:\d{1,3}|[a-z]{3,10}|(?:19|20)\d\d|over a) (?:years|decades|generations)\b|\b(?:only|just|fewer than|less than|about) (?:\d{1,3}|[a-z]{3,10}) (?:[a-z]{3,10} )?(?:known|reported|described|recorded|documented|published) (?:cases|patients|families)\b|\b(?:named|called) after (?:her|him|the family)(?=[.,;])`,
    ),
    unless:
      /(?:last|first) (?:year|week|month|night|shift|day|time|budget|days|chance|hope|resort|class|clinic|policy|priority|line|choice|rule|lesson|week|term|semester|block|rotation|patient$)/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:mauled|trampled|gored|attacked|bitten|kicked|thrown|struck|crushed|impaled|stung|charged|dragged|pinned|butted|clawed|mangled|run over|hit|knocked down|rammed|scalped|swallowed) by (?:a |an |his |her |the |their )(?:[a-z]{3,12} )?(?:bear|grizzly|cub|moose|cougar|bull|horse|mare|wolf|wolves|wolverine|lynx|coyote|fox|beaver|otter|raccoon|skunk|shark|sea lion|seal|whale|orca|eel|stingray|octopus|snake|python|alligator|crocodile|monkey|ape|camel|llama|ostrich|emu|swan|goose|rooster|ram|boar|sow|pig|donkey|mule|deer|buck|caribou|muskox|lightning|train|tram|streetcar|tractor|combine|cow|bison|elk|walrus|tree|crane|zamboni|snowplow|stallion|swarm|forklift|bulldozer|steamroller|boat|propeller|helicopter|elevator|tombstone|statue|chandelier|icicle|piano)\b`,
    ),
  },
]

const FRENCH: Rule[] = [
  { category: 'rare', pattern: pattern(String.raw`\b${oneOf(MALADIE)}\b`), notBefore: /^ (?:vaccin)/ },
  {
    category: 'rare',
    pattern: pattern(String.raw`\b(?:l'|un |une |la |le )?${oneOf(EVENEMENT)}\b`),
    notAfter: /(?:^|\s)en $/,
  },
  {
    category: 'rare',
    pattern: pattern(String.raw`\b${oneOf(METIER)}\b`),
    onlyAfter:
      /(?:^|[^a-z])(?:est|etait|une?|comme|la|le|l'|notre|ancien(?:ne)?|seule?|cette|ce|de|d'|,|fut|ete|jeune|vieux|vieille)[ \n]{0,3}$/,
    notAfter: /(?:pas|plus) (?:une?|le|la) $/,
    unless: /celebre (?:etude|phrase|article|livre|formule|citation|cas)/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:(?:un|une|l'un|l'une) des (?:seuls|seules|rares|\w{4,8} seule?s) (?:cas|personnes|patients|patientes|familles|enfants|femmes|hommes)?(?: \w{1,12}){0,2} ?(?:au|dans|en)(?: le| la)? (?:monde|canada|quebec|pays|province|region)|(?:la|le) (?:premiere?|seule?)(?: cas| patiente?| personne| femme| homme| enfant| greffe| fois)?(?: \w{1,12}){0,3} (?:au|dans|en|du)(?: le| la| l')? ?(?:monde|canada|quebec|pays|province|region|village|ile|nord|litterature|histoire|amerique du nord)|premier cas (?:au|du|en|de)(?: la| l')? ?\w{4,10}|une? cas sur (?:un|deux|trois|\d) million|(?:extremement|tres|ultra-?) ?rare|maladie rare|maladie rarissime|rarissime)\b`,
    ),
    unless: /^(?:tres|extremement) rare$|maladie rare$/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:le|la|l'|les) ?(?:derniere?s?|plus (?:vieux|vieille|jeune|grand|grande|riche|celebre)s?) [a-z' -]{3,30}? (?:du|de la|de l'|au|d'ici) ?(?:village|province|pays|comte|region|ile|territoire|vallee|monde|canada|quebec|reserve|communaute|archipel|cote-nord)\b|\b(?:le |la )?premiere? (?:cas )?(?:en|depuis) (?:\d{1,3}|[a-z-]{3,12}) (?:ans|decennies)\b|\b(?:seulement|a peine|moins de|une?) (?:\d{1,3}|[a-z]{3,12}) cas (?:connus?|rapportes?|decrits?|documentes?|publies?)\b`,
    ),
    unless: /^(?:la |le )?derniere?s? (?:fois|semaine|annee|mois|jour|nuit|heure|mot|chose|etape|ligne|rang)/,
  },
  {
    category: 'rare',
    pattern: pattern(
      String.raw`\b(?:attaquee?|mordue?|pietinee?|frappee?|ecrasee?|renversee?|happee?|encornee?|chargee?|piquee?|trainee?|griffee?|empalee?|broyee?|scalpee?|fauchee?|projetee?) par (?:un |une |son |sa |le |la |des )(?:essaim|orque|phoque|baleine|lynx|coyote|carcajou|castor|raton|renard|boeuf|belier|sanglier|truie|ane|mulet|lama|chameau|autruche|emeu|cygne|oie|singe|crocodile|alligator|requin|pieuvre|meduse|raie|cerf|chevreuil|wapiti|boeuf musque|chariot elevateur|bulldozer|helice|ascenseur|statue|pierre tombale|lustre|glacon|ours|orignal|couguar|ensileuse|taureau|cheval|loup|requin|serpent|foudre|train|tracteur|moissonneuse|vache|bison|arbre|grue|surfaceuse|deneigeuse|souffleuse)\b`,
    ),
  },
]

const conditions = readPhrases(unpackWords(RARE_CONDITIONS))
const eponyms = readPhrases(unpackWords(RARE_EPONYMS))
const jobs = readPhrases(unpackWords(RARE_JOBS))
const ILLNESS = readWords(
  'disease disorder syndrome sequence anomaly anomalie maladie dystrophy dystrophie encephalitis encephalite ataxia ataxie cardiomyopathy',
)
/** What stands before an occupation that somebody has. */
const HAS_JOB =
  /(?:^|[^a-z])(?:was|is|as|were|had been|being|been|became|become|retired|he's|she's|who's|patient,|woman,|man,|husband,|wife,|a|an|the|our|his|her|this|my|local|former|old|yo|young|elderly|professional|only|last|est|etait|une?|comme|la|le|l'|notre|ancien(?:ne)?|seule?|dernier|derniere|cette|ce|de|d'|,|:|fut|ete|jeune|vieux|vieille|devenue?)[ \n]{0,3}(?:[a-z-]{4,16}[ \n]{1,3})?$/

/** Conditions, events and occupations of which a reader may know only one. */
export function findRarities(reading: Reading, language: TextLanguage): Hit[] {
  return [...applyRules(reading, language === 'en' ? ENGLISH : FRENCH), ...findRareNames(reading)]
}

function findRareNames(reading: Reading): Hit[] {
  const { words, folded } = reading
  const hits = [
    ...findPhrases(reading, conditions).filter(
      ({ last }) =>
        !/^(?:vaccine?s?|vaccination|prophylaxis|toxoid|booster|shot|immunization|screen\w*|depistage)$/.test(
          words[last + 1]?.folded ?? '',
        ),
    ),
    ...findPhrases(reading, eponyms).filter(({ first, last }) => isIllness(words, first, last)),
    ...findPhrases(reading, jobs).filter(({ first }) => {
      const start = words[first]?.start ?? 0
      return (
        HAS_JOB.test(folded.slice(Math.max(0, start - 40), start)) &&
        !/(?:not|pas|plus) (?:an? |une? )?$/.test(folded.slice(Math.max(0, start - 12), start))
      )
    }),
  ]
  return hits.map(({ first, last }) => ({
    start: words[first]?.start ?? 0,
    end: words[last]?.end ?? 0,
    category: 'rare',
  }))
}

function isIllness(words: Word[], first: number, last: number): boolean {
  const word = words[first]
  if (!word?.isCapital) return false
  if (ILLNESS.has(words[last + 1]?.folded ?? '')) return true
  const [before, beforeThat] = [words[first - 1], words[first - 2]]
  if (word.folded.startsWith("d'")) return ILLNESS.has(before?.folded ?? '')
  return /^(?:de|du)$/.test(before?.folded ?? '') && ILLNESS.has(beforeThat?.folded ?? '')
}
