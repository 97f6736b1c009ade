import { readFileSync } from 'node:fs'

import { z } from 'astro/zod'
import { parse } from 'yaml'

import { modelSchema } from '#domain/journal/model-schema.ts'

import { entry, whole } from '../fixtures/records.ts'
import { expect, expectHydrated, test } from './fixtures.ts'

const MODELS = z.array(modelSchema).parse(parse(readFileSync('src/content/reflection-models.yaml', 'utf8')))
const SCRATCH = 'Scratch: it is never in an export and can never be handed in.'
const KEPT = 'Kept: it may go into a copy you make.'

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime('2026-11-21T21:15:00-05:00')
})

test('an empty journal says what will be in it and where to begin', async ({ goto, page }) => {
  await goto('journal/')
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Choose a case' }).click()
  await expect(page.getByRole('heading', { name: 'Cases', level: 1 })).toBeVisible()
})

test('a text is counted and saved while it is written, and is there after a reload', async ({
  goto,
  journal,
  page,
}) => {
  await goto('journal/')
  await journal.write.click()
  await expect(journal.box).toBeFocused()
  await expect(journal.box).toHaveAccessibleDescription(/No real patient and no real colleague/)
  await expect(journal.panel.getByText('Three rules before you write')).toBeVisible()
  await journal.box.fill('One')
  await expect(page.getByText('1 word', { exact: true })).toBeVisible()
  await journal.box.fill('One  two\nthree')
  await expect(page.getByText('3 words')).toBeVisible()
  await expect(page.getByText('Saved on this device at 21:15')).toBeVisible()
  await page.reload()
  await expect(journal.entries).toHaveCount(1)
  await expect(journal.entry('One two three').getByRole('heading')).toHaveText('A free entry')
})

test('what has been written is listed when its box is closed, and has the focus', async ({ goto, journal }) => {
  await goto('journal/')
  await journal.write.click()
  await journal.box.fill('A thought')
  await expect(journal.entries).toHaveCount(0)
  await journal.done.click()
  await expect(journal.entry('A thought').getByRole('heading')).toBeFocused()
  await expect(journal.write).toBeVisible()
})

test('an empty text is not kept', async ({ goto, journal, kept, page }) => {
  await goto('journal/')
  await journal.write.click()
  await journal.panel.getByRole('button', { name: 'Choose something else' }).click()
  await expect(journal.write).toBeFocused()
  await journal.write.click()
  await page.reload()
  await expectHydrated(page)
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  expect(await kept.entries()).toEqual([])
  expect(await kept.keys()).toEqual([])
})

test('a page that is left in the middle of a word loses nothing', async ({ goto, journal, kept, page }) => {
  await goto('journal/')
  await journal.write.click()
  await journal.box.pressSequentially('Typed, and gone in the mid')
  await page.reload()
  await expect(journal.entry('Typed, and gone in the mid')).toBeVisible()
  await journal.write.click()
  await journal.box.pressSequentially('Typed, and followed a li')
  await page.getByRole('link', { name: 'About' }).first().click()
  await goto('journal/')
  await expect(journal.entry('Typed, and followed a li')).toBeVisible()
  await expect(journal.entries).toHaveCount(2)
  expect((await kept.keys()).filter((key) => key.startsWith('draft:'))).toEqual([])
})

for (const model of MODELS) {
  test(`${model.title} asks its questions one by one, and the entry shows them with what was written`, async ({
    goto,
    journal,
    kept,
    page,
  }) => {
    await goto('journal/')
    await journal.begin(model.title)
    await expect(journal.panel.getByRole('heading', { name: model.title })).toBeFocused()
    await expect(journal.panel.getByText(model.origin)).toBeVisible()
    if (model.warning) await expect(journal.panel.getByText(model.warning.trim())).toBeVisible()
    const suggested = model.subject === 'case' ? 'A case of this course' : 'How I appear online'
    await expect(page.getByRole('radio', { name: suggested })).toBeChecked()
    await page.getByRole('button', { name: 'Begin' }).click()
    await expect(journal.panel.getByText('Three rules before you write')).toBeVisible()
    for (const { question, id } of model.steps) {
      await page.getByRole('textbox', { name: question }).fill(`To ${id}, a word.`)
    }
    await expect(page.getByText(`${model.steps.length * 4} words`)).toBeVisible()
    await journal.done.click()
    const card = journal.entries.first()
    await expect(card.getByRole('heading')).toHaveText(model.title)
    for (const { question, id } of model.steps) {
      await expect(card.getByText(question)).toBeVisible()
      await expect(card.getByText(`To ${id}, a word.`)).toBeVisible()
    }
    const [stored] = await kept.entries()
    expect(stored?.about).toMatchObject({ model: model.id, subject: { kind: model.subject } })
    expect(stored?.keeping).toBe('scratch')
  })
}

test('a model can be about a case of one’s choice, or about something with a title of one’s own', async ({
  goto,
  journal,
  page,
}) => {
  await goto('journal/')
  await journal.begin('After a lapse')
  await page.getByRole('radio', { name: 'Something else' }).check()
  await page.getByRole('button', { name: 'Begin' }).click()
  const code = page.getByRole('textbox', { name: 'The code that your school or program holds' })
  await expect(code).toBeFocused()
  await code.fill('PR-17')
  await page.getByRole('button', { name: 'Begin' }).click()
  await expect(journal.panel.getByRole('heading', { name: 'PR-17' })).toBeFocused()
  await page.getByRole('textbox').first().fill('The policy on posts.')
  await journal.done.click()
  await expect(journal.about('PR-17')).toContainText('The policy on posts.')

  await journal.begin('What? So what? Now what?')
  await page.getByRole('combobox', { name: 'Which case' }).selectOption('Gerard')
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('textbox').first().fill('The second before he posted.')
  await journal.done.click()
  await expect(journal.about('Gerard')).toContainText('The second before he posted.')
})

test('a new entry is scratch; that can be changed while it is written, on its card, and back', async ({
  goto,
  journal,
  kept,
  page,
}) => {
  await goto('journal/')
  await journal.write.click()
  await expect(journal.panel.getByText(SCRATCH)).toBeVisible()
  await journal.panel.getByRole('radio', { name: 'Kept' }).check()
  await expect(journal.panel.getByText(KEPT)).toBeVisible()
  await journal.box.fill('To be handed in, perhaps')
  await journal.done.click()
  const card = journal.entry('To be handed in, perhaps')
  await expect(card.getByText(KEPT)).toBeVisible()
  await page.reload()
  await expect(card.getByText(KEPT)).toBeVisible()
  await card.getByRole('radio', { name: 'Scratch' }).check()
  await expect(card.getByText(SCRATCH)).toBeVisible()
  await expect.poll(async () => (await kept.entries()).map(({ keeping }) => keeping)).toEqual(['scratch'])
})

test('keeping an entry at once after a word leaves one entry, with the word', async ({ goto, journal, kept, page }) => {
  await goto('journal/')
  await journal.write.click()
  await journal.box.fill('One')
  await expect(page.getByText('Saved on this device at')).toBeVisible()
  await journal.box.fill('One and two')
  await journal.panel.getByRole('radio', { name: 'Kept' }).check()
  await journal.box.fill('One and two and three')
  await journal.done.click()
  await expect(journal.entries).toHaveCount(1)
  await expect(journal.entry('One and two and three').getByText(KEPT)).toBeVisible()
  expect((await kept.entries()).map(({ keeping, parts }) => [keeping, parts])).toEqual([
    ['kept', whole('One and two and three')],
  ])
})

test('an entry can be changed', async ({ goto, journal, page }) => {
  await goto('journal/')
  await journal.add('First thought')
  await page.clock.setFixedTime('2026-11-22T07:00:00-05:00')
  const card = journal.entries.first()
  await card.getByRole('button', { name: 'Edit' }).click()
  await expect(card.getByRole('textbox')).toBeFocused()
  await card.getByRole('textbox').fill('Second thought')
  await card.getByRole('button', { name: 'Done' }).click()
  await expect(card.getByText('Second thought')).toBeVisible()
  await expect(card.getByText(/Written on .*21.*, last changed on .*22/)).toBeVisible()
  await page.reload()
  await expect(journal.entries).toHaveCount(1)
  await expect(journal.entry('Second thought')).toBeVisible()
})

test('earlier versions can be read, say what has gone since, and be brought back', async ({
  goto,
  journal,
  kept,
  page,
}) => {
  const versions = [
    { savedAt: '2026-11-20T15:00:00.000Z', parts: whole('I looked away.') },
    { savedAt: '2026-11-20T17:30:00.000Z', parts: whole('I knew. I looked away.') },
  ]
  await kept.seedEntries([entry({ parts: whole('I knew. I asked.'), versions })])
  await goto('journal/')
  const card = journal.entries.first()
  await card.getByRole('button', { name: 'Earlier versions (2)' }).click()
  const [latest, first] = [card.getByRole('group').filter({ hasText: '12:30' }), card.getByText(/20.*10:00/)]
  await latest.locator('summary').click()
  await expect(latest.locator('mark')).toHaveText(['I looked away.'])
  await first.click()
  await expect(latest.locator('mark')).toBeHidden()
  await latest.locator('summary').click()
  await latest.getByRole('button', { name: 'Bring this version back' }).click()
  await expect(card.getByText('I knew. I looked away.')).toBeVisible()
  await expect(card.getByRole('heading').first()).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: 'Brought back.' })).toBeAttached()
  await card.getByRole('button', { name: /^Earlier versions/ }).click()
  await expect(card.getByRole('group').filter({ hasText: 'I knew. I asked.' })).toHaveCount(1)
  await page.reload()
  await expect(journal.entry('I knew. I looked away.')).toBeVisible()
})

test('an entry can be deleted and brought back, and the focus stays where it was', async ({ goto, journal, page }) => {
  await goto('journal/')
  await journal.add('Older')
  await page.clock.setFixedTime('2026-11-21T21:20:00-05:00')
  await journal.add('Keep me')
  await journal.entry('Keep me').getByRole('button', { name: 'Delete' }).click()
  await expect(journal.entries).toHaveCount(1)
  await expect(journal.bringBack).toBeFocused()
  await expect(journal.bringBack).toHaveAccessibleDescription('Deleted: A free entry')
  await journal.bringBack.click()
  await expect(journal.entry('Keep me').getByRole('heading')).toBeFocused()
  await expect(journal.bringBack).toBeHidden()
  await page.reload()
  await expect(journal.entries).toHaveCount(2)
  await journal.entry('Keep me').getByRole('button', { name: 'Delete' }).click()
  await expect(journal.bringBack).toBeVisible()
  await page.reload()
  await expectHydrated(page)
  await expect(journal.entries).toHaveCount(1)
})

test('an entry that is deleted while it is being changed stays deleted', async ({ goto, journal, kept }) => {
  await goto('journal/')
  await journal.add('First thought')
  const card = journal.entries.first()
  await card.getByRole('button', { name: 'Edit' }).click()
  await card.getByRole('textbox').fill('Second thought')
  await card.getByRole('button', { name: 'Delete' }).click()
  await expect(journal.bringBack).toBeVisible()
  await expect(journal.entries).toHaveCount(0)
  expect(await kept.entries()).toEqual([])
})

test('entries of the first version of the site, kept another way, are taken over as kept', async ({
  goto,
  journal,
  kept,
}) => {
  const about = { kind: 'case', case: 'angela', title: 'Angela', attempt: 'a', prompt: 'p', question: 'How often?' }
  const times = { createdAt: '2026-11-19T15:00:00.000Z', updatedAt: '2026-11-20T15:00:00.000Z' }
  await kept.seed('entry:old', JSON.stringify({ schema: 1, id: 'old', about, text: 'Far more\noften.', ...times }))
  await goto('journal/')
  const card = journal.about('Angela')
  await expect(card.getByRole('heading', { name: 'How often?' })).toBeVisible()
  await expect(card).toContainText('Far more often.')
  await expect(card.getByText(/Written on .*19.*, last changed on .*20/)).toBeVisible()
  await expect(card.getByText(KEPT)).toBeVisible()
  expect((await kept.entries()).map(({ id, parts, keeping }) => [id, parts, keeping])).toEqual([
    ['old', whole('Far more\noften.'), 'kept'],
  ])
  expect((await kept.keys()).filter((key) => key.startsWith('entry:'))).toEqual([])
})

test('with the keyboard alone an entry is begun, kept, changed, deleted and brought back', async ({
  goto,
  journal,
  page,
}) => {
  await goto('journal/')
  await journal.write.focus()
  await page.keyboard.press('Enter')
  await expect(journal.box).toBeFocused()
  await page.keyboard.type('By hand')
  await page.keyboard.press('Tab')
  await expect(journal.panel.getByRole('radio', { name: 'Scratch' })).toBeFocused()
  await page.keyboard.press('ArrowRight')
  await expect(journal.panel.getByText(KEPT)).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(journal.panel.getByRole('button', { name: 'Check who could be recognised' })).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(journal.done).toBeFocused()
  await page.keyboard.press('Enter')
  const card = journal.entry('By hand')
  await expect(card.getByRole('heading')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(card.getByRole('radio', { name: 'Kept' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(journal.entries.getByRole('textbox')).toBeFocused()
  await page.keyboard.press('End')
  await page.keyboard.type(', and more')
  for (const name of ['Kept', 'Check who could be recognised', 'Done']) {
    await page.keyboard.press('Tab')
    await expect(journal.entries.locator(':focus')).toHaveAccessibleName(name)
  }
  await page.keyboard.press('Enter')
  await expect(journal.entry('By hand, and more')).toBeVisible()
  await expect(journal.entries.getByRole('button', { name: 'Edit' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(journal.bringBack).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(journal.entry('By hand, and more').getByRole('heading')).toBeFocused()
})
