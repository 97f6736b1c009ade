import { expect, expectHydrated, test } from './fixtures.ts'
import { Journal } from './journal.ts'
import { angela, asShown, readCase } from './stories.ts'

const OWN_WORDS = 'Look at her first; he has his mother with him.'
const REFLECTION = 'Someone else has to say that they have my pager.'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-21T21:15:00-05:00')
})

test('a learner finds Angela, plays her to an outcome, looks back, writes, and finds it again the next day', async ({
  context,
  goto,
  page,
  player,
}) => {
  await goto('')
  await page.getByRole('link', { name: 'Play Angela' }).click()
  await expectHydrated(page)
  await player.anticipation.fill(OWN_WORDS)
  await player.play(angela.way)
  await expect(page.getByRole('heading', { name: 'A near thing' })).toBeFocused()
  await player.lookBack.click()
  await expect(player.lookingBack).toBeFocused()

  await player.prompt('With whom could you make the agreement').fill(REFLECTION)
  await expect(page.getByText('Saved on this device at 21:15')).toBeVisible()
  await expect(page.getByText('10 words')).toBeVisible()
  await player.finish.click()
  await expect(page.getByText('That was it')).toBeVisible()
  await page.getByRole('link', { name: 'Open the journal' }).click()
  await expect(new Journal(page).about('Angela').getByText(REFLECTION)).toBeVisible()
  await page.close()

  const nextDay = await context.newPage()
  const journal = new Journal(nextDay)
  await nextDay.clock.setFixedTime('2026-11-22T07:00:00-05:00')
  await nextDay.goto('./journal/')
  await expect(journal.about('Angela').getByText(REFLECTION)).toBeVisible()
  await expect(journal.about('Angela').getByText(/Written on .*21/)).toBeVisible()
  await nextDay.reload()
  await expect(journal.about('Angela').getByText(REFLECTION)).toBeVisible()
  await nextDay.goto('./')
  await expect(nextDay.getByRole('heading', { name: 'Where you are' })).toBeVisible()
  await expect(nextDay.getByText('Angela: played to the end.')).toBeVisible()
  await expect(nextDay.getByText('One reflection in your journal.')).toBeVisible()
})

test('the list of cases leads to Angela, and the first page says where one is in her', async ({
  goto,
  page,
  player,
}) => {
  await goto('cases/')
  await page.getByRole('link', { name: 'Angela', exact: true }).click()
  await expectHydrated(page)
  await player.play({ steps: ['first-page.call-ward'] })
  await goto('')
  await expect(page.getByText('Angela: one decision made.')).toBeVisible()
  await page.getByRole('link', { name: 'Go on' }).click()
  await expect(page.getByRole('heading', { name: 'Boarding' })).toBeVisible()
})

test('the debrief shows one’s own words, the path on the clock, the dimensions, and a chart with its table', async ({
  goto,
  page,
  player,
}) => {
  await goto('cases/angela/')
  await player.anticipation.fill(OWN_WORDS)
  await player.playToDebrief(angela.way)

  await expect(page.getByRole('blockquote')).toHaveText(OWN_WORDS)
  const path = page.getByRole('listitem').filter({ has: page.getByRole('time') })
  await expect(path).toHaveText([
    /^18:40\s*No rush\. Read what Theo has sent/,
    /^18:45\s*Boarding\. Call him from the window now/,
    /^20:30\s*The second page\. Page Priya in the OR/,
    /^20:50\s*Not how she was\. Fluid and cultures now/,
    /^21:15\s*The green coat\. That it was a private matter/,
    /^Thursday evening\s*Four hundred words\. The minute you stopped/,
    /^\s*A near thing/,
  ])
  for (const dimension of ['Patient safety', 'Professionalism', 'Confidentiality']) {
    const standing = page.locator('div').filter({ has: page.getByRole('term').filter({ hasText: dimension }) })
    await expect(standing.last()).toContainText(
      /close to the best path|nearer the best|about half-way|nearer the worst/,
    )
  }
  await expect(page.getByRole('img', { name: /Systolic pressure: \d+ at 18:40, lowest \d+ at/ })).toBeVisible()
  await page.getByText('The numbers, and what the model assumes').click()
  await expect(page.getByRole('table').getByRole('rowheader').first()).toHaveText('18:40')
})

test('the debrief gives every option of each decision that was met, with its stance and rationale', async ({
  goto,
  player,
}) => {
  const { nodes } = readCase(angela)
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  const met = new Set(angela.way.steps.filter((step) => step.includes('.')).map((step) => step.split('.')[0] ?? ''))
  for (const [id, node] of Object.entries(nodes)) {
    if (node.kind !== 'decision') continue
    if (!met.has(id)) {
      await expect(player.node(id)).toBeHidden()
      continue
    }
    for (const option of node.options) {
      const place = player.option(`${id}.${option.id}`)
      const isOwn = angela.way.steps.includes(`${id}.${option.id}`)
      if (!isOwn) await place.locator('summary').click()
      await expect(place.locator('summary')).toHaveText(new RegExp(`^\\s*${option.stance}`, 'i'))
      await expect(place.getByText(asShown(option.rationale))).toBeVisible()
      await expect(place.getByRole('button')).toHaveCount(option.cites.length)
    }
  }
})

test('a citation opens its point, which says where it is from and leads there', async ({ goto, page, player }) => {
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  await player.option('theo.window').getByRole('button', { name: 'Dos 4' }).click()
  await expect(player.point).toBeVisible()
  await expect(player.point).toContainText(/distract/i)
  await expect(player.point).toContainText(/Recommendation · .+ · .+Canada/)
  await page.keyboard.press('Escape')
  await expect(player.point).toBeHidden()
  await player.option('theo.window').getByRole('button', { name: 'Dos 4' }).click()
  await player.point.getByRole('link', { name: 'See it among the points of this document' }).click()
  await expect(page).toHaveURL(/sources\/cmpa-sharing\/#cmpa-sharing\.dos\.4$/)
  await expect(page.locator('[id="cmpa-sharing.dos.4"]')).toBeInViewport()
  await page.goBack()
  await expect(player.lookingBack).toBeVisible()
})

test('the prompts are the source’s two questions and those that the path has chosen', async ({
  goto,
  page,
  player,
}) => {
  await goto('cases/angela/')
  await player.playToDebrief(angela.way)
  // Four prompts, and the commitment.
  await expect(page.locator('.case-reflect textarea')).toHaveCount(5)
  await expect(player.prompt('The source asks how often you look at messages')).toBeVisible()
  await expect(player.prompt('draw you away from what you are responsible for')).toBeVisible()
  await expect(player.prompt('The call at the window was a good call')).toBeVisible()
  await expect(player.prompt('With whom could you make the agreement')).toBeVisible()
})
