/**
 * A list of words in few bytes: in the order of the alphabet, each begins with a capital that says how many letters it shares with
 * the word before (`A` none, `B` one). Words are in small letters; lines mean nothing.
 */
export function packWords(words: Iterable<string>): string {
  let before = ''
  let packed = ''
  for (const word of [...new Set(words)].sort()) {
    const shared = sharedLength(before, word)
    packed += String.fromCharCode(FIRST + shared) + word.slice(shared)
    before = word
  }
  return packed
}

/** The words of such a list. */
export function unpackWords(packed: string): string[] {
  let before = ''
  return packed
    .replaceAll('\n', '')
    .split(/(?=[A-Z])/)
    .map((coded) => (before = before.slice(0, coded.charCodeAt(0) - FIRST) + coded.slice(1)))
}

/** The words of such a list, with spaces for `_`. */
export function readPacked(packed: string): Set<string> {
  return new Set(unpackWords(packed).map((word) => word.replaceAll('_', ' ')))
}

const FIRST = 65
const MOST = 25

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < MOST && length < one.length && one[length] === other[length]) length += 1
  return length
}
