import { describe, expect, it } from 'vitest'

import { checkFacilitation, citedOnPage } from '#domain/facilitation/check-facilitation.ts'

import { KNOWN, buildCase } from '../../../fixtures/cases.ts'
import { QUESTION, buildFacilitation, plan } from '../../../fixtures/facilitation.ts'

const known = { cases: new Map([['small', buildCase()]]), points: KNOWN.points }
const others = [QUESTION, QUESTION, QUESTION]
const safety = { text: 'Somebody may have done the same. Stay afterwards.', cites: ['book.rules.9'] }

it('checkFacilitation finds nothing in a page that is sound', () => {
  expect(checkFacilitation(buildFacilitation(), known)).toEqual([])
})

describe('checkFacilitation finds', () => {
  it.each([
    ['an unknown case', { case: 'lost' }, ['case'], 'there is no case lost'],
    [
      'a short plan that takes longer',
      { plans: [plan(30, 5, 15, 11), plan(60, 20, 20, 20)] },
      ['plans', 0, 'minutes'],
      'the steps of the plan for 30 minutes add up to 31',
    ],
    [
      'a long plan that takes less',
      { plans: [plan(30, 5, 15, 10), plan(60, 20, 20, 15)] },
      ['plans', 1, 'minutes'],
      'the steps of the plan for 60 minutes add up to 55',
    ],
    [
      'a question at a node that is not there',
      { questions: [...others, { ...QUESTION, at: 'nowhere' }] },
      ['questions', 3, 'at'],
      'the case has no node nowhere',
    ],
    [
      'a question at what every object inherits',
      { questions: [...others, { ...QUESTION, at: 'constructor' }] },
      ['questions', 3, 'at'],
      'the case has no node constructor',
    ],
    [
      'a text that mentions an option which is not there',
      { prepare: ['Bring cards numbered 1 to 3.', 'Play it by way of {begin.worst}.'] },
      ['prepare', 1],
      'the case has nothing that {begin.worst} could stand for',
    ],
    [
      'a question that cites what no source has',
      { questions: [{ ...QUESTION, cites: ['book.rules.9'] }, ...others] },
      ['questions', 0, 'cites'],
      'there is no point book.rules.9',
    ],
    ['a note on safety that does', { safety }, ['safety', 'cites'], 'there is no point book.rules.9'],
  ])('%s', (_what, change, at, message) => {
    expect(checkFacilitation(buildFacilitation(change), known)).toEqual([{ at, message, path: [] }])
  })

  it('a remark whose answer cites what no source has', () => {
    const page = buildFacilitation()
    const comesUp = page.comesUp.map((remark, index) => (index === 2 ? { ...remark, cites: ['book.rules.9'] } : remark))
    expect(checkFacilitation({ ...page, comesUp }, known)).toEqual([
      { at: ['comesUp', 2, 'cites'], message: 'there is no point book.rules.9', path: [] },
    ])
  })
})

it('checkFacilitation says nothing of the nodes of a case that cannot be read', () => {
  const page = buildFacilitation({ questions: [...others, { ...QUESTION, at: 'nowhere' }] })
  expect(checkFacilitation(page, { ...known, cases: new Map([['small', undefined]]) })).toEqual([])
})

it('citedOnPage lists each point once, in the order of the page', () => {
  expect(citedOnPage(buildFacilitation({ safety: { ...safety, cites: ['book.rules.1', 'book.rules.9'] } }))).toEqual([
    'book.rules.1',
    'book.rules.2',
    'book.rules.9',
  ])
})
