import { useStore } from '@nanostores/preact'
import { useEffect, useState } from 'preact/hooks'

import { groupEntries } from '#domain/journal/entry.ts'
import { journal as words } from '#messages/journal.ts'
import { $entries, $removed, restoreRemoved } from '#stores/journal.ts'

import { EntryCard } from './EntryCard.tsx'
import { Exports } from './Exports.tsx'
import { Rules } from './Rules.tsx'
import { Unreadable } from './Unreadable.tsx'
import { Writing } from './Writing.tsx'

import type { Entry } from '#domain/journal/entry.ts'

interface Props {
  /** The address of the list of cases. */
  cases: string
}

/** The learner’s journal: everything written on this device, with ways to change it, take a copy, and write more. */
export function Journal({ cases }: Props) {
  const entries = useStore($entries, { ssr: () => [] })
  const removed = useStore($removed, { ssr: () => null })
  const isOpen = useIsOpen()
  const [isWriting, setWriting] = useState(0)
  return (
    <div class="journal">
      {isOpen && <Unreadable />}
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
            <button class="ui-button" data-variant="link" type="button" onClick={restoreRemoved}>
              {words.undo}
            </button>
          </p>
        )}
      </div>
      {isOpen ? <Entries entries={entries} cases={cases} /> : <p class="small journal-loading">{words.loading}</p>}
    </div>
  )
}

function Entries({ entries, cases }: Props & { entries: Entry[] }) {
  return (
    <>
      {entries.length === 0 && (
        <section class="journal-empty">
          <h2>{words.emptyTitle}</h2>
          <p>{words.empty}</p>
          <p>
            <a href={cases}>{words.toCases}</a>
          </p>
        </section>
      )}
      {groupEntries(entries).map((group) => (
        <section key={group.title ?? ''}>
          <h2>{group.title ?? words.freeTitle}</h2>
          {group.entries.map((entry) => (
            <EntryCard key={entry.id} entry={entry} />
          ))}
        </section>
      ))}
      {entries.length > 0 && <Exports entries={entries} />}
    </>
  )
}

/** Whether the page has come alive: before that, nobody knows what is kept on the device. */
function useIsOpen(): boolean {
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    setOpen(true)
  }, [])
  return isOpen
}
