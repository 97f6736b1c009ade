import { isCommonWord } from './common-words.ts'
import { readPacked } from './lexicon/front-coded.ts'
import { CAPITAL_WORDS, MEDICAL_HEADS } from './lexicon/let-be.ts'
import { EPONYMS, FAMILY, GIVEN, GIVEN_AMBIGUOUS, PLACES } from './lexicon/packed.ts'
import { ABROAD, PROVINCES } from './lexicon/places.ts'
import { TOWN_WORDS } from './lexicon/towns.ts'
import { readWords } from './patterns.ts'

import type { Word } from './reading.ts'

const family = readPacked(FAMILY)
const given = readPacked(GIVEN)
const ambiguous = readPacked(GIVEN_AMBIGUOUS)
const eponyms = readPacked(EPONYMS)
const capitals = readWords(CAPITAL_WORDS)
const heads = readWords(MEDICAL_HEADS)

/** Places by their lower-case names, and those that count only where somebody comes from or goes there. */
export const places = readPacked(PLACES)
/** Towns whose names are words: places only after a preposition. */
export const townWords = readWords(TOWN_WORDS)
export const wideAreas = readWords(PROVINCES + ABROAD)

/** How many words the longest place has that begins with a word. */
export const placeLengths = new Map<string, number>()
for (const name of [...places, ...wideAreas]) {
  const [first = '', ...more] = name.split(' ')
  placeLengths.set(first, Math.max(placeLengths.get(first) ?? 1, more.length + 1))
}

function isIn(words: Set<string>, word: Word): boolean {
  const stem = word.stem
  if (words.has(stem)) return true
  const parts = stem.split('-')
  return parts.length > 1 && words.has(parts[0] ?? '')
}

/** Whether a word in small letters is somebody's name or a town's, and no word of either language. */
export function isNameInSmall(folded: string): boolean {
  const isName = given.has(folded) || places.has(folded)
  return isName && !isCommonWord(folded) && !capitals.has(folded) && !eponyms.has(folded)
}

/** Whether a word in lower case is on a list of given or family names. */
export function isListedName(folded: string): boolean {
  return given.has(folded) || family.has(folded) || ambiguous.has(folded)
}

/** Whether it is a given name and hardly ever anything else. */
export function isGivenName(word: Word): boolean {
  return isIn(given, word) && !wideAreas.has(word.stem) && !eponyms.has(word.stem) && !capitals.has(word.stem)
}

/** Whether it can be a given name and can be a word. */
export function canBeGivenName(word: Word): boolean {
  return isIn(ambiguous, word) || isIn(given, word)
}

/** Whether it is a family name and hardly ever anything else. */
export function isFamilyName(word: Word): boolean {
  return isIn(family, word) && !eponyms.has(word.stem) && !capitals.has(word.stem)
}

/** Whether a word stands in medicine for a thing, or is no name. */
export function isLetBeWord(folded: string): boolean {
  return eponyms.has(folded) || capitals.has(folded) || heads.has(folded)
}

/** Whether it stands in medicine for a thing, or is written with a capital without being a name. */
export function isLetBe(word: Word): boolean {
  const stem = word.stem
  return eponyms.has(stem) || capitals.has(stem) || capitals.has(word.folded) || eponyms.has(stem.split('-')[0] ?? '')
}

/** Whether it is written with a capital anyway: a title, a language, a month, the first word of a sentence. */
export function isOrdinary(word: Word): boolean {
  return capitals.has(word.folded) || capitals.has(word.stem)
}

/** Whether a disease, a sign or an instrument is what the name is of. */
export function isMedicalHead(word: Word | undefined): boolean {
  return word !== undefined && heads.has(word.folded)
}
