import { test as base } from '@playwright/test'

import { CANARIES, ENGLISH, FRENCH, NOTED, PLAIN, SCRATCH, TITLED } from '../fixtures/copies.ts'
import { findViolations } from './axe.ts'
import { Copy, expect, test } from './copy.ts'
import { Kept } from './kept.ts'

import type { Locator, Page } from '@playwright/test'

/** Presses Tab until this has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement)
  for (let left = 120; left > 0 && !(await isThere()); left -= 1) await page.keyboard.press('Tab')
  await expect(target).toBeFocused()
}

test('without a kept entry it says how one gets to be kept', async ({ copy, open, page }) => {
  await open(SCRATCH)
  await expect(page.getByRole('heading', { name: 'Nothing to copy yet' })).toBeVisible()
  await expect(page.getByText('1 scratch entry stays here.')).toBeVisible()
  await expect(copy.goToCheck).toHaveCount(0)
  expect(await findViolations(page)).toEqual([])
  await page.getByRole('link', { name: 'Go to your entries' }).click()
  await expect(page.getByRole('article').filter({ hasText: CANARIES.scratch })).toBeVisible()
})

test('a copy is taken with the keyboard alone, and going back loses nothing', async ({ copy, open, page }) => {
  await open(ENGLISH, PLAIN, SCRATCH)
  await tabTo(page, copy.choice(/How often do you look/))
  await page.keyboard.press('Space')
  await expect(page.getByText('1 of 2 entries chosen.')).toBeVisible()
  await tabTo(page, copy.goToCheck)
  await page.keyboard.press('Enter')
  await expect(copy.step('Check who could be recognised')).toBeFocused()
  await expect(copy.entry('Last Tuesday')).toBeVisible()

  await tabTo(page, page.getByRole('button', { name: 'Change it: Kenora' }))
  await page.keyboard.press('Enter')
  const box = page.getByRole('textbox', { name: 'Your text' })
  await expect(box).toBeFocused()
  await page.keyboard.type('a small town')
  await expect(copy.finding('Kenora')).toHaveCount(0)
  await expect(box).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Done changing' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 4, name: /Last Tuesday/ })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'It may stay: Last Tuesday' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Look at it again: Last Tuesday' })).toBeFocused()
  await tabTo(
    page,
    copy
      .question(/^Would the patient/)
      .getByRole('radio')
      .first(),
  )
  await page.keyboard.press('ArrowDown')
  await expect(copy.question(/^Would the patient/)).toContainText('Take it as a yes')
  await tabTo(page, copy.goToLook)
  await page.keyboard.press('Enter')

  await expect(copy.step('Look at exactly what will leave')).toBeFocused()
  await tabTo(page, copy.format('Text (Markdown)'))
  await page.keyboard.press('ArrowRight')
  await expect(copy.format('Word (DOCX)')).toBeChecked()
  await page.keyboard.press('ArrowLeft')
  await tabTo(page, copy.preview)
  await expect(copy.preview).toContainText('woman from a small town')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Shift+Tab')
  const back = page.getByRole('button', { name: 'Change: Check who could be recognised' })
  await expect(back).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(copy.step('Check who could be recognised')).toBeFocused()
  await expect(page.getByRole('button', { name: 'Look at it again: Last Tuesday' })).toBeVisible()
  await expect(copy.question(/^Would the patient/).getByRole('radio', { name: 'I am not sure' })).toBeChecked()
  await page.getByRole('button', { name: 'Change: Choose what goes into the copy' }).press('Enter')
  await expect(copy.choice(/How often do you look/)).not.toBeChecked()
  for (const next of [copy.goToCheck, copy.goToLook, copy.goToSave]) {
    await tabTo(page, next)
    await page.keyboard.press('Enter')
  }
  await expect(copy.step('Save it')).toBeFocused()
  const save = page.getByRole('button', { name: 'Save one-standard-journal-2026-11-21.md' })
  await tabTo(page, save)
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')])
  expect(file.suggestedFilename()).toBe('one-standard-journal-2026-11-21.md')
  await expect(save).toBeFocused()
  await expect(page.getByText('has been handed to your browser to save.')).toBeVisible()
})

test('entries are chosen all, none, or by topic', async ({ copy, open, page }) => {
  await open(ENGLISH, FRENCH, PLAIN, SCRATCH, { ...SCRATCH, id: 'scratch-too' })
  await expect(page.getByText('2 scratch entries stay here.')).toBeVisible()
  await expect(page.getByText('3 of 3 entries chosen.')).toBeVisible()
  await copy.choice('All of Angela').uncheck()
  await expect(page.getByText('1 of 3 entries chosen.')).toBeVisible()
  await copy.choice(/What would you tell/).check()
  await expect(copy.choice('All of Angela')).toBeChecked({ indeterminate: true })
  await page.getByRole('button', { name: 'Choose none' }).click()
  await expect(page.getByText('Choose at least one entry to go on.')).toBeVisible()
  await expect(copy.goToCheck).toBeDisabled()
  await page.getByRole('button', { name: 'Choose all' }).click()
  await expect(page.getByText('3 of 3 entries chosen.')).toBeVisible()
})

test('what was found says what it is, why, and what to write, in both languages', async ({ copy, open, page }) => {
  await open(ENGLISH, FRENCH, NOTED, TITLED, PLAIN)
  await copy.goToCheck.click()
  await expect(copy.status).toContainText(['could tell who somebody is.'])
  const english = copy.entry('Last Tuesday')
  const name = english.getByRole('listitem').filter({ hasText: 'A name or initials' })
  await expect(name).toHaveCount(1)
  await expect(name).toContainText('2 times')
  await expect(name.locator('mark')).toHaveText('Susan Tremblay')
  await expect(name).toContainText('Last Tuesday I saw Susan Tremblay, a 93-year-old')
  await expect(name).toContainText('A name identifies by itself')
  await expect(name).toContainText('Write the role: “a patient”')
  const french = copy.entry('What would you tell Angela?')
  await expect(french.locator('mark')).toContainText(['Hier soir', 'Jean-Paul Gagnon', 'Chicoutimi', '47 ans'])
  await expect(copy.entry('What will you do?')).toContainText('In what you wrote about the commitment later.')
  const titled = copy.entry('The night with Marguerite Lalonde')
  await expect(titled).toContainText('In the title you gave it.')
  await expect(titled.getByRole('button', { name: /^Change it/ })).toHaveCount(0)
  await expect(copy.entry('How often do you look?')).toHaveCount(0)
  await expect(page.getByText('It always misses something')).toBeVisible()
  await expect(page.getByText('names in small letters')).toBeVisible()
})

test('what is noted of a commitment can be changed where it was found', async ({ copy, open, page }) => {
  await open(NOTED)
  await copy.goToCheck.click()
  await page.getByRole('button', { name: 'Change it: Dr. Kowalchuk' }).click()
  const box = page.getByRole('textbox', { name: 'What came of it' })
  await expect(box).toBeFocused()
  await page.keyboard.type('my senior')
  await expect(page.getByText('Nothing found in this entry any more.')).toBeVisible()
  await page.reload()
  await copy.goToCheck.click()
  await copy.goToLook.click()
  await expect(copy.preview).toContainText('Spoke with my senior.')
})

test('where nothing is found, it does not say that there is nothing', async ({ copy, open, page }) => {
  await open(PLAIN)
  await copy.goToCheck.click()
  await expect(page.getByText('Found nothing. That does not mean there is nothing')).toBeVisible()
  await copy.goToLook.click()
  await expect(copy.preview).toBeVisible()
})

test('what may stay is folded away for this copy and stored nowhere', async ({ copy, kept, open, page }) => {
  await open(ENGLISH)
  await copy.goToCheck.click()
  await page.getByRole('button', { name: 'It may stay: Kenora' }).click()
  await expect(copy.finding('Kenora')).toContainText('stays as it is')
  await expect(copy.finding('Kenora')).not.toContainText('A place')
  await copy
    .question(/co-worker/)
    .getByRole('radio', { name: 'Yes' })
    .check()
  await expect(copy.question(/co-worker/)).toContainText('write about the fictional case instead')
  expect((await kept.keys()).filter((key) => !key.startsWith('journal'))).toEqual([])
  await page.reload()
  await copy.goToCheck.click()
  await expect(copy.finding('Kenora')).toContainText('A place')
  await expect(copy.question(/co-worker/).getByRole('radio', { name: 'Yes' })).not.toBeChecked()
})

test('an entry that is left out or made scratch where it is checked goes, and the focus is not lost', async ({
  copy,
  open,
  page,
}) => {
  await open(ENGLISH, FRENCH)
  await copy.goToCheck.click()
  await copy.entry('What would you tell').getByRole('button', { name: 'Leave this entry out' }).press('Enter')
  await expect(copy.entry('What would you tell')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'What the words give away' })).toBeFocused()
  await page.getByRole('button', { name: 'Change it: Kenora' }).click()
  await copy.entry('Last Tuesday').getByRole('radio', { name: 'Scratch' }).press('Space')
  await expect(copy.step('Choose what goes into the copy')).toBeFocused()
  await expect(page.getByText('0 of 1 entry chosen.')).toBeVisible()
  await expect(page.getByText('1 scratch entry stays here.')).toBeVisible()
})

test('while it checks, nothing is requested but the file that checks', async ({
  baseURL,
  context,
  copy,
  open,
  page,
}) => {
  await open(ENGLISH, FRENCH)
  await expect(copy.goToCheck).toBeVisible()
  const requests: string[] = []
  context.on('request', (request) => requests.push(`${request.method()} ${request.url().replace(baseURL ?? '', '')}`))
  await copy.goToCheck.click()
  await expect(copy.finding('Kenora')).toBeVisible()
  await page.getByRole('button', { name: 'Change it: Kenora' }).click()
  await expect(page.getByRole('textbox').first()).toBeFocused()
  await page.keyboard.type('Thunder Bay')
  await expect(copy.finding('Thunder Bay')).toBeVisible()
  expect(requests).toEqual([expect.stringMatching(/^GET _astro\/identity\.worker[\w.-]*\.js$/)])
})

test('below every box the check can be asked for, and is loaded only then', async ({ copy, open, page }) => {
  await open(SCRATCH)
  await expect(page.getByRole('heading', { name: 'Nothing to copy yet' })).toBeVisible()
  const requests: string[] = []
  page.on('request', (request) => request.url().endsWith('.js') && requests.push(request.url()))
  await page.getByRole('link', { name: 'Go to your entries' }).click()
  const card = page.getByRole('article')
  await card.getByRole('button', { name: 'Edit' }).click()
  expect(requests).toEqual([])
  await card.getByRole('textbox').fill('Nothing yet.')
  await card.getByRole('button', { name: 'Check who could be recognised' }).click()
  await expect(card.getByText('Found nothing. That does not mean')).toBeVisible()
  await card.getByRole('textbox').fill('I met Susan Tremblay.')
  await expect(copy.finding('Susan Tremblay')).toContainText('A name or initials')
  expect(await findViolations(page)).toEqual([])
  await card.getByRole('button', { name: 'Hide the check' }).click()
  await expect(copy.finding('Susan Tremblay')).toHaveCount(0)
})

const STEPS: [string, (copy: Copy) => Promise<void>][] = [
  ['choosing', () => Promise.resolve()],
  [
    'checking',
    async (copy) => {
      await copy.goToCheck.click()
      await copy.page.getByRole('button', { name: 'It may stay: Kenora' }).click()
      await copy.page.getByRole('button', { name: 'Change it: 93-year-old' }).click()
      await copy
        .question(/^Would the patient/)
        .getByRole('radio', { name: 'No', exact: true })
        .check()
    },
  ],
  ['looking at text', async (copy) => copy.goTo('look')],
  [
    'saving a sheet',
    async (copy) => {
      await copy.goTo('save')
      await copy.format('Print or PDF').check()
    },
  ],
]

for (const [step, go] of STEPS) {
  test(`${step} has no accessibility violation in either theme`, async ({ copy, open, page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await open(ENGLISH, FRENCH, TITLED, SCRATCH)
    await go(copy)
    expect(await findViolations(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page), 'dark').toEqual([])
  })
}

// What is refused is told in the console, where every other test would count it as a problem.
base('if the check cannot be loaded it says so, and lets the learner go on or try again', async ({ page }) => {
  const copy = new Copy(page)
  await new Kept(page).seedEntries([ENGLISH])
  await page.route('**/identity.worker*', (route) => route.abort())
  await page.goto('./journal/#copy')
  await copy.goToCheck.click()
  await expect(page.getByText('The check could not be loaded, so nothing has been checked.')).toBeVisible()
  expect(await findViolations(page)).toEqual([])
  await copy.goToLook.click()
  await expect(page.getByText('Not checked.')).toBeVisible()
  await page.unroute('**/identity.worker*')
  await page.getByRole('button', { name: 'Change: Check who could be recognised' }).click()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(copy.finding('Kenora')).toBeVisible()
})
