import { expect, test } from './fixtures.ts'

import type { Locator, Page } from '@playwright/test'

const MOST_TABS = 150

/** Presses Tab until a place has the focus, and sees to it that every place on the way shows that it has it. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    const focus = await target.evaluate((element) => {
      const focused = document.activeElement ?? document.body
      const { outlineStyle, outlineWidth } = getComputedStyle(focused)
      const isShown = outlineStyle !== 'none' && outlineWidth !== '0px' && focused.getBoundingClientRect().height > 0
      // A heading takes the focus by itself, to be read from; Tab never leads to it.
      return {
        isThere: focused === element,
        isShown: isShown || focused.matches('body, [tabindex="-1"]'),
        on: focused.outerHTML,
      }
    })
    expect(focus.isShown, `the focus is shown on ${focus.on.slice(0, 200)}`).toBe(true)
    if (focus.isThere) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${String(MOST_TABS)} tabs did not lead to ${String(target)}`)
}

test('a case can be played and reflected on with the keyboard alone, and focus follows the story', async ({
  goto,
  page,
  player,
  story,
}) => {
  test.slow()
  const press = async (target: Locator) => {
    await expect(target).toBeVisible()
    await tabTo(page, target)
    await page.keyboard.press('Enter')
  }
  await goto(`cases/${story.id}/`)
  await press(player.begin)
  for (const step of story.way.steps) {
    const [node = '', option] = step.split('.')
    await expect(player.heading(node)).toBeFocused()
    if (option) {
      await press(player.choice(step))
      await expect(player.feedback(step)).toBeFocused()
    }
    await press(player.goOn(step))
  }
  await expect(player.heading(story.way.outcome)).toBeFocused()
  await press(player.lookBack)
  await expect(player.lookingBack).toBeFocused()
  const box = page.getByRole('textbox').first()
  await tabTo(page, box)
  await page.keyboard.type('Written without a mouse.')
  await press(player.finish)
  await expect(page.getByText('That was it')).toBeInViewport()
  await expect(page.getByText('Saved on this device at').first()).toBeVisible()
  await expect(box).toHaveValue('Written without a mouse.')
  // Focus is where one has just been told that it is over, and not back at the top.
  await press(page.getByRole('link', { name: 'Open the journal' }))
  await expect(page.getByText('Written without a mouse.')).toBeVisible()
})

test('stepping back with the keyboard puts the focus on the decision', async ({ goto, page, player }) => {
  await goto('cases/angela/')
  await player.play({ steps: ['first-page.go'] })
  await tabTo(page, player.stepBack)
  await page.keyboard.press('Enter')
  await expect(player.heading('first-page')).toBeFocused()
})

test('the first Tab leads to a link over the navigation', async ({ goto, page }) => {
  await goto('cases/angela/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to the content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a citation’s point opens, closes and gives the focus back with the keyboard', async ({ goto, page, player }) => {
  await goto('cases/angela/')
  await player.play({
    steps: ['first-page.call-ward', 'theo.one-line', 'bedside-early.treat', 'dose.say-it', 'morning.written'],
  })
  await player.lookBack.click()
  const citation = player.option('theo.one-line').getByRole('button').first()
  await citation.focus()
  await page.keyboard.press('Enter')
  await expect(player.point).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(player.point.getByRole('link')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(player.point).toBeHidden()
  await expect(citation).toBeFocused()
})
