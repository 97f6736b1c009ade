import { readFile } from 'node:fs/promises'

import { strFromU8, unzipSync } from 'fflate'

import { CANARIES, DELETED, ENGLISH, FRENCH, NOTED, PLAIN, SCRATCH, TITLED } from '../fixtures/copies.ts'
import { whole } from '../fixtures/records.ts'
import { expect, test } from './copy.ts'

import type { Entry } from '#domain/journal/entry.ts'

/** What is shown and what is saved in each format, of a journal in which something else must not leave. */
test('what is saved is what is shown, and never what is scratch, earlier or deleted', async ({
  copy,
  download,
  open,
  page,
}) => {
  await open(ENGLISH, FRENCH, NOTED, TITLED, PLAIN, SCRATCH, DELETED)
  await page.getByRole('link', { name: 'Write and read' }).click()
  const gone = page.getByRole('article').filter({ hasText: CANARIES.deleted })
  await gone.getByRole('button', { name: 'Delete' }).click()
  await expect(page.getByText(CANARIES.deleted)).toHaveCount(0)
  await page.getByRole('link', { name: 'Take a copy' }).click()
  await copy.goTo('save')

  const saved: string[] = []
  for (const [format, ending] of [
    ['Text (Markdown)', 'md'],
    ['Data (JSON)', 'json'],
  ] as const) {
    await copy.format(format).check()
    const file = await download(page.getByRole('button', { name: /^Save one-standard/ }))
    expect(file.name).toBe(`one-standard-journal-2026-11-21.${ending}`)
    expect(file.text).toBe(await copy.preview.textContent())
    saved.push(file.text)
  }
  expect(saved[0]).toContain('Far \\*more\\* often  \nthan I thought.\n')
  expect((JSON.parse(saved[1] ?? '') as { entries: Entry[] }).entries.map(({ id }) => id).sort()).toEqual(
    [ENGLISH, FRENCH, NOTED, TITLED, PLAIN].map(({ id }) => id).sort(),
  )

  await copy.format('Word (DOCX)').check()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save one-standard-journal-2026-11-21.docx' }).click()
  const bytes = new Uint8Array(await readFile(await (await saving).path()))
  const parts = unzipSync(bytes)
  const texts = Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strFromU8(part)]))
  const shown = await copy.preview.locator('h3, h4, h5, p').allInnerTexts()
  expect(toParagraphs(texts['word/document.xml'] ?? '')).toEqual(shown)
  saved.push(...Object.keys(texts), ...Object.values(texts), strFromU8(bytes, true))

  await copy.format('Print or PDF').check()
  await page.emulateMedia({ media: 'print' })
  saved.push(await page.locator('body').innerText(), await page.locator('html').innerHTML())
  for (const text of saved) for (const canary of Object.values(CANARIES)) expect(text).not.toContain(canary)
})

/** The text of each paragraph of a Word document. */
function toParagraphs(xml: string): string[] {
  const toText = (paragraph: string) =>
    paragraph
      .replace(/<w:br\/>/g, '\n')
      .replace(/<[^>]+>/g, '')
      .replace(/&apos;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&')
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => toText(paragraph))
}

test('a Word file has headings, a language and a title, and neither an author nor an hour', async ({
  copy,
  open,
  page,
}) => {
  const odd: Entry = { ...PLAIN, id: 'odd', parts: whole('Less < more & “quotes”\u0007\n\nA lone \ud800 half.') }
  await open(PLAIN, odd)
  await copy.goTo('look')
  await copy.format('Word (DOCX)').check()
  await copy.goToSave.click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: /\.docx$/ }).click()
  const bytes = await readFile(await (await saving).path())
  const parts = unzipSync(new Uint8Array(bytes))
  const textAt = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const document = textAt('word/document.xml')
  for (const [style, count] of [
    ['Heading1', 1],
    ['Heading2', 1],
    ['Heading3', 2],
  ] as const) {
    expect(document.match(new RegExp(`<w:pStyle w:val="${style}"/>`, 'g')), style).toHaveLength(count)
  }
  expect(document).toContain('Less &lt; more &amp; “quotes”')
  expect(document).toContain('A lone \ufffd half.')
  expect(textAt('word/styles.xml')).toContain('<w:lang w:val="en-CA"/>')
  const properties = textAt('docProps/core.xml')
  expect(properties).toContain('<dc:title>Reflections</dc:title><dc:language>en-CA</dc:language>')
  expect(properties).not.toMatch(/creator|lastModifiedBy|Un-named/)
  const all = Object.keys(parts).map(textAt).join('\n')
  expect(new Set(all.match(/\b2026-\d\d-\d\dT[\d:.]+Z?/g))).toEqual(new Set(['2026-11-21T00:00:00Z']))
  // Bytes 10 and 11 of the head of a file in a zip file are its time of day.
  expect(bytes.readUInt16LE(10)).toBe(0)
})

test('only the document is printed, under the name of its file', async ({ copy, open, page }) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset['printed'] = document.title
      dispatchEvent(new Event('afterprint'))
    }
  })
  await open(ENGLISH, PLAIN)
  await copy.goTo('look')
  await copy.format('Print or PDF').check()
  const shown = await copy.preview.innerText()
  await copy.goToSave.click()
  await page.getByRole('button', { name: 'Print, or save as PDF' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'one-standard-journal-2026-11-21')
  await expect(page).toHaveTitle(/^Journal/)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('body').innerText()).toBe(shown)
  await expect(copy.preview).toHaveCSS('border-top-width', '0px')
})
