import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { NOON, openPage, openTab, says, storedEntry, storedTexts, textsOf } from '../../../fixtures/journal.ts'

import type { Lock } from '#domain/journal/lock.ts'
import type { Page } from '../../../fixtures/journal.ts'

const PASS = 'four plain words here'
const OTHER = 'another passphrase'

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
})

afterEach(() => {
  browser.database.failNoPuts()
  vi.useRealTimers()
})

const write = (page: Page, text: string) => page.writeEntry(page.newEntry({ kind: 'free' }), says(text))
const standing = (page: Page) => [page.$journalState.get(), textsOf(page.$entries.get())]
const settings = () => browser.database.read('settings')

async function openLocked(texts = ['canary one', 'canary two']) {
  const page = await openPage(browser)
  for (const text of texts) await write(page, text)
  expect(await page.setLock(PASS, 5)).toBe('done')
  return page
}

describe('a lock', () => {
  it('seals everything at rest, and the page stays open', async () => {
    const page = await openLocked()
    expect(standing(page)).toEqual(['open', ['canary one', 'canary two']])
    const lock = page.$lock.get()
    expect([lock?.schema, lock?.idleMinutes]).toEqual([1, 5])
    await write(page, 'canary three')
    await page.removeEntry(await write(page, 'canary four'))
    const everything = await browser.everything()
    expect([
      everything.includes('canary'),
      everything.includes(PASS),
      Object.keys(await browser.database.read('entries')).length,
    ]).toEqual([false, false, 3])
    expect(Object.values(await browser.database.read('entries')).every((value) => value instanceof Uint8Array)).toBe(
      true,
    )
  })

  it('keeps a new page from reading, but not from knowing how much there is', async () => {
    await openLocked()
    const page = await openPage(browser)
    expect([standing(page), page.$reflections.get(), page.$unreadableEntries.get()]).toEqual([['locked', []], 2, []])
    expect(await page.unlock(OTHER)).toBe('wrong')
    expect(standing(page)).toEqual(['locked', []])
    expect(await page.unlock(PASS)).toBe('done')
    expect(standing(page)).toEqual(['open', ['canary one', 'canary two']])
  })

  it('opens with the same passphrase however its letters were put together', async () => {
    const page = await openPage(browser)
    await page.setLock('caf\u00e9 au lait', 5)
    await page.lockNow()
    expect(await page.unlock('cafe\u0301 au lait')).toBe('done')
  })

  it('forgets what was read when it is locked, also what was deleted last', async () => {
    const page = await openLocked()
    await page.removeEntry(page.$entries.get()[0] ?? storedEntry())
    expect(page.$removed.get()).not.toBeNull()
    await page.lockNow()
    expect([standing(page), page.$removed.get(), page.$reflections.get()]).toEqual([['locked', []], null, 1])
  })

  it('stores what is being written before it is locked', async () => {
    const page = await openLocked([])
    const writing = new page.Writing(
      () => ({ kind: 'free' }),
      () => undefined,
    )
    writing.write(says('canary'))
    await page.lockNow()
    expect([standing(page), (await browser.everything()).includes('canary')]).toEqual([['locked', []], false])
    await page.unlock(PASS)
    expect(standing(page)).toEqual(['open', ['canary']])
  })

  it('is not locked over a text that is nowhere else', async () => {
    const page = await openLocked([])
    browser.database.failPuts(1, Infinity)
    browser.room = 0
    await write(page, 'canary')
    await page.lockNow()
    expect([standing(page), page.hasUnkept()]).toEqual([['open', ['canary']], true])
    browser.database.failNoPuts()
    await write(page, 'room')
    await browser.rest()
    await page.lockNow()
    await page.unlock(PASS)
    expect(standing(page)).toEqual(['open', ['canary', 'room']])
  })

  it('is locked over a text that lies sealed in simple storage, and takes it up when it is opened', async () => {
    const page = await openLocked([])
    browser.database.failPuts(1, Infinity)
    await write(page, 'canary')
    await page.lockNow()
    expect([standing(page), page.hasUnkept(), (await browser.everything()).includes('canary')]).toEqual([
      ['locked', []],
      false,
      false,
    ])
    browser.database.failNoPuts()
    const next = await openPage(browser)
    await next.unlock(PASS)
    expect([standing(next), browser.keys('one-standard:1:draft')]).toEqual([['open', ['canary']], []])
  })

  it('takes in what is written while it is locked, and stores it when it is opened', async () => {
    const page = await openLocked([])
    await page.lockNow()
    await write(page, 'canary')
    expect([standing(page), page.hasUnkept(), (await browser.everything()).includes('canary')]).toEqual([
      ['locked', []],
      true,
      false,
    ])
    await page.unlock(PASS)
    await browser.rest()
    expect([standing(page), page.hasUnkept()]).toEqual([['open', ['canary']], false])
  })

  it('is not set over what could not be taken into the database', async () => {
    const page = await openPage(browser)
    browser.database.failPuts(1, Infinity)
    await write(page, 'canary')
    expect([await page.setLock(PASS, 5), page.$lock.get(), standing(page)]).toEqual([
      'failed',
      undefined,
      ['open', ['canary']],
    ])
  })

  it('seals also what cannot be read, and gives it back as it was', async () => {
    const damaged = { nothing: null, text: 'canary', half: { schema: 2, text: 'canary' } }
    const page = await openPage(browser)
    for (const [id, value] of Object.entries(damaged)) await browser.database.write('entries', id, value)
    expect(await page.setLock(PASS, 5)).toBe('done')
    expect((await browser.everything()).includes('canary')).toBe(false)
    expect(page.$unreadableEntries.get().map(({ id }) => id)).toEqual(['half', 'nothing', 'text'])
    expect(await page.removeLock(PASS)).toBe('done')
    expect(await browser.database.read('entries')).toEqual(damaged)
  })

  it('says when the part that works with passphrases does not load', async () => {
    const page = await openLocked()
    await page.lockNow()
    browser.isWorkerBroken = true
    expect([await page.unlock(PASS), await page.changePassphrase(PASS, OTHER), await page.removeLock(PASS)]).toEqual([
      'failed',
      'failed',
      'failed',
    ])
    expect(standing(page)).toEqual(['locked', []])
  })

  it('takes other minutes', async () => {
    const page = await openLocked()
    expect([await page.setIdleMinutes(30), page.$lock.get()?.idleMinutes]).toEqual(['done', 30])
    expect(await settings()).toMatchObject({ lock: { idleMinutes: 30 } })
    expect(standing(page)).toEqual(['open', ['canary one', 'canary two']])
  })
})

describe('another passphrase', () => {
  it('replaces the first, and the entries stay as they are', async () => {
    const page = await openLocked()
    const before = await browser.database.read('entries')
    expect(await page.changePassphrase(OTHER, 'third')).toBe('wrong')
    expect(await page.changePassphrase(PASS, OTHER)).toBe('done')
    expect(await browser.database.read('entries')).toEqual(before)
    const next = await openPage(browser)
    expect([await next.unlock(PASS), await next.unlock(OTHER)]).toEqual(['wrong', 'done'])
  })

  it('set in another tab is the one that counts, although this one has not heard of it', async () => {
    const page = await openLocked()
    const there = await openTab(browser)
    await there.unlock(PASS)
    browser.isDeaf = true
    await there.changePassphrase(PASS, OTHER)
    expect([await page.changePassphrase(PASS, 'third'), await page.setIdleMinutes(30)]).toEqual(['wrong', 'done'])
    await page.lockNow()
    expect([await page.unlock(PASS), await page.unlock(OTHER)]).toEqual(['wrong', 'done'])
  })

  it('is not set if it cannot be written', async () => {
    const page = await openLocked()
    browser.database.failPuts(1, Infinity)
    expect(await page.changePassphrase(PASS, OTHER)).toBe('failed')
    expect(await page.setIdleMinutes(30)).toBe('failed')
    browser.database.failNoPuts()
    await page.lockNow()
    expect([await page.unlock(OTHER), await page.unlock(PASS), page.$lock.get()?.idleMinutes]).toEqual([
      'wrong',
      'done',
      5,
    ])
  })
})

describe('taking the lock off', () => {
  it('unseals everything', async () => {
    const page = await openLocked()
    expect([await page.removeLock(OTHER), page.$lock.get()?.idleMinutes]).toEqual(['wrong', 5])
    expect([await page.removeLock(PASS), page.$lock.get(), standing(page)]).toEqual([
      'done',
      undefined,
      ['open', ['canary one', 'canary two']],
    ])
    expect([
      await storedTexts(browser),
      Object.keys(await settings()),
      browser.keys('one-standard:1:journal-lock'),
    ]).toEqual([['canary one', 'canary two'], ['mark'], []])
  })
})

describe('a lock that is being set or removed as the disk is full', () => {
  const contents = async () => [await browser.database.read('entries'), (await settings())['lock'] as Lock | undefined]

  it.each([1, 2, 3, 4])('at write %i is set as a whole or not at all', async (at) => {
    const page = await openPage(browser)
    for (const text of ['One.', 'Two.', 'Three.']) await write(page, text)
    const before = await contents()
    browser.database.failPuts(at)
    expect(await page.setLock(PASS, 5)).toBe('failed')
    expect([await contents(), page.$lock.get(), standing(page)]).toEqual([
      before,
      undefined,
      ['open', ['One.', 'Three.', 'Two.']],
    ])
    browser.database.failNoPuts()
    expect([await page.setLock(PASS, 5), standing(page)]).toEqual(['done', ['open', ['One.', 'Three.', 'Two.']]])
  })

  it.each([1, 2, 3])('at write %i is removed as a whole or not at all', async (at) => {
    const page = await openLocked(['One.', 'Two.', 'Three.'])
    const before = await contents()
    browser.database.failPuts(at)
    expect(await page.removeLock(PASS)).toBe('failed')
    expect([await contents(), standing(page)]).toEqual([before, ['open', ['One.', 'Three.', 'Two.']]])
  })
})

describe('two tabs', () => {
  it('that set a lock at once: the second fails and loses nothing', async () => {
    const page = await openPage(browser)
    await write(page, 'canary')
    const there = await openTab(browser)
    const results = await Promise.all([page.setLock(PASS, 5), there.setLock(OTHER, 5)])
    await browser.rest()
    expect([...results].sort()).toEqual(['done', 'failed'])
    const [winner, loser, passphrase] = results[0] === 'done' ? [page, there, PASS] : [there, page, OTHER]
    expect([standing(winner), standing(loser)]).toEqual([
      ['open', ['canary']],
      ['locked', []],
    ])
    expect([await loser.unlock(passphrase), standing(loser)]).toEqual(['done', ['open', ['canary']]])
  })

  it('of which one does not know of the lock yet: it can write nothing plain, and loses nothing', async () => {
    const page = await openPage(browser)
    const there = await openTab(browser)
    const entry = await write(there, 'first')
    await browser.rest()
    browser.isDeaf = true
    const writing = new there.Writing(entry, () => undefined)
    await page.setLock(PASS, 5)
    writing.write(says('canary'))
    writing.leave()
    await browser.rest()
    expect([(await browser.everything()).includes('canary'), standing(there), there.hasUnkept()]).toEqual([
      false,
      ['locked', []],
      true,
    ])
    expect(await there.unlock(PASS)).toBe('done')
    await browser.rest()
    expect([standing(there), there.hasUnkept()]).toEqual([['open', ['canary']], false])
  })

  it('of which one takes the lock off and sets another: the other is locked', async () => {
    const page = await openLocked()
    const there = await openTab(browser)
    await there.unlock(PASS)
    await page.removeLock(PASS)
    await browser.rest()
    expect(standing(there)).toEqual(['open', ['canary one', 'canary two']])
    await page.setLock(OTHER, 5)
    await browser.rest()
    expect([standing(there), await there.unlock(PASS), await there.unlock(OTHER)]).toEqual([
      ['locked', []],
      'wrong',
      'done',
    ])
  })

  it('of which one is locked: it does not show what the other writes', async () => {
    const page = await openLocked()
    const there = await openTab(browser)
    await write(page, 'canary three')
    await browser.rest()
    expect([standing(there), there.$unreadableEntries.get()]).toEqual([['locked', []], []])
  })
})
