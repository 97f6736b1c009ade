import type { Term } from './glossary-schema.ts'

/** Terms by their first letter, both in the order of the alphabet. */
export function byLetter(terms: Term[]): { letter: string; terms: Term[] }[] {
  const sorted = [...terms].sort((a, b) => a.term.localeCompare(b.term, 'en'))
  const letters = [...new Set(sorted.map(letterOf))]
  return letters.map((letter) => ({ letter, terms: sorted.filter((term) => letterOf(term) === letter) }))
}

function letterOf({ term }: Term): string {
  return term.charAt(0).toUpperCase()
}
