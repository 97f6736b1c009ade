import { readFile } from 'node:fs/promises'

import { strFromU8, unzipSync } from 'fflate'

import { findViolations } from './axe.ts'
import { Exercise, findExercise } from './exercise.ts'
import { expect, test } from './fixtures.ts'

import type { Locator, Page } from '@playwright/test'

const { path, content } = findExercise('policy')
const [place, otherPlace] = content.settings
const ofPlace = (id: string | undefined) => content.elements.filter((element) => element.for.includes(id ?? ''))
const KEY = `policy:${content.id}`

/** The policy, once it can be edited. */
class Policy extends Exercise {
  readonly name: Locator
  readonly clauses: Locator
  readonly dialog: Locator

  constructor(page: Page) {
    super(page, content)
    this.name = this.region.getByRole('textbox', { name: 'What the text calls it' })
    this.clauses = this.region.locator('.exercise-clause:visible')
    this.dialog = page.getByRole('dialog')
  }

  async open(): Promise<void> {
    await this.region.scrollIntoViewIfNeeded()
    await expect(this.region.locator('[data-live]')).toBeVisible()
  }

  text(index: number): Locator {
    return this.clauses.nth(index).getByRole('textbox')
  }

  async headings(): Promise<string[]> {
    return this.clauses.locator('h3').allTextContents()
  }
}

const headingsOf = (id: string | undefined) => ofPlace(id).map(({ heading }) => heading)

test('a policy is chosen, changed and put in order with the keyboard, and is there again after a reload', async ({
  goto,
  kept,
  page,
}) => {
  const policy = new Policy(page)
  await goto(path)
  await policy.open()
  await expect(policy.status).toHaveText('Nothing is kept until you change something.')
  expect(await kept.read(KEY)).toBeNull()
  expect(await policy.headings()).toEqual(headingsOf(place?.id))
  const [first = '', second = '', ...rest] = headingsOf(place?.id)
  await policy.region.getByRole('button', { name: `Move down: ${first}` }).press('Enter')
  await expect(policy.status).toContainText(`${first}: now 2 of ${rest.length + 2}.`)
  await expect(policy.region.getByRole('button', { name: `Move down: ${first}` })).toBeFocused()
  await policy.text(0).fill('Fatima decides.')
  await policy.region.getByRole('checkbox', { name: `Include: ${first}` }).press('Space')
  await expect(policy.text(1)).toBeHidden()
  await policy.name.fill('Elm Court')
  await expect(policy.status).toHaveText('Your changes are kept on this device and nowhere else.')
  await goto(path)
  await policy.open()
  expect(await policy.headings()).toEqual([second, first, ...rest])
  await expect(policy.text(0)).toHaveValue('Fatima decides.')
  await expect(policy.name).toHaveValue('Elm Court')
  await expect(policy.region.getByRole('heading', { name: 'Social media at Elm Court' })).toBeVisible()
  await expect(policy.region.getByRole('checkbox', { name: `Include: ${first}` })).not.toBeChecked()
  await policy.region.getByRole('radio', { name: otherPlace?.label ?? '' }).press('Space')
  expect((await policy.headings()).sort()).toEqual(headingsOf(otherPlace?.id).sort())
})

test('starting again asks first', async ({ goto, kept, page }) => {
  const policy = new Policy(page)
  await goto(path)
  await policy.open()
  const wording = await policy.text(0).inputValue()
  await policy.text(0).fill('Ours.')
  await policy.again.press('Enter')
  await policy.dialog.getByRole('button', { name: 'Keep them' }).press('Enter')
  await expect(policy.dialog).toBeHidden()
  await expect(policy.text(0)).toHaveValue('Ours.')
  await policy.again.press('Enter')
  await policy.dialog.getByRole('button', { name: 'Remove my changes' }).press('Enter')
  await expect(policy.text(0)).toHaveValue(wording)
  expect(await kept.read(KEY)).toBeNull()
})

test('a policy leaves as Markdown and as a document with headings', async ({ download, goto, page }) => {
  const policy = new Policy(page)
  await goto(path)
  await policy.open()
  await policy.name.fill('Elm Court')
  const [first = '', second = ''] = headingsOf(place?.id)
  await policy.region.getByRole('checkbox', { name: `Include: ${first}` }).uncheck()
  const { name, text } = await download(policy.button('Download as Markdown'))
  expect(name).toBe('social-media-policy.md')
  expect(text).toContain('# Social media at Elm Court\n')
  expect(text).toContain(`## 1. ${second}`)
  expect(text).not.toContain(first)
  expect(text).toContain('It is not legal advice.')

  const saving = page.waitForEvent('download')
  await policy.button('Download for a word processor (DOCX)').click()
  const file = await saving
  expect(file.suggestedFilename()).toBe('social-media-policy.docx')
  const parts = unzipSync(new Uint8Array(await readFile(await file.path())))
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(document.match(/<w:pStyle w:val="Heading1"\/>/g)).toHaveLength(ofPlace(place?.id).length)
  expect(document).toContain('Social media at Elm Court')
})

test('a draft that cannot be read is set aside and not written over', async ({ goto, kept, page }) => {
  await kept.seed(KEY, '{"schema":99}')
  const policy = new Policy(page)
  await goto(path)
  await policy.open()
  await policy.text(0).fill('Ours.')
  await goto('journal/')
  await expect(page.getByRole('heading', { name: 'Something kept here could not be read' })).toBeVisible()
  await goto(path)
  await policy.open()
  await expect(policy.text(0)).toHaveValue('Ours.')
  expect((await kept.keys()).filter((key) => key.startsWith('aside:'))).toHaveLength(1)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a policy being edited has no accessibility violation in the ${colorScheme} theme`, async ({ goto, page }) => {
    const policy = new Policy(page)
    await page.emulateMedia({ colorScheme })
    await goto(path)
    await policy.open()
    await policy.text(0).fill('Ours.')
    await policy.clauses.nth(1).getByRole('checkbox').uncheck()
    await policy.clauses.nth(0).locator('summary').click()
    expect(await findViolations(page)).toEqual([])
    await policy.again.click()
    expect(await findViolations(page)).toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every clause can be read, with why it is there', async ({ page, visit }) => {
    const { region } = new Policy(page)
    await visit(path)
    await expect(region.locator('.exercise-clause-text')).toHaveCount(content.elements.length)
    for (const clause of await region.locator('.exercise-clause').all()) {
      await expect(clause.locator('.exercise-clause-text')).toBeVisible()
    }
    await region.locator('summary').first().click()
    await expect(region.locator('.exercise-why p').first()).toBeVisible()
    await expect(region.getByRole('button', { name: /Download/ })).toHaveCount(0)
  })
})
