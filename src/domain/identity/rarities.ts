import { CONDITION, EVENT, JOB } from './lexicon/rare-english.ts'
import { EVENEMENT, MALADIE, METIER } from './lexicon/rare-french.ts'
import { applyRules, oneOf, pattern } from './patterns.ts'

import type { Hit, TextLanguage } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

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
      String.raw`\b(?:mauled|trampled|gored|attacked|bitten|kicked|thrown|struck|crushed|impaled) by (?:a |an |his |her |the )(?:[a-z]{3,12} )?(?:bear|grizzly|cub|moose|cougar|bull|horse|wolf|shark|snake|lightning|train|tractor|combine|cow|bison|elk|walrus|tree|crane|zamboni|snowplow|stallion)\b`,
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
      /(?:^|[^a-z])(?:est|etait|une?|comme|la|le|l'|notre|ancienne?|seule?|cette|ce|de|d'|,|fut|ete|jeune|vieux|vieille)[ \n]{0,3}$/,
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
      String.raw`\b(?:attaquee?|mordue?|pietinee?|frappee?|ecrasee?|renversee?|happee?) par (?:un |une |son |sa |le |la )(?:ours|orignal|couguar|ensileuse|taureau|cheval|loup|requin|serpent|foudre|train|tracteur|moissonneuse|vache|bison|arbre|grue|surfaceuse|deneigeuse|souffleuse)\b`,
    ),
  },
]

/** Conditions, events and occupations of which a reader may know only one. */
export function findRarities(reading: Reading, language: TextLanguage): Hit[] {
  return applyRules(reading, language === 'en' ? ENGLISH : FRENCH)
}
