import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { NOON, TIMERS, openPage, says, textsOf } from '../../../fixtures/journal.ts'

import type { Page } from '../../../fixtures/journal.ts'

const PASS = 'four plain words here'

let browser: FakeBrowser
let page: Page
let stop: () => void

beforeEach(async () => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: [...TIMERS], now: NOON })
  page = await openPage(browser)
  await page.writeEntry(page.newEntry({ kind: 'free' }), says('canary'))
  await page.setLock(PASS, 5)
  stop = page.lockWhenIdle()
})

afterEach(() => {
  stop()
  vi.useRealTimers()
})

async function pass(minutes: number) {
  vi.advanceTimersByTime(minutes * 60_000)
  await browser.rest()
}

describe('an open journal', () => {
  it('locks itself after its minutes of rest', async () => {
    await pass(4.9)
    expect(page.$journalState.get()).toBe('open')
    await pass(0.2)
    expect([page.$journalState.get(), page.$entries.get()]).toEqual(['locked', []])
  })

  it.each(['keydown', 'input', 'pointerdown', 'wheel', 'touchstart'])(
    'stays open while there is a sign: %s',
    async (sign) => {
      for (let times = 0; times < 4; times++) {
        await pass(4)
        page.fire(sign)
      }
      expect(page.$journalState.get()).toBe('open')
      await pass(5.1)
      expect(page.$journalState.get()).toBe('locked')
    },
  )

  it('locks itself as soon as a device that slept is looked at again', async () => {
    vi.setSystemTime(NOON + 3_600_000)
    page.fire('visibilitychange')
    await browser.rest()
    expect(page.$journalState.get()).toBe('locked')
  })

  it('locks itself when the clock has been set back by more than its minutes', async () => {
    vi.setSystemTime(NOON - 3_600_000)
    await pass(0.1)
    expect(page.$journalState.get()).toBe('locked')
  })

  it('locks itself when the page is left, and loses nothing of what was being written', async () => {
    const writing = new page.Writing(
      () => ({ kind: 'free' }),
      () => undefined,
    )
    writing.write(says('canary, unsaved'))
    page.fire('pagehide')
    expect([page.$journalState.get(), page.$entries.get(), browser.keys('one-standard:1:draft').length]).toEqual([
      'locked',
      [],
      1,
    ])
    await browser.rest()
    expect((await browser.everything()).includes('canary')).toBe(false)
    const next = await openPage(browser)
    await next.unlock(PASS)
    expect(textsOf(next.$entries.get())).toEqual(['canary', 'canary, unsaved'])
  })

  it('that comes back from the memory of the browser comes back locked, and has lost nothing', async () => {
    const writing = new page.Writing(
      () => ({ kind: 'free' }),
      () => undefined,
    )
    writing.write(says('canary, unsaved'))
    page.fire('pagehide')
    page.fire('pageshow', { persisted: true })
    await browser.rest()
    expect(page.$journalState.get()).toBe('locked')
    await page.unlock(PASS)
    await browser.rest()
    expect([textsOf(page.$entries.get()), page.hasUnkept(), browser.keys('one-standard:1:draft')]).toEqual([
      ['canary', 'canary, unsaved'],
      false,
      [],
    ])
  })

  it('takes other minutes at once', async () => {
    await page.setIdleMinutes(2)
    await pass(2.1)
    expect(page.$journalState.get()).toBe('locked')
  })

  it('without a lock stays open', async () => {
    await page.removeLock(PASS)
    await pass(60)
    page.fire('pagehide')
    expect([page.$journalState.get(), textsOf(page.$entries.get())]).toEqual(['open', ['canary']])
  })

  it('is no longer looked after when that is ended', async () => {
    stop()
    await pass(60)
    page.fire('pagehide')
    expect(page.$journalState.get()).toBe('open')
  })
})
