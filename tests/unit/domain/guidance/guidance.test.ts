import { describe, expect, it } from 'vitest'

import { checkGuidance } from '#domain/guidance/check-guidance.ts'
import { treatedIn } from '#domain/guidance/treated.ts'

import { buildCase, decision, option, outcome } from '../../../fixtures/cases.ts'
import { buildModule } from '../../../fixtures/modules.ts'

import type { Guidance } from '#domain/guidance/guidance-schema.ts'

const known = { points: new Set(['book.rules.1', 'book.rules.2', 'film.end.1']), sources: new Set(['book', 'film']) }

const agreement = (id: string, ...cites: string[]) => ({ id, title: 'They agree', text: 'On this they agree.', cites })
const tension = (id: string, ...sides: string[][]) => ({
  id,
  title: 'They differ',
  sides: sides.map((cites) => ({ who: 'A document', says: 'Something else.', cites })),
  note: 'Nobody settles this.',
  cites: [],
})
const DIFFERENCE = tension('b', ['book.rules.1', 'book.rules.2'], ['film.end.1'])

/** What is wrong with a page that is good but for a change: where, and what. */
function problemsOf(change: Partial<Guidance>): [string, string][] {
  const guidance = {
    agreements: [agreement('a', 'book.rules.1', 'film.end.1')],
    tensions: [DIFFERENCE],
    alone: [{ source: 'film', text: 'Only this one.', cites: ['film.end.1'] }],
    silent: [],
    ...change,
  }
  return checkGuidance(guidance, known).map(({ at, message }) => [at.join('.'), message])
}

describe('checkGuidance', () => {
  it('finds nothing wrong with a page that is as it has to be', () => {
    expect(problemsOf({})).toEqual([])
  })

  it('finds a citation that leads nowhere', () => {
    expect(problemsOf({ tensions: [{ ...DIFFERENCE, cites: ['book.rules.7'] }] })).toEqual([
      ['tensions.0.cites.0', 'there is no point book.rules.7'],
    ])
  })

  it('finds one document that agrees with itself', () => {
    expect(problemsOf({ agreements: [agreement('a', 'book.rules.1', 'book.rules.2')] })).toEqual([
      ['agreements.0', 'cites only one source, and takes at least two'],
    ])
  })

  it('finds one document that differs from itself', () => {
    expect(problemsOf({ tensions: [tension('b', ['book.rules.1'], ['book.rules.2'])] })).toEqual([
      ['tensions.0', 'cites only one source, and takes at least two'],
    ])
  })

  it('finds a side that speaks for two documents', () => {
    expect(problemsOf({ tensions: [tension('b', ['book.rules.1'], ['book.rules.2', 'film.end.1'])] })).toEqual([
      ['tensions.0.sides.1.cites', 'a side speaks for one document, and this cites several'],
    ])
  })

  it('finds an id that stands there twice', () => {
    expect(problemsOf({ agreements: [agreement('b', 'book.rules.1', 'film.end.1')] })).toEqual([
      ['tensions.0.id', 'the id b stands here twice'],
    ])
  })

  it('finds a document that there is not, and points of another', () => {
    expect(problemsOf({ alone: [{ source: 'play', text: 'Only this one.', cites: ['film.end.1'] }] })).toEqual([
      ['alone.0.source', 'there is no source play'],
      ['alone.0.cites', 'film.end.1 is no point of play'],
    ])
  })
})

describe('treatedIn', () => {
  const withText = (id: string, body: string) => buildModule(id, { body })
  const BOTH = '<Cite points="book.rules.2" /> and yet <Cite points="film.end.1" />'

  it('finds modules that set two sides against each other in one place', () => {
    const modules = [
      withText('sets', `<Differ>\n${BOTH}\n</Differ>`),
      withText('mentions', BOTH),
      withText('one-side', '<Differ>\n<Cite points="book.rules.1 book.rules.2" />\n</Differ>'),
      withText('apart', BOTH.replace('and yet', '</Differ> and <Differ>').replace(/^(.*)$/s, '<Differ>$1</Differ>')),
    ]
    expect(treatedIn(DIFFERENCE, { modules, cases: [] }).modules.map(({ id }) => id)).toEqual(['sets'])
  })

  it('finds cases with a decision that the two sides contest', () => {
    const contested = (...cites: string[]) => {
      const text = 'One document says one thing, and another says another. Neither of them says what to do about it.'
      return { ...decision(option('a', 'end'), option('b', 'end')), nature: 'contested', tension: { text, cites } }
    }
    const story = (id: string, begin: unknown) => buildCase({ id, nodes: { begin, end: outcome() } })
    const cases = [
      story('small', contested('book.rules.1', 'film.end.1')),
      story('other', contested('book.rules.1', 'book.rules.2')),
    ]
    expect(treatedIn(DIFFERENCE, { modules: [], cases }).cases.map(({ id }) => id)).toEqual(['small'])
  })
})
