import { toJson, toMarkdown } from '#domain/journal/export.ts'
import { journal as words } from '#messages/journal.ts'
import { formatDay } from '#messages/site.ts'
import { now } from '#stores/identity.ts'

import { saveFile } from './save-file.ts'

import type { Entry } from '#domain/journal/entry.ts'

interface Props {
  entries: Entry[]
}

/** Buttons that save the journal as a file. */
export function Exports({ entries }: Props) {
  const saveMarkdown = () => {
    const day = { day: formatDay, by: (by: string) => words.by(formatDay(by)) }
    const text = toMarkdown(entries, { title: words.title, free: words.freeTitle, ...day })
    saveFile(`${words.fileName}.md`, text, 'text/markdown')
  }
  const saveJson = () => {
    saveFile(`${words.fileName}.json`, toJson(entries, now()), 'application/json')
  }
  return (
    <section class="no-print">
      <h2>{words.exportTitle}</h2>
      <p>{words.exportLead}</p>
      <p class="ui-actions">
        <button class="ui-button" data-variant="plain" type="button" onClick={saveMarkdown}>
          {words.exportMarkdown}
        </button>
        <button class="ui-button" data-variant="plain" type="button" onClick={saveJson}>
          {words.exportJson}
        </button>
      </p>
    </section>
  )
}
