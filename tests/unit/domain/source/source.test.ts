import { describe, expect, it } from 'vitest'

import { indexPoints, pointAt, pointsOf, shortPlace, sourceOf } from '#domain/source/source.ts'

import type { Point, Source } from '#domain/source/source-schema.ts'

const point = (id: string): Point => ({
  id,
  kind: 'fact',
  audience: 'all',
  text: 'Something that is so.',
  locator: 'page 1',
  topics: ['conduct'],
})
const source = (id: string, points: Point[][]): Source => ({
  id,
  title: id,
  shortTitle: id,
  publisher: 'A publisher',
  published: '2026',
  jurisdiction: 'Canada',
  form: 'A book',
  status: 'Current',
  readAs: 'A test',
  sections: points.map((members, index) => ({ id: `s${index}`, title: `Section ${index}`, points: members })),
})

const book = source('book', [[point('book.rules.1'), point('book.rules.2')], [point('book.end.1')]])
const film = source('film', [[point('film.rules.1')]])

it('indexes every point of every source, with its source', () => {
  expect([...indexPoints([book, film])]).toEqual([
    ['book.rules.1', { point: point('book.rules.1'), source: book }],
    ['book.rules.2', { point: point('book.rules.2'), source: book }],
    ['book.end.1', { point: point('book.end.1'), source: book }],
    ['film.rules.1', { point: point('film.rules.1'), source: film }],
  ])
})

describe('pointAt', () => {
  it('gives a point by its id', () => {
    expect(pointAt(indexPoints([book]), 'book.end.1')).toEqual({ point: point('book.end.1'), source: book })
  })

  it('throws if there is none', () => {
    expect(() => pointAt(indexPoints([book]), 'film.rules.1')).toThrow('No source has a point film.rules.1')
  })
})

it('lists the points of a source in its order', () => {
  expect(pointsOf(book)).toEqual([point('book.rules.1'), point('book.rules.2'), point('book.end.1')])
})

it('knows from a point’s id which source it belongs to', () => {
  expect(sourceOf('cmpa-sharing.dos.4')).toBe('cmpa-sharing')
})

it.each([
  ['cmpa-sharing.dos.4', 'Dos 4'],
  ['mps-tribune.opening.12', 'Opening 12'],
  ['cmpa-sharing.donts.4', 'Don’ts 4'],
  ['cpso-advice.deid.2', 'De-identification 2'],
  ['damaged', ' '],
])('calls %s %s', (id, expected) => {
  expect(shortPlace(id)).toBe(expected)
})
