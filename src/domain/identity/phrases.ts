import type { Reading, Word } from './reading.ts'

/** Phrases of one word or more, by their first word. */
export type Phrases = Map<string, string[][]>

/** Where a phrase stands: its first word and its last, by their places in `words`. */
export interface PhrasePlace {
  first: number
  last: number
}

/** The phrases of a lexicon; `_` in it stands for a space. The longest of those that begin alike come first. */
export function readPhrases(lexicon: string[]): Phrases {
  const phrases: Phrases = new Map()
  for (const entry of lexicon) {
    const [first = '', ...more] = entry.split('_')
    phrases.set(
      first,
      [...(phrases.get(first) ?? []), more].sort((a, b) => b.length - a.length),
    )
  }
  return phrases
}

/** Where phrases stand in a text, in the plural too; the words of one are joined by spaces or hyphens only. */
export function findPhrases({ words }: Reading, phrases: Phrases): PhrasePlace[] {
  const found: PhrasePlace[] = []
  for (let first = 0; first < words.length; first += 1) {
    const more = lookUp(phrases, words[first])?.find((rest) => isThere(words, first, rest))
    if (!more) continue
    found.push({ first, last: first + more.length })
    first += more.length
  }
  return found
}

function lookUp(phrases: Phrases, word: Word | undefined): string[][] | undefined {
  return word && (phrases.get(word.stem) ?? phrases.get(word.stem.replace(/s$/, '')))
}

function isThere(words: Word[], first: number, rest: string[]): boolean {
  return rest.every((part, at) => {
    const word = words[first + 1 + at]
    return (
      word !== undefined &&
      /^(?:[ -]|\n| \n)$/.test(word.gap) &&
      word.folded.replace(/s$/, '') === part.replace(/s$/, '')
    )
  })
}
