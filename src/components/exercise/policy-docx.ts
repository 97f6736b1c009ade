import { AlignmentType, Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

import { wordStyles } from '#components/word/word-styles.ts'
import { toParagraphs } from '#domain/policy/document.ts'
import { site } from '#messages/site.ts'

import type { IRunOptions } from 'docx'
import type { PolicyDocument } from '#domain/policy/document.ts'

/** A policy as a file for word processors, with real headings. The library is large: load this only when it is asked for. */
export async function toDocx(policy: PolicyDocument): Promise<Blob> {
  return Packer.toBlob(
    new Document({
      title: policy.title,
      creator: site.name,
      lastModifiedBy: site.name,
      description: policy.note,
      styles: wordStyles([14, 12, 11]),
      sections: [{ children: paragraphsOf(policy) }],
    }),
  )
}

const ITALICS: IRunOptions = { italics: true }

function paragraphsOf(policy: PolicyDocument): Paragraph[] {
  return [
    new Paragraph({ text: policy.title, heading: HeadingLevel.TITLE, alignment: AlignmentType.LEFT }),
    new Paragraph({ children: [new TextRun({ ...ITALICS, text: policy.date })] }),
    ...policy.clauses.flatMap(({ heading, text }, index) => [
      new Paragraph({ text: `${String(index + 1)}. ${heading}`, heading: HeadingLevel.HEADING_1 }),
      ...toParagraphs(text).map((paragraph) => new Paragraph({ text: paragraph })),
    ]),
    new Paragraph({ text: policy.sourcesTitle, heading: HeadingLevel.HEADING_1 }),
    ...policy.sources.map((source) => new Paragraph({ text: source, bullet: { level: 0 } })),
    new Paragraph({ children: [new TextRun({ ...ITALICS, text: policy.note })], spacing: { before: 280 } }),
  ]
}
