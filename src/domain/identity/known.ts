import { readText, type Reading } from './reading.ts'

import type { Hit } from './category.ts'

const TITLE = /^(?:dr|dre|mr|mrs|ms|miss|mme|m|mlle|prof|nurse|le|la)$/

/**
 * The hits without the people who may stand: those whose every word is of one known name. A first name that the text also
 * gives another family name (`Claire Bouchard`) is somebody else's.
 */
export function leaveKnown(reading: Reading, hits: Hit[], known: string[]): Hit[] {
  const names = known.map((name) => wordsOf(readText(name).folded)).filter((words) => words.length > 0)
  const people = hits
    .filter(({ category }) => category === 'person')
    .map((hit) => wordsOf(reading.folded.slice(hit.start, hit.end)))
  const isKnown = (words: string[]) => names.some((name) => words.every((word) => name.includes(word)))
  const others = new Set(people.filter((words) => words.length > 1 && !isKnown(words)).flat())
  return hits.filter((hit) => {
    if (hit.category !== 'person' && hit.category !== 'place') return true
    const words = wordsOf(reading.folded.slice(hit.start, hit.end))
    return !isKnown(words) || words.length === 0 || words.every((word) => others.has(word))
  })
}

function wordsOf(folded: string): string[] {
  return folded
    .split(/[^a-z0-9'-]+/)
    .map((word) => word.replace(/'s$/, ''))
    .filter((word) => word !== '' && !TITLE.test(word))
}
