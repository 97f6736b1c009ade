import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { NOON, TIMERS, openPage, openTab, says, storedTexts, textsOf } from '../../../fixtures/journal.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Page } from '../../../fixtures/journal.ts'

const DRAFT = 'one-standard:1:draft:'

let browser: FakeBrowser
let page: Page
let stored: Entry[]

beforeEach(async () => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: [...TIMERS], now: NOON })
  page = await openPage(browser)
  stored = []
})

afterEach(() => {
  browser.database.failNoPuts()
  vi.useRealTimers()
})

const begin = (at: Page = page) =>
  new at.Writing(
    () => ({ kind: 'free' }),
    (entry) => stored.push(entry),
  )

async function pass(ms: number) {
  vi.advanceTimersByTime(ms)
  await browser.rest()
}

/** Types one letter after the other with so long between them. */
async function type(writing: ReturnType<typeof begin>, letters: number, ms: number) {
  for (let length = 1; length <= letters; length++) {
    writing.write(says('x'.repeat(length)))
    await pass(ms)
  }
}

describe('what is being written', () => {
  it('is stored at a pause of 400 ms, and not before', async () => {
    const writing = begin()
    writing.write(says('A'))
    await pass(399)
    expect([stored, await storedTexts(browser)]).toEqual([[], []])
    await pass(1)
    expect([stored.map(({ parts }) => parts), await storedTexts(browser)]).toEqual([[says('A')], ['A']])
  })

  it('is stored at least every second while the writing goes on', async () => {
    await type(begin(), 19, 100)
    expect(await storedTexts(browser)).toEqual(['x'.repeat(10)])
    expect(stored.length).toBe(1)
  })

  it('is stored every second also when the clock is set back meanwhile', async () => {
    const writing = begin()
    await type(writing, 3, 100)
    vi.setSystemTime(NOON - 3_600_000)
    await type(writing, 9, 100)
    expect((await storedTexts(browser)).length).toBe(1)
  })

  it('is not stored before there is something, but also when all has been taken away again', async () => {
    const writing = begin()
    writing.write(says('  '))
    await pass(2000)
    expect(await browser.database.read('entries')).toEqual({})
    writing.write(says('A'))
    await pass(400)
    writing.write(says(''))
    await pass(400)
    expect(Object.values(await browser.database.read('entries')).map((entry) => (entry as Entry).parts)).toEqual([
      says(''),
    ])
  })

  it('is about what the page says when it is stored first', async () => {
    let question = 'Before?'
    const about = () => ({ kind: 'module', module: 'm', title: 'M', prompt: 'p', question }) as const
    const writing = new page.Writing(about, (entry) => stored.push(entry))
    question = 'After?'
    writing.write(says('A'))
    await pass(400)
    expect(stored[0]?.about).toEqual(about())
  })

  it('goes on under one id, also while the last is being stored', async () => {
    const writing = begin()
    writing.write(says('A'))
    void writing.save()
    writing.write(says('AB'))
    void writing.save()
    writing.write(says('ABC'))
    await pass(400)
    expect([
      textsOf(page.$entries.get()),
      await storedTexts(browser),
      new Set(stored.map(({ id }) => id)).size,
    ]).toEqual([['ABC'], ['ABC'], 1])
  })

  it('is stored when the boxes go, also while it is being stored', async () => {
    const writing = begin()
    writing.write(says('A'))
    void writing.save()
    writing.write(says('AB'))
    writing.end()
    await page.storeDrafts()
    expect(await storedTexts(browser)).toEqual(['AB'])
  })

  it('goes on as an entry of its own when another tab wrote in the same', async () => {
    const writing = begin()
    writing.write(says('A'))
    await pass(400)
    const there = await openTab(browser)
    await there.writeEntry(stored[0] as Entry, says('From there.'))
    writing.write(says('AB'))
    await pass(400)
    writing.write(says('ABC'))
    await pass(400)
    expect([textsOf(page.$entries.get()), await storedTexts(browser)]).toEqual([
      ['ABC', 'From there.'],
      ['ABC', 'From there.'],
    ])
    const theirs = page.$entries.get().find(({ id }) => id === stored[0]?.id) as Entry
    expect(writing.adopt(theirs)).toBe(false)
  })

  it('goes on as an entry of its own when that came out only as there was room again', async () => {
    const writing = begin()
    writing.write(says('A'))
    await pass(400)
    const there = await openTab(browser)
    browser.database.failPuts(1, 1)
    writing.write(says('AB'))
    await pass(400)
    await there.writeEntry(stored[0] as Entry, says('From there.'))
    await browser.rest()
    writing.write(says('ABC'))
    await pass(400)
    expect([textsOf(page.$entries.get()), await storedTexts(browser)]).toEqual([
      ['ABC', 'From there.'],
      ['ABC', 'From there.'],
    ])
  })

  it('takes over what another tab has changed, but not while something is unsaved', async () => {
    const entry = await page.writeEntry(page.newEntry({ kind: 'free' }), says('A'))
    const writing = new page.Writing(entry, () => undefined)
    const changed = { ...entry, parts: says('Changed.'), updatedAt: '2026-11-22T00:00:00.000Z' }
    writing.write(says('AB'))
    expect(writing.adopt(changed)).toBe(false)
    await pass(400)
    expect([writing.adopt(changed), writing.adopt(changed)]).toEqual([true, false])
  })
})

describe('a page that is left', () => {
  it('puts down what is unsaved, and takes it away when it is stored after all', async () => {
    const writing = begin()
    writing.write(says('A'))
    writing.leave()
    expect(browser.keys(DRAFT).length).toBe(1)
    await browser.rest()
    expect([browser.keys(DRAFT), await storedTexts(browser)]).toEqual([[], ['A']])
  })

  it('puts down nothing where nothing was written', async () => {
    const writing = begin()
    writing.leave()
    writing.write(says(' '))
    writing.leave()
    await browser.rest()
    expect([browser.keys(DRAFT), await storedTexts(browser)]).toEqual([[], []])
  })

  it('and never stored it is taken up by the next, once', async () => {
    const writing = begin()
    browser.database.failPuts(1, Infinity, 'AbortError')
    writing.write(says('A'))
    writing.leave()
    await browser.rest()
    browser.database.failNoPuts()
    for (let load = 0; load < 2; load++) {
      const next = await openPage(browser)
      expect([textsOf(next.$entries.get()), await storedTexts(browser), browser.keys(DRAFT)]).toEqual([
        ['A'],
        ['A'],
        [],
      ])
    }
  })

  it('and goes on after all makes no second entry, although another tab has taken its draft up', async () => {
    const first = await page.writeEntry(page.newEntry({ kind: 'free' }), says('A'))
    const writing = new page.Writing(first, (entry) => stored.push(entry))
    browser.database.failPuts(1, 2, 'AbortError')
    writing.write(says('AB'))
    writing.leave()
    await browser.rest()
    const there = await openTab(browser)
    expect([textsOf(there.$entries.get()), browser.keys(DRAFT)]).toEqual([['AB'], []])
    writing.write(says('ABC'))
    await pass(400)
    expect([textsOf(there.$entries.get()), await storedTexts(browser)]).toEqual([['ABC'], ['ABC']])
  })

  it('and goes on before it is stored does not lose the later of two drafts', async () => {
    const writing = begin()
    writing.write(says('A'))
    writing.leave()
    writing.write(says('AB'))
    writing.leave()
    const [name] = browser.keys(DRAFT)
    expect(browser.read(name ?? '')).toMatchObject({ next: { parts: says('AB') } })
    await browser.rest()
    expect([browser.keys(DRAFT), await storedTexts(browser)]).toEqual([[], ['AB']])
  })

  it('between the storing and the taking away of the draft leaves it, and no second entry comes of it', async () => {
    const writing = begin()
    writing.write(says('A'))
    writing.leave()
    const [name = ''] = browser.keys(DRAFT)
    const left = browser.stored.get(name) ?? ''
    await browser.rest()
    browser.stored.set(name, left)
    const next = await openPage(browser)
    expect([textsOf(next.$entries.get()), await storedTexts(browser), browser.keys(DRAFT)]).toEqual([['A'], ['A'], []])
  })

  it('beside another with the same entry leaves a draft of its own', async () => {
    const entry = await page.writeEntry(page.newEntry({ kind: 'free' }), says('A'))
    const there = await openTab(browser)
    browser.database.failPuts(1, Infinity, 'AbortError')
    for (const [at, text] of [
      [page, 'From here.'],
      [there, 'From there.'],
    ] as const) {
      const writing = new at.Writing(entry, () => undefined)
      writing.write(says(text))
      writing.leave()
    }
    await browser.rest()
    browser.database.failNoPuts()
    const next = await openPage(browser)
    expect(textsOf(next.$entries.get())).toEqual(['From here.', 'From there.'])
  })
})
