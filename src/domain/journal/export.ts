import { groupEntries } from './entry.ts'

import type { Entry } from './entry.ts'

/** The words an export needs, in the learner’s language. */
export interface ExportWords {
  title: string
  free: string
  /** The day of an ISO 8601 time, as the learner’s language writes it. */
  day: (iso: string) => string
  /** The line that says by when something is to be done. */
  by: (iso: string) => string
}

/** The journal as a Markdown document. */
export function toMarkdown(entries: Entry[], words: ExportWords): string {
  const parts = [`# ${words.title}`]
  for (const { title, entries: members } of groupEntries(entries)) {
    parts.push(`## ${title ?? words.free}`)
    for (const entry of members) {
      parts.push(`### ${words.day(entry.createdAt)}`)
      if (entry.about.kind !== 'free') parts.push(`> ${entry.about.question}`)
      parts.push(entry.text.trim())
      if (entry.about.kind === 'commitment' && entry.about.by) parts.push(words.by(entry.about.by))
    }
  }
  return `${parts.join('\n\n')}\n`
}

/** The journal as JSON, with everything that is kept of each entry. `exportedAt` is ISO 8601. */
export function toJson(entries: Entry[], exportedAt: string): string {
  return `${JSON.stringify({ format: 'one-standard-journal', schema: 1, exportedAt, entries }, null, 2)}\n`
}
