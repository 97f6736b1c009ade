import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { Unlock } from '#components/journal/Unlock.tsx'
import { lock as words } from '#messages/lock.ts'
import { $journalState, $journalTrouble, $lock } from '#stores/journal/state.ts'

import { LockSettings } from './LockSettings.tsx'
import { Said } from './Said.tsx'
import { SetLock } from './SetLock.tsx'

/** The lock of the journal: to set, to use, to change and to take off. */
export function LockSection() {
  const heading = useRef<HTMLHeadingElement>(null)
  const lock = useStore($lock)
  const state = useStore($journalState)
  const trouble = useStore($journalTrouble)
  const [said, setSaid] = useState('')
  const last = useRef(state)
  useEffect(() => {
    // What had the focus may be gone when the journal locks itself.
    if (last.current === 'open' && state === 'locked') heading.current?.focus()
    last.current = state
  }, [state])
  const say = (text: string) => {
    setSaid(text)
    // What had the focus is gone when the lock is set or removed.
    if (text === words.wasSet || text === words.removed) heading.current?.focus()
  }
  return (
    <section class="keeping-section" aria-labelledby="keeping-lock">
      <h2 id="keeping-lock" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>
        {words.lead} <strong>{words.noRecovery}</strong>
      </p>
      {!lock && (trouble === 'off' || trouble === 'blocked') && <p class="ui-notice">{words.unavailable}</p>}
      {!lock && trouble !== 'off' && trouble !== 'blocked' && (
        <SetLock
          onSet={() => {
            say(words.wasSet)
          }}
        />
      )}
      {lock && state === 'locked' && <Unlock label={words.stateLocked} />}
      {lock && state === 'open' && <LockSettings lock={lock} onSaid={say} />}
      <Said text={said} />
      <details class="ui-details">
        <summary>{words.limitsTitle}</summary>
        <ul class="keeping-list">
          {words.limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </details>
    </section>
  )
}
