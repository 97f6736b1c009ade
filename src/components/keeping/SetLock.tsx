import { useEffect, useRef, useState } from 'preact/hooks'

import { lock as words } from '#messages/lock.ts'
import { lockWhenIdle } from '#stores/journal/idle.ts'
import { setLock } from '#stores/journal/lock.ts'

import { Minutes } from './Minutes.tsx'
import { NewPassphrase, NOTHING_CHOSEN, problemWith } from './NewPassphrase.tsx'
import { Said } from './Said.tsx'

interface Props {
  onSet: () => void
}

/** Sets a lock, when the learner has asked for one. */
export function SetLock({ onSet }: Props) {
  const [isAsking, setAsking] = useState(false)
  if (isAsking) return <SetForm onSet={onSet} />
  return (
    <p>
      <button
        class="ui-button"
        type="button"
        onClick={() => {
          setAsking(true)
        }}
      >
        {words.set}
      </button>
    </p>
  )
}

function SetForm({ onSet }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const [minutes, setMinutes] = useState(5)
  const [isUnderstood, setUnderstood] = useState(false)
  const [problem, setProblem] = useState('')
  const [state, setState] = useState<'asking' | 'setting' | 'failed' | 'notLoaded'>('asking')
  useEffect(() => form.current?.querySelector<HTMLInputElement>('input.ui-text')?.focus(), [])

  const set = async () => {
    const found = problemWith(chosen)
    setProblem(found || (isUnderstood ? '' : words.notUnderstood))
    form.current?.querySelector<HTMLInputElement>(found ? 'input.ui-text' : '.keeping-understood input')?.focus()
    if (found || !isUnderstood) return
    setState('setting')
    try {
      if ((await setLock(chosen.text, minutes)) !== 'done') setState('failed')
      else {
        lockWhenIdle()
        onSet()
      }
    } catch {
      setState('notLoaded')
    }
  }
  return (
    <form
      class="keeping-form"
      ref={form}
      aria-label={words.setTitle}
      onSubmit={(event) => {
        event.preventDefault()
        if (state !== 'setting') void set()
      }}
    >
      <input type="text" autocomplete="username" value={words.username} readOnly hidden />
      <NewPassphrase
        label={words.passphrase}
        chosen={chosen}
        onChosen={setChosen}
        problem={problem === words.notUnderstood ? '' : problem}
      />
      <Minutes minutes={minutes} onMinutes={setMinutes} />
      <label class="keeping-tick keeping-understood">
        <input
          type="checkbox"
          checked={isUnderstood}
          aria-invalid={problem === words.notUnderstood}
          onChange={({ currentTarget }) => {
            setUnderstood(currentTarget.checked)
          }}
        />
        {words.understood}
      </label>
      <p>
        <button class="ui-button" aria-disabled={state === 'setting'}>
          {words.set}
        </button>
      </p>
      <Said text={state === 'asking' ? problem : words[state]} />
    </form>
  )
}
