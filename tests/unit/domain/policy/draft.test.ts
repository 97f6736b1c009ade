import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { changeClause, fitDraft, moveClause, newDraft, parseDraft } from '#domain/policy/draft.ts'

import type { PolicyDraft } from '#domain/policy/draft.ts'

const draft = newDraft('ward', ['a', 'b', 'c'])
const order = ({ clauses }: PolicyDraft) => clauses.map(({ id }) => id).join('')

const drafts: fc.Arbitrary<PolicyDraft> = fc.record({
  schema: fc.constant(1),
  place: fc.string(),
  called: fc.option(fc.string()),
  clauses: fc.array(fc.record({ id: fc.string(), isIn: fc.boolean(), text: fc.option(fc.string()) })),
})

describe('newDraft', () => {
  it('has everything in, as the authors wrote it', () => {
    expect(newDraft('ward', ['a'])).toEqual({
      schema: 1,
      place: 'ward',
      called: null,
      clauses: [{ id: 'a', isIn: true, text: null }],
    })
  })
})

describe('changeClause', () => {
  it('changes one clause and no other', () => {
    expect(changeClause(draft, 'b', { isIn: false, text: 'Ours.' }).clauses).toEqual([
      { id: 'a', isIn: true, text: null },
      { id: 'b', isIn: false, text: 'Ours.' },
      { id: 'c', isIn: true, text: null },
    ])
  })
})

describe('moveClause', () => {
  it.each([
    ['a', 1, 'bac'],
    ['c', -1, 'acb'],
    ['a', -1, 'abc'],
    ['c', 1, 'abc'],
    ['x', 1, 'abc'],
  ] as const)('moves %s by %s', (id, by, expected) => {
    expect(order(moveClause(draft, id, { by, shown: ['a', 'b', 'c'] }))).toBe(expected)
  })

  it('passes over clauses that are not shown', () => {
    expect(order(moveClause(draft, 'a', { by: 1, shown: ['a', 'c'] }))).toBe('bca')
    expect(order(moveClause(draft, 'c', { by: -1, shown: ['a', 'c'] }))).toBe('cab')
  })
})

describe('fitDraft', () => {
  it('puts new elements last and lets go of those that are gone, unless the learner had rewritten them', () => {
    const kept = changeClause(draft, 'b', { text: 'Ours.' })
    expect(fitDraft(kept, ['c', 'd']).clauses).toEqual([
      { id: 'b', isIn: true, text: 'Ours.' },
      { id: 'c', isIn: true, text: null },
      { id: 'd', isIn: true, text: null },
    ])
  })

  it('leaves a draft alone that fits', () => {
    expect(fitDraft(draft, ['c', 'b', 'a'])).toEqual(draft)
  })
})

describe('parseDraft', () => {
  it('reads every draft that can be stored', () => {
    fc.assert(
      fc.property(drafts, (stored) => {
        expect(parseDraft(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
      }),
    )
  })

  it.each([
    ['nothing', null],
    ['a list', []],
    ['a newer schema', { ...draft, schema: 2 }],
    ['no place', { ...draft, place: undefined }],
    ['a name that is no text', { ...draft, called: 7 }],
    ['clauses that are no list', { ...draft, clauses: {} }],
    ['a clause without a text', { ...draft, clauses: [{ id: 'a', isIn: true }] }],
    ['a clause that is nothing', { ...draft, clauses: [null] }],
  ])('does not read %s', (_what, value) => {
    expect(parseDraft(value)).toBeUndefined()
  })
})
