import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { NOON, openPage, openTab, says, storedEntry, storedTexts, textsOf } from '../../../fixtures/journal.ts'

const KEY = 'one-standard:1:entry:'
const DRAFT = 'one-standard:1:draft:'
const time = '2026-01-01T08:00:00.000Z'

/** An entry as the first version of this site kept it. */
const old = (id: string, text: string) => ({
  schema: 1,
  id,
  about: { kind: 'free' },
  text,
  createdAt: time,
  updatedAt: time,
})
/** The same as it is now. */
const upgraded = (id: string, text: string) =>
  storedEntry({ id, keeping: 'kept', parts: says(text), createdAt: time, updatedAt: time })

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
})

afterEach(() => {
  browser.database.failNoPuts()
  vi.useRealTimers()
})

describe('entries of the first version', () => {
  beforeEach(() => {
    browser.writeElsewhere(`${KEY}a`, old('a', 'One.'))
    browser.writeElsewhere(`${KEY}b`, old('b', 'Two.'))
  })

  const both = [upgraded('a', 'One.'), upgraded('b', 'Two.')]

  it('are taken into the database once', async () => {
    const page = await openPage(browser)
    expect([page.$entries.get(), browser.keys(KEY), page.$reflections.get()]).toEqual([both, [], 2])
    await page.removeEntry(both[0] ?? storedEntry())
    expect((await openPage(browser)).$entries.get()).toEqual([both[1]])
  })

  it('are taken by one of two tabs that open at once', async () => {
    const [page, there] = await Promise.all([openPage(browser), openTab(browser)])
    await browser.rest()
    expect([page.$entries.get(), there.$entries.get(), browser.keys(KEY)]).toEqual([both, both, []])
    expect(await storedTexts(browser)).toEqual(['One.', 'Two.'])
  })

  it.each([1, 2])('stay where they are, and are shown, if they cannot be taken (write %i)', async (at) => {
    await openPage(new FakeBrowser())
    browser.database.failPuts(at + 1)
    const page = await openPage(browser)
    expect([
      page.$entries.get(),
      page.$journalTrouble.get(),
      browser.keys(KEY).length,
      await storedTexts(browser),
    ]).toEqual([both, 'full', 2, []])
    browser.database.failNoPuts()
    const next = await openPage(browser)
    expect([next.$entries.get(), next.$journalTrouble.get(), browser.keys(KEY)]).toEqual([both, 'none', []])
  })

  it('that were changed since they were taken are joined, and nothing is lost', async () => {
    const page = await openPage(browser)
    await page.writeEntry(upgraded('a', 'One.'), says('One, and on.'))
    browser.writeElsewhere(`${KEY}a`, old('a', 'One.'))
    const next = await openPage(browser)
    expect([textsOf(next.$entries.get()), await storedTexts(browser)]).toEqual([
      ['One, and on.', 'Two.'],
      ['One, and on.', 'One.', 'Two.'],
    ])
  })

  it('do not take the place of what cannot be read', async () => {
    await openPage(browser)
    await browser.database.write('entries', 'a', 'damaged')
    browser.writeElsewhere(`${KEY}a`, old('a', 'One.'))
    const page = await openPage(browser)
    expect([textsOf(page.$entries.get()), page.$unreadableEntries.get()]).toEqual([
      ['One.', 'Two.'],
      [{ id: 'a', raw: 'damaged' }],
    ])
  })

  it('are sealed with the rest', async () => {
    const page = await openPage(browser)
    await page.setLock('four plain words', 5)
    browser.writeElsewhere(`${KEY}c`, old('c', 'canary'))
    const next = await openPage(browser)
    expect(next.$journalState.get()).toBe('locked')
    await next.unlock('four plain words')
    expect([textsOf(next.$entries.get()), (await browser.everything()).includes('canary')]).toEqual([
      ['One.', 'Two.', 'canary'],
      false,
    ])
  })
})

describe('the draft of a page that was left', () => {
  const base = storedEntry({ parts: says('A') })
  const next = { ...base, parts: says('AB'), updatedAt: '2026-11-20T09:00:00.000Z' }

  it('is taken up, and its place is free', async () => {
    await openPage(browser)
    await browser.database.write('entries', base.id, base)
    browser.writeElsewhere(`${DRAFT}one`, { schema: 1, base, next })
    const page = await openPage(browser)
    expect([page.$entries.get(), browser.keys(DRAFT)]).toEqual([[next], []])
  })

  it('beside which the entry was changed becomes an entry of its own', async () => {
    await openPage(browser)
    await browser.database.write('entries', base.id, { ...base, parts: says('Other'), updatedAt: next.updatedAt })
    browser.writeElsewhere(`${DRAFT}one:page`, { schema: 1, base, next })
    expect(textsOf((await openPage(browser)).$entries.get())).toEqual(['AB', 'Other'])
  })

  it('that cannot be taken up is shown and stays', async () => {
    browser.writeElsewhere(`${DRAFT}one:page`, { schema: 1, base, next })
    browser.database.openingError = 'SecurityError'
    const page = await openPage(browser)
    expect([page.$entries.get(), browser.keys(DRAFT)]).toEqual([[next], [`${DRAFT}one:page`]])
  })

  it('goes with its entry when that is deleted', async () => {
    const page = await openPage(browser)
    const entry = await page.writeEntry(page.newEntry({ kind: 'free' }), says('A'))
    browser.writeElsewhere(`${DRAFT}${entry.id}:page`, { schema: 1, base: entry, next: entry })
    browser.writeElsewhere(`${DRAFT}${entry.id}x:page`, { schema: 1, base: next, next })
    await page.removeEntry(entry)
    expect(browser.keys(DRAFT)).toEqual([`${DRAFT}${entry.id}x:page`])
  })
})
