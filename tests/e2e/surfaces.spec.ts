import { expect, test } from './fixtures.ts'
import { asShown, readCase } from './stories.ts'

import type { Page } from '@playwright/test'

async function widthNeeded(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth)
}

for (const place of ['briefing', 'decision'] as const) {
  test(`a case printed from a ${place} has all its texts and none of its controls`, async ({
    goto,
    page,
    player,
    story,
  }) => {
    await goto(`cases/${story.id}/`)
    if (place === 'decision') await player.play({ steps: story.way.steps.slice(0, 2) })
    await page.emulateMedia({ media: 'print' })
    for (const [id, node] of Object.entries(readCase(story).nodes)) {
      await expect(player.heading(id)).toBeVisible()
      await expect(player.node(id).getByText(asShown(node.text))).toBeVisible()
      if (node.kind !== 'decision') continue
      for (const option of node.options) {
        const place = player.option(`${id}.${option.id}`)
        await expect(place.getByText(asShown(option.feedback))).toBeVisible()
      }
    }
    for (const name of ['Begin', 'Go on', 'Look back on it', 'Skip to the content']) {
      await expect(page.getByRole('link', { name, exact: true })).toHaveCount(0)
    }
    await expect(player.stepBack).toBeHidden()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await expect(page.getByRole('navigation')).toHaveCount(0)
  })
}

test('the rationales printed are all there, opened or not', async ({ goto, page, story }) => {
  await goto(`cases/${story.id}/guidance/`)
  await page.emulateMedia({ media: 'print' })
  for (const node of Object.values(readCase(story).nodes)) {
    for (const { rationale } of node.kind === 'decision' ? node.options : []) {
      await expect(page.getByText(asShown(rationale))).toBeVisible()
    }
  }
})

test('decisions, the debrief and the journal fit a screen of 320 pixels, which is 1280 at 400 %', async ({
  goto,
  journal,
  page,
  player,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await goto('cases/angela/')
  await player.play({ steps: ['first-page.messages'] })
  expect(await widthNeeded(page), 'a thread').toBe(320)
  await player.follow(['theo.in-between', 'station'])
  await expect(player.node('bedside-mid').getByRole('table')).toBeVisible()
  expect(await widthNeeded(page), 'observations').toBe(320)
  await player.follow(['bedside-mid.outreach', 'corridor.busy'])
  expect(await widthNeeded(page), 'a letter').toBe(320)
  await player.follow(['letter-arrives', 'meeting.context', 'writing.general'])
  await player.lookBack.click()
  await expect(player.finish).toBeVisible()
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
  await expect(page.getByRole('table')).toBeVisible()
  expect(await widthNeeded(page), 'the debrief').toBe(320)
  await player.option('corridor.busy').getByRole('button').first().click()
  expect(await widthNeeded(page), 'a point').toBe(320)
  await goto('journal/')
  await journal.add('Averylongwordthatsomebodymaywellhavepastedfromsomewhereelsewithoutlookingatit'.repeat(2))
  expect(await widthNeeded(page), 'the journal').toBe(320)
})
