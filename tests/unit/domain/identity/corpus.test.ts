import { describe, expect, it } from 'vitest'

import { findIdentifiers } from '#domain/identity/find-identifiers.ts'

import { findCharacters } from '../../../../scripts/identity-characters.ts'
import { CORPUS_PARTS, readCorpus, readMarks } from '../../../../scripts/identity-corpus.ts'
import { measure } from '../../../../scripts/identity-measure.ts'

const known = findCharacters()

describe.each(CORPUS_PARTS)('the %s corpus', (part) => {
  it.each(['en', 'fr'] as const)('is found in %s: nine of ten marks, and nine of ten hits are right', (lang) => {
    const texts = readCorpus(part).filter((one) => one.lang === lang)
    const answers = new Map(texts.map(({ id, text }) => [id, findIdentifiers(text, lang, { known })]))
    const { all } = measure(texts, answers).rows
    expect((all?.found ?? 0) / (all?.marked ?? 1)).toBeGreaterThanOrEqual(0.9)
    expect((all?.right ?? 0) / (all?.given ?? 1)).toBeGreaterThanOrEqual(0.9)
  })
})

it('reads marks', () => {
  expect(readMarks('I saw [person|Ann] at [date|3 pm].')).toEqual({
    text: 'I saw Ann at 3 pm.',
    spans: [
      { start: 6, end: 9, category: 'person' },
      { start: 13, end: 17, category: 'date' },
    ],
  })
})

it('knows the course’s own characters', () => {
  expect(known).toEqual(expect.arrayContaining(['Angela', 'Mrs. Fontaine', 'Joy Santos', 'Simone Beaulieu']))
})
