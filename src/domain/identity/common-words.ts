import { readPacked } from './lexicon/front-coded.ts'
import { COMMON } from './lexicon/packed.ts'

const words = readPacked(COMMON)

/** Endings of words that are made in numbers: whoever has one of these is hardly ever a person. */
const MADE =
  /(?:[ts]ion|ment|ness|ship|ism|isme|ity|ite|ology|ologist|ologie|ologue|[ae]nce|less|ful|[ai]ble|ally|itis|osis|ose|emia|emie|ectomy|scopy|graphy|graphie|hood|globine|inine|onine|amine|icine|oline|idine|azole|urie|algie|pathie|plastie|tomie|scopie|wise|ward|iatry|iatrist|iatre|ique|eur|euse|aient|erait|erais|erai|xone|caine|m[iy]cin|cillin|statin|sartan|olol|dipine|[uio]mab|tinib|gliptin|gliflozin|parin|xaban|azepam|azolam|barbital|tidine|setron|triptan|curium|floxacin|cycline|c[io]vir|profen|phylline|terol|solone|thiazide|semide|dronate|[bcdfgklmnprstvwxyz]{1,2}(?:ed|ing|ait|ais))s?$/
/** What may be taken from the end of a word, and what stood there before. */
const ENDINGS: [string, string[]][] = [
  ['s', ['']],
  ['es', ['', 'er']],
  ['ies', ['y']],
  ['ied', ['y']],
  ['ed', ['', 'e']],
  ['ing', ['', 'e']],
  ['ly', ['', 'le']],
  ['x', ['']],
  ['e', ['', 'er']],
  ['ee', ['er']],
  ['ees', ['er']],
  ['er', ['e']],
  ['ant', ['er', 'e']],
  ['ait', ['er']],
  ['ais', ['er']],
  ['ent', ['er', 'e']],
  ['a', ['er']],
  ['ons', ['er']],
  ['ez', ['er']],
  ['aux', ['al']],
]
/** What is left of a word before an apostrophe: `quelqu'un`. */
const ELIDED = /^(?:jus|lors|puis|quel|quoi)qu$/
const seen = new Map<string, boolean>()

/** Whether a word without accents, in lower case, is one of English or French that anybody may use. It knows the frequent ones. */
export function isCommonWord(folded: string): boolean {
  const before = seen.get(folded)
  if (before !== undefined) return before
  const isCommon = folded.split(/['-]/).every((part) => part.length < 3 || ELIDED.test(part) || isCommonPart(part))
  if (seen.size > 20_000) seen.clear()
  seen.set(folded, isCommon)
  return isCommon
}

function isCommonPart(part: string): boolean {
  if (words.has(part) || (part.length > 6 && MADE.test(part))) return true
  return ENDINGS.some(
    ([ending, befores]) =>
      part.endsWith(ending) && befores.some((before) => isStem(part.slice(0, -ending.length) + before)),
  )
}

/** `stop` for `stopped`, too. */
function isStem(stem: string): boolean {
  return stem.length > 2 && (words.has(stem) || (/([bdglmnprt])\1$/.test(stem) && words.has(stem.slice(0, -1))))
}
