import { isCommonWord } from './common-words.ts'
import { TITLES } from './name-cues.ts'
import { isNameInSmall } from './names.ts'

/** Small words of names and sentences, which stay small in what was shouted. */
const SMALL = new Set(
  'a an and as at but by for from he her his i in is it my no not of on or our she so the to us was we were who au aux ce ces de des du elle en est et il je la le les ma mes mon ni nos on ou par pas qui sa se ses son sur ta te un une y'.split(
    ' ',
  ),
)
const WORD = /[A-Za-z]+/g

/**
 * The text with the capitals that it would have: lines that are shouted get small letters where a word is a common one, and a text
 * typed all in small letters gets capitals where a word is a name. The length stays the same.
 */
export function recase(cased: string): string {
  if (isTypedSmall(cased)) return cased.replace(WORD, (word) => (isNameInSmall(word) ? capitalise(word) : word))
  if (!/[A-Z]{4}[^a-z\n]{12}/.test(cased)) return cased
  return cased
    .split('\n')
    .map((line) => (isShouted(line) ? line.replace(WORD, speak) : line))
    .join('\n')
}

function isShouted(line: string): boolean {
  const shouted = line.replace(/[^A-Z]+/g, '').length
  return shouted > 20 && shouted > 8 * line.replace(/[^a-z]+/g, '').length
}

function speak(word: string, index: number, line: string): string {
  const folded = word.toLowerCase()
  if (line.charAt(index + word.length) === "'" && /^(?:[cdjlmnst]|qu)$/.test(folded)) return folded
  if (TITLES.has(folded) && folded.length < 5 && folded !== 'm') return capitalise(folded)
  if (word.length < 4) return SMALL.has(folded) && index > 0 ? folded : word
  return isCommonWord(folded) ? folded : capitalise(folded)
}

/** Whether sentences begin with small letters, more often than not. */
function isTypedSmall(cased: string): boolean {
  const starts = cased.match(/(?:^|[.!?]\s{1,3}|\n)[^A-Za-z0-9\n]{0,4}[A-Za-z]/g) ?? []
  const small = starts.filter((start) => /[a-z]$/.test(start))
  return /^[^A-Za-z]{0,4}[a-z]/.test(cased) && 2 * small.length > starts.length
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
