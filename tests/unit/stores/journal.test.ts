import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { entry } from '../../fixtures/records.ts'

import type { Entry } from '#domain/journal/entry.ts'

const KEY = 'one-standard:1:entry:'
const NOON = Date.parse('2026-11-21T12:00:00.000Z')

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
})

afterEach(() => {
  vi.useRealTimers()
})

/** Opens the page of the journal, with its entries followed as an island follows them. */
async function open() {
  const page = await browser.open()
  page.$entries.listen(() => undefined)
  page.$reflections.listen(() => undefined)
  return page
}

const later = (minutes: number) => vi.setSystemTime(NOON + minutes * 60_000)
const texts = (entries: readonly Entry[]) => entries.map(({ text }) => text)
const storedTexts = () =>
  browser
    .keys(KEY)
    .map((key) => (browser.read(key) as Entry).text)
    .sort()

describe('an entry', () => {
  it('is kept once something has been written in it, and not before', async () => {
    const { newEntry, writeEntry, $entries } = await open()
    const begun = newEntry({ kind: 'free' })
    expect([begun.text, $entries.get(), browser.stored.size]).toEqual(['', [], 0])

    later(1)
    const kept = writeEntry(begun, 'A thought.')
    expect(kept).toEqual({
      ...begun,
      text: 'A thought.',
      createdAt: '2026-11-21T12:00:00.000Z',
      updatedAt: '2026-11-21T12:01:00.000Z',
    })
    expect($entries.get()).toEqual([kept])
  })

  it('survives a reload', async () => {
    const { newEntry, writeEntry } = await open()
    const kept = writeEntry(newEntry({ kind: 'free' }), 'A thought.')
    expect((await open()).$entries.get()).toEqual([kept])
  })

  it('is written on under the same id', async () => {
    const { newEntry, writeEntry, $entries } = await open()
    const first = writeEntry(newEntry({ kind: 'free' }), 'A thought')
    later(2)
    const second = writeEntry(first, 'A thought, and another.')
    expect([second.id, second.createdAt]).toEqual([first.id, first.createdAt])
    expect($entries.get()).toEqual([second])
  })

  it('that was begun last comes first', async () => {
    const { newEntry, writeEntry, $entries } = await open()
    const first = writeEntry(newEntry({ kind: 'free' }), 'First.')
    later(1)
    writeEntry(newEntry({ kind: 'free' }), 'Second.')
    later(2)
    writeEntry(first, 'First, mended.')
    expect(texts($entries.get())).toEqual(['Second.', 'First, mended.'])
  })

  it('that has been deleted can be brought back', async () => {
    const { newEntry, writeEntry, removeEntry, restoreRemoved, $entries, $removed } = await open()
    const kept = writeEntry(newEntry({ kind: 'free' }), 'A thought.')
    removeEntry(kept)
    expect([$entries.get(), $removed.get(), browser.keys(KEY)]).toEqual([[], kept, []])
    restoreRemoved()
    expect([$entries.get(), $removed.get(), storedTexts()]).toEqual([[kept], null, ['A thought.']])
  })

  it('that has been deleted is gone after a reload', async () => {
    const { newEntry, writeEntry, removeEntry } = await open()
    removeEntry(writeEntry(newEntry({ kind: 'free' }), 'A thought.'))
    const { $entries, $removed } = await open()
    expect([$entries.get(), $removed.get()]).toEqual([[], null])
  })

  it('keeps its order of times when the clock has been set back', async () => {
    const { newEntry, writeEntry, $entries } = await open()
    const first = writeEntry(newEntry({ kind: 'free' }), 'A thought')
    later(-600)
    const second = writeEntry(first, 'A thought, later.')
    expect([second.updatedAt, texts($entries.get())]).toEqual(['2026-11-21T12:00:00.002Z', ['A thought, later.']])
  })

  it('that cannot be read is set aside, and the others are shown', async () => {
    browser.writeElsewhere(`${KEY}two`, { ...entry({ id: 'two' }), schema: 2 })
    browser.writeElsewhere(`${KEY}one`, entry())
    const { $entries, $unreadable } = await open()
    expect($entries.get()).toEqual([entry()])
    expect($unreadable.get().map(({ raw }) => raw)).toEqual([JSON.stringify({ ...entry({ id: 'two' }), schema: 2 })])
  })
})

describe('another tab', () => {
  it('that adds an entry is followed', async () => {
    const { $entries } = await open()
    browser.writeElsewhere(`${KEY}one`, entry())
    browser.hearOf(`${KEY}one`)
    expect($entries.get()).toEqual([entry()])
  })

  it('that has written in the same entry loses nothing, and neither does this one', async () => {
    const { newEntry, writeEntry, $entries } = await open()
    const base = writeEntry(newEntry({ kind: 'free' }), 'A thought')
    later(1)
    browser.writeElsewhere(`${KEY}${base.id}`, { ...base, text: 'From there.', updatedAt: new Date().toISOString() })
    later(2)
    const mine = writeEntry(base, 'From here.')
    browser.hearOf(`${KEY}${base.id}`)
    expect(mine.id).not.toBe(base.id)
    expect(storedTexts()).toEqual(['From here.', 'From there.'])
    expect(texts($entries.get()).sort()).toEqual(['From here.', 'From there.'])

    later(3)
    writeEntry(mine, 'From here, and on.')
    expect(storedTexts()).toEqual(['From here, and on.', 'From there.'])
  })

  it('that was heard of before loses nothing either', async () => {
    const { newEntry, writeEntry } = await open()
    const base = writeEntry(newEntry({ kind: 'free' }), 'A thought')
    later(1)
    browser.writeElsewhere(`${KEY}${base.id}`, { ...base, text: 'From there.', updatedAt: new Date().toISOString() })
    browser.hearOf(`${KEY}${base.id}`)
    writeEntry(base, 'From here.')
    expect(storedTexts()).toEqual(['From here.', 'From there.'])
  })

  it('that wrote the same does not make a second entry', async () => {
    const { newEntry, writeEntry } = await open()
    const base = writeEntry(newEntry({ kind: 'free' }), 'A thought')
    later(1)
    browser.writeElsewhere(`${KEY}${base.id}`, { ...base, updatedAt: new Date().toISOString() })
    writeEntry(base, 'A thought, and on.')
    expect(storedTexts()).toEqual(['A thought, and on.'])
  })

  it('that has deleted the entry does not take what is written here', async () => {
    const { newEntry, writeEntry } = await open()
    const base = writeEntry(newEntry({ kind: 'free' }), 'A thought')
    browser.writeElsewhere(`${KEY}${base.id}`, undefined)
    browser.hearOf(`${KEY}${base.id}`)
    writeEntry(base, 'A thought, still.')
    expect(storedTexts()).toEqual(['A thought, still.'])
  })
})

it('counts the reflections', async () => {
  const { newEntry, writeEntry, removeEntry, $reflections } = await open()
  expect($reflections.get()).toBe(0)
  writeEntry(newEntry({ kind: 'free' }), 'One.')
  const second = writeEntry(newEntry({ kind: 'free' }), 'Two.')
  expect($reflections.get()).toBe(2)
  removeEntry(second)
  expect($reflections.get()).toBe(1)
})

describe('a commitment', () => {
  const about = { kind: 'commitment', case: 'a', title: 'A', attempt: 'x', question: 'What?', by: '' } as const

  it('takes another day and keeps its text', async () => {
    const { commitTo, newEntry, writeEntry, $entries } = await open()
    const kept = writeEntry(newEntry(about), 'Ask.')
    later(1)
    commitTo({ ...kept, about }, '2026-12-01')
    expect($entries.get()).toEqual([
      { ...kept, about: { ...about, by: '2026-12-01' }, updatedAt: '2026-11-21T12:01:00.000Z' },
    ])
  })

  it('takes a day without losing what was written in the meantime', async () => {
    const { commitTo, newEntry, writeEntry, $entries } = await open()
    const seen = writeEntry(newEntry(about), 'Ask.')
    later(1)
    writeEntry(seen, 'Ask her.')
    later(2)
    commitTo({ ...seen, about }, '2026-12-01')
    expect($entries.get().map(({ text, about: found }) => [text, found])).toEqual([
      ['Ask her.', { ...about, by: '2026-12-01' }],
    ])
  })
})
