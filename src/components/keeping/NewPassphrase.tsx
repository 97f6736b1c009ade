import { useId } from 'preact/hooks'

import { lock as words } from '#messages/lock.ts'

/** A passphrase as it is being chosen. */
export interface Chosen {
  text: string
  again: string
  isShown: boolean
}

export const NOTHING_CHOSEN: Chosen = { text: '', again: '', isShown: false }

const ADVISED_LENGTH = 12

/** Why a passphrase cannot be used; empty if it can. A short one can: that is for the learner to say. */
export function problemWith({ text, again, isShown }: Chosen): string {
  if (text === '') return words.empty
  return isShown || again === text ? '' : words.differs
}

interface Props {
  label: string
  chosen: Chosen
  onChosen: (chosen: Chosen) => void
  /** What is wrong with it; empty if nothing is, or nobody has asked. */
  problem: string
}

/** Chooses a passphrase: typed twice, or once where it can be seen. */
export function NewPassphrase({ label, chosen, onChosen, problem }: Props) {
  const id = useId()
  const type = chosen.isShown ? 'text' : 'password'
  const isShort = chosen.text !== '' && chosen.text.length < ADVISED_LENGTH
  return (
    <div class="keeping-fields">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <input
        class="ui-text"
        id={id}
        type={type}
        autocomplete="new-password"
        value={chosen.text}
        aria-invalid={problem !== ''}
        aria-describedby={`${id}-advice`}
        onInput={({ currentTarget }) => {
          onChosen({ ...chosen, text: currentTarget.value })
        }}
      />
      <p class="small" id={`${id}-advice`}>
        {words.advice} {isShort && <strong>{words.short}</strong>}
      </p>
      {!chosen.isShown && (
        <>
          <label class="ui-label" for={`${id}-again`}>
            {words.again}
          </label>
          <input
            class="ui-text"
            id={`${id}-again`}
            type="password"
            autocomplete="new-password"
            value={chosen.again}
            aria-invalid={problem !== ''}
            onInput={({ currentTarget }) => {
              onChosen({ ...chosen, again: currentTarget.value })
            }}
          />
        </>
      )}
      <label class="keeping-tick">
        <input
          type="checkbox"
          checked={chosen.isShown}
          onChange={({ currentTarget }) => {
            onChosen({ ...chosen, isShown: currentTarget.checked })
          }}
        />
        {words.show}
      </label>
    </div>
  )
}
