import { expect, test } from './fixtures.ts'

const OLD = {
  id: 'an-old-attempt',
  startedAt: '2026-01-05T19:00:00.000Z',
  version: 'an-old-version',
  origin: 'first',
  anticipation: 'Go and look.',
  events: [
    { type: 'case.begun' },
    { type: 'option.chosen', node: 'first-page', option: 'go' },
    { type: 'feedback.read' },
    { type: 'option.chosen', node: 'bedside-early', option: 'an-option-that-is-gone' },
    { type: 'feedback.read' },
  ],
}

test.beforeEach(async ({ goto, kept }) => {
  await kept.seed('case:angela', JSON.stringify({ schema: 1, attempts: [OLD], current: OLD.id }))
  await goto('cases/angela/')
})

test('a log that the case no longer fits stops at the last choice that still exists, and says so', async ({
  kept,
  player,
}) => {
  await expect(player.choice('bedside-early.treat')).toBeVisible()
  await expect(player.status).toContainText('This case has changed since you last played.')
  expect((await kept.readCase('angela')).attempts).toEqual([OLD])
})

test('going on leaves the old log as it was', async ({ kept, page, player }) => {
  await player.choice('bedside-early.treat').click()
  await expect(player.feedback('bedside-early.treat')).toBeVisible()
  await expect(player.status).toContainText('what you had before is kept')
  const { attempts, current } = await kept.readCase('angela')
  expect(attempts[0]).toEqual(OLD)
  expect(attempts[1]).toMatchObject({
    id: current,
    origin: 'carried',
    anticipation: OLD.anticipation,
    events: [...OLD.events.slice(0, 3), { type: 'option.chosen', node: 'bedside-early', option: 'treat' }],
  })
  await page.reload()
  await expect(player.feedback('bedside-early.treat')).toBeVisible()
})
