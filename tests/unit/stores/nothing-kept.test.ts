import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { NOON, TIMERS, openPage, says, storedTexts, textsOf } from '../../fixtures/journal.ts'

const MARK = 'one-standard:nothing-kept'

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: [...TIMERS], now: NOON })
})

afterEach(() => {
  vi.useRealTimers()
})

describe('a page where nothing is to be kept', () => {
  beforeEach(() => {
    browser.session.set(MARK, 'on')
  })

  it('writes nothing anywhere, says so, and shows what is written as long as it is open', async () => {
    const page = await openPage(browser)
    expect([
      page.isNothingKept(),
      page.$journalState.get(),
      page.$journalTrouble.get(),
      page.$storageTrouble.get(),
    ]).toEqual([true, 'open', 'off', 'off'])
    const entry = await page.writeEntry(page.newEntry({ kind: 'free' }), says('canary'))
    await page.setKeeping(entry, 'kept')
    const writing = new page.Writing(
      () => ({ kind: 'free' }),
      () => undefined,
    )
    writing.write(says('canary too'))
    writing.leave()
    page.moduleProgress('m', 2).seeSection('a')
    page.openDraft('x').keep({ canary: 1 } as never)
    page.noteBackup()
    vi.advanceTimersByTime(2000)
    await browser.rest()
    expect([
      textsOf(page.$entries.get()),
      page.$entries.get().some(({ keeping }) => keeping === 'kept'),
      page.hasUnkept(),
    ]).toEqual([['canary', 'canary too'], true, true])
    expect([[...browser.stored], [...browser.session.keys()], await browser.database.factory.databases()]).toEqual([
      [],
      [MARK],
      [],
    ])
    expect((await openPage(browser)).$entries.get()).toEqual([])
  })

  it('lets what is written there be deleted and brought back', async () => {
    const page = await openPage(browser)
    await page.removeEntry(await page.writeEntry(page.newEntry({ kind: 'free' }), says('A')))
    expect([page.$entries.get(), page.hasUnkept()]).toEqual([[], false])
    await page.restoreRemoved()
    expect(textsOf(page.$entries.get())).toEqual(['A'])
  })

  it('cannot be locked: there is nothing at rest', async () => {
    const page = await openPage(browser)
    expect([await page.setLock('four plain words', 5), page.$lock.get()]).toEqual(['failed', undefined])
  })

  it('does not show what was kept before', async () => {
    browser.session.delete(MARK)
    const before = await openPage(browser)
    await before.writeEntry(before.newEntry({ kind: 'free' }), says('Before.'))
    browser.session.set(MARK, 'on')
    const page = await openPage(browser)
    expect([page.$entries.get(), await storedTexts(browser)]).toEqual([[], ['Before.']])
    browser.session.delete(MARK)
    expect(textsOf((await openPage(browser)).$entries.get())).toEqual(['Before.'])
  })
})

describe('the mode', () => {
  it('holds from the next page on', async () => {
    const page = await openPage(browser)
    expect([page.setNothingKept(true), page.isNothingKept(), [...browser.session.keys()]]).toEqual([
      true,
      false,
      [MARK],
    ])
    const next = await openPage(browser)
    expect([next.isNothingKept(), next.setNothingKept(false), next.isNothingKept(), browser.session.size]).toEqual([
      true,
      true,
      true,
      0,
    ])
    expect((await openPage(browser)).isNothingKept()).toBe(false)
  })

  it('begun after a page was left has that loaded again when it comes back from the memory of the browser', async () => {
    const page = await openPage(browser)
    page.fire('pageshow', { persisted: true })
    expect(browser.reloads).toBe(0)
    browser.session.set(MARK, 'on')
    page.fire('pageshow', { persisted: false })
    expect(browser.reloads).toBe(0)
    page.fire('pageshow', { persisted: true })
    expect(browser.reloads).toBe(1)
  })

  it('is off where the browser forbids to ask, and cannot be begun', async () => {
    const page = await openPage(browser)
    vi.stubGlobal('sessionStorage', {
      setItem: () => {
        throw new DOMException('No', 'SecurityError')
      },
    })
    expect([page.setNothingKept(true), page.isNothingKept()]).toEqual([false, false])
  })
})
