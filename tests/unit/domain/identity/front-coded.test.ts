import fc from 'fast-check'
import { expect, it } from 'vitest'

import { packWords, readPacked, unpackWords } from '#domain/identity/lexicon/front-coded.ts'
import * as packed from '#domain/identity/lexicon/packed.ts'

import { LEXICONS, readLexicon } from '../../../../scripts/identity-lexicon.ts'

it('says how many letters a word shares with the word before', () => {
  expect(packWords(['mary', 'marie', 'ann'])).toBe('AannAmarieDy')
  expect(unpackWords('AannAmarieDy')).toEqual(['ann', 'marie', 'mary'])
})

it('reads underscores as spaces', () => {
  expect(readPacked('Athunder_bay')).toEqual(new Set(['thunder bay']))
})

it('gives back what was packed, in order and once', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z'_.-]{1,40}$/), { minLength: 1 }), (words) => {
      expect(unpackWords(packWords(words))).toEqual([...new Set(words)].sort())
    }),
  )
})

it.each(Object.entries(LEXICONS))('holds %s as scripts/identity-lexicon/%s.txt has it', (name, file) => {
  expect(packed[name as keyof typeof packed].replaceAll('\n', '')).toBe(packWords(readLexicon(file)))
})
