import { expect, test } from './fixtures.ts'

import type { Page } from '@playwright/test'

/** Scrolls to where the end of a module is fetched, and waits for it. */
async function reachEnd(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Cases that belong here' }).scrollIntoViewIfNeeded()
  await page.getByText('Where you are in this module').waitFor()
}

test.describe('a module', () => {
  test.beforeEach(async ({ goto }) => {
    await goto('modules/one-doctor/')
  })

  test('says what it is, and leads to its check, its cases and its neighbours', async ({ page }) => {
    await expect(page.getByRole('heading', { name: 'One doctor, online and off', level: 1 })).toBeVisible()
    await expect(page.getByText('Module 1 of 10')).toBeVisible()
    await expect(page.getByText('No clinical reviewer yet.')).toBeVisible()
    await page.getByText('After it you can').click()
    await expect(page.getByText('CanMEDS 2015, Professional').first()).toBeVisible()
    await expect(page.getByRole('link', { name: 'Gerard' }).last()).toHaveAttribute('href', /cases\/gerard\/$/)
    await expect(page.getByRole('link', { name: 'Next Where a post goes' })).toBeVisible()
    await page.getByRole('link', { name: 'Go to the check' }).click()
    await expect(page).toHaveURL(/modules\/one-doctor\/check\/$/)
  })

  test('a citation and a term open in place and close again', async ({ page }) => {
    await page.getByRole('button', { name: /^Source 1: / }).click()
    const point = page.getByRole('complementary').filter({ has: page.getByRole('link', { name: /^See it among/ }) })
    await expect(point).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(point).toBeHidden()
    await page.getByRole('button', { name: 'personal accounts' }).click()
    await expect(page.getByText('An account used for family, friends and private interests')).toBeVisible()
  })

  test('what was seen is kept, and the first page and the list say so', async ({ goto, page }) => {
    await reachEnd(page)
    await expect(page.getByText('0 of 6 sections seen')).toBeVisible()
    for (const heading of await page.locator('.module-prose > h2').all()) await heading.scrollIntoViewIfNeeded()
    await page.getByRole('heading', { name: 'To take away' }).scrollIntoViewIfNeeded()
    await expect(page.getByText('6 of 6 sections seen')).toBeVisible()
    await goto('modules/')
    await expect(page.getByText('6 of 6 sections seen, check not begun')).toBeVisible()
    await goto('')
    await expect(page.getByText('One doctor, online and off: 6 of 6 sections seen.')).toBeVisible()
    await page.getByRole('listitem').filter({ hasText: '6 of 6 sections seen' }).getByRole('link').click()
    await expect(page).toHaveURL(/modules\/one-doctor\/$/)
  })

  test('a reflection can be written or declined, and the two are told apart', async ({ goto, journal, page }) => {
    await reachEnd(page)
    await page.getByRole('button', { name: 'I would rather not write about this' }).click()
    await expect(page.getByText('Reflection declined')).toBeVisible()
    await page.reload()
    await reachEnd(page)
    await expect(page.getByText('Reflection declined')).toBeVisible()
    await page.getByRole('button', { name: 'Change my mind' }).click()
    await page.locator('.module-prompt > summary').first().click()
    await page.locator('.module-prompt textarea').first().fill('Two accounts, and one of them forgotten.')
    await expect(page.getByText('Reflection written')).toBeVisible()
    await goto('journal/')
    await expect(journal.about('One doctor, online and off')).toContainText('Two accounts, and one of them forgotten.')
  })
})

test('the list of modules has a way through for each kind of learner', async ({ goto, page }) => {
  await goto('modules/')
  await expect(page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 2 }) })).toHaveCount(10)
  await page.getByText(/^For residents, about [\d.]+ hours in all$/).click()
  await expect(page.getByRole('group').filter({ hasText: 'For residents' }).getByRole('link').first()).toHaveText(
    'Angela',
  )
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a module reads from its situation to its prompts', async ({ page }) => {
    await page.goto('./modules/one-doctor/')
    await expect(page.getByText('Sudbury, a Sunday in February.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'To take away' })).toBeVisible()
    await expect(page.getByText('List every account you have used')).toBeVisible()
    await page.getByRole('button', { name: /^Source 1: / }).click()
    await expect(page.getByRole('link', { name: /^See it among/ }).first()).toBeVisible()
  })
})
