import { isCommonWord } from './common-words.ts'
import { isLetBeWord, isListedName } from './names.ts'
import { applyRules, oneOf, pattern } from './patterns.ts'

import type { Hit } from './category.ts'
import type { Rule } from './patterns.ts'
import type { Reading } from './reading.ts'

const CAP = "[A-Z][a-z][A-Za-z'-]{1,24}"

const INITIALS: Rule[] = [
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w.])[A-Z]\. ?-?[A-Z]\.(?: ?[A-Z]\.)?(?!\w)`),
    isCased: true,
    unless:
      /^(?:u\.s|m\.d|d\.o|b\.c|p\.e|n\.-b|n\.-e|t\.-n|c\.-b|i\.-p|n\.b|n\.s|p\.m|a\.m|i\.v|o\.r|e\.r|c\.t|d\.c|p\.o|i\.m|i\.e|e\.g|q\.s|s\.o|n\.p|r\.n|p\.s|c\.p|r\.r|s\.c|i\.d|o\.d|o\.b)/,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:initials|initiales|[Ii]nitials (?:are|were)|initiales (?:sont|etaient)|[Pp]atient|[Pp]atiente|Mrs|Mr|Ms|Mme|M|Dr|Dre|Mlle)\.?:? (?<hit>[A-Z]\.?-?[A-Z]?\.?)(?![\w'])`,
    ),
    isCased: true,
    unless: /^(?:a|i|m|ms|ct|or|er|bp|iv|gp|pt|o2|ed|rn)\.?$/,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w.])[A-Z]\. [A-Z][a-z][A-Za-z'-]{1,24}(?=[\s,.;:!?)]|$)`),
    isCased: true,
    unless:
      /^(?:m|j|p)\. (?:le|la)|^[a-z]\. (?:difficile|coli|pneumo|aureus|the|she|he|we|it|then|when|but|and|in|so|i|my|they|her|his|this|that|what)/,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:dr|mrs|mr|ms|mme|mlle)\.? (?<hit>(?!(?:google|internet|who|and|in|or|le|la|the|of|to|is|was|est|a|et|qui)\b)[a-z]{3,15})\b(?= ?(?:[,.;]|told|said|asked|was|who|and|m'a|a dit|est|avait|qui))`,
    ),
  },
  {
    category: 'person',
    pattern: pattern(String.raw`\b(?:dr|dre|mrs|mr|ms|mme|mlle)\.? (?<hit>[a-z][a-z'-]{2,20})\b`),
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b${oneOf("nicknamed|known as|everyone calls (?:him|her)|everyone called (?:him|her)|goes by|surnommee?|surnommait|(?:on|tout le monde|ils|elles?|le monde) (?:l'|m'|les? )?(?:appelle|appelait|appelaient)|call(?:s|ed)? (?:him|her|them)|went by|sobriquet")} (?<hit>"[^"\n]{2,30}"|(?:[A-Z][a-z'-]{1,20} ?){1,3}\b)`,
    ),
    isCased: true,
    accepts: isUncommon,
  },
]

/** What a sentence does with a name and with hardly anything else. */
const NAMINGS: Rule[] = [
  {
    category: 'person',
    pattern: pattern(
      String.raw`(?:^|[\n.!?] ?)(?:[Hh]i|[Hh]ello|[Hh]ey|[Dd]ear|[Bb]onjour|[Bb]onsoir|[Ss]alut|[Aa]llo|[Cc]oucou|[Cc]here?|[Rr]ebonjour|[Gg]ood (?:morning|evening|afternoon)|[Mm]orning|[Yy]o)(?: there| again|,)? (?<hit>${CAP}(?: ${CAP})?)(?= ?[,!.:\n]| [-–—]|$)`,
    ),
    isCased: true,
    accepts: isNameOrUncommon,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:[Rr]egards|[Ss]incerely|[Bb]est|[Ll]ove|[Cc]ordialement|[Ww]armly|[Yy]ours|[Ww]ishes|[Aa]micalement|[Tt]hanks|[Mm]erci),?\n ?(?<hit>${CAP})(?=[.!]?\s{0,3}$)`,
    ),
    isCased: true,
    accepts: (passage) => !isLetBeWord(passage.toLowerCase()),
  },
  // Who signs: the last line of a text.
  {
    category: 'person',
    pattern: pattern(String.raw`\n ?(?<hit>${CAP}(?: ${CAP}){0,2})(?=[.!]?\s{0,3}$)`),
    isCased: true,
    accepts: isNameOrUncommon,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`(?<![\w'-])${CAP}(?= \((?:c'est le nom|ce n'est pas|not (?:his|her|their) real|nom fictif|pseudonyme|fictitious|son (?:vrai )?nom|name changed|a pseudonym|prenom fictif|not the real|I'll call|as I'll call|je l'appellerai))`,
    ),
    isCased: true,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?:^|[\s(])m\. (?<hit>[a-z][a-z'-]{2,20})\b`),
    accepts: isNameOrUncommon,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w'-])${CAP}(?=, (?:our|my|notre|mon|ma|qu'(?:il|elle) s'appel|(?:he|she) said))`),
    isCased: true,
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:[Ii]ci|[Tt]his is|[Mm]y name's|[Jj]e m'appelle) (?<hit>${CAP}(?: ${CAP})?)(?=[.,;!?)\n]| (?:from|de|calling|speaking))`,
    ),
    isCased: true,
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?:^|[\n.!?)] ?)[-–—]{1,2} ?(?<hit>${CAP}(?: ${CAP})?)(?=[.!]?\s{0,3}$)`),
    isCased: true,
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w'-])${CAP} [A-Z]\.(?= ?[,;:)a-z\n]|$)`),
    isCased: true,
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w'-])${CAP}, [A-Z]\.(?= ?["')\n]|$)`),
    isCased: true,
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`(?<![\w'-])${CAP}(?= (?:and I|et moi)\b)`),
    isCased: true,
    accepts: isUncommon,
  },
  { category: 'person', pattern: pattern(String.raw`["(]${CAP}(?=[,.!?] ?")`), isCased: true, accepts: isUncommon },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:name|nom|prenom|nickname|surnom) (?:is|was|est|etait) "?(?<hit>${CAP}(?: ${CAP})?)`,
    ),
    isCased: true,
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Rr]egards|[Ss]incerely|[Bb]est|[Ll]ove|[Mm]erci|[Cc]ordialement|[Bb]ises|[Aa] bientot|[Bb]onne (?:journee|soiree|fin de semaine|semaine|nuit)|[Bb]on week-?end|[Aa] demain|[Aa] plus|[Aa] lundi|[Aa]micalement|[Bb]ien a (?:toi|vous)|[Ss]alutations(?: distinguees| cordiales)?|[Rr]espectueusement|[Aa]u plaisir|[Mm]es amities|xoxo?|[Tt]ake care|[Yy]ours(?: truly| sincerely)?|[Ww]armly|[Kk]ind regards|[Bb]est wishes|[Bb]est regards|[Tt]alk soon|[Ss]ee you(?: soon| then)?|[Aa]ll the best|[Ww]ith gratitude|[Rr]espectfully(?: submitted)?|[Tt]hx|[Tt]y),?[ \n]{1,3}(?:- ?)?(?<hit>${CAP}(?: ${CAP})?)(?: [A-Z]\.)?(?=[.!]?\s{0,3}$| ?[\/,(\n])`,
    ),
    isCased: true,
    accepts: isUncommon,
  },
  {
    category: 'person',
    pattern: pattern(
      String.raw`\b(?:p'?tit|ti|tite|[Bb]ig|[Oo]ld|young|lil|le gros|la grosse|le grand|la grande|le vieux|la vieille)[ -](?<hit>[A-Z][a-z'-]{1,20})`,
    ),
    accepts: (passage) => passage.length === 2 || isUncommon(passage),
    isCased: true,
  },
  {
    category: 'person',
    pattern: pattern(String.raw`\bti-(?<hit>[a-z]{3,12})\b`),
    unless:
      /ti-(?:bout|bouts|peu|gars|cul|culs|pou|pain|chat|chien|bebe|coup|mot|boute|pas|cafe)$|^(?:bout|bouts|peu|gars|cul|culs|pou|pain|chat|chien|bebe|coup|mot|boute|pas|cafe)$/,
  },
]

/** People by how they are introduced, called, signed for or shortened. */
export function findNamings(reading: Reading): Hit[] {
  return applyRules(reading, [...INITIALS, ...NAMINGS])
}

/** Also a name that is a word: `Jean-François`. */
function isNameOrUncommon(passage: string): boolean {
  return isUncommon(passage) || passage.toLowerCase().split(/[ -]/).every(isListedName)
}

function isUncommon(passage: string): boolean {
  const words = passage.toLowerCase().match(/[a-z][a-z'-]{2,}/g) ?? []
  return words.some((word) => !isCommonWord(word.replace(/'s$/, '')) && !isLetBeWord(word))
}
