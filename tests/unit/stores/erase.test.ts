import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { NOON, TIMERS, openPage, openTab, says, textsOf } from '../../fixtures/journal.ts'

import type { Page } from '../../fixtures/journal.ts'

const OURS = 'one-standard:1:'

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: [...TIMERS], now: NOON })
})

afterEach(() => {
  browser.database.failNoPuts()
  vi.useRealTimers()
})

const write = (page: Page, text: string) => page.writeEntry(page.newEntry({ kind: 'free' }), says(text))
const begin = (page: Page) =>
  new page.Writing(
    () => ({ kind: 'free' }),
    () => undefined,
  )

/** A device on which there is something of every kind. */
async function fill() {
  browser.writeElsewhere('theirs', 'x')
  for (const name of ['case:a', 'case:b', 'module:m', 'check:c', 'policy:p'])
    browser.writeElsewhere(OURS + name, { schema: 1, canary: 1 })
  browser.writeElsewhere(`${OURS}aside:x`, { key: `${OURS}case:z`, raw: 'canary' })
  const page = await openPage(browser)
  await write(page, 'canary one')
  await write(page, 'canary two')
  browser.writeElsewhere(`${OURS}draft:x:page`, '{"canary":1}')
  return page
}

describe('what is kept', () => {
  it('is listed by kind, and what there is none of is left out', async () => {
    expect(await (await openPage(browser)).listKept()).toEqual([])
    expect(await (await fill()).listKept()).toEqual([
      { kind: 'reflections', count: 2 },
      { kind: 'drafts', count: 1 },
      { kind: 'cases', count: 2 },
      { kind: 'modules', count: 1 },
      { kind: 'checks', count: 1 },
      { kind: 'policies', count: 1 },
      { kind: 'unreadable', count: 1 },
      { kind: 'settings', count: 1 },
    ])
  })

  it('is listed before the journal has been opened, also what only a newer version could open', async () => {
    await fill()
    const page = await browser.open()
    expect((await page.listKept())[0]).toEqual({ kind: 'reflections', count: 2 })
    await browser.database.makeNewer()
    expect((await (await browser.open()).listKept())[0]).toEqual({ kind: 'reflections', count: 1 })
  })
})

describe('erasing every reflection', () => {
  it('leaves the rest, and the journal can be written in at once', async () => {
    const page = await fill()
    expect(await page.eraseReflections()).toEqual({
      gone: [
        { kind: 'reflections', count: 2 },
        { kind: 'drafts', count: 1 },
      ],
      left: [],
    })
    expect([page.$entries.get(), page.$removed.get(), page.$reflections.get()]).toEqual([[], null, 0])
    expect((await page.listKept()).map(({ kind }) => kind)).toEqual([
      'cases',
      'modules',
      'checks',
      'policies',
      'unreadable',
    ])
    await write(page, 'New.')
    expect([textsOf(page.$entries.get()), page.$journalTrouble.get()]).toEqual([['New.'], 'none'])
  })

  it('takes the lock off, whether or not the journal is open', async () => {
    const before = await fill()
    await before.setLock('four plain words', 5)
    const page = await openPage(browser)
    expect(page.$journalState.get()).toBe('locked')
    await page.eraseReflections()
    expect([page.$journalState.get(), page.$lock.get(), browser.keys(`${OURS}journal`)]).toEqual([
      'open',
      undefined,
      [],
    ])
  })

  it('takes what could not be read of it too', async () => {
    browser.writeElsewhere(`${OURS}entry:x`, 'canary')
    browser.writeElsewhere(`${OURS}aside:x`, { key: `${OURS}entry:y`, raw: 'canary' })
    const page = await openPage(browser)
    await page.eraseReflections()
    expect([
      page.$unreadableEntries.get(),
      page.$unreadable.get(),
      (await browser.everything()).includes('canary'),
    ]).toEqual([[], [], false])
  })
})

describe('erasing everything', () => {
  it('leaves nothing of ours, and all of others', async () => {
    const page = await fill()
    const { gone, left } = await page.eraseEverything()
    expect([gone.map(({ kind, count }) => `${count} ${kind}`), left]).toEqual([
      ['2 reflections', '1 drafts', '2 cases', '1 modules', '1 checks', '1 policies', '1 unreadable', '1 settings'],
      [],
    ])
    expect([[...browser.stored.keys()], await browser.database.factory.databases()]).toEqual([['theirs'], []])
    expect([page.$entries.get(), page.$unreadable.get()]).toEqual([[], []])
  })

  it('leaves a page that can be written in', async () => {
    const page = await fill()
    await page.eraseEverything()
    await write(page, 'New.')
    await browser.rest()
    expect([textsOf((await openPage(browser)).$entries.get())]).toEqual([['New.']])
  })

  it('takes the database of a newer version too', async () => {
    await fill()
    await browser.database.makeNewer()
    const page = await openPage(browser)
    expect((await page.eraseEverything()).left).toEqual([])
    expect(await browser.database.factory.databases()).toEqual([])
  })

  it('takes what was kept before, while nothing is to be kept', async () => {
    await fill()
    browser.session.set('one-standard:nothing-kept', 'on')
    const page = await openPage(browser)
    expect(page.$entries.get()).toEqual([])
    expect((await page.eraseEverything()).left).toEqual([])
    expect([[...browser.stored.keys()], await browser.database.factory.databases()]).toEqual([['theirs'], []])
  })

  it('says what is left if it could not be erased', async () => {
    const page = await fill()
    browser.database.factory.deleteDatabase = () => {
      throw new DOMException('No', 'UnknownError')
    }
    browser.database.failPuts(1, Infinity, 'UnknownError')
    const { gone, left } = await page.eraseEverything()
    expect([gone[0], left]).toEqual([
      { kind: 'reflections', count: 0 },
      [
        { kind: 'reflections', count: 2 },
        // How many there are.
        { kind: 'settings', count: 1 },
      ],
    ])
  })
})

describe.each(['eraseReflections', 'eraseEverything'] as const)('another tab, after %s', (erase) => {
  it.each([false, true])('does not write back what it holds (before it hears of it: %s)', async (isDeaf) => {
    const page = await openPage(browser)
    const there = await openTab(browser)
    const entry = await write(there, 'canary')
    const writing = new there.Writing(entry, () => undefined)
    const other = begin(there)
    writing.write(says('canary, and on'))
    other.write(says('canary too'))
    browser.isDeaf = isDeaf
    await page[erase]()
    if (!isDeaf) await browser.rest()
    vi.advanceTimersByTime(2000)
    writing.end()
    await there.removeEntry(entry)
    await browser.rest()
    browser.deliver()
    await browser.rest()
    expect([
      (await browser.everything()).includes('canary'),
      there.$entries.get(),
      there.hasUnkept(),
      there.$removed.get(),
    ]).toEqual([false, [], false, null])
  })

  it('stores what is written from then on', async () => {
    const page = await openPage(browser)
    const there = await openTab(browser)
    await write(there, 'canary')
    await page[erase]()
    await browser.rest()
    await write(there, 'New.')
    await browser.rest()
    expect([textsOf(there.$entries.get()), textsOf(page.$entries.get()), there.$journalTrouble.get()]).toEqual([
      ['New.'],
      ['New.'],
      'none',
    ])
  })

  it('does not write back what waited for room', async () => {
    const page = await openPage(browser)
    const there = await openTab(browser)
    browser.database.failPuts(1, 1)
    await write(there, 'canary')
    await page[erase]()
    await browser.rest()
    await write(there, 'New.')
    await browser.rest()
    expect([(await browser.everything()).includes('canary'), textsOf(there.$entries.get())]).toEqual([false, ['New.']])
  })
})
