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

test('the map shows the path over every way, and keeps endings not seen until they are asked for', async ({
  goto,
  page,
  player,
}) => {
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  const map = page.locator('.case-path-map')
  await expect(map.getByRole('img', { name: /^Map of the case: 25 nodes/ })).toBeVisible()
  const endings = map.getByRole('listitem').filter({ hasText: 'ending' })
  await expect(endings.filter({ hasText: 'A near thing ending' })).toHaveCount(1)
  await expect(endings.filter({ hasText: 'An ending you have not seen' })).toHaveCount(5)
  const met = new Set(angela.way.steps.map((step) => step.split('.')[0] ?? ''))
  await expect(map.getByText('on your path').filter({ visible: true })).toHaveCount(met.size + 1)
  await expect(map.locator('path[data-taken]')).toHaveCount(met.size)
  await map.getByRole('button', { name: 'Show every ending' }).click()
  await expect(endings.filter({ hasText: 'An ending you have not seen' })).toHaveCount(0)
  await expect(endings).toHaveCount(6)
})

test('a first reaction and a commitment with its day are kept with the reflections', async ({
  goto,
  journal,
  kept,
  page,
  player,
}) => {
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  await page.getByRole('textbox', { name: 'How does that sit with you?' }).fill('Badly. I knew.')
  await page.getByRole('textbox', { name: 'What will you do, the next time you are near this?' }).fill('Say it aloud.')
  await page.getByLabel('By when').fill('2027-01-15')
  await expect
    .poll(async () => (await kept.entries()).map(({ about }) => about.kind === 'commitment' && about.by))
    .toContain('2027-01-15')
  await page.reload()
  await expect(page.getByRole('textbox', { name: 'How does that sit with you?' })).toHaveValue('Badly. I knew.')
  await expect(page.getByLabel('By when')).toHaveValue('2027-01-15')
  await goto('journal/')
  await expect(journal.about('Angela').filter({ hasText: 'Badly. I knew.' })).toBeVisible()
  const commitment = journal.entries.filter({ hasText: 'What will you do, the next time' })
  await expect(commitment).toContainText('Say it aloud.')
  await expect(commitment).toContainText('By January 15, 2027.')
  await commitment.getByRole('button', { name: 'Edit' }).click()
  await commitment.getByLabel('By when').fill('2027-02-01')
  await commitment.getByRole('button', { name: 'Done' }).click()
  await expect(commitment).toContainText('By February 1, 2027.')
  await page.reload()
  await expect(commitment).toContainText('By February 1, 2027.')
})

test('a day given before the commitment is kept with it', async ({ goto, kept, page, player }) => {
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  await page.getByLabel('By when').fill('2027-01-15')
  await page.getByRole('textbox', { name: /^What will you do/ }).fill('Ask.')
  await page.getByRole('textbox', { name: /^What will you do/ }).blur()
  await expect
    .poll(async () =>
      (await kept.entries()).map(({ about, parts }) => [about.kind === 'commitment' && about.by, parts]),
    )
    .toEqual([['2027-01-15', [{ step: 'text', text: 'Ask.' }]]])
})

test('a contested decision says where the sources part, with points of more than one', async ({
  goto,
  page,
  player,
}) => {
  const way = ANGELA_WAYS.find(({ steps }) => steps.some((step) => step.startsWith('morning.'))) ?? angela.way
  await goto('cases/angela/')
  await player.playToDebrief(way)
  const contested = player.node('morning').locator('.case-tension')
  await expect(contested).toBeVisible()
  await expect(contested.getByRole('button')).toHaveText([
    'CMPA guide · Dos 4',
    'CMPA guide · Angela 7',
    'HIROC note · Policy 1',
    'CPSO draft · Electronic 2',
  ])
  await page.getByRole('button', { name: 'Play it again' }).click()
  await player.begin.click()
  await expect(contested).toBeHidden()
})
