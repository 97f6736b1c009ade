import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { kindOf, parseRecord } from '#domain/backup/known-records.ts'
import { mergeRecord } from '#domain/backup/merge-records.ts'
import { newDraft } from '#domain/policy/draft.ts'

import { checkAttempt, checkRecords, drafts, keptAnswer, moduleRecords } from '../../../fixtures/kept.ts'
import { attempt, records as caseRecords } from '../../../fixtures/records.ts'

import type { ModuleRecord } from '#domain/module/module-record.ts'

const whole = (merged: unknown) => ({ merged, left: undefined })
const caseRecord = { schema: 1, attempts: [attempt()], current: 'one' }
const read: ModuleRecord = { schema: 1, seen: ['a', 'b'], reflection: 'open' }

/** Two records of the same kind, with their name. */
const pairs: fc.Arbitrary<[string, unknown, unknown]> = fc.oneof(
  fc.tuple(fc.constant('case:a'), caseRecords, caseRecords),
  fc.tuple(fc.constant('check:a'), checkRecords, checkRecords),
  fc.tuple(fc.constant('module:a'), moduleRecords, moduleRecords),
  fc.tuple(fc.constant('policy:a'), drafts, drafts),
  fc.tuple(fc.constant('theme'), fc.jsonValue(), fc.jsonValue()),
)

describe('mergeRecord', () => {
  it('unites the attempts at a case', () => {
    const theirs = attempt({ id: 'two', startedAt: '2026-11-22T10:00:00.000Z', origin: 'again' })
    expect(mergeRecord('case:angela', caseRecord, { schema: 1, attempts: [theirs], current: 'two' })).toEqual(
      whole({ schema: 1, attempts: [attempt(), theirs], current: 'one' }),
    )
  })

  it('unites the attempts at a check, and gives back what finds no place', () => {
    const mine = { schema: 1, attempts: [checkAttempt({ finishedAt: null, answers: [keptAnswer(), keptAnswer()] })] }
    const theirs = { schema: 1, attempts: [checkAttempt({ id: 'two', finishedAt: null })] }
    expect(mergeRecord('check:lines', mine, theirs)).toEqual({ merged: mine, left: theirs })
    expect(mergeRecord('check:lines', mine, { schema: 1, attempts: [checkAttempt()] })).toEqual(
      whole({ schema: 1, attempts: [checkAttempt()] }),
    )
  })

  it('unites what has been seen of a module', () => {
    const theirs: ModuleRecord = { schema: 1, seen: ['c', 'a'], reflection: 'declined' }
    expect(mergeRecord('module:lines', read, theirs)).toEqual(
      whole({ schema: 1, seen: ['a', 'b', 'c'], reflection: 'declined' }),
    )
    expect(mergeRecord('module:lines', theirs, read)).toEqual(
      whole({ schema: 1, seen: ['c', 'a', 'b'], reflection: 'declined' }),
    )
  })

  it('keeps my policy, and gives back theirs if it is another', () => {
    const [mine, theirs] = [newDraft('ward', ['a']), newDraft('ward', ['b'])]
    expect(mergeRecord('policy:rewrite', mine, theirs)).toEqual({ merged: mine, left: theirs })
    expect(mergeRecord('policy:rewrite', mine, structuredClone(mine))).toEqual(whole(mine))
  })

  it('keeps mine of what it does not know, and gives back theirs if it is another', () => {
    expect(mergeRecord('theme', 'dark', 'light')).toEqual({ merged: 'dark', left: 'light' })
    expect(mergeRecord('theme', { a: 1, b: [2] }, { b: [2], a: 1 })).toEqual(whole({ a: 1, b: [2] }))
    expect(mergeRecord('constructor', undefined, null)).toEqual(whole(null))
    expect(mergeRecord('theme', null, 'light')).toEqual({ merged: null, left: 'light' })
  })

  it('takes the one that is there and can be read', () => {
    expect(mergeRecord('case:angela', undefined, caseRecord)).toEqual(whole(caseRecord))
    expect(mergeRecord('case:angela', caseRecord, undefined)).toEqual(whole(caseRecord))
    expect(mergeRecord('case:angela', { schema: 1 }, caseRecord)).toEqual(whole(caseRecord))
    expect(mergeRecord('case:angela', caseRecord, 5)).toEqual({ merged: caseRecord, left: 5 })
    expect(mergeRecord('case:angela', 4, 5)).toEqual({ merged: 4, left: 5 })
  })

  it('changes nothing when done again, and what comes of it can be read', () => {
    fc.assert(
      fc.property(pairs, ([name, mine, theirs]) => {
        const { merged } = mergeRecord(name, mine, theirs)
        expect(mergeRecord(name, merged, theirs).merged).toEqual(merged)
        expect(mergeRecord(name, mine, mine)).toEqual(whole(mine))
        expect(parseRecord(name, merged)).toEqual(merged)
      }),
    )
  })

  it('does not mind which module is mine, but for the order of what has been seen', () => {
    const seenIn = (value: unknown) => ({ ...(value as ModuleRecord), seen: new Set((value as ModuleRecord).seen) })
    fc.assert(
      fc.property(moduleRecords, moduleRecords, (a, b) => {
        const merged = mergeRecord('module:a', a, b).merged
        expect(seenIn(merged)).toEqual(seenIn(mergeRecord('module:a', b, a).merged))
        expect(seenIn(merged).seen).toEqual(new Set([...a.seen, ...b.seen]))
      }),
    )
  })

  it('never throws', () => {
    const names = fc.constantFrom('case:a', 'check:a', 'module:a', 'policy:a', '__proto__', '')
    fc.assert(
      fc.property(names, fc.jsonValue(), fc.jsonValue(), (name, mine, theirs) => {
        expect(mergeRecord(name, mine, theirs)).toHaveProperty('merged')
      }),
    )
  })
})

it.each([
  ['case:angela', 'case'],
  ['check:', 'check'],
  ['module:a:b', 'module'],
  ['policy:rewrite', 'policy'],
  ['case', undefined],
  [':case', undefined],
  ['constructor:a', undefined],
  ['', undefined],
])('knows the kind of %j: %s', (name, kind) => {
  expect(kindOf(name)).toBe(kind)
})
