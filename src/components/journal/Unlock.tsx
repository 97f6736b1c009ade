import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { lock as words } from '#messages/lock.ts'
import { askBeforeLeaving } from '#stores/journal/leaving.ts'
import { hasUnkept } from '#stores/journal/state.ts'
import { toUrl } from '#url.ts'

import { focusInstead } from './focus-instead.ts'

interface Props {
  /** What the learner wants to do: what is asked, or what the journal is called. */
  label: string
  /** On the page of the journal the passphrase is what the learner has come to give; among other things it waits. */
  place?: 'journal' | 'among'
}

/** After so long, in milliseconds, whatever was being written when the journal was locked has tried to be stored. */
const SETTLED_MS = 500

/** Asks for the passphrase of a locked journal. Several on one page open together. */
export function Unlock({ label, place = 'among' }: Props) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong' | 'failed'>('asking')
  const isWaiting = useIsWaiting()
  useEffect(() => {
    if (place === 'journal') form.current?.querySelector<HTMLInputElement>('input.ui-text')?.focus()
  }, [place])

  const open = async () => {
    setState('opening')
    try {
      // Loaded when used: only who has locked the journal needs it.
      const { unlock } = await import('#stores/journal/lock.ts')
      const { lockWhenIdle } = await import('#stores/journal/idle.ts')
      const focus = focusInstead(form.current)
      if ((await unlock(passphrase)) !== 'done') setState('wrong')
      else {
        lockWhenIdle()
        focus()
      }
    } catch {
      setState('failed')
    }
  }
  return (
    <form
      class="journal-unlock"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault()
        if (state !== 'opening') void open()
      }}
    >
      <p class="ui-label">{label}</p>
      <p>{words.locked}</p>
      {isWaiting && (
        <p class="ui-notice" data-tone="caution">
          {words.waiting}
        </p>
      )}
      <input type="text" autocomplete="username" value={words.username} readOnly hidden />
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
        <button class="ui-button" aria-disabled={state === 'opening'}>
          {words.unlock}
        </button>
      </p>
      <p class="small" role="status">
        {state !== 'asking' && words.unlocking[state]}
      </p>
      <details class="ui-details small">
        <summary>{words.forgotten}</summary>
        <p>
          {words.forgottenText} <a href={toUrl('journal/#safe')}>{words.toErase}</a>
        </p>
      </details>
    </form>
  )
}

/** Whether something that was being written when the journal was locked is nowhere but in this page. */
function useIsWaiting(): boolean {
  const [isWaiting, setWaiting] = useState(false)
  useEffect(() => {
    askBeforeLeaving()
    const timer = setTimeout(() => {
      setWaiting(hasUnkept())
    }, SETTLED_MS)
    return () => {
      clearTimeout(timer)
    }
  }, [])
  return isWaiting
}
