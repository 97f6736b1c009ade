import type { Hit } from './index-reader.ts'

/** So many letters shared at their beginning make two words forms of one: `apologise`, `apology`. Of a short word all but its last letter. */
const STEM_LENGTH = 4

/**
 * Whether something was found of what was asked for. For a word that it does not have Pagefind looks for the longest beginning of it that
 * it has, and so finds every `an` for `antibiotics`.
 */
export function isAnswer(asked: string, hits: Hit[]): boolean {
  const shown = hits.flatMap(({ title, excerpt }) => [
    title,
    ...excerpt.filter(({ isMarked }) => isMarked).map(({ text }) => text),
  ])
  const found = shown.flatMap(wordsIn)
  return wordsIn(asked).some((word) => {
    const stem = word.slice(0, Math.min(STEM_LENGTH, Math.max(1, word.length - 1)))
    return found.some((other) => other.startsWith(stem))
  })
}

function wordsIn(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
