import { useEffect, useRef } from 'preact/hooks'

import { journal as words } from '#messages/journal.ts'
import { restoreRemoved } from '#stores/journal/entries.ts'

import { titleOf } from './title-of.ts'

import type { Entry } from '#domain/journal/entry.ts'

interface Props {
  entry: Entry
  onBack: (id: string) => void
}

/** Stands where the entry stood that was deleted last, and offers to bring it back. */
export function RemovedEntry({ entry, onBack }: Props) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    button.current?.focus()
  }, [])
  return (
    <p class="ui-notice journal-undo no-print">
      <span id="journal-removed">{words.removedEntry(titleOf(entry.about))}</span>{' '}
      <button
        class="ui-button"
        data-variant="link"
        type="button"
        aria-describedby="journal-removed"
        ref={button}
        onClick={() => {
          onBack(entry.id)
          void restoreRemoved()
        }}
      >
        {words.undo}
      </button>
    </p>
  )
}
