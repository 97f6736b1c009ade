import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

import { isCommitted } from '#domain/journal/entry.ts'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { COMMITMENT, NOON, openPage, openTab, says, storedTexts, textsOf } from '../../../fixtures/journal.ts'

import type { Page } from '../../../fixtures/journal.ts'

let browser: FakeBrowser
let here: Page
let there: Page

beforeEach(async () => {
  browser = new FakeBrowser()
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  here = await openPage(browser)
  there = await openTab(browser)
})

afterEach(() => {
  browser.database.failNoPuts()
  vi.useRealTimers()
})

const write = (page: Page, text: string) => page.writeEntry(page.newEntry({ kind: 'free' }), says(text))

/** What both tabs show, and what is stored. */
async function everywhere() {
  browser.deliver()
  await browser.rest()
  return [textsOf(here.$entries.get()), textsOf(there.$entries.get()), await storedTexts(browser)]
}

describe('another tab', () => {
  it('is followed when it adds, changes and deletes', async () => {
    const entry = await write(there, 'From there.')
    await browser.rest()
    expect(here.$entries.get()).toEqual([entry])
    const kept = await there.setKeeping(entry, 'kept')
    await browser.rest()
    expect(here.$entries.get()).toEqual([kept])
    await there.removeEntry(kept)
    await browser.rest()
    expect(here.$entries.get()).toEqual([])
  })

  it.each([true, false])(
    'that writes the same entry loses nothing, and neither does this one (deaf: %s)',
    async (isDeaf) => {
      const base = await write(here, 'A thought')
      await browser.rest()
      browser.isDeaf = isDeaf
      const theirs = await there.writeEntry(base, says('From there.'))
      const mine = await here.writeEntry(base, says('From here.'))
      expect([theirs.id === base.id, mine.id === base.id]).toEqual([true, false])
      const both = ['From here.', 'From there.']
      expect(await everywhere()).toEqual([both, both, both])

      await here.writeEntry(mine, says('From here, and on.'))
      await there.writeEntry(theirs, says('From there, and on.'))
      const more = ['From here, and on.', 'From there, and on.']
      expect(await everywhere()).toEqual([more, more, more])
    },
  )

  it('that writes in the very same millisecond loses nothing either', async () => {
    const base = await write(here, 'A thought')
    await browser.rest()
    await Promise.all([here.writeEntry(base, says('From here.')), there.writeEntry(base, says('From there.'))])
    const both = ['From here.', 'From there.']
    expect(await everywhere()).toEqual([both, both, both])
  })

  it('that wrote the same makes no second entry', async () => {
    const base = await write(here, 'A thought')
    await browser.rest()
    await Promise.all([
      here.writeEntry(base, says('A thought, both.')),
      there.writeEntry(base, says('A thought, both.')),
    ])
    expect(await everywhere()).toEqual([['A thought, both.'], ['A thought, both.'], ['A thought, both.']])
  })

  it('that has deleted the entry does not take what is written here', async () => {
    const base = await write(here, 'A thought')
    await browser.rest()
    await there.removeEntry(base)
    await browser.rest()
    const mine = await here.writeEntry(base, says('A thought, still.'))
    expect(mine.id).toBe(base.id)
    const still = ['A thought, still.']
    expect(await everywhere()).toEqual([still, still, still])
  })

  it('that says an entry is kept while it is written here loses neither', async () => {
    browser.isDeaf = true
    const base = await write(here, 'A thought')
    await there.openJournal()
    browser.deliver()
    await browser.rest()
    const theirs = await there.setKeeping(base, 'kept')
    const mine = await here.writeEntry(base, says('A thought, and on.'))
    expect(mine).toEqual({ ...theirs, parts: says('A thought, and on.'), updatedAt: mine.updatedAt })
    expect(mine.updatedAt > theirs.updatedAt).toBe(true)
    await there.setKeeping(theirs, 'scratch')
    expect(await everywhere()).toEqual([['A thought, and on.'], ['A thought, and on.'], ['A thought, and on.']])
    expect([here, there].map(({ $entries }) => $entries.get()[0]?.keeping)).toEqual(['scratch', 'scratch'])
  })

  it('that writes while this one says the entry is kept loses neither', async () => {
    const base = await write(here, 'A thought')
    await browser.rest()
    browser.isDeaf = true
    await there.writeEntry(base, says('A thought, and on.'))
    await here.setKeeping(base, 'kept')
    expect(await everywhere()).toEqual([['A thought, and on.'], ['A thought, and on.'], ['A thought, and on.']])
    expect([here, there].map(({ $entries }) => $entries.get()[0]?.keeping)).toEqual(['kept', 'kept'])
  })

  it('that sets the day of a commitment does not lose what was said of it here', async () => {
    const base = await here.writeEntry(here.newEntry(COMMITMENT), says('Ask.'))
    await browser.rest()
    browser.isDeaf = true
    if (!isCommitted(base)) throw new Error('It is none')
    await there.commitTo(base, '2026-12-01')
    await here.followUp(base, 'done', 'Asked.')
    await everywhere()
    const about = {
      ...COMMITMENT,
      by: '2026-12-01',
      followUp: { outcome: 'done', note: 'Asked.', at: '2026-11-21T12:00:00.000Z' },
    }
    expect([here, there].map(({ $entries }) => $entries.get().map((entry) => entry.about))).toEqual([[about], [about]])
  })
})

describe('a text that could not be stored', () => {
  it('survives beside what another tab has stored of the same entry, and is written on as an entry of its own', async () => {
    const base = await write(here, 'A thought')
    await browser.rest()
    browser.database.failPuts(1, Infinity)
    const mine = await here.writeEntry(base, says('From here.'))
    expect([mine.id, here.$journalTrouble.get(), here.hasUnkept()]).toEqual([base.id, 'full', true])

    browser.database.failNoPuts()
    browser.isDeaf = true
    await there.writeEntry(base, says('From there.'))
    expect([textsOf(here.$entries.get()), await storedTexts(browser)]).toEqual([['From here.'], ['From there.']])

    // The other tab is heard of: there is room again, so what waited is tried again.
    const both = ['From here.', 'From there.']
    browser.isDeaf = false
    await everywhere()
    expect(await everywhere()).toEqual([both, both, both])
    expect([here.$journalTrouble.get(), here.hasUnkept(), browser.keys('one-standard:1:draft')]).toEqual([
      'none',
      false,
      [],
    ])

    const on = await here.writeEntry(mine, says('From here, and on.'))
    expect(on.id).not.toBe(base.id)
    const more = ['From here, and on.', 'From there.']
    expect(await everywhere()).toEqual([more, more, more])
  })

  it('is stored with the next that can be', async () => {
    browser.database.failPuts(1, 1)
    const first = await write(here, 'No room for this.')
    expect([here.$journalTrouble.get(), await storedTexts(browser)]).toEqual(['full', []])
    await write(here, 'But for this.')
    await browser.rest()
    expect([here.$journalTrouble.get(), await storedTexts(browser)]).toEqual([
      'none',
      ['But for this.', 'No room for this.'],
    ])
    await here.setKeeping(first, 'kept')
    expect(here.$entries.get().map(({ id, keeping }) => [id === first.id, keeping])).toContainEqual([true, 'kept'])
    expect(await storedTexts(browser)).toEqual(['But for this.', 'No room for this.'])
  })

  it('is not lost when another part of the page writes in the same entry', async () => {
    const base = await write(here, 'A thought')
    browser.database.failPuts(1, Infinity)
    await here.writeEntry(base, says('One part.'))
    await here.writeEntry(base, says('Another part.'))
    expect(textsOf(here.$entries.get())).toEqual(['Another part.', 'One part.'])
    browser.database.failNoPuts()
    await write(here, 'Room.')
    await browser.rest()
    expect(await storedTexts(browser)).toEqual(['Another part.', 'One part.', 'Room.'])
  })

  it('and was deleted here is gone', async () => {
    browser.database.failPuts(1, Infinity)
    const mine = await write(here, 'No room for this.')
    await here.removeEntry(mine)
    browser.database.failNoPuts()
    await write(here, 'Room.')
    await browser.rest()
    expect([textsOf(here.$entries.get()), await storedTexts(browser), browser.keys('one-standard:1:draft')]).toEqual([
      ['Room.'],
      ['Room.'],
      [],
    ])
  })
})
