import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

import { wordStyles } from '#components/word/word-styles.ts'
import { toParagraphs } from '#domain/policy/document.ts'
import { setZipDay } from '#domain/zip-day.ts'

import type { DocumentEntry, JournalDocument } from '#domain/journal/document.ts'
import type { IRunOptions } from 'docx'

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** The journal as a file for word processors, with real headings, without an author and without an hour. The library is large: load this when it is used. */
export async function toDocx(journal: JournalDocument, day: string): Promise<Blob> {
  const file = new Document({
    title: journal.title,
    styles: wordStyles([22, 15, 12]),
    sections: [{ children: toBlocks(journal) }],
  })
  const overrides = [{ path: 'docProps/core.xml', data: toProperties(journal, day) }]
  const zipped = new Uint8Array(await Packer.toArrayBuffer(file, undefined, overrides))
  return new Blob([setZipDay(zipped, day) as Uint8Array<ArrayBuffer>], { type: TYPE })
}

function toBlocks({ title, lead, sections }: JournalDocument): Paragraph[] {
  return [
    toHeading(title, HeadingLevel.HEADING_1),
    ...toTexts(lead),
    ...sections.flatMap(({ heading, entries }) => [
      toHeading(heading, HeadingLevel.HEADING_2),
      ...entries.flatMap(toEntry),
    ]),
  ]
}

function toEntry({ heading, meta, parts, followUp }: DocumentEntry): Paragraph[] {
  return [
    toHeading(heading, HeadingLevel.HEADING_3),
    ...meta.flatMap((line) => toTexts(line, { italics: true })),
    ...parts.flatMap(({ question, text }) => [...toTexts(question, { bold: true }), ...toTexts(text)]),
    ...followUp.flatMap((line) => toTexts(line)),
  ]
}

function toHeading(text: string, heading: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph {
  return new Paragraph({ text: toXmlText(text), heading })
}

function toTexts(text: string, look: IRunOptions = {}): Paragraph[] {
  return toParagraphs(text).map((paragraph) => {
    const lines = paragraph.split('\n').map((line, index) => {
      return new TextRun({ ...look, text: toXmlText(line), ...(index > 0 && { break: 1 }) })
    })
    return new Paragraph({ children: lines })
  })
}

/** The title, the language and the day. What the library writes has an author and the second it was made. */
function toProperties({ title, language }: JournalDocument, day: string): string {
  const namespaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ]
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}T00:00:00Z</dcterms:${name}>`
  const properties = `<dc:title>${escapeXml(toXmlText(title))}</dc:title><dc:language>${escapeXml(language)}</dc:language>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${namespaces.join(' ')}>${properties}${time('created')}${time('modified')}</cp:coreProperties>`
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}

/** A file with any of the characters that XML does not allow would not open. */
function toXmlText(text: string): string {
  return text.toWellFormed().replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '')
}
