import { useId } from 'preact/hooks'

import { IDLE_MINUTES } from '#domain/journal/lock.ts'
import { lock as words } from '#messages/lock.ts'

interface Props {
  minutes: number
  onMinutes: (minutes: number) => void
}

/** After how many minutes of rest the journal locks itself. */
export function Minutes({ minutes, onMinutes }: Props) {
  const id = useId()
  return (
    <p class="keeping-minutes">
      <label class="ui-label" for={id}>
        {words.minutesLabel}
      </label>
      <select
        class="ui-text"
        id={id}
        value={minutes}
        onChange={({ currentTarget }) => {
          onMinutes(Number(currentTarget.value))
        }}
      >
        {[...new Set([...IDLE_MINUTES, minutes])].map((count) => (
          <option key={count} value={count}>
            {words.minutes(count)}
          </option>
        ))}
      </select>
    </p>
  )
}
