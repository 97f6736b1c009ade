import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { groupEntries, parseEntry } from '#domain/journal/entry.ts'

import { entries as drawnEntries, entry } from '../../../fixtures/records.ts'

import type { About } from '#domain/journal/entry.ts'

const about = (title: string): About => ({
  kind: 'case',
  case: title.toLowerCase(),
  title,
  attempt: 'one',
  prompt: 'why',
  question: 'Why?',
})

describe('parseEntry', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(drawnEntries, (stored) => {
        expect(parseEntry(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
      }),
    )
  })

  it('never throws, and what it accepts it accepts again', () => {
    const fields = fc.constantFrom('schema', 'id', 'about', 'text', 'createdAt', 'updatedAt')
    const damaged = fc
      .tuple(drawnEntries, fields, fc.anything())
      .map(([stored, key, value]) => ({ ...stored, [key]: value }))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged), (value) => {
        const parsed = parseEntry(value)
        if (parsed) expect(parseEntry(parsed)).toEqual(parsed)
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [entry()]],
    ['a newer schema', { ...entry(), schema: 2 }],
    ['no text', { ...entry(), text: undefined }],
    ['a time that is a number', { ...entry(), updatedAt: 5 }],
    ['nothing it is about', { ...entry(), about: null }],
    ['an unknown kind', { ...entry(), about: { kind: 'dream' } }],
    ['a module without its title', { ...entry(), about: { ...about('A'), kind: 'module', module: 'a', title: 1 } }],
    ['a commitment without a day', { ...entry(), about: { ...about('A'), kind: 'commitment' } }],
    ['a commitment by no day', { ...entry(), about: { ...about('A'), kind: 'commitment', by: 'soon' } }],
    ['a case without its question', { ...entry(), about: { ...about('A'), question: undefined } }],
  ])('refuses %s', (_what, value) => {
    expect(parseEntry(value)).toBeUndefined()
  })

  it('keeps no fields that it does not know', () => {
    expect(parseEntry({ ...entry(), more: 1, about: { kind: 'free', more: 1 } })).toEqual(entry())
  })
})

describe('groupEntries', () => {
  it('puts the group written in last first, and in each the newest entry', () => {
    const at = (day: number) => ({ createdAt: `2026-11-0${day}T10:00:00.000Z` })
    const a1 = entry({ id: 'a1', about: about('A'), ...at(1) })
    const free = entry({ id: 'free', ...at(2) })
    const b = entry({ id: 'b', about: about('B'), ...at(3) })
    const a4 = entry({ id: 'a4', about: about('A'), ...at(4) })
    expect(groupEntries([b, a1, free, a4])).toEqual([
      { title: 'A', entries: [a4, a1] },
      { title: 'B', entries: [b] },
      { title: null, entries: [free] },
    ])
  })

  it('makes no groups of nothing', () => {
    expect(groupEntries([])).toEqual([])
  })

  it('loses no entry', () => {
    fc.assert(
      fc.property(fc.array(drawnEntries), (list) => {
        const grouped = groupEntries(list).flatMap(({ entries }) => entries)
        expect(grouped).toHaveLength(list.length)
        expect(new Set(grouped)).toEqual(new Set(list))
      }),
    )
  })
})
