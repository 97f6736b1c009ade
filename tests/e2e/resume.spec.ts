import { expect, expectHydrated, test } from './fixtures.ts'
import { ANGELA_WAYS } from './stories.ts'

import type { Player } from './player.ts'
import type { Locator } from '@playwright/test'

const [QUIET] = ANGELA_WAYS
if (!QUIET) throw new Error('There is no way through Angela')

interface Place {
  mode: string
  reach: (player: Player) => Promise<void>
  /** What shows that one is there. */
  sign: (player: Player) => Locator
}

const PLACES: Place[] = [
  { mode: 'deciding', reach: (player) => player.begin.click(), sign: (player) => player.choice('first-page.go') },
  {
    mode: 'answered',
    reach: async (player) => {
      await player.begin.click()
      await player.choice('first-page.consult').click()
    },
    sign: (player) => player.feedback('first-page.consult'),
  },
  {
    mode: 'reading',
    reach: (player) => player.play({ steps: ['first-page.consult'] }),
    sign: (player) => player.goOn('consult'),
  },
  { mode: 'ended', reach: (player) => player.play(QUIET), sign: (player) => player.heading('quiet') },
  { mode: 'debriefing', reach: (player) => player.playToDebrief(QUIET), sign: (player) => player.finish },
  {
    mode: 'reflected',
    reach: async (player) => {
      await player.playToDebrief(QUIET)
      await player.finish.click()
    },
    sign: (player) => player.page.getByText('That was it'),
  },
]

for (const { mode, reach, sign } of PLACES) {
  test(`a reload while ${mode} comes back to the same place`, async ({ goto, kept, page, player }) => {
    await goto('cases/angela/')
    await reach(player)
    await expect(sign(player)).toBeVisible()
    const before = await kept.readCase('angela')
    const headings = await page.getByRole('heading').allTextContents()
    await page.reload()
    await expectHydrated(page)
    await expect(sign(player)).toBeVisible()
    expect(await page.getByRole('heading').allTextContents()).toEqual(headings)
    expect(await kept.readCase('angela')).toEqual(before)
  })
}

test('what one expected to do is still in its box after a reload, though one had not begun', async ({
  goto,
  page,
  player,
}) => {
  await goto('cases/angela/')
  await player.anticipation.fill('Go and look.')
  await page.reload()
  await expectHydrated(page)
  await expect(player.anticipation).toHaveValue('Go and look.')
  await expect(player.begin).toBeVisible()
})

test('stepping back offers the decision again, and the first attempt stays as it was', async ({
  goto,
  kept,
  page,
  player,
}) => {
  await goto('cases/angela/')
  await player.play({ steps: ['first-page.call-ward'] })
  await player.choice('theo.window').click()
  await expect(player.feedback('theo.window')).toBeVisible()
  const first = (await kept.readCase('angela')).attempts[0]

  await player.stepBack.click()
  await expect(player.heading('theo')).toBeFocused()
  await expect(player.status).toContainText('You stepped back')
  await player.choice('theo.one-line').click()
  await player.goOn('theo.one-line').click()
  await expect(player.heading('bedside-early')).toBeVisible()
  expect((await kept.readCase('angela')).attempts[0]).toEqual(first)

  await player.returnToFirst.click()
  await expect(player.feedback('theo.window')).toBeVisible()
  await expect(player.returnToFirst).toBeHidden()
  await page.reload()
  await expect(player.feedback('theo.window')).toBeVisible()
})

test('one can step back again and again, to the first decision and no further', async ({ goto, player }) => {
  await goto('cases/angela/')
  await player.play({ steps: ['first-page.call-ward', 'theo.one-line'] })
  await player.stepBack.click()
  await expect(player.choice('theo.one-line')).toBeVisible()
  await player.stepBack.click()
  await expect(player.choice('first-page.call-ward')).toBeVisible()
  await expect(player.stepBack).toBeHidden()
})

test('from the debrief one can step back to the last decision and come to another outcome', async ({
  goto,
  kept,
  player,
}) => {
  await goto('cases/angela/')
  await player.playToDebrief(QUIET)
  await player.stepBack.click()
  await expect(player.heading('morning')).toBeFocused()
  await player.follow(['morning.basket'])
  await player.lookBack.click()
  await expect(player.lookingBack).toBeFocused()
  await expect(player.page.getByRole('heading', { name: 'Your attempts' })).toHaveCount(0)
  const { attempts } = await kept.readCase('angela')
  expect(attempts.map(({ origin }) => origin)).toEqual(['first', 'rewound'])
})

test('the case can be played again, with an empty box for what one expects and the first attempt kept', async ({
  goto,
  kept,
  player,
}) => {
  await goto('cases/angela/')
  await player.anticipation.fill('What I thought the first time.')
  await player.play(QUIET)
  const first = (await kept.readCase('angela')).attempts[0]
  await player.playAgain.click()
  await expect(player.page.getByRole('heading', { name: 'Angela', level: 1 })).toBeFocused()
  await expect(player.anticipation).toHaveValue('')
  await player.begin.click()
  await expect(player.status).toContainText('Another attempt. Your first one is kept as it was.')
  expect((await kept.readCase('angela')).attempts[0]).toEqual(first)
  await player.returnToFirst.click()
  await expect(player.heading('quiet')).toBeVisible()
})
