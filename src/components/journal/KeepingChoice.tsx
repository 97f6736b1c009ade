import { useId } from 'preact/hooks'

import { journal as words } from '#messages/journal.ts'

import type { Keeping } from '#domain/journal/entry.ts'

interface Props {
  keeping: Keeping
  onChoice: (keeping: Keeping) => void
}

const CHOICES: readonly Keeping[] = ['scratch', 'kept']

/** Says whether an entry may ever leave the journal, and lets the learner change it. */
export function KeepingChoice({ keeping, onChoice }: Props) {
  const id = useId()
  return (
    <fieldset class="journal-keeping" data-state={keeping}>
      <legend class="visually-hidden">{words.keeping.legend}</legend>
      <span class="journal-keeping-pair no-print">
        {CHOICES.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name={id}
              checked={keeping === one}
              aria-describedby={`${id}-says`}
              onChange={() => {
                onChoice(one)
              }}
            />
            {words.keeping[one].name}
          </label>
        ))}
      </span>
      <span class="small" id={`${id}-says`}>
        {words.keeping[keeping].says}
      </span>
    </fieldset>
  )
}
