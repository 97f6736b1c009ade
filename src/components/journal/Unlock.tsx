import { useId, useState } from 'preact/hooks'

import { lock as words } from '#messages/lock.ts'

interface Props {
  /** What the learner wants to do: what is asked, or what the journal is called. */
  label: string
}

/** Asks for the passphrase of a locked journal. */
export function Unlock({ label }: Props) {
  const id = useId()
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong' | 'failed'>('asking')
  const open = async () => {
    setState('opening')
    try {
      // Loaded when used: only who has locked the journal needs it.
      const { unlock } = await import('#stores/journal/lock.ts')
      if ((await unlock(passphrase)) !== 'done') setState('wrong')
    } catch {
      setState('failed')
    }
  }
  return (
    <form
      class="journal-unlock"
      onSubmit={(event) => {
        event.preventDefault()
        void open()
      }}
    >
      <p class="ui-label">{label}</p>
      <p>{words.locked}</p>
      <label class="ui-label" for={id}>
        {words.passphrase}
      </label>
      <p class="ui-actions">
        <input
          class="ui-text"
          id={id}
          type="password"
          autocomplete="current-password"
          value={passphrase}
          aria-invalid={state === 'wrong'}
          onInput={(event) => {
            setPassphrase(event.currentTarget.value)
          }}
        />
        <button class="ui-button" disabled={state === 'opening'}>
          {words.unlock}
        </button>
      </p>
      <p class="small" role="status">
        {state !== 'asking' && words.unlocking[state]}
      </p>
    </form>
  )
}
