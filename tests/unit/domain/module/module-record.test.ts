import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { EMPTY_MODULE, parseModuleRecord, standingIn } from '#domain/module/module-record.ts'

const records = fc.record({
  schema: fc.constant(1 as const),
  seen: fc.array(fc.string()),
  reflection: fc.constantFrom('open' as const, 'declined' as const),
})

describe('parseModuleRecord', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(records, (stored) => {
        expect(parseModuleRecord(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
      }),
    )
  })

  it('never throws, and what it accepts it accepts again', () => {
    const damaged = fc
      .tuple(records, fc.constantFrom('schema', 'seen', 'reflection'), fc.anything())
      .map(([stored, key, value]) => ({ ...stored, [key]: value }))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged), (value) => {
        const parsed = parseModuleRecord(value)
        if (parsed) expect(parseModuleRecord(parsed)).toEqual(parsed)
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['a newer schema', { ...EMPTY_MODULE, schema: 2 }],
    ['sections that are no ids', { ...EMPTY_MODULE, seen: [1] }],
    ['an unknown answer', { ...EMPTY_MODULE, reflection: 'perhaps' }],
  ])('refuses %s', (_what, value) => {
    expect(parseModuleRecord(value)).toBeUndefined()
  })
})

describe('standingIn', () => {
  const sections = ['a', 'b']
  const nothing = { sections, record: EMPTY_MODULE, check: 'none', hasReflected: false } as const

  it('begins with nothing', () => {
    expect(standingIn(nothing)).toEqual({
      ...{ seen: 0, sections: 2, check: 'none', reflection: 'open' },
      ...{ isBegun: false, isComplete: false },
    })
  })

  it.each([
    ['written', { hasReflected: true, record: { ...EMPTY_MODULE, seen: ['a', 'b'] } }, 'done'],
    ['declined', { record: { schema: 1, seen: ['b', 'a'], reflection: 'declined' } }, 'declined'],
  ] as const)('is complete when all is seen, the check passed and a reflection %s', (_what, change, reflection) => {
    expect(standingIn({ ...nothing, check: 'passed', ...change })).toEqual({
      ...{ seen: 2, sections: 2, check: 'passed', reflection },
      ...{ isBegun: true, isComplete: true },
    })
  })

  it.each([
    ['a section is open', { record: { schema: 1, seen: ['a'], reflection: 'declined' }, check: 'passed' }],
    ['the check is not passed', { record: { schema: 1, seen: ['a', 'b'], reflection: 'declined' }, check: 'begun' }],
    [
      'nothing is said about a reflection',
      { record: { schema: 1, seen: ['a', 'b'], reflection: 'open' }, check: 'passed' },
    ],
  ] as const)('is not complete while %s', (_what, change) => {
    expect(standingIn({ ...nothing, ...change })).toMatchObject({ isBegun: true, isComplete: false })
  })

  it('counts a reflection that was written after declining as done', () => {
    const record = { schema: 1, seen: [], reflection: 'declined' } as const
    expect(standingIn({ ...nothing, record, hasReflected: true }).reflection).toBe('done')
  })

  it('does not count sections that are no longer there', () => {
    expect(standingIn({ ...nothing, record: { ...EMPTY_MODULE, seen: ['a', 'gone'] } }).seen).toBe(1)
  })

  it('counts no more sections than there are where it does not know their ids', () => {
    const record = { ...EMPTY_MODULE, seen: ['a', 'b', 'gone'] }
    expect(standingIn({ ...nothing, sections: 2, record })).toMatchObject({ seen: 2, sections: 2 })
  })
})
