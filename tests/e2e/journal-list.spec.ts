import { caseAnswer, commitment, entry, modelAnswer, whole } from '../fixtures/records.ts'
import { expect, test } from './fixtures.ts'

import type { Entry } from '#domain/journal/entry.ts'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-21T21:15:00-05:00')
})

const at = (day: string) => ({ createdAt: `${day}T15:00:00.000Z`, updatedAt: `${day}T15:00:00.000Z` })
const FEW: Entry[] = [
  entry({ id: 'a', parts: whole('The pager was mine.'), about: caseAnswer(), ...at('2026-11-20') }),
  entry({ id: 'b', parts: whole('Café, after the shift.'), keeping: 'scratch', ...at('2026-11-19') }),
  entry({
    id: 'c',
    parts: whole('Close the old account.'),
    about: commitment({ from: null, by: '' }),
    ...at('2026-10-02'),
  }),
  entry({ id: 'd', parts: [{ step: 'what', text: 'An old account.' }], about: modelAnswer(), ...at('2025-10-01') }),
]

/** A day in the years before, another one for every number. */
const dayBefore = (count: number) =>
  new Date(Date.parse('2026-11-21T15:00:00.000Z') - count * 8 * 3_600_000).toISOString()
const many = (count: number): Entry[] =>
  Array.from({ length: count }, (_, index) => {
    const time = dayBefore(index)
    const text = `Number ${index}. ${'Nobody had looked at what it said of where I work. '.repeat(12)}`
    const id = `n${String(index).padStart(5, '0')}`
    return entry({ id, parts: whole(text), keeping: 'scratch', createdAt: time, updatedAt: time })
  })

test('entries stand by months, the newest first', async ({ goto, journal, kept, page }) => {
  await kept.seedEntries(FEW)
  await goto('journal/')
  await expect(journal.entries).toContainText(['The pager', 'Café', 'Close the old', 'An old account'])
  await expect(page.getByRole('heading', { level: 3 })).toHaveText(['November 2026', 'October 2026', 'October 2025'])
  await expect(page.getByText('4 entries', { exact: true })).toBeVisible()
})

test('entries are found by words in any order, case and accents, and the number is said', async ({
  goto,
  journal,
  kept,
  page,
}) => {
  await kept.seedEntries(FEW)
  await goto('journal/')
  await journal.search.fill('shift CAFE')
  await expect(journal.entries).toContainText(['Café'])
  await expect(page.getByRole('status').filter({ hasText: '1 of 4 entries' })).toBeAttached()
  await journal.search.fill('account')
  await expect(journal.entries).toContainText(['Close the old', 'An old account'])
  await expect(page.getByRole('status').filter({ hasText: '2 of 4 entries' })).toBeAttached()
  await journal.search.fill('no such words')
  await expect(page.getByRole('heading', { name: 'Nothing like that here' })).toBeVisible()
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(journal.entries).toHaveCount(4)
  await expect(journal.search).toBeFocused()
  await expect(journal.search).toHaveValue('')
})

test('entries can be told apart by whether they are kept, by kind, and by what they are about', async ({
  goto,
  journal,
  kept,
}) => {
  await kept.seedEntries(FEW)
  await goto('journal/')
  await journal.show.selectOption('Scratch')
  await expect(journal.entries).toContainText(['Café'])
  await journal.show.selectOption('Kept')
  await expect(journal.entries).toContainText(['The pager', 'Close the old', 'An old account'])
  await journal.show.selectOption('Commitments')
  await expect(journal.entries).toContainText(['Close the old'])
  await journal.show.selectOption('All')
  await journal.topic.selectOption('Angela')
  await expect(journal.entries).toContainText(['The pager'])
  await journal.topic.selectOption('What? So what? Now what?')
  await expect(journal.entries).toContainText(['An old account'])
})

test('what is written while the list is filtered is shown all the same', async ({ goto, journal, kept }) => {
  await kept.seedEntries(FEW)
  await goto('journal/')
  await journal.search.fill('pager')
  await expect(journal.entries).toHaveCount(1)
  await journal.add('Something quite different')
  await expect(journal.entries).toHaveCount(5)
  await expect(journal.entries.first().getByRole('heading')).toBeFocused()
})

test('thirty are shown at a time, and the focus goes to the first new one', async ({ goto, journal, kept, page }) => {
  await kept.seedEntries(many(70))
  await goto('journal/')
  await expect(journal.entries).toHaveCount(30)
  await page.getByRole('button', { name: 'Show 30 more' }).click()
  await expect(journal.entries).toHaveCount(60)
  await expect(journal.entries.nth(30).getByRole('heading')).toBeFocused()
  await page.getByRole('button', { name: 'Show 10 more' }).click()
  await expect(journal.entries).toHaveCount(70)
  await expect(page.getByRole('button', { name: /^Show \d+ more$/ })).toHaveCount(0)
})

test('a commitment is made with its day, waits among those ahead, and is followed up when the day has come', async ({
  goto,
  journal,
  page,
}) => {
  await goto('journal/')
  await journal.begin('A commitment')
  await page.getByLabel('By when').fill('2026-12-01')
  await page.getByRole('textbox', { name: /^What do you mean to do/ }).fill('Close the old account.')
  await journal.done.click()
  await expect(journal.entry('Close the old account.').getByText('By December 1, 2026.')).toBeVisible()
  await journal.commitments.getByText('One commitment ahead').click()
  await expect(journal.commitments.getByText('Close the old account.')).toBeVisible()

  await page.clock.setFixedTime('2026-12-01T08:00:00-05:00')
  await page.reload()
  await expect(journal.commitments.getByText('The day has come')).toBeVisible()
  await journal.commitments.getByRole('button', { name: 'Say what became of it' }).click()
  await expect(page.getByRole('radio', { name: 'Done' })).toBeFocused()
  await page.getByRole('radio', { name: 'In part' }).check()
  await page.getByRole('textbox', { name: /^What came of it/ }).fill('The password was lost.')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(journal.commitments).toBeHidden()
  const card = journal.entry('Close the old account.')
  await expect(card.getByText('In part, said on December 1, 2026.')).toBeVisible()
  await expect(card.getByText('The password was lost.')).toBeVisible()
  await expect(card.getByRole('heading')).toBeFocused()
  await page.reload()
  await expect(card.getByText('The password was lost.')).toBeVisible()
})

test('what is not done yet gets a new day, and waits for it', async ({ goto, journal, kept, page }) => {
  await kept.seedEntries([
    entry({ id: 'a', parts: whole('Ask Priya.'), about: commitment({ by: '2026-11-20' }) }),
    entry({ id: 'b', parts: whole('Read the policy.'), about: commitment({ by: '2026-11-21' }) }),
  ])
  await goto('journal/')
  const due = journal.commitments.getByRole('listitem')
  await expect(due).toContainText(['Ask Priya.By November 20, 2026. After Angela.', 'Read the policy.'])
  await due.first().getByRole('button', { name: 'Say what became of it' }).click()
  await page.getByRole('button', { name: 'Leave it open' }).click()
  await expect(due.first().getByRole('button', { name: 'Say what became of it' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.getByRole('radio', { name: 'Not yet' }).check()
  await page.getByLabel('A new day').fill('2026-12-24')
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(page.getByRole('heading', { name: 'What you mean to do' })).toBeFocused()
  await expect(journal.commitments.getByText('One commitment ahead')).toBeVisible()
  await expect(journal.entry('Ask Priya.').getByText('By December 24, 2026.')).toBeVisible()
  await expect(journal.entry('Ask Priya.').getByText(/^Not yet, said on/)).toBeVisible()

  await journal.commitments.getByRole('button', { name: 'Say what became of it' }).first().click()
  await page.getByRole('radio', { name: 'Not any more' }).check()
  await page.getByRole('button', { name: 'Save' }).click()
  await expect(journal.entry('Read the policy.').getByText(/^Not any more, said on/)).toBeVisible()
  await expect(journal.commitments.getByText('The day has come')).toBeHidden()
})

test('a commitment made long ago can be followed up on its card', async ({ goto, journal, kept, page }) => {
  await kept.seedEntries([entry({ parts: whole('Ask Priya.'), about: commitment({ by: '' }) })])
  await goto('journal/')
  const card = journal.entry('Ask Priya.')
  await card.getByRole('button', { name: 'Say what became of it' }).click()
  await card.getByRole('radio', { name: 'Done' }).check()
  await card.getByRole('button', { name: 'Save' }).click()
  await expect(card.getByText('Done, said on November 21, 2026.')).toBeVisible()
  await expect(card.getByRole('heading')).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Saved. It stands with the entry.' })).toBeAttached()
})

test('on paper there are the entries, and nothing to press', async ({ goto, journal, kept, page }) => {
  await kept.seedEntries(FEW)
  await goto('journal/')
  await page.emulateMedia({ media: 'print' })
  await expect(journal.entries).toContainText(['The pager', 'Café', 'Close the old', 'An old account'])
  await expect(journal.entries.first()).toContainText('Kept: it may go into a copy you make.')
  for (const role of ['button', 'radio', 'textbox', 'combobox', 'searchbox'] as const) {
    await expect(page.getByRole(role)).toHaveCount(0)
  }
})
