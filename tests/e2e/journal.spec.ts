import { expect, expectHydrated, test } from './fixtures.ts'

test.beforeEach(async ({ goto, page }) => {
  await page.clock.setFixedTime('2026-11-21T21:15:00-05:00')
  await goto('journal/')
})

/** An entry about a case, as the debrief keeps it. */
const ABOUT_ANGELA = {
  schema: 1,
  id: 'from-a-case',
  about: { kind: 'case', case: 'angela', title: 'Angela', attempt: 'a', prompt: 'frequency', question: 'How often?' },
  text: 'Far more often\nthan I thought.',
  createdAt: '2026-11-19T15:00:00.000Z',
  updatedAt: '2026-11-20T15:00:00.000Z',
}

test('an empty journal says what will be in it and where to begin', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  await page.getByRole('link', { name: 'Choose a case' }).click()
  await expect(page.getByRole('heading', { name: 'Cases', level: 1 })).toBeVisible()
})

test('a text is counted and kept while it is written, and is there after a reload', async ({ journal, page }) => {
  await expect(page.getByText('Three rules before you write')).toBeVisible()
  await journal.write.click()
  await journal.box.fill('One')
  await expect(page.getByText('1 word', { exact: true })).toBeVisible()
  await journal.box.fill('One  two\nthree')
  await expect(page.getByText('3 words')).toBeVisible()
  await expect(page.getByText('Kept on this device at 21:15')).toBeVisible()
  await page.reload()
  await expect(journal.entries).toHaveCount(1)
  await expect(journal.group('Reflections of your own').getByText('One two three')).toBeVisible()
})

test('an empty text is not kept', async ({ journal, kept, page }) => {
  await journal.write.click()
  await page.reload()
  await expectHydrated(page)
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  expect(await kept.keys()).toEqual([])
})

test('a text that was not yet kept when the page was left is there afterwards', async ({ goto, journal, page }) => {
  await journal.write.click()
  await journal.box.fill('Typed, and gone')
  await page.reload()
  await expect(journal.entry('Typed, and gone')).toBeVisible()
  await journal.write.click()
  await journal.box.fill('Typed, and followed a link')
  await page.getByRole('link', { name: 'About' }).first().click()
  await goto('journal/')
  await expect(journal.entry('Typed, and followed a link')).toBeVisible()
})

test('an entry can be changed', async ({ journal, page }) => {
  await journal.add('First thought')
  await page.reload()
  await page.clock.setFixedTime('2026-11-22T07:00:00-05:00')
  const entry = journal.entries.first()
  await entry.getByRole('button', { name: 'Edit' }).click()
  await entry.getByRole('textbox').fill('Second thought')
  await entry.getByRole('button', { name: 'Done' }).click()
  await expect(entry.getByText('Second thought')).toBeVisible()
  await expect(entry.getByText(/Written on .*21.*, last changed on .*22/)).toBeVisible()
  await page.reload()
  await expect(journal.entries).toHaveCount(1)
  await expect(journal.entry('Second thought')).toBeVisible()
})

test('an entry can be deleted and brought back', async ({ journal, page }) => {
  await journal.add('Keep me')
  await page.reload()
  await journal.entry('Keep me').getByRole('button', { name: 'Delete' }).click()
  await expect(journal.entries).toHaveCount(0)
  await journal.bringBack.click()
  await expect(journal.entry('Keep me')).toBeVisible()
  await expect(journal.bringBack).toBeHidden()
  await page.reload()
  await expect(journal.entry('Keep me')).toBeVisible()
  await journal.entry('Keep me').getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Deleted.')).toBeVisible()
  await page.reload()
  await expectHydrated(page)
  await expect(journal.entries).toHaveCount(0)
})

test('an entry that is deleted while it is being changed stays deleted', async ({ journal, kept, page }) => {
  await journal.add('First thought')
  await page.reload()
  const entry = journal.entries.first()
  await entry.getByRole('button', { name: 'Edit' }).click()
  await entry.getByRole('textbox').fill('Second thought')
  await entry.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText('Deleted.')).toBeVisible()
  await expect(journal.entries).toHaveCount(0)
  expect(await kept.keys()).toEqual([])
})

test('entries are grouped by what they are about, the newest first', async ({ goto, journal, kept, page }) => {
  await journal.add('Older')
  await kept.seed('entry:from-a-case', JSON.stringify(ABOUT_ANGELA))
  await goto('journal/')
  await page.clock.setFixedTime('2026-11-22T07:00:00-05:00')
  await journal.add('Newer')
  const own = journal.group('Reflections of your own')
  await expect(own.getByRole('article')).toContainText(['Newer', 'Older'])
  const angela = journal.group('Angela')
  await expect(angela.getByRole('article')).toHaveCount(1)
  await expect(angela.getByRole('heading', { name: 'How often?' })).toBeVisible()
  await expect(angela.getByText(/Written on .*19.*, last changed on .*20/)).toBeVisible()
})

test('the journal can be saved as Markdown and as JSON, with exactly what is kept', async ({
  download,
  goto,
  journal,
  kept,
}) => {
  await journal.add('Quotes "and" *stars*, é and 🩺')
  await kept.seed('entry:from-a-case', JSON.stringify(ABOUT_ANGELA))
  await goto('journal/')
  const own: unknown = JSON.parse(
    (await kept.read((await kept.keys()).find((key) => !key.endsWith('case')) ?? '')) ?? '',
  )

  const markdown = await download(journal.asMarkdown)
  expect(markdown.name).toBe('one-standard-journal.md')
  const [ownDay = '', caseDay = ''] = markdown.text.match(/^### .*$/gm) ?? []
  expect(ownDay).toContain('21')
  expect(caseDay).toContain('19')
  expect(markdown.text).toBe(
    `# Journal\n\n## Reflections of your own\n\n${ownDay}\n\nQuotes "and" *stars*, é and 🩺\n\n` +
      `## Angela\n\n${caseDay}\n\n> How often?\n\nFar more often\nthan I thought.\n`,
  )

  const json = await download(journal.asJson)
  expect(json.name).toBe('one-standard-journal.json')
  expect(JSON.parse(json.text)).toEqual({
    format: 'one-standard-journal',
    schema: 1,
    exportedAt: '2026-11-22T02:15:00.000Z',
    entries: [own, ABOUT_ANGELA],
  })
})
