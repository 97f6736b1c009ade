import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseCheckRecord } from '#domain/question/check-record.ts'
import { mergeCheckRecords } from '#domain/question/merge-checks.ts'

import { checkAttempt, checkRecords, keptAnswer } from '../../../fixtures/kept.ts'

import type { CheckAttempt, CheckRecord } from '#domain/question/check-record.ts'

const recordOf = (...attempts: CheckAttempt[]): CheckRecord => ({ schema: 1, attempts })
const open = (change: Partial<CheckAttempt> = {}) => checkAttempt({ finishedAt: null, ...change })
const two = [keptAnswer(), keptAnswer({ question: 'second' })]
const said = ({ answers }: CheckAttempt) =>
  answers.map(({ question, answer, at }) => JSON.stringify([question, answer, at]))

describe('mergeCheckRecords', () => {
  it('has the attempts of both in the order in which they were begun, the unfinished one last', () => {
    const early = checkAttempt({ id: 'early', startedAt: '2026-11-20T14:00:00.000Z' })
    const late = checkAttempt({ id: 'late', startedAt: '2026-11-24T14:00:00.000Z' })
    expect(mergeCheckRecords(recordOf(open()), recordOf(early, late))).toEqual({
      merged: recordOf(early, late, open()),
      left: [],
    })
  })

  it.each([
    ['a finished state above an unfinished one', checkAttempt(), open({ answers: [keptAnswer({ isRead: false })] })],
    ['more answers above fewer', open({ answers: two }), open({ answers: [keptAnswer()] })],
    ['feedback read above feedback unread', open(), open({ answers: [keptAnswer({ isRead: false })] })],
  ])('puts %s', (_what, more, less) => {
    expect(mergeCheckRecords(recordOf(more), recordOf(less))).toEqual({ merged: recordOf(more), left: [] })
    expect(mergeCheckRecords(recordOf(less), recordOf(more))).toEqual({ merged: recordOf(more), left: [] })
  })

  it('leaves aside the unfinished attempt with fewer answers', () => {
    const more = open({ id: 'more', answers: two })
    const fewer = open({ id: 'fewer' })
    expect(mergeCheckRecords(recordOf(fewer), recordOf(more))).toEqual({ merged: recordOf(more), left: [fewer] })
    const blank = open({ id: 'blank', answers: [] })
    expect(mergeCheckRecords(recordOf(blank), recordOf(more))).toEqual({ merged: recordOf(more), left: [] })
  })

  it('leaves aside answers of the same attempt that are not those that count', () => {
    const other = open({ answers: [keptAnswer({ answer: { kind: 'single', option: 'stranger' } })] })
    expect(mergeCheckRecords(recordOf(checkAttempt()), recordOf(other))).toEqual({
      merged: recordOf(checkAttempt()),
      left: [other],
    })
  })

  it('does not mind which is given first', () => {
    fc.assert(
      fc.property(checkRecords, checkRecords, (a, b) => {
        expect(mergeCheckRecords(a, b)).toEqual(mergeCheckRecords(b, a))
      }),
    )
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(checkRecords, checkRecords, (a, b) => {
        const { merged } = mergeCheckRecords(a, b)
        expect(mergeCheckRecords(merged, b).merged).toEqual(merged)
        expect(mergeCheckRecords(merged, merged)).toEqual({ merged, left: [] })
      }),
    )
  })

  it('loses no answer but to what is left, finishes nothing, and can be stored', () => {
    fc.assert(
      fc.property(checkRecords, checkRecords, (a, b) => {
        const { merged, left } = mergeCheckRecords(a, b)
        expect(parseCheckRecord(JSON.parse(JSON.stringify(merged)))).toEqual(merged)
        const both = [...a.attempts, ...b.attempts]
        const found = new Set([...merged.attempts, ...left].flatMap(said))
        expect(both.flatMap(said).filter((answer) => !found.has(answer))).toEqual([])
        expect(both).toEqual(expect.arrayContaining([...merged.attempts, ...left]))
      }),
    )
  })
})
