import { escapeHeading, escapeText } from './markdown.ts'

import type { DocumentEntry, JournalDocument } from './document.ts'
import type { KeptEntry } from './entry.ts'

/** The journal as Markdown. Nothing that the learner wrote is taken for Markdown: the headings are those of the document. */
export function toMarkdown({ title, lead, sections }: JournalDocument): string {
  const blocks = [
    `# ${escapeHeading(title)}`,
    escapeText(lead),
    ...sections.flatMap(({ heading, entries }) => [`## ${escapeHeading(heading)}`, ...entries.flatMap(toBlocks)]),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

function toBlocks({ heading, meta, parts, followUp }: DocumentEntry): string[] {
  return [
    `### ${escapeHeading(heading)}`,
    escapeText(meta.join('\n')),
    ...parts.flatMap(({ question, text }) => [toQuotation(question), escapeText(text)]),
    ...followUp.map(escapeText),
  ]
}

function toQuotation(text: string): string {
  const lines = escapeText(text).split('\n')
  return lines.map((line) => (line ? `> ${line}` : lines.length > 1 ? '>' : '')).join('\n')
}

/** The journal as a text for any editor. */
export function toPlainText({ title, lead, sections }: JournalDocument): string {
  const blocks = [
    `${title}\n${'='.repeat(title.length)}`,
    lead,
    ...sections.flatMap(({ heading, entries }) => [
      `${heading}\n${'-'.repeat(heading.length)}`,
      ...entries.map(({ heading: day, meta, parts, followUp }) =>
        [[day, ...meta].join('\n'), ...parts.flatMap(({ question, text }) => [question, text]), ...followUp]
          .filter(Boolean)
          .join('\n\n'),
      ),
    ]),
  ]
  return `${blocks.filter(Boolean).join('\n\n')}\n`
}

/**
 * What is kept of the journal as JSON, which can be brought back as a backup can. Without earlier versions: what was deleted does not leave.
 * `exportedAt` is ISO 8601.
 */
export function toJson(entries: readonly KeptEntry[], exportedAt: string): string {
  const file = {
    format: 'one-standard-journal',
    schema: 2,
    exportedAt,
    entries: entries.map((entry) => ({ ...entry, versions: [] })),
  }
  return `${JSON.stringify(file, null, 2)}\n`
}
