import { toDocument } from '#domain/journal/document.ts'
import { toJson, toMarkdown } from '#domain/journal/export.ts'
import { fileName } from '#domain/journal/file-name.ts'
import { copy as words } from '#messages/copy.ts'
import { journal } from '#messages/journal.ts'
import { LANGUAGE, formatDay } from '#messages/site.ts'

import type { ExportWords, JournalDocument } from '#domain/journal/document.ts'
import type { KeptEntry } from '#domain/journal/entry.ts'

/** A copy in every format, exactly as it is shown and saved. */
export interface PreparedCopy {
  document: JournalDocument
  markdown: string
  json: string
  /** The name of the file, without its ending. */
  name: string
  /** YYYY-MM-DD. */
  day: string
}

/** The copy of these entries, made on a day (YYYY-MM-DD). */
export function prepareCopy(entries: KeptEntry[], day: string): PreparedCopy {
  const document = toDocument(entries, toWords(day))
  return {
    document,
    markdown: toMarkdown(document),
    json: toJson(entries, `${day}T00:00:00.000Z`),
    name: fileName('journal', day),
    day,
  }
}

function toWords(day: string): ExportWords {
  return {
    title: words.document.title,
    lead: words.document.lead(formatDay(day)),
    language: LANGUAGE,
    free: words.choose.free,
    presence: words.document.presence,
    day: formatDay,
    changed: (time) => words.document.changed(formatDay(time)),
    by: (by) => words.document.by(formatDay(by)),
    followUp: (outcome, time) => journal.commitment.said(journal.commitment.outcomes[outcome], formatDay(time)),
  }
}
