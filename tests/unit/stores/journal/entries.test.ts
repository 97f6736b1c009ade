import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { isCommitted } from '#domain/journal/entry.ts'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { COMMITMENT, NOON, openPage, says, storedEntry } from '../../../fixtures/journal.ts'

import type { Committed, Entry } from '#domain/journal/entry.ts'

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
})

afterEach(() => {
  vi.useRealTimers()
})

const later = (minutes: number) => vi.setSystemTime(NOON + minutes * 60_000)
const stored = () => browser.database.read('entries')

describe('an entry', () => {
  it('begins as scratch and is stored once something has been written in it, and not before', async () => {
    const { newEntry, writeEntry, $entries, $journalState } = await openPage(browser)
    const begun = newEntry({ kind: 'free' })
    expect(begun).toEqual({
      schema: 2,
      id: begun.id,
      about: { kind: 'free' },
      keeping: 'scratch',
      parts: says(''),
      versions: [],
      createdAt: '2026-11-21T12:00:00.000Z',
      updatedAt: '2026-11-21T12:00:00.000Z',
    })
    expect([$journalState.get(), $entries.get(), await stored()]).toEqual(['open', [], {}])

    later(1)
    const kept = await writeEntry(begun, says('A thought.'))
    expect(kept).toEqual({ ...begun, parts: says('A thought.'), updatedAt: '2026-11-21T12:01:00.000Z' })
    expect([$entries.get(), await stored()]).toEqual([[kept], { [kept.id]: kept }])
  })

  it('survives a reload', async () => {
    const { newEntry, writeEntry } = await openPage(browser)
    const kept = await writeEntry(newEntry({ kind: 'free' }), says('A thought.'))
    expect((await openPage(browser)).$entries.get()).toEqual([kept])
  })

  it('is written on under the same id', async () => {
    const { newEntry, writeEntry, $entries } = await openPage(browser)
    const first = await writeEntry(newEntry({ kind: 'free' }), says('A thought'))
    later(2)
    const second = await writeEntry(first, says('A thought, and another.'))
    expect(second).toEqual({
      ...first,
      parts: says('A thought, and another.'),
      updatedAt: '2026-11-21T12:02:00.000Z',
    })
    expect($entries.get()).toEqual([second])
  })

  it('that was begun last comes first', async () => {
    const { newEntry, writeEntry, $entries } = await openPage(browser)
    const first = await writeEntry(newEntry({ kind: 'free' }), says('First.'))
    later(1)
    const second = await writeEntry(newEntry({ kind: 'free' }), says('Second.'))
    later(2)
    const mended = await writeEntry(first, says('First, mended.'))
    expect($entries.get()).toEqual([second, mended])
  })

  it('may be said to be kept, and to be scratch again', async () => {
    const { newEntry, setKeeping, writeEntry } = await openPage(browser)
    const scratch = await writeEntry(newEntry({ kind: 'free' }), says('A thought.'))
    later(1)
    const kept = await setKeeping(scratch, 'kept')
    expect(kept).toEqual({ ...scratch, keeping: 'kept', updatedAt: '2026-11-21T12:01:00.000Z' })
    expect((await setKeeping(kept, 'scratch')).keeping).toBe('scratch')
  })

  it('may be said to be kept while its text is still on the way', async () => {
    const { newEntry, setKeeping, writeEntry, $entries } = await openPage(browser)
    const first = await writeEntry(newEntry({ kind: 'free' }), says('A thought'))
    const writing = writeEntry(first, says('A thought, and on.'))
    const keeping = setKeeping(first, 'kept')
    await Promise.all([writing, keeping])
    expect($entries.get().map(({ keeping: kept, parts }) => [kept, parts])).toEqual([
      ['kept', says('A thought, and on.')],
    ])
  })

  it('goes back to an earlier version and remembers how it stood', async () => {
    const { bringBackVersion, newEntry, writeEntry } = await openPage(browser)
    const first = await writeEntry(newEntry({ kind: 'free' }), says('As it was.'))
    later(15)
    const second = await writeEntry(first, says('As it is.'))
    expect(second.versions).toEqual([{ savedAt: first.updatedAt, parts: says('As it was.') }])
    later(16)
    const back = await bringBackVersion(second, { savedAt: first.updatedAt, parts: says('As it was.') })
    expect(back).toEqual({
      ...second,
      parts: says('As it was.'),
      versions: [...second.versions, { savedAt: second.updatedAt, parts: says('As it is.') }],
      updatedAt: '2026-11-21T12:16:00.000Z',
    })
  })

  it('keeps its order of times when the clock has been set back', async () => {
    const { newEntry, setKeeping, writeEntry, $entries } = await openPage(browser)
    const first = await writeEntry(newEntry({ kind: 'free' }), says('A thought'))
    later(-600)
    const second = await writeEntry(first, says('A thought, later.'))
    const third = await setKeeping(second, 'kept')
    expect([second.updatedAt, third.updatedAt]).toEqual(['2026-11-21T12:00:00.002Z', '2026-11-21T12:00:00.003Z'])
    expect($entries.get()).toEqual([third])
  })
})

describe('an entry that has been deleted', () => {
  it('can be brought back', async () => {
    const { newEntry, writeEntry, removeEntry, restoreRemoved, $entries, $removed } = await openPage(browser)
    const kept = await writeEntry(newEntry({ kind: 'free' }), says('A thought.'))
    await removeEntry(kept)
    expect([$entries.get(), $removed.get(), await stored()]).toEqual([[], kept, {}])
    await restoreRemoved()
    expect([$entries.get(), $removed.get(), await stored()]).toEqual([[kept], null, { [kept.id]: kept }])
    await restoreRemoved()
    expect($entries.get()).toEqual([kept])
  })

  it('is gone after a reload', async () => {
    const { newEntry, writeEntry, removeEntry } = await openPage(browser)
    await removeEntry(await writeEntry(newEntry({ kind: 'free' }), says('A thought.')))
    const { $entries, $removed } = await openPage(browser)
    expect([$entries.get(), $removed.get()]).toEqual([[], null])
  })

  it('stays in sight if it could not be deleted', async () => {
    const { newEntry, writeEntry, removeEntry, $entries, $journalTrouble, $removed } = await openPage(browser)
    const kept = await writeEntry(newEntry({ kind: 'free' }), says('A thought.'))
    browser.database.closeAll()
    browser.database.openingError = 'SecurityError'
    await removeEntry(kept)
    expect([$entries.get(), $journalTrouble.get(), $removed.get()]).toEqual([[kept], 'blocked', null])
  })
})

describe('a commitment', () => {
  const commit = async () => {
    const page = await openPage(browser)
    const entry = await page.writeEntry(page.newEntry(COMMITMENT), says('Ask.'))
    if (!isCommitted(entry)) throw new Error('It is none')
    return { ...page, entry }
  }
  const committed = (entry: Entry) => entry as Committed

  it('takes another day and keeps its text', async () => {
    const { commitTo, entry, $entries } = await commit()
    later(1)
    await commitTo(entry, '2026-12-01')
    expect($entries.get()).toEqual([
      { ...entry, about: { ...COMMITMENT, by: '2026-12-01' }, updatedAt: '2026-11-21T12:01:00.000Z' },
    ])
  })

  it('takes a day without losing what was written in the meantime', async () => {
    const { commitTo, entry, writeEntry, $entries } = await commit()
    await writeEntry(entry, says('Ask her.'))
    await commitTo(entry, '2026-12-01')
    expect($entries.get().map(({ parts, about }) => [parts, about])).toEqual([
      [says('Ask her.'), { ...COMMITMENT, by: '2026-12-01' }],
    ])
  })

  it('takes what became of it', async () => {
    const { commitTo, entry, followUp } = await commit()
    const dated = committed(await commitTo(entry, '2026-12-01'))
    later(60)
    expect((await followUp(dated, 'partly', 'Half of it.')).about).toEqual({
      ...COMMITMENT,
      by: '2026-12-01',
      followUp: { outcome: 'partly', note: 'Half of it.', at: '2026-11-21T13:00:00.000Z' },
    })
  })
})

it('counts the reflections', async () => {
  const { newEntry, writeEntry, removeEntry, $reflections } = await openPage(browser)
  expect($reflections.get()).toBe(0)
  await writeEntry(newEntry({ kind: 'free' }), says('One.'))
  const second = await writeEntry(newEntry({ kind: 'free' }), says('Two.'))
  expect($reflections.get()).toBe(2)
  await removeEntry(second)
  expect($reflections.get()).toBe(1)
  expect(browser.read('one-standard:1:journal')).toEqual({ schema: 1, count: 1, modules: [] })
})

describe('a large journal', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const time = new Date(NOON - index * 60_000).toISOString()
      return storedEntry({
        id: `id-${(index * 7919) % 10_007}`,
        createdAt: time,
        updatedAt: time,
        parts: says(String(index)),
      })
    })

  it('shows the newest first, then all, and counts only when it knows all', async () => {
    const entries = many(450)
    await openPage(browser)
    for (const entry of entries) await browser.database.write('entries', entry.id, entry)
    browser.closePages()
    const page = await browser.openBeside()
    const seen: [number, unknown][] = []
    page.$entries.listen((known) => seen.push([known.length, browser.read('one-standard:1:journal')]))
    await page.openJournal()
    expect(seen).toEqual([
      [60, undefined],
      [450, undefined],
    ])
    expect(page.$entries.get()).toEqual(entries)
    expect(browser.read('one-standard:1:journal')).toEqual({ schema: 1, count: 450, modules: [] })
  })

  it('loses nothing that is written or deleted while it is being read', async () => {
    const entries = many(450)
    await openPage(browser)
    for (const entry of entries) await browser.database.write('entries', entry.id, entry)
    browser.closePages()
    const page = await browser.openBeside()
    const isOpen = new Promise<void>((resolve) => page.$journalState.listen(() => resolve()))
    page.$entries.listen(() => undefined)
    await isOpen
    const [first, second] = entries as [Entry, Entry]
    const written = await page.writeEntry(first, says('Written.'))
    await page.removeEntry(second)
    await page.openJournal()
    expect(page.$entries.get()).toEqual([written, ...entries.slice(2)])
  })
})
