import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { mergeCaseRecords } from '#domain/case/merge.ts'
import { parseCaseRecord } from '#domain/case/record.ts'
import { fingerprint } from '#domain/fingerprint.ts'

import { attempt, events, records as anyRecords, times } from '../../../fixtures/records.ts'

import type { CaseEvent } from '#domain/case/event.ts'
import type { Attempt, CaseRecord } from '#domain/case/record.ts'

const BEGUN: CaseEvent = { type: 'case.begun' }
const READ: CaseEvent = { type: 'passage.read', node: 'monday' }
const TOLD: CaseEvent = { type: 'option.chosen', node: 'search', option: 'tell' }
const WAITED: CaseEvent = { type: 'option.chosen', node: 'search', option: 'wait' }

const recordOf = (...attempts: Attempt[]): CaseRecord => ({ schema: 1, attempts, current: attempts.at(-1)?.id ?? '' })
const beside = (id: string, list: CaseEvent[]) => `${id}~${fingerprint(JSON.stringify(list))}`

/** Records with few ids, times and choices, so that two often share attempts and part from each other. */
const anyEvents = fc.oneof(fc.array(fc.constantFrom(BEGUN, TOLD, WAITED), { maxLength: 3 }), events)
const few: fc.Arbitrary<CaseRecord> = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('one', 'two', '__proto__'),
      startedAt: fc.oneof(fc.constantFrom('2026-11-21T10:00:00.000Z', '2026-11-22T10:00:00.000Z'), times),
      version: fc.constantFrom('v1', 'v2'),
      origin: fc.constantFrom('first', 'again', 'rewound', 'carried'),
      anticipation: fc.constantFrom('', 'I would wait.', 'I would wait. Or tell.', 'Tell.'),
      events: anyEvents,
    }),
    { selector: ({ id }) => id, maxLength: 3 },
  )
  .chain((attempts) =>
    fc.nat().map((index): CaseRecord => {
      const current = attempts[index % attempts.length]?.id ?? ''
      return { schema: 1, attempts, current }
    }),
  )
const records = fc.oneof({ weight: 4, arbitrary: few }, { weight: 1, arbitrary: anyRecords })

describe('mergeCaseRecords', () => {
  it('has the attempts of both, and only the earliest of the first ones stays it', () => {
    const mine = attempt({ id: 'mine', startedAt: '2026-11-22T10:00:00.000Z' })
    const again = attempt({ id: 'again', startedAt: '2026-11-23T10:00:00.000Z', origin: 'rewound' })
    const theirs = attempt({ id: 'theirs', startedAt: '2026-11-21T10:00:00.000Z' })
    expect(mergeCaseRecords(recordOf(mine, again), recordOf(theirs))).toEqual({
      schema: 1,
      attempts: [theirs, { ...mine, origin: 'again' }, again],
      current: 'again',
    })
    expect(mergeCaseRecords(recordOf(), recordOf(theirs))).toEqual(recordOf(theirs))
  })

  it('goes as far in an attempt as either has gone', () => {
    const mine = attempt({ events: [BEGUN] })
    const theirs = attempt({ events: [BEGUN, READ, TOLD] })
    expect(mergeCaseRecords(recordOf(mine), recordOf(theirs))).toEqual(recordOf(theirs))
    expect(mergeCaseRecords(recordOf(theirs), recordOf(mine))).toEqual(recordOf(theirs))
  })

  it('keeps both ways in which an attempt has been gone on with, and plays mine', () => {
    const told = attempt({ events: [BEGUN, TOLD] })
    const waited = attempt({ events: [BEGUN, WAITED] })
    const carried: Attempt = { ...waited, id: beside('one', waited.events), origin: 'carried' }
    const merged = mergeCaseRecords(recordOf(told), recordOf(waited))
    expect(merged).toEqual({ schema: 1, attempts: [told, carried], current: 'one' })
    expect(mergeCaseRecords(recordOf(waited), recordOf(told))).toEqual({ ...merged, current: carried.id })
  })

  it('keeps what was expected on either side', () => {
    const merged = (a: string, b: string) =>
      mergeCaseRecords(recordOf(attempt({ anticipation: a })), recordOf(attempt({ anticipation: b }))).attempts.map(
        ({ anticipation }) => anticipation,
      )
    expect(merged('I would wait.', 'I would tell.')).toEqual(['I would tell.\n\nI would wait.'])
    expect(merged('I would wait.', 'I would wait. Or tell.')).toEqual(['I would wait. Or tell.'])
    expect(merged('I would wait.', '')).toEqual(['I would wait.'])
  })

  it('does not mind which is given first, but for the attempt being played', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        expect(mergeCaseRecords(a, b).attempts).toEqual(mergeCaseRecords(b, a).attempts)
      }),
      { numRuns: 500 },
    )
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeCaseRecords(a, b)
        expect(mergeCaseRecords(merged, b)).toEqual(merged)
        expect(mergeCaseRecords(merged, a)).toEqual(merged)
        expect(mergeCaseRecords(merged, merged)).toEqual(merged)
      }),
      { numRuns: 500 },
    )
  })

  it('loses no choice and nothing that was expected, calls one attempt the first, and can be stored', () => {
    fc.assert(
      fc.property(records, records, (a, b) => {
        const merged = mergeCaseRecords(a, b)
        expect(parseCaseRecord(JSON.parse(JSON.stringify(merged)))).toEqual(merged)
        const both = [...a.attempts, ...b.attempts]
        const isIn = (one: Attempt) =>
          merged.attempts.some(
            (kept) =>
              kept.id.startsWith(one.id) &&
              kept.anticipation.includes(one.anticipation) &&
              JSON.stringify(kept.events.slice(0, one.events.length)) === JSON.stringify(one.events),
          )
        expect(both.filter((one) => !isIn(one))).toEqual([])
        const firsts = merged.attempts.flatMap(({ origin }, index) => (origin === 'first' ? [index] : []))
        expect(firsts).toEqual(both.some(({ origin }) => origin === 'first') ? [0] : [])
      }),
      { numRuns: 500 },
    )
  })
})
