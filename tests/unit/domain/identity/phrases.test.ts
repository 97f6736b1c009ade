import { expect, it } from 'vitest'

import { findPhrases, readPhrases } from '#domain/identity/phrases.ts'
import { readText } from '#domain/identity/reading.ts'

const phrases = readPhrases(['maple_syrup', 'maple', 'pearl_diver'])
const found = (text: string) => {
  const reading = readText(text)
  return findPhrases(reading, phrases).map(({ first, last }) =>
    reading.words
      .slice(first, last + 1)
      .map((word) => word.text)
      .join(' '),
  )
}

it('finds the longest phrase, in the plural and over the end of a line too', () => {
  expect(found('Maple syrup, and a maple. Pearl\ndivers, pearl-divers.')).toEqual([
    'Maple syrup',
    'maple',
    'Pearl divers',
  ])
})

it('lets a phrase be that something parts', () => {
  expect(found('a pearl, diver')).toEqual([])
})
