import { useId } from 'preact/hooks'

interface Props {
  label: string
  value: string
  onValue: (value: string) => void
  state: 'asking' | 'wrong'
}

/** The passphrase that something has been sealed with. */
export function CurrentPassphrase({ label, value, onValue, state }: Props) {
  const id = useId()
  return (
    <div class="keeping-fields">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <input
        class="ui-text"
        id={id}
        type="password"
        autocomplete="current-password"
        value={value}
        aria-invalid={state === 'wrong'}
        onInput={({ currentTarget }) => {
          onValue(currentTarget.value)
        }}
      />
    </div>
  )
}
