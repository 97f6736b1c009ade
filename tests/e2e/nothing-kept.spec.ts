import { expect, expectHydrated, test } from './fixtures.ts'
import { entryOf } from './keeping.ts'
import { ANGELA_WAYS } from './stories.ts'

import type { Page } from '@playwright/test'

const [QUIET] = ANGELA_WAYS
if (!QUIET) throw new Error('There is no way through Angela')
const CANARY = 'zq7-canary'
const NOTHING = {
  local: [],
  session: [['one-standard:nothing-kept', 'on']],
  cookies: '',
  caches: [],
  workers: 0,
  databases: [],
}

async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Keep nothing in this tab' }).click()
  await page.getByRole('button', { name: 'End this, and keep things again' }).waitFor()
}

/** Tries to leave the page; the browser’s question, if it asks one, is answered. Whether it asked. */
async function leave(page: Page, answer: 'stay' | 'go'): Promise<boolean> {
  let hasAsked = false
  page.once('dialog', (dialog) => {
    hasAsked = dialog.type() === 'beforeunload'
    void (answer === 'stay' ? dialog.dismiss() : dialog.accept())
  })
  const before = page.url()
  await page.getByRole('link', { name: 'Sources', exact: true }).first().click()
  if (answer === 'go') await page.waitForURL('**/sources/')
  else expect(page.url()).toBe(before)
  page.removeAllListeners('dialog')
  return hasAsked
}

test('in a whole session nothing is written to the device but the mark itself', async ({
  check,
  context,
  journal,
  keeping,
  page,
  player,
}) => {
  test.slow()
  page.on('dialog', (dialog) => void dialog.accept())
  const isNothing = async () => {
    expect(JSON.parse(await keeping.dump())).toEqual(NOTHING)
  }
  await keeping.open()
  await expect(keeping.banner).toBeHidden()
  await begin(page)
  await expect(keeping.banner).toBeVisible()
  await isNothing()

  await page.goto('./cases/angela/')
  await expectHydrated(page)
  await expect(keeping.banner).toBeVisible()
  await player.anticipation.fill(`${CANARY} before`)
  await player.playToDebrief(QUIET)
  for (const box of await page.getByRole('main').getByRole('textbox').all())
    if (await box.isVisible()) await box.fill(`${CANARY} after`)
  await expect(page.getByText('Nothing is kept here, as you asked.').first()).toBeVisible()
  await isNothing()

  await page.goto('./modules/one-doctor/check/')
  await expectHydrated(page)
  await page.locator('.question-check').getByRole('radio').first().check()
  await check.answer.click()
  await isNothing()
  await page.goto('./modules/one-doctor/')
  await expectHydrated(page)
  for (const box of await page.getByRole('main').getByRole('textbox').all())
    if (await box.isVisible()) await box.fill(`${CANARY} in a module`)
  await isNothing()
  await page.goto('./policy/')
  await page.getByRole('main').getByRole('textbox').first().fill(`${CANARY} practice`)
  await isNothing()
  await page.goto('./journal/')
  await expectHydrated(page)
  await journal.add(`${CANARY} in the journal`)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  await isNothing()
  await page.goto('./about/')
  await isNothing()
  expect(await context.cookies()).toEqual([])
})

test('before the line written before a case is lost the browser asks, and it can be saved', async ({
  download,
  keeping,
  page,
  player,
}) => {
  await keeping.open()
  await begin(page)
  await page.goto('./cases/angela/')
  await expectHydrated(page)
  const save = page.getByRole('button', { name: 'Save what is on this page as a file' })
  await expect(save).toBeHidden()
  await player.anticipation.click()
  await player.anticipation.pressSequentially('I would call.')
  expect(await leave(page, 'stay')).toBe(true)
  await expect(save).toBeFocused()
  const { name, text } = await download(save)
  expect(name).toBe('one-standard-this-page.md')
  expect(text).toContain('## Before you begin, if you like\n\nI would call.\n')
  await player.anticipation.pressSequentially(' And then?')
  expect(await leave(page, 'stay')).toBe(true)
  await download(save)
  expect(await leave(page, 'go')).toBe(false)
})

test('an entry is offered as a file, and once it is saved the page can be left', async ({
  download,
  journal,
  keeping,
  page,
}) => {
  await keeping.open()
  await begin(page)
  await page.goto('./journal/')
  await expectHydrated(page)
  await journal.write.click()
  await journal.box.pressSequentially('A thought.')
  await expect(page.getByRole('alert').getByText('Nothing is kept here, as you asked.')).toBeVisible()
  expect(await leave(page, 'stay')).toBe(true)
  const { text } = await download(page.getByRole('button', { name: 'Download this text' }))
  expect(text).toContain('A thought.')
  await expect(page.getByText('Saved as a file, as it is now.')).toBeVisible()
  await journal.box.pressSequentially(' Another.')
  await expect(page.getByText('Saved as a file, as it is now.')).toBeHidden()
  expect(await leave(page, 'stay')).toBe(true)

  await expect(page.getByText('One entry is in this page and nowhere else.')).toBeVisible()
  await page.getByRole('link', { name: 'Make a backup' }).click()
  const { text: backup } = await download(keeping.saveBackup)
  expect(backup).toContain('A thought. Another.')
  expect(await leave(page, 'go')).toBe(false)
})

test('a policy that has been changed is asked about, until it is saved', async ({ download, keeping, page }) => {
  await keeping.open()
  await begin(page)
  await page.goto('./policy/')
  const box = page.getByRole('main').getByRole('textbox').first()
  await box.click()
  await box.pressSequentially('Maple Street')
  expect(await leave(page, 'stay')).toBe(true)
  await download(page.getByRole('button', { name: 'Save what is on this page as a file' }))
  expect(await leave(page, 'go')).toBe(false)
})

test('what was on the device stays on it, is said to, is not looked at, and is there again afterwards', async ({
  journal,
  keeping,
  page,
}) => {
  await keeping.openWith([entryOf('mine', `${CANARY} mine`)])
  await expect(page.getByText('What is on this device already stays on it.')).toBeVisible()
  const before = await keeping.stored()
  await begin(page)
  await expect(
    page.getByText('Nothing is kept in this tab. What was on this device before is still there'),
  ).toBeVisible()
  await page.goto('./journal/')
  await expectHydrated(page)
  await expect(journal.write).toBeVisible()
  await expect(page.getByText(CANARY)).toHaveCount(0)
  await keeping.banner.getByRole('link', { name: 'End this' }).click()
  await page.getByRole('button', { name: 'End this, and keep things again' }).click()
  await expect(page.getByRole('button', { name: 'Keep nothing in this tab' })).toBeVisible()
  await expect(keeping.banner).toBeHidden()
  await page.goto('./journal/')
  await expect(journal.entry(`${CANARY} mine`)).toBeVisible()
  expect(await keeping.stored()).toEqual(before)
})

test('another tab of the same browser keeps things as before', async ({ context, keeping, page }) => {
  await keeping.open()
  await begin(page)
  const other = await context.newPage()
  await other.goto('./journal/')
  await expectHydrated(other)
  await expect(other.getByRole('complementary', { name: 'Nothing is kept in this tab' })).toBeHidden()
  await expect(other.getByText('Nothing here yet')).toBeVisible()
})
