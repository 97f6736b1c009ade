import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { NOON, openPage, openTab, says, storedEntry, storedTexts, textsOf } from '../../../fixtures/journal.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Page } from '../../../fixtures/journal.ts'

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

/** A session as a learner has it; gives the entries as they were given back. */
async function playSession(page: Page) {
  const first = await write(page, 'One')
  const second = await write(page, 'Two')
  const third = await write(page, 'Three')
  const longer = await page.writeEntry(first, says('One, and on'))
  const kept = await page.setKeeping(second, 'kept')
  await page.removeEntry(third)
  await page.restoreRemoved()
  const longest = await page.writeEntry(longer, says('One, and on, and on.'))
  return [longest, kept, third]
}

const shown = ({ $entries }: Page) =>
  $entries
    .get()
    .map(({ id, keeping, parts }) => JSON.stringify([id, keeping, parts]))
    .sort()

/** How many values are put in a session where nothing goes wrong. */
const PUTS = 7

describe('a full disk', () => {
  it('is tried at every write there is', async () => {
    const page = await openPage(browser)
    browser.database.failPuts(Infinity)
    await playSession(page)
    await browser.rest()
    expect(browser.database.puts).toBe(PUTS)
  })

  it.each(Array.from({ length: PUTS }, (_, index) => index + 1))(
    'at write %i of a session loses nothing, says so, and stores what waited at the next chance',
    async (at) => {
      const page = await openPage(browser)
      const beside = await write(page, 'Beside')
      const troubles: string[] = []
      page.$journalTrouble.listen((trouble) => troubles.push(trouble))
      browser.database.failPuts(at)
      const session = await playSession(page)
      await browser.rest()
      const said = [...session, beside].map(({ id, keeping, parts }) => JSON.stringify([id, keeping, parts])).sort()
      expect([shown(page), troubles[0]]).toEqual([said, 'full'])

      browser.database.failNoPuts()
      await page.setKeeping(beside, 'kept')
      await page.setKeeping(beside, 'scratch')
      await browser.rest()
      expect([shown(page), page.$journalTrouble.get(), page.hasUnkept(), browser.keys('one-standard:1:draft')]).toEqual(
        [said, 'none', false, []],
      )
      expect(shown(await openPage(browser))).toEqual(said)
    },
  )

  it.each(Array.from({ length: PUTS }, (_, index) => index + 1))(
    'from write %i on to the end of the page leaves all in simple storage, and the next page takes it up',
    async (from) => {
      const page = await openPage(browser)
      browser.database.failPuts(from, Infinity)
      await playSession(page)
      await browser.rest()
      const said = shown(page)
      expect([page.$journalTrouble.get(), page.hasUnkept()]).toEqual(['full', true])
      browser.database.failNoPuts()
      const next = await openPage(browser)
      expect([shown(next), browser.keys('one-standard:1:draft')]).toEqual([said, []])
    },
  )

  it('in simple storage too keeps what is written in memory', async () => {
    const page = await openPage(browser)
    browser.database.failPuts(1, Infinity)
    browser.room = 0
    const entry = await write(page, 'Here only.')
    expect([page.$entries.get(), page.$journalTrouble.get(), browser.stored.size]).toEqual([[entry], 'full', 0])
  })
})

describe('a database', () => {
  it('that is forbidden says so, shows what is written, and leaves it in simple storage for better days', async () => {
    browser.database.openingError = 'SecurityError'
    const page = await openPage(browser)
    expect([page.$journalState.get(), page.$journalTrouble.get()]).toEqual(['open', 'blocked'])
    const entry = await write(page, 'Here.')
    expect([page.$entries.get(), page.hasUnkept()]).toEqual([[entry], true])
    expect((await openPage(browser)).$entries.get()).toEqual([entry])
    browser.database.openingError = ''
    expect((await openPage(browser)).$entries.get()).toEqual([entry])
    expect([await storedTexts(browser), browser.keys('one-standard:1:draft')]).toEqual([['Here.'], []])
  })

  it('that is forbidden at first is used as soon as it may be', async () => {
    browser.database.openingError = 'SecurityError'
    const page = await openPage(browser)
    await write(page, 'One.')
    browser.database.openingError = ''
    await write(page, 'Two.')
    await browser.rest()
    expect([page.$journalTrouble.get(), page.hasUnkept(), await storedTexts(browser)]).toEqual([
      'none',
      false,
      ['One.', 'Two.'],
    ])
  })

  it('of a newer version of the site is left as it is', async () => {
    await write(await openPage(browser), 'Old.')
    await browser.database.makeNewer()
    const page = await openPage(browser)
    expect([page.$journalState.get(), page.$entries.get()]).toEqual(['newer', []])
    await write(page, 'Not to be lost.')
    expect([page.$journalTrouble.get(), page.hasUnkept(), await storedTexts(browser)]).toEqual([
      'blocked',
      true,
      ['Old.'],
    ])
  })

  it('with a lock of a newer version of the site is not written into', async () => {
    const before = await openPage(browser)
    await write(before, 'Old.')
    await browser.database.write('settings', 'lock', { schema: 9, canary: true })
    const page = await openPage(browser)
    expect([page.$journalState.get(), page.$entries.get()]).toEqual(['newer', []])
    await write(page, 'Not to be lost.')
    await write(before, 'Nor this.')
    expect([page.hasUnkept(), before.hasUnkept(), await storedTexts(browser)]).toEqual([true, true, ['Old.']])
    expect(await browser.database.read('settings')).toMatchObject({ lock: { schema: 9, canary: true } })
    expect(browser.keys('one-standard:1:draft')).toEqual([])
  })

  it('that the browser has closed is opened again', async () => {
    const page = await openPage(browser)
    const entry = await write(page, 'One')
    browser.database.closeAll()
    await page.writeEntry(entry, says('One, and on.'))
    expect([page.$journalTrouble.get(), await storedTexts(browser)]).toEqual(['none', ['One, and on.']])
  })

  it('that aborts one change is tried again', async () => {
    const page = await openPage(browser)
    browser.database.failPuts(1, 1, 'AbortError')
    await write(page, 'One.')
    expect([page.$journalTrouble.get(), await storedTexts(browser)]).toEqual(['none', ['One.']])
  })

  it('that aborts every change says so', async () => {
    const page = await openPage(browser)
    browser.database.failPuts(1, Infinity, 'UnknownError')
    await write(page, 'One.')
    expect([page.$journalTrouble.get(), textsOf(page.$entries.get())]).toEqual(['blocked', ['One.']])
  })
})

describe('what cannot be read', () => {
  const newer = { ...storedEntry({ id: 'newer' }), schema: 3 }

  it.each([
    ['an entry of a newer version', 'newer', newer, JSON.stringify(newer, null, 2)],
    ['half an entry', 'half', { schema: 2 }, JSON.stringify({ schema: 2 }, null, 2)],
    ['an entry under a wrong id', 'wrong', storedEntry(), JSON.stringify(storedEntry(), null, 2)],
    ['text', 'text', 'canary', 'canary'],
    ['nothing', 'nothing', undefined, 'undefined'],
    ['a number no JSON can say', 'number', 10n, '10'],
    ['bytes', 'bytes', Uint8Array.of(1, 255), '01ff'],
  ])('such as %s is offered, stays where it is, and can be discarded', async (_what, id, value, raw) => {
    await write(await openPage(browser), 'Fine.')
    await browser.database.write('entries', id, value)
    const page = await openPage(browser)
    expect([textsOf(page.$entries.get()), page.$unreadableEntries.get()]).toEqual([['Fine.'], [{ id, raw }]])
    expect((await browser.database.read('entries'))[id]).toEqual(value)

    await page.discardUnreadable({ id, raw })
    expect([page.$unreadableEntries.get(), id in (await browser.database.read('entries'))]).toEqual([[], false])
  })

  it('is not written over by who had it open', async () => {
    const page = await openPage(browser)
    const entry = await write(page, 'A thought')
    const damaged = { ...newer, id: entry.id }
    await browser.database.write('entries', entry.id, damaged)
    const mine = await page.writeEntry(entry, says('A thought, and on.'))
    expect(mine.id).not.toBe(entry.id)
    expect(await browser.database.read('entries')).toEqual({ [entry.id]: damaged, [mine.id]: mine })
  })

  it('is heard of from another tab', async () => {
    const page = await openPage(browser)
    const there = await openTab(browser)
    const entry = await write(there, 'A thought')
    await browser.rest()
    await browser.database.write('entries', entry.id, 'damaged')
    await there.writeEntry(entry, says('A thought, and on.'))
    await browser.rest()
    expect([textsOf(page.$entries.get()), page.$unreadableEntries.get()]).toEqual([
      ['A thought, and on.'],
      [{ id: entry.id, raw: 'damaged' }],
    ])
  })

  it.each([
    ['journal', '{'],
    ['journal-lock', '{'],
    ['backup', '{"schema":9}'],
    ['draft:x', '{'],
    ['draft:x:y', '{"sealed":[1,2,3]}'],
    ['draft:x:y', '{"sealed":"no"}'],
    ['entry:x', '{"schema":1}'],
    ['entry:x', 'null'],
    ['aside:x', '{'],
    ['aside:x', JSON.stringify({ key: 'one-standard:1:entry:x', raw: 'damaged' })],
  ])('under %s in simple storage (%s) does not keep the journal from opening', async (name, raw) => {
    browser.writeElsewhere(`one-standard:1:${name}`, raw)
    const page = await openPage(browser)
    page.$backup.listen(() => undefined)
    const entry = await write(page, 'Fine.')
    expect([page.$journalState.get(), page.$entries.get(), page.$reflections.get()]).toEqual(['open', [entry], 1])
    const offered = [
      ...page.$unreadable.get().map(({ raw: text }) => text),
      ...page.$unreadableEntries.get().map(({ raw: text }) => text),
    ]
    const isOurs = name === 'journal-lock'
    expect(offered).toEqual(isOurs ? [] : [raw.includes('damaged') ? 'damaged' : raw])
    const again = await openPage(browser)
    expect(again.$entries.get()).toEqual([entry])
  })
})

it('the id of what is stored is the one it is stored under', async () => {
  const page = await openPage(browser)
  const entry = await write(page, 'One.')
  expect(
    Object.entries(await browser.database.read('entries')).map(([id, value]) => [id, (value as Entry).id]),
  ).toEqual([[entry.id, entry.id]])
})
