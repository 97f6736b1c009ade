import { expect, expectHydrated, test } from './fixtures.ts'
import { Journal } from './journal.ts'
import { Kept } from './kept.ts'
import { Player } from './player.ts'

import type { BrowserContext, Page } from '@playwright/test'

async function openTab(context: BrowserContext, path: string, hearing: 'hears' | 'deaf' = 'hears'): Promise<Page> {
  const page = await context.newPage()
  if (hearing === 'deaf') {
    // A tab that was asleep, or that is not told in time, of what another has stored.
    await page.addInitScript(() => {
      addEventListener('storage', (event) => {
        event.stopImmediatePropagation()
      })
      BroadcastChannel.prototype.addEventListener = () => undefined
    })
  }
  await page.goto(path)
  await expectHydrated(page)
  return page
}

test('when one tab goes on with a case the other follows', async ({ context }) => {
  const here = new Player(await openTab(context, './cases/angela/'))
  const there = new Player(await openTab(context, './cases/angela/'))
  await here.begin.click()
  await expect(there.choice('first-page.go')).toBeVisible()
  await here.choice('first-page.go').click()
  await expect(there.feedback('first-page.go')).toBeVisible()
  await there.goOn('first-page.go').click()
  await expect(here.heading('bedside-early')).toBeVisible()
  await expect(there.heading('bedside-early')).toBeVisible()
})

test('a choice in a tab that has fallen behind does not undo what the other did, and is told', async ({ context }) => {
  const ahead = new Player(await openTab(context, './cases/angela/'))
  await ahead.begin.click()
  const behind = new Player(await openTab(context, './cases/angela/', 'deaf'))
  const kept = new Kept(ahead.page)
  await expect(behind.choice('first-page.go')).toBeVisible()
  await ahead.follow(['first-page.call-ward'])
  await expect(ahead.heading('theo')).toBeVisible()
  const stored = await kept.readCase('angela')

  await behind.choice('first-page.go').click()
  await expect(behind.heading('theo')).toBeVisible()
  await expect(behind.status).toContainText('You went on with this case in another tab.')
  expect(await kept.readCase('angela')).toEqual(stored)
  await behind.choice('theo.one-line').click()
  await expect(behind.feedback('theo.one-line')).toBeVisible()
  await expect(behind.status).not.toContainText('another tab')
  await expect(ahead.feedback('theo.one-line')).toBeVisible()
})

test('an entry that is open in two tabs is the same in both', async ({ context }) => {
  const here = new Journal(await openTab(context, './journal/'))
  await here.add('First thought')
  await here.page.reload()
  const there = new Journal(await openTab(context, './journal/'))
  for (const journal of [here, there]) await journal.entries.first().getByRole('button', { name: 'Edit' }).click()
  await here.entries.first().getByRole('textbox').fill('Second thought')
  await expect(there.entries.first().getByRole('textbox')).toHaveValue('Second thought')
  await there.entries.first().getByRole('textbox').fill('Third thought')
  await expect(here.entries.first().getByRole('textbox')).toHaveValue('Third thought')
  await expect(here.entries).toHaveCount(1)
})

test('when two tabs write in the same entry both texts survive', async ({ context }) => {
  const here = new Journal(await openTab(context, './journal/'))
  await here.add('First thought')
  await here.page.reload()
  const there = new Journal(await openTab(context, './journal/', 'deaf'))
  for (const journal of [here, there]) await journal.entries.first().getByRole('button', { name: 'Edit' }).click()
  await here.entries.first().getByRole('textbox').fill('Thought here')
  await expect(here.page.getByText(/Saved on this device at/)).toBeVisible()
  await here.entries.first().getByRole('button', { name: 'Done' }).click()
  await there.entries.first().getByRole('textbox').fill('Thought there')
  await expect(here.entry('Thought there')).toBeVisible()
  await here.page.reload()
  await expect(here.entry('Thought here')).toBeVisible()
  await expect(here.entry('Thought there')).toBeVisible()
  await expect(here.entries).toHaveCount(2)
})
