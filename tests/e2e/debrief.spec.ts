import { expect, test } from './fixtures.ts'
import { ANGELA_WAYS, angela } from './stories.ts'

test('one decision can be taken otherwise, beside what was done, and nothing of it is kept', async ({
  goto,
  kept,
  page,
  player,
}) => {
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  const before = await kept.readCase('angela')
  await page.getByLabel('The decision').selectOption({ label: 'The second page' })
  await page
    .getByLabel('And instead')
    .selectOption({ label: 'See the hip through; he has nobody, and she has Joy and her family.' })
  const both = page.locator('.case-both > div')
  await expect(both.nth(0).getByRole('listitem').filter({ hasText: 'A near thing' })).toBeVisible()
  await expect(both.nth(1).getByRole('listitem').filter({ hasText: 'See the hip through' })).toBeVisible()
  await page.getByLabel('Here the story goes where you have not been: Hours.').selectOption({ index: 3 })
  await page.getByLabel('Here the story goes where you have not been: The letter.').selectOption({ index: 1 })
  await page.getByLabel('Here the story goes where you have not been: By the clock.').selectOption({ index: 4 })
  await expect(both.nth(1).locator('.case-path > li').last()).toHaveText('Half a page')
  await expect(both.getByRole('img', { name: /Systolic pressure/ })).toHaveCount(2)
  expect(await kept.readCase('angela')).toEqual(before)
})

test('the first, the best and the latest attempt stand side by side', async ({ goto, page, player }) => {
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  await expect(page.getByRole('heading', { name: 'Your attempts' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Play it again' }).click()
  const other = ANGELA_WAYS.find(({ outcome }) => outcome === 'explained') ?? angela.way
  await player.playToDebrief(other)
  const row = page.getByRole('row', { name: /Outcome/ })
  await expect(row.getByRole('cell')).toHaveText(['A near thing', 'A near thing', other.title])
})

test('when the rationales cannot be fetched the debrief says so and leads to them', async ({ goto, page, player }) => {
  await page.route('**/guidance/', (route) => route.fulfill({ status: 200, body: '' }))
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  await expect(page.getByRole('alert')).toContainText('The rationales could not be fetched')
  await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', /cases\/angela\/guidance\/$/)
  await expect(page.getByRole('heading', { name: 'Write it down' })).toBeVisible()
})
