import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { textOf } from '#domain/journal/entry.ts'
import { dueCommitments, openCommitments } from '#domain/journal/find-entries.ts'
import { journal as words } from '#messages/journal.ts'
import { formatDay } from '#messages/site.ts'
import { today } from '#stores/identity.ts'
import { $entries } from '#stores/journal/state.ts'

import { FollowUpForm } from './FollowUpForm.tsx'

import type { Committed } from '#domain/journal/entry.ts'

interface Props {
  /** The id of what is being written, which is not to be followed up yet. */
  inHand: string | undefined
  say: (message: string) => void
  /** Nothing is open any more; the entry of which something was said last. */
  onNoneLeft: (id: string) => void
}

/** What the learner means to do: first what is due, then what is still ahead. */
export function Commitments({ inHand, say, onNoneLeft }: Props) {
  const entries = useStore($entries).filter(({ id }) => id !== inHand)
  const heading = useRef<HTMLHeadingElement>(null)
  const due = dueCommitments(entries, today())
  const ahead = openCommitments(entries).filter((entry) => !due.includes(entry))
  if (due.length + ahead.length === 0) return null
  const item = (entry: Committed) => (
    <Item
      key={entry.id}
      entry={entry}
      onSaid={() => {
        say(words.commitment.saved)
        if (openCommitments($entries.get()).length === 0) onNoneLeft(entry.id)
        else heading.current?.focus()
      }}
    />
  )
  return (
    <section class="journal-commitments no-print" aria-labelledby="journal-commitments">
      <h2 id="journal-commitments" tabIndex={-1} ref={heading}>
        {words.commitment.title}
      </h2>
      {due.length > 0 && <p class="journal-due">{words.commitment.due}</p>}
      {due.length > 0 && <ul>{due.map(item)}</ul>}
      {ahead.length > 0 && (
        <details class="ui-details">
          <summary>{words.commitment.ahead(ahead.length)}</summary>
          <ul>{ahead.map(item)}</ul>
        </details>
      )}
    </section>
  )
}

interface ItemProps {
  entry: Committed
  onSaid: () => void
}

function Item({ entry, onSaid }: ItemProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { by, from } = entry.about
  const facts = [by ? words.by(formatDay(by)) : words.byNone, from && words.commitment.after(from.title)]
  useEffect(() => {
    if (!isOpen) return undefined
    return () => button.current?.focus()
  }, [isOpen])
  return (
    <li>
      <p class="journal-text">{textOf(entry) || words.commitment.empty}</p>
      <p class="small">{facts.filter(Boolean).join(' ')}</p>
      {isOpen ? (
        <FollowUpForm
          entry={entry}
          onClose={(outcome) => {
            setOpen(false)
            if (outcome === 'said') onSaid()
          }}
        />
      ) : (
        <button
          class="ui-button"
          data-variant="link"
          type="button"
          ref={button}
          onClick={() => {
            setOpen(true)
          }}
        >
          {words.commitment.followUp}
        </button>
      )}
    </li>
  )
}
