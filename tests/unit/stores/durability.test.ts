import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { NOON, openPage, says } from '../../fixtures/journal.ts'

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
})

afterEach(() => {
  vi.useRealTimers()
})

const later = (minutes: number) => vi.setSystemTime(NOON + minutes * 60_000)

describe('what the browser promises', () => {
  it.each([
    [true, 'persisted'],
    [false, 'evictable'],
  ] as const)('is taken as it says: %s', async (answer, expected) => {
    vi.stubGlobal('navigator', {
      storage: { persisted: () => Promise.resolve(answer), persist: () => Promise.resolve(!answer) },
    })
    const { askForPersistence, lookAtPersistence, $persistence } = await openPage(browser)
    expect($persistence.get()).toBe('unknown')
    await lookAtPersistence()
    expect($persistence.get()).toBe(expected)
    await askForPersistence()
    expect($persistence.get()).not.toBe(expected)
  })

  it.each([{}, { storage: {} }, { storage: { persisted: () => Promise.reject(new Error('No')) } }])(
    'is unknown where it does not say',
    async (navigator) => {
      vi.stubGlobal('navigator', navigator)
      const { askForPersistence, lookAtPersistence, $persistence } = await openPage(browser)
      await lookAtPersistence()
      await askForPersistence()
      expect($persistence.get()).toBe('unknown')
    },
  )
})

describe('the last backup', () => {
  it('is remembered, and how many entries have been written since', async () => {
    const page = await openPage(browser)
    page.$backup.listen(() => undefined)
    const first = await page.writeEntry(page.newEntry({ kind: 'free' }), says('One'))
    await page.writeEntry(page.newEntry({ kind: 'free' }), says('Two'))
    expect(page.$backup.get()).toEqual({ at: '', since: 2 })
    later(1)
    page.noteBackup()
    expect(page.$backup.get()).toEqual({ at: '2026-11-21T12:01:00.000Z', since: 0 })
    later(2)
    await page.writeEntry(first, says('One, and on.'))
    expect(page.$backup.get().since).toBe(1)
    const next = await openPage(browser)
    next.$backup.listen(() => undefined)
    expect(next.$backup.get()).toEqual({ at: '2026-11-21T12:01:00.000Z', since: 1 })
  })

  it('holds all there is also when the clock has been set back since', async () => {
    const page = await openPage(browser)
    page.$backup.listen(() => undefined)
    const entry = await page.writeEntry(page.newEntry({ kind: 'free' }), says('One'))
    later(-600)
    page.noteBackup()
    expect(page.$backup.get()).toEqual({ at: entry.updatedAt, since: 0 })
    await page.writeEntry(entry, says('One, and on.'))
    expect(page.$backup.get().since).toBe(1)
  })
})
