// The word lists of the identity check, as people read and change them: `identity-lexicon/*.txt`.
import { readFileSync } from 'node:fs'

/** The lists, and what the domain calls them. */
export const LEXICONS = {
  COMMON: 'common',
  GIVEN: 'given',
  GIVEN_AMBIGUOUS: 'given-ambiguous',
  FAMILY: 'family',
  PLACES: 'places',
  EPONYMS: 'eponyms',
  RARE_CONDITIONS: 'rare-conditions',
  RARE_EPONYMS: 'rare-eponyms',
  RARE_JOBS: 'rare-jobs',
} as const

/** The words of one list. */
export function readLexicon(name: string): string[] {
  const text = readFileSync(new URL(`identity-lexicon/${name}.txt`, import.meta.url), 'utf8')
  return text
    .replaceAll(/^#.*$/gm, '')
    .split(/\s+/)
    .filter((word) => word !== '')
}
