import { expect, test } from './fixtures.ts'
import { ANGELA_WAYS, angela, readCase, waysOf } from './stories.ts'

test('the ways below lead to every outcome that Angela has', () => {
  const outcomes = Object.entries(readCase(angela).nodes).filter(([, { kind }]) => kind === 'outcome')
  expect(ANGELA_WAYS.map(({ outcome }) => outcome).sort()).toEqual(outcomes.map(([id]) => id).sort())
})

for (const way of ANGELA_WAYS) {
  test(`Angela comes to “${way.title}” by ${way.steps.join(', ')}`, async ({ goto, player }) => {
    await goto('cases/angela/')
    await player.play(way)
    await expect(player.heading(way.outcome)).toHaveText(way.title)
    await expect(player.node(way.outcome).getByText('The end of this path')).toBeVisible()
    await player.lookBack.click()
    await expect(player.lookingBack).toBeVisible()
  })
}

const OTHERS = [
  { id: 'gerard', instrument: /Where the post went|nothing was posted/ },
  { id: 'car-accident', instrument: /Who could this be/ },
]

for (const { id, instrument } of OTHERS) {
  for (const way of waysOf(readCase({ id }))) {
    test(`${id} comes to “${way.title}”`, async ({ goto, page, player }) => {
      await goto(`cases/${id}/`)
      await player.play(way)
      await expect(player.heading(way.outcome)).toBeVisible()
      await player.lookBack.click()
      await expect(player.lookingBack).toBeFocused()
      await expect(page.getByText(instrument).first()).toBeVisible()
      await expect(page.locator('.case-option[data-chosen] .case-rationale').first()).toBeVisible()
    })
  }
}
