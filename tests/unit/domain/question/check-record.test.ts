import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  EMPTY_CHECK,
  checkStateOf,
  countRight,
  currentAttempt,
  firstAttempt,
  hasPassed,
  latestAttempt,
  parseCheckRecord,
  shareRight,
  toReview,
  withAttempt,
  withCurrent,
} from '#domain/question/check-record.ts'

import { checkAttempt, checkRecords, finished, kept } from '../../../fixtures/questions.ts'

import type { CheckAttempt, CheckRecord } from '#domain/question/check-record.ts'

const record = (...attempts: CheckAttempt[]): CheckRecord => ({ schema: 1, attempts })

const first = finished(5, 9, 'first')
const second = finished(8, 9, 'second')
const open = checkAttempt({ id: 'open', answers: [kept('one')] })

describe('attempts', () => {
  it('the current is the last, finished or not', () => {
    expect([EMPTY_CHECK, record(first), record(first, open)].map((one) => currentAttempt(one)?.id)).toEqual([
      undefined,
      'first',
      'open',
    ])
  })

  it('the first and the latest are finished ones, and may be the same', () => {
    const ids = (one: CheckRecord) => [firstAttempt(one)?.id, latestAttempt(one)?.id]
    expect([EMPTY_CHECK, record(open), record(first), record(first, second, open)].map(ids)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
      ['first', 'first'],
      ['first', 'second'],
    ])
  })

  it('are added at the end and changed only there', () => {
    expect(withAttempt(record(first), second)).toEqual(record(first, second))
    expect(withCurrent(record(first, open), second)).toEqual(record(first, second))
  })
})

describe('the result', () => {
  it('is counted, and shared out of what was answered', () => {
    expect([first, second, checkAttempt()].map((one) => [countRight(one), shareRight(one)])).toEqual([
      [5, 5 / 9],
      [8, 8 / 9],
      [0, 0],
    ])
  })

  it.each([
    [7, 9, false],
    [8, 9, true],
    [8, 10, true],
    [7, 10, false],
    [5, 6, true],
    [4, 6, false],
    [6, 7, true],
    [5, 7, false],
    [7, 8, true],
    [6, 8, false],
  ])('%i of %i is enough: %s', (right, of, isEnough) => {
    expect(hasPassed(record(finished(right, of)))).toBe(isEnough)
  })

  it('that was enough once stays enough', () => {
    expect(hasPassed(record(second, first, open))).toBe(true)
  })

  it('does not count before the attempt is finished', () => {
    expect(hasPassed(record({ ...second, finishedAt: null }))).toBe(false)
  })
})

it.each<[string, CheckRecord, string]>([
  ['nothing', EMPTY_CHECK, 'none'],
  ['an attempt without an answer', record(checkAttempt()), 'none'],
  ['an answer', record(open), 'begun'],
  ['too little', record(first), 'begun'],
  ['too little, begun again', record(first, checkAttempt()), 'begun'],
  ['enough', record(first, second), 'passed'],
  ['enough, and begun again', record(second, open), 'passed'],
])('tells how far one is: %s', (_what, one, expected) => {
  expect(checkStateOf(one)).toBe(expected)
})

it('puts what one was wrongly sure of first, then what was wrong, then what was right by a guess', () => {
  const answers = [
    kept('guessed', { confidence: 'guessing' }),
    kept('known', { confidence: 'sure' }),
    kept('wrong', { isRight: false }),
    kept('fair', { confidence: 'fairly' }),
    kept('wrong-guess', { isRight: false, confidence: 'guessing' }),
    kept('wrong-sure', { isRight: false, confidence: 'sure' }),
    kept('silent'),
  ]
  expect(toReview(answers)).toEqual([
    { question: 'wrong-sure', because: 'sure' },
    { question: 'wrong', because: 'wrong' },
    { question: 'wrong-guess', because: 'wrong' },
    { question: 'guessed', because: 'guessed' },
  ])
})

describe('parseCheckRecord', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(checkRecords, (stored) => {
        expect(parseCheckRecord(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
      }),
    )
  })

  it('never throws, and what it accepts it accepts again', () => {
    const damaged = fc.tuple(checkRecords, fc.constantFrom('schema', 'attempts'), fc.anything())
    const values = fc.oneof(
      fc.anything(),
      damaged.map(([stored, key, value]) => ({ ...stored, [key]: value })),
    )
    fc.assert(
      fc.property(values, (value) => {
        const parsed = parseCheckRecord(value)
        if (parsed) expect(parseCheckRecord(parsed)).toEqual(parsed)
      }),
    )
  })

  const withAnswer = (change: object) => ({
    ...record(),
    attempts: [{ ...open, answers: [{ ...kept('one'), ...change }] }],
  })

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['a newer schema', { ...record(first), schema: 2 }],
    ['attempts that are no list', { schema: 1, attempts: { 0: first, length: 1 } }],
    ['an attempt that is null', { schema: 1, attempts: [null] }],
    ['an unfinished attempt before another', record(open, first)],
    ['an attempt without an end or the lack of one', { schema: 1, attempts: [{ ...open, finishedAt: undefined }] }],
    ['answers that are no list', { schema: 1, attempts: [{ ...open, answers: 'none' }] }],
    ['an unknown confidence', withAnswer({ confidence: 'toString' })],
    ['no word on confidence', withAnswer({ confidence: undefined })],
    ['an answer that is none', withAnswer({ answer: { kind: 'essay' } })],
    ['a mark that is no yes or no', withAnswer({ isRight: 1 })],
    ['a time that is a number', withAnswer({ at: 1 })],
  ])('refuses %s', (_what, value) => {
    expect(parseCheckRecord(value)).toBeUndefined()
  })

  it('keeps no fields that it does not know', () => {
    const more = { ...record({ ...open, ...{ more: 1 } }), more: 1 }
    expect(parseCheckRecord(more)).toEqual(record(open))
  })
})
