import { expect, expectHydrated, test } from './fixtures.ts'
import { angela } from './stories.ts'

import type { Page } from '@playwright/test'

/** Holds back a part of the site’s code until the function that is returned is called. */
async function hold(page: Page, part: 'CasePlayer' | 'Debrief'): Promise<() => void> {
  let release = (): void => undefined
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(`**/${part}.*.js`, async (route) => {
    await isReleased
    await route.continue()
  })
  return release
}

test('before the player is ready the case can be read, and a press on a choice is not lost', async ({
  kept,
  page,
  player,
  visit,
}) => {
  const release = await hold(page, 'CasePlayer')
  await visit('cases/angela/')
  await expect(page.getByText('Nobody has told you which of them to answer first.')).toBeVisible()
  await player.begin.click()
  await expect(player.heading('first-page')).toBeVisible()
  await expect(player.begin).toBeHidden()
  await player.choice('first-page.go').click()
  await expect(player.feedback('first-page.go')).toBeVisible()
  await expect(player.choice('first-page.consult')).toBeHidden()

  release()
  await expectHydrated(page)
  await expect(player.stepBack).toBeVisible()
  await expect(player.feedback('first-page.go')).toBeVisible()
  await expect(player.choice('first-page.consult')).toBeHidden()
  expect((await kept.readCase('angela')).attempts[0]?.events).toEqual([
    { type: 'case.begun' },
    { type: 'option.chosen', node: 'first-page', option: 'go' },
  ])
  await player.goOn('first-page.go').click()
  await expect(player.heading('bedside-early')).toBeFocused()
})

test('a press on Begin before the player is ready begins', async ({ page, player, visit }) => {
  const release = await hold(page, 'CasePlayer')
  await visit('cases/angela/')
  await player.begin.click()
  release()
  await expectHydrated(page)
  await expect(player.choice('first-page.go')).toBeVisible()
  await expect(page.getByText('Decision 1')).toBeVisible()
})

test('whoever is two decisions ahead of the player is taken up there', async ({ kept, page, player, visit }) => {
  const release = await hold(page, 'CasePlayer')
  await visit('cases/angela/')
  await player.play({ steps: ['first-page.go'] })
  await player.choice('bedside-early.treat').click()
  await expect(player.feedback('bedside-early.treat')).toBeVisible()
  release()
  await expectHydrated(page)
  await expect(player.stepBack).toBeVisible()
  await expect(player.feedback('bedside-early.treat')).toBeVisible()
  expect((await kept.readCase('angela')).attempts[0]?.events).toHaveLength(4)
})

test('a press during a later visit goes on from where one was', async ({ goto, page, player }) => {
  await goto('cases/angela/')
  await player.play({ steps: ['first-page.go'] })
  await expect(player.heading('bedside-early')).toBeVisible()
  const release = await hold(page, 'CasePlayer')
  await page.reload({ waitUntil: 'domcontentloaded' })
  await player.begin.click()
  release()
  await expectHydrated(page)
  await expect(player.choice('bedside-early.treat')).toBeVisible()
})

test('a debrief that comes late takes the focus when it is there', async ({ goto, page, player }) => {
  const release = await hold(page, 'Debrief')
  await goto('cases/angela/')
  await player.play(angela.way)
  await player.lookBack.click()
  await expect(page.locator('.case[data-live="review"]')).toBeVisible()
  release()
  await expect(player.lookingBack).toBeFocused()
})

test('what is written before the player is ready is kept', async ({ page, player, visit }) => {
  const release = await hold(page, 'CasePlayer')
  await visit('cases/angela/')
  // The box is there, though it is shown only when somebody can read what is written in it.
  await page.locator('#anticipation').evaluate((box) => {
    ;(box as HTMLTextAreaElement).value = 'Restored by the browser.'
  })
  release()
  await expectHydrated(page)
  await expect(player.anticipation).toHaveValue('Restored by the browser.')
  await page.reload()
  await expect(player.anticipation).toHaveValue('Restored by the browser.')
})

test('the briefing stays where it is when the player comes alive', async ({ page, player, visit }) => {
  const release = await hold(page, 'CasePlayer')
  await visit('cases/angela/')
  await page.evaluate(() => document.fonts.ready)
  const texts = page.locator('#briefing-title, #briefing > .prose > p')
  const places = () => texts.evaluateAll((found) => found.map((text) => JSON.stringify(text.getBoundingClientRect())))
  const before = await places()
  release()
  await expectHydrated(page)
  await expect(player.anticipation).toBeVisible()
  expect(before).toHaveLength(3)
  expect(await places()).toEqual(before)
})
