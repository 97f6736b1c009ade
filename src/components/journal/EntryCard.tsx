import { useState } from 'preact/hooks'

import { isCommitted, textOf } from '#domain/journal/entry.ts'
import { journal as words } from '#messages/journal.ts'
import { formatDay } from '#messages/site.ts'
import { commitTo, removeEntry } from '#stores/journal/entries.ts'

import { DayField } from './DayField.tsx'
import { Writing } from './Writing.tsx'

import type { Entry } from '#domain/journal/entry.ts'

interface Props {
  entry: Entry
}

/** One entry of the journal, to read, change or delete. */
export function EntryCard({ entry }: Props) {
  const [isEditing, setEditing] = useState(false)
  const question = 'question' in entry.about ? entry.about.question : null
  const day = formatDay(entry.createdAt)
  const changed = formatDay(entry.updatedAt)
  return (
    <article class="journal-entry">
      <h3 class="journal-entry-title">{question ?? words.writtenOn(day)}</h3>
      {isEditing ? (
        <Writing label={question ?? words.freeLabel} about={entry.about} entry={entry} />
      ) : (
        <p class="journal-text">{textOf(entry)}</p>
      )}
      {isCommitted(entry) && (
        <DayField
          by={entry.about.by}
          onDay={(by) => {
            void commitTo(entry, by)
          }}
        />
      )}
      <p class="small">
        {words.writtenOn(day)}
        {changed !== day && `, ${words.changedOn(changed)}`}
      </p>
      <p class="ui-actions no-print">
        <button
          class="ui-button"
          data-variant="link"
          type="button"
          aria-expanded={isEditing}
          onClick={() => {
            setEditing(!isEditing)
          }}
        >
          {isEditing ? words.done : words.edit}
        </button>
        <button
          class="ui-button"
          data-variant="link"
          type="button"
          onClick={() => {
            void removeEntry(entry)
          }}
        >
          {words.remove}
        </button>
      </p>
    </article>
  )
}
