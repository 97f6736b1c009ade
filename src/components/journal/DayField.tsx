import { useId } from 'preact/hooks'

import { journal as words } from '#messages/journal.ts'

interface Props {
  label?: string
  /** The day as YYYY-MM-DD; empty if none has been given. */
  by: string
  onDay: (by: string) => void
}

/** The day by which a commitment is to be kept. */
export function DayField({ label = words.byLabel, by, onDay }: Props) {
  const id = useId()
  return (
    <p class="journal-day">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <input
        class="ui-text"
        id={id}
        type="date"
        value={by}
        onChange={(event) => {
          onDay(event.currentTarget.value)
        }}
      />
    </p>
  )
}
