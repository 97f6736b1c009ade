import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EMPTY_RECORD, currentAttempt, parseCaseRecord, withAttempt, withCurrent } from '#domain/case/record.ts'

import { attempt, records } from '../../../fixtures/records.ts'

import type { CaseRecord } from '#domain/case/record.ts'

const first = attempt({ id: 'one' })
const second = attempt({ id: 'two', origin: 'again' })
const record: CaseRecord = { schema: 1, attempts: [first, second], current: 'two' }

describe('currentAttempt', () => {
  it('finds the attempt being played', () => {
    expect(currentAttempt(record)).toEqual(second)
  })

  it('finds nothing before the first', () => {
    expect(currentAttempt(EMPTY_RECORD)).toBeUndefined()
  })
})

it('adds an attempt, which becomes the current one', () => {
  expect(withAttempt({ ...EMPTY_RECORD, attempts: [first], current: 'one' }, second)).toEqual(record)
})

it('changes the current attempt and no other', () => {
  expect(withCurrent(record, { anticipation: 'I would wait.' })).toEqual({
    schema: 1,
    attempts: [first, { ...second, anticipation: 'I would wait.' }],
    current: 'two',
  })
  expect(withCurrent(EMPTY_RECORD, { anticipation: 'x' })).toEqual(EMPTY_RECORD)
})

describe('parseCaseRecord', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(records, (stored) => {
        expect(parseCaseRecord(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
      }),
    )
  })

  it('never throws, and what it accepts it accepts again', () => {
    const damaged = fc.tuple(records, fc.constantFrom('schema', 'attempts', 'current'), fc.anything())
    const values = fc.oneof(
      fc.anything(),
      damaged.map(([stored, key, value]) => ({ ...stored, [key]: value })),
    )
    fc.assert(
      fc.property(values, (value) => {
        const parsed = parseCaseRecord(value)
        if (parsed) expect(parseCaseRecord(parsed)).toEqual(parsed)
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', []],
    ['a text', 'record'],
    ['no schema', { attempts: [], current: '' }],
    ['a newer schema', { ...record, schema: 2 }],
    ['a schema as text', { ...record, schema: '1' }],
    ['attempts that are no list', { ...record, attempts: { 0: first, length: 1 } }],
    ['an attempt that is null', { ...record, attempts: [null, second] }],
    ['a current attempt that is not there', { ...record, current: 'three' }],
    ['no current attempt among some', { ...record, current: '' }],
    ['a current attempt among none', { ...EMPTY_RECORD, current: 'one' }],
    ['a current attempt that is no text', { ...EMPTY_RECORD, current: null }],
    ['an unknown origin', { ...record, attempts: [first, { ...second, origin: 'toString' }] }],
    ['a version that is a number', { ...record, attempts: [first, { ...second, version: 1 }] }],
    ['events that are none', { ...record, attempts: [first, { ...second, events: [{ type: 'no' }] }] }],
    ['no anticipation', { ...record, attempts: [first, { ...second, anticipation: undefined }] }],
  ])('refuses %s', (_what, value) => {
    expect(parseCaseRecord(value)).toBeUndefined()
  })

  it('keeps no fields that it does not know', () => {
    expect(parseCaseRecord({ ...record, more: 1, attempts: [first, { ...second, more: 2 }] })).toEqual(record)
  })
})
