import { commitment, entry, modelAnswer, whole } from '../fixtures/records.ts'
import { findViolations } from './axe.ts'
import { expect, test } from './fixtures.ts'

import type { Page } from '@playwright/test'

async function openEverything(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all) (details as HTMLDetailsElement).open = true
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no mode of a case has an accessibility violation in the ${colorScheme} theme`, async ({
    goto,
    page,
    player,
    story,
  }) => {
    test.slow()
    const check = async (mode: string) => {
      expect.soft(await findViolations(page), mode).toEqual([])
    }
    const { steps } = story.way
    const deciding = steps.findIndex((step) => step.includes('.'))
    const [choice = ''] = steps.slice(deciding)
    await page.emulateMedia({ colorScheme })
    await goto(`cases/${story.id}/`)
    await openEverything(page)
    await check('briefed')
    await player.begin.click()
    await player.follow(steps.slice(0, deciding))
    await expect(player.choice(choice)).toBeVisible()
    await check('deciding')
    await player.choice(choice).click()
    await expect(player.feedback(choice)).toBeVisible()
    await check('answered')
    await player.goOn(choice).click()
    await player.follow(steps.slice(deciding + 1))
    await expect(player.heading(story.way.outcome)).toBeVisible()
    await check('ended')
    await player.lookBack.click()
    await expect(player.finish).toBeVisible()
    await openEverything(page)
    await check('debriefing')
    await player.option(choice).getByRole('button').first().click()
    await expect(player.point).toBeVisible()
    await check('debriefing, with a point open')
    await page.keyboard.press('Escape')
    await player.finish.click()
    await expect(page.getByText('That was it')).toBeVisible()
    await check('reflected')
  })

  test(`no state of the journal has an accessibility violation in the ${colorScheme} theme`, async ({
    goto,
    journal,
    kept,
    page,
  }) => {
    await page.emulateMedia({ colorScheme })
    await kept.seed('entry:e', '{"schema":2}')
    await goto('journal/')
    await journal.add('A text')
    await journal.entries.first().getByRole('button', { name: 'Edit' }).click()
    await expect(journal.unreadable).toBeVisible()
    expect.soft(await findViolations(page), 'with an entry and something that cannot be read').toEqual([])
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('No room', 'QuotaExceededError')
      }
    })
    await journal.entries.first().getByRole('textbox').fill('A text that finds no room')
    await expect(page.getByRole('alert').first()).toBeVisible()
    await journal.entries.first().getByRole('button', { name: 'Delete' }).click()
    await expect(journal.bringBack).toBeVisible()
    expect.soft(await findViolations(page), 'without room, and with something deleted').toEqual([])
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`nothing that opens in the journal has an accessibility violation in the ${colorScheme} theme`, async ({
    goto,
    journal,
    kept,
    page,
  }) => {
    const check = async (mode: string) => {
      expect.soft(await findViolations(page), mode).toEqual([])
    }
    await page.emulateMedia({ colorScheme })
    await goto('journal/')
    await check('empty')
    const versions = [{ savedAt: '2026-11-20T15:00:00.000Z', parts: whole('Who? Not me.') }]
    await kept.seedEntries([
      entry({ id: 'a', parts: whole('Ask Priya.'), about: commitment({ by: '2020-01-01' }), versions }),
      entry({ id: 'b', about: modelAnswer(), parts: [{ step: 'what', text: 'An old account.' }] }),
    ])
    await goto('journal/')
    await journal.commitments.getByRole('button', { name: 'Say what became of it' }).click()
    await page.getByRole('radio', { name: 'Not yet' }).check()
    await journal.entry('Ask Priya.').getByRole('button', { name: 'Earlier versions (1)' }).click()
    await journal.begin('After a lapse')
    await page.getByRole('radio', { name: 'Something else' }).check()
    await openEverything(page)
    await check('choosing a subject, with a follow-up and a version open')
    await page.getByRole('radio', { name: 'How I appear online' }).check()
    await page.getByRole('button', { name: 'Begin' }).click()
    await journal.search.fill('no such words')
    await expect(page.getByRole('heading', { name: 'Nothing like that here' })).toBeVisible()
    await check('the boxes of a model, and nothing found')
  })
}

test('in forced colours every option has an edge that shows', async ({ goto, page, player }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await goto('cases/angela/')
  await player.begin.click()
  const option = player.choice('first-page.go')
  await expect(option).toBeVisible()
  const edge = await option.evaluate((element) => {
    const { borderTopStyle, borderTopWidth, borderTopColor, backgroundColor } = getComputedStyle(element)
    return {
      isThere: borderTopStyle === 'solid' && borderTopWidth !== '0px',
      shows: borderTopColor !== backgroundColor,
    }
  })
  expect(edge).toEqual({ isThere: true, shows: true })
})
