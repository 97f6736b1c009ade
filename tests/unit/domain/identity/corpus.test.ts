import { describe, expect, it } from 'vitest'

import { findIdentifiers } from '#domain/identity/find-identifiers.ts'

import { findCharacters } from '../../../../scripts/identity-characters.ts'
import { CORPUS_PARTS, readCorpus, readMarks } from '../../../../scripts/identity-corpus.ts'
import { measure } from '../../../../scripts/identity-measure.ts'

import type { CorpusPart } from '../../../../scripts/identity-corpus.ts'

const known = findCharacters()

/** What share of marks is found at least, and what share of hits is right: to be raised, never to be lowered. */
const FLOORS: Record<CorpusPart, { recall: number; precision: number }> = {
  development: { recall: 0.99, precision: 0.99 },
  'held-out': { recall: 0.97, precision: 0.96 },
  'other-hands': { recall: 0.95, precision: 0.96 },
  'second-look': { recall: 0.95, precision: 0.94 },
  'last-look': { recall: 0.95, precision: 0.94 },
  strangers: { recall: 0.97, precision: 0.97 },
}

describe.each(CORPUS_PARTS)('the %s corpus', (part) => {
  it.each(['en', 'fr'] as const)('is found in %s, and what is found is right', (lang) => {
    const texts = readCorpus(part).filter((one) => one.lang === lang)
    const answers = new Map(texts.map(({ id, text }) => [id, findIdentifiers(text, lang, { known })]))
    const { all } = measure(texts, answers).rows
    expect((all?.found ?? 0) / (all?.marked ?? 1)).toBeGreaterThanOrEqual(FLOORS[part].recall)
    expect((all?.right ?? 0) / (all?.given ?? 1)).toBeGreaterThanOrEqual(FLOORS[part].precision)
  })
})

it.each(['en', 'fr'] as const)('is in %s half of texts without anything to be found', (lang) => {
  const texts = CORPUS_PARTS.flatMap(readCorpus).filter((one) => one.lang === lang)
  expect(texts.filter(({ spans }) => spans.length === 0).length).toBeGreaterThanOrEqual(texts.length / 2)
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
