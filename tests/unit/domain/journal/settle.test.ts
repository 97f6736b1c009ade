import { expect, it } from 'vitest'

import { settle } from '#domain/journal/settle.ts'

import type { Entry } from '#domain/journal/entry.ts'

const at = (minute: number) => `2026-11-21T19:0${String(minute)}:00.000Z`
const withText = (text: string, minute: number): Entry => ({
  schema: 2,
  id: 'e',
  about: { kind: 'free' },
  keeping: 'scratch',
  parts: [{ step: 'text', text }],
  versions: [],
  createdAt: at(0),
  updatedAt: at(minute),
})

const base = withText('One', 1)
const written = withText('One and two', 3)

it('an entry that is kept while its text is still on its way to the device stays one entry, with both changes', () => {
  const next: Entry = { ...base, keeping: 'kept', updatedAt: at(2) }
  expect(settle(written, { base, next }, 'fresh')).toEqual({
    ...written,
    keeping: 'kept',
    updatedAt: '2026-11-21T19:03:00.001Z',
  })
})

it('a text that is on its way while the entry is kept goes into that entry', () => {
  const stored: Entry = { ...base, keeping: 'kept', updatedAt: at(3) }
  expect(settle(stored, { base, next: withText('One and two', 4) }, 'fresh')).toEqual({
    ...stored,
    parts: written.parts,
    updatedAt: at(4),
  })
})

it('two texts written at once are both there afterwards', () => {
  const next = withText('One and three', 4)
  expect(settle(written, { base, next }, 'fresh')).toEqual({ ...next, id: 'fresh' })
  expect(settle(written, { base, next: withText('One and two', 4) }, 'fresh')).toEqual(written)
})

it('what has changed nowhere else is stored as it is, and so is what is new', () => {
  expect(settle(base, { base, next: written }, 'fresh')).toEqual(written)
  expect(settle(undefined, { base, next: written }, 'fresh')).toEqual(written)
})

it('what cannot be read is left alone', () => {
  expect(settle('unreadable', { base, next: written }, 'fresh')).toEqual({ ...written, id: 'fresh' })
})
