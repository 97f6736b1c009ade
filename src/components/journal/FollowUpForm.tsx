import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { isCommitted } from '#domain/journal/entry.ts'
import { journal as words } from '#messages/journal.ts'
import { commitTo, followUp } from '#stores/journal/entries.ts'

import { DayField } from './DayField.tsx'
import { Rules } from './Rules.tsx'

import type { FollowUpOutcome } from '#domain/journal/about.ts'
import type { Committed } from '#domain/journal/entry.ts'

interface Props {
  entry: Committed
  onClose: (how: 'said' | 'left') => void
}

const OUTCOMES: readonly FollowUpOutcome[] = ['done', 'partly', 'not-yet', 'dropped']

/** Asks what became of a commitment; a new day if it is still to be done; and, if the learner likes, a line about it. */
export function FollowUpForm({ entry, onClose }: Props) {
  const id = useId()
  const said = entry.about.followUp
  const [outcome, setOutcome] = useState(said?.outcome)
  const [note, setNote] = useState(said?.note ?? '')
  const [day, setDay] = useState(entry.about.by)
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('input:checked, input')?.focus()
  }, [])
  const save = async () => {
    if (!outcome) return
    const stored = await followUp(entry, outcome, note.trim())
    if (outcome === 'not-yet' && day !== entry.about.by && isCommitted(stored)) await commitTo(stored, day)
    onClose('said')
  }
  return (
    <form
      class="journal-follow-up"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <fieldset>
        <legend class="ui-label">{words.commitment.legend}</legend>
        {OUTCOMES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              required
              checked={outcome === one}
              onChange={() => {
                setOutcome(one)
              }}
            />
            {words.commitment.outcomes[one]}
          </label>
        ))}
      </fieldset>
      {outcome === 'not-yet' && <DayField label={words.commitment.newDay} by={day} onDay={setDay} />}
      <Rules variant="folded" />
      <label class="ui-label" for={`${id}-note`}>
        {words.commitment.note}
      </label>
      <textarea
        class="ui-text"
        id={`${id}-note`}
        rows={2}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value)
        }}
      />
      <p class="ui-actions">
        <button class="ui-button">{words.commitment.save}</button>
        <button
          class="ui-button"
          data-variant="link"
          type="button"
          onClick={() => {
            onClose('left')
          }}
        >
          {words.commitment.cancel}
        </button>
      </p>
    </form>
  )
}
