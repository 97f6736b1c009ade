import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { DurabilityLine } from '#components/keeping/DurabilityLine.tsx'
import { journal as words } from '#messages/journal.ts'
import { $removed, restoreRemoved } from '#stores/journal/entries.ts'
import { $entries } from '#stores/journal/state.ts'

import { EntryCard } from './EntryCard.tsx'
import { Rules } from './Rules.tsx'
import { Writing } from './Writing.tsx'

interface Props {
  /** The address of the list of cases. */
  cases: string
}

/** Writing something, and reading and changing what has been written. */
export function WriteAndRead({ cases }: Props) {
  const entries = useStore($entries)
  const removed = useStore($removed)
  const [isWriting, setWriting] = useState(0)
  return (
    <>
      <DurabilityLine />
      <Rules />
      {isWriting > 0 && <Writing key={isWriting} label={words.freeLabel} about={{ kind: 'free' }} entry={undefined} />}
      <p>
        <button
          class="ui-button"
          data-variant={isWriting > 0 ? 'plain' : undefined}
          type="button"
          onClick={() => {
            setWriting(isWriting + 1)
          }}
        >
          {words.write}
        </button>
      </p>
      <div role="status">
        {removed && (
          <p class="ui-notice journal-undo">
            {words.removed}{' '}
            <button class="ui-button" data-variant="link" type="button" onClick={() => void restoreRemoved()}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {entries.length === 0 && (
        <section class="journal-empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <p>
            <a href={cases}>{words.toCases}</a>
          </p>
        </section>
      )}
      {entries.map((entry) => (
        <EntryCard key={entry.id} entry={entry} />
      ))}
    </>
  )
}
