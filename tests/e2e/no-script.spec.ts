import { expect, test } from './fixtures.ts'
import { asShown, readCase } from './stories.ts'

import type { Locator, Page } from '@playwright/test'

test.use({ javaScriptEnabled: false })

/** Locators by text or role pass over what stands in <noscript>. */
function notice(page: Page): Locator {
  return page.locator('noscript > .ui-notice')
}

test('a case can be played by its links from the briefing to the debrief', async ({ page, player, story, visit }) => {
  const { steps, outcome, title } = story.way
  await visit(`cases/${story.id}/`)
  await expect(notice(page)).toBeVisible()
  await expect(notice(page)).toContainText('JavaScript is off, so nothing is scored or kept.')
  await expect(player.anticipation).toBeHidden()
  await player.begin.click()
  for (const [index, step] of steps.entries()) {
    const [node = '', option] = step.split('.')
    const next = steps[index + 1]?.split('.')[0] ?? outcome
    await expect(player.heading(node)).toBeVisible()
    await expect(player.begin).toBeHidden()
    if (option) {
      await player.choice(step).click()
      await expect(player.feedback(step)).toBeVisible()
      await expect(page.locator('.case-option:visible')).toHaveCount(1)
    }
    await player
      .goOn(step)
      .and(page.locator(`[href="#${next}"]`))
      .click()
  }
  await expect(player.heading(outcome)).toHaveText(title)
  await expect(page.locator('.case-node:visible')).toHaveCount(1)
  await player.lookBack.click()
  await expect(page.getByRole('heading', { name: 'What the source says happened' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'To think about' })).toBeVisible()
  await expect(player.heading(outcome)).toBeHidden()
})

test('ways that are not always open say when they are', async ({ player, story, visit }) => {
  for (const { at, says } of story.conditions) {
    await visit(`cases/${story.id}/#${at}`)
    for (const condition of says) await expect(player.node(at).getByText(condition)).toBeVisible()
  }
})

test('the whole case can be read on one page, and left again', async ({ page, player, story, visit }) => {
  await visit(`cases/${story.id}/`)
  await page.getByRole('link', { name: 'Read the whole case on one page' }).click()
  for (const [id, node] of Object.entries(readCase(story).nodes)) {
    await expect(player.heading(id)).toBeVisible()
    await expect(player.node(id).getByText(asShown(node.text))).toBeVisible()
    if (node.kind !== 'decision') continue
    for (const option of node.options) {
      await expect(player.choice(`${id}.${option.id}`)).toBeVisible()
      await expect(player.option(`${id}.${option.id}`).getByText(asShown(option.feedback))).toBeVisible()
    }
  }
  await page.getByRole('link', { name: 'Back to playing' }).click()
  await expect(player.begin).toBeVisible()
  await expect(page.locator('.case-node:visible')).toHaveCount(0)
})

test('the page behind the end of a case has every decision with its rationales, and their citations open', async ({
  page,
  player,
  story,
  visit,
}) => {
  const decisions = Object.entries(readCase(story).nodes).filter(([, { kind }]) => kind === 'decision')
  await visit(`cases/${story.id}/guidance/`)
  await expect(page.locator('.case-guidance > section[id]')).toHaveCount(decisions.length)
  const option = page.locator('.case-judged').first()
  await option.locator('summary').click()
  await option.getByRole('button').first().click()
  await expect(player.point).toBeVisible()
  await player.point.getByRole('button', { name: 'Close' }).click()
  await expect(player.point).toBeHidden()
})

test('the journal says why it needs JavaScript', async ({ page, visit }) => {
  await visit('journal/')
  await expect(notice(page)).toBeVisible()
  await expect(notice(page)).toContainText('The journal needs JavaScript, because it lives in your browser')
  await expect(page.getByText('Opening your journal')).toBeHidden()
})
