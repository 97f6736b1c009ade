import { describe, expect, it } from 'vitest'

import {
  checkCoverage,
  checkSetAside,
  countCoverage,
  coverageByTopic,
  openPoints,
  toLedger,
} from '#domain/source/ledger.ts'

import { buildCase } from '../../../fixtures/cases.ts'
import { buildModule } from '../../../fixtures/modules.ts'
import { pointsCalled } from '../../../fixtures/points.ts'

import type { Point } from '#domain/source/source-schema.ts'

const point = (id: string, kind: Point['kind'], ...topics: string[]): Point => ({
  id,
  kind,
  audience: 'all',
  text: 'Something that is so.',
  locator: 'page 1',
  topics,
})

/** The small case teaches and tests rule 1, and teaches rule 2; the module teaches rule 4, and its check asks about rule 1. */
const ledger = toLedger({
  cases: [buildCase()],
  modules: [buildModule('first', { body: '<Cite points="book.rules.4" />' })],
  setAside: [{ point: 'book.rules.3', reason: 'It is a list of books.' }],
})
const POINTS = [
  point('book.rules.1', 'duty', 'tone'),
  point('book.rules.2', 'warning', 'tone', 'reach'),
  point('book.rules.3', 'resource', 'reach'),
  point('book.rules.4', 'fact', 'reach'),
  point('book.rules.5', 'fact', 'tone'),
]

describe('coverage', () => {
  it('counts what is taught, tested and set aside', () => {
    expect(countCoverage(POINTS, ledger)).toEqual({ total: 5, taught: 3, tested: 1, setAside: 1 })
  })

  it('counts by topic, a point in each of its topics', () => {
    const topics = [
      { id: 'tone', title: 'Tone', scope: 'How it sounds.' },
      { id: 'reach', title: 'Reach', scope: 'How far it goes.' },
    ]
    expect(coverageByTopic(POINTS, topics, ledger)).toEqual([
      { title: 'Tone', total: 3, taught: 2, tested: 1, setAside: 0 },
      { title: 'Reach', total: 3, taught: 2, tested: 0, setAside: 1 },
    ])
  })

  it('leaves open what is neither taught nor set aside', () => {
    expect(openPoints(POINTS, ledger).map(({ id }) => id)).toEqual(['book.rules.5'])
  })

  it('does not take a question for teaching', () => {
    const onlyAsked = toLedger({
      cases: [],
      modules: [buildModule('first', { body: '', exercises: [] })],
      setAside: [],
    })
    expect(countCoverage(POINTS, onlyAsked)).toEqual({ total: 5, taught: 0, tested: 1, setAside: 0 })
    expect(openPoints(POINTS, onlyAsked).length).toBe(5)
  })

  it('owes every point a place, and every duty and warning a question', () => {
    const section = (...points: Point[]) => ({ id: 'rules', title: 'Rules', points })
    const sections = [section(...POINTS.slice(0, 2)), section(...POINTS.slice(2))]
    expect(checkCoverage({ sections }, ledger)).toEqual([
      {
        at: ['sections', 0, 'points', 1],
        message: 'book.rules.2 is a warning and no question or option tests it',
        path: [],
      },
      { at: ['sections', 1, 'points', 2], message: 'book.rules.5 is neither taught nor set aside', path: [] },
    ])
  })
})

describe('checkSetAside', () => {
  const points = pointsCalled(...Array.from({ length: 10 }, (_, index) => `book.rules.${index + 1}`))
  const aside = (id: string) => ({ point: id, reason: 'It is a list of books.' })
  const problemsOf = (...ids: string[]) =>
    checkSetAside(ids.map(aside), {
      points,
      citedIn: (id) => (id === 'book.rules.2' ? ['Module first', 'glossary'] : []),
    }).map(({ at, message }) => [at.join('.'), message])

  it('lets one point in ten be set aside', () => {
    expect(problemsOf('book.rules.1')).toEqual([])
  })

  it('finds more than one in ten', () => {
    expect(problemsOf('book.rules.1', 'book.rules.3')).toEqual([
      ['', '20 % of the points are set aside; at most 10 % may be'],
    ])
  })

  it('finds a point that there is not', () => {
    expect(problemsOf('book.end.1')).toEqual([['0.point', 'there is no point book.end.1']])
  })

  it('finds a point that is cited anyway, and says where', () => {
    expect(problemsOf('book.rules.2')).toEqual([
      ['0.point', 'book.rules.2 is set aside, and yet cited in Module first, glossary'],
    ])
  })

  it('finds a point that is set aside twice', () => {
    expect(problemsOf('book.rules.1', 'book.rules.1')).toContainEqual(['1.point', 'book.rules.1 is set aside twice'])
  })

  it.each(['duty', 'warning'] as const)('finds a %s', (kind) => {
    const cited = points.get('book.rules.1')
    if (cited) points.set('book.rules.1', { ...cited, point: { ...cited.point, kind } })
    expect(problemsOf('book.rules.1')).toEqual([['0.point', `book.rules.1 is a ${kind}, which cannot be set aside`]])
  })
})
