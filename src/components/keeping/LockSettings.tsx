import { useRef, useState } from 'preact/hooks'

import { lock as words } from '#messages/lock.ts'
import { changePassphrase, lockNow, removeLock, setIdleMinutes } from '#stores/journal/lock.ts'

import { CurrentPassphrase } from './CurrentPassphrase.tsx'
import { Minutes } from './Minutes.tsx'
import { NewPassphrase, NOTHING_CHOSEN, problemWith } from './NewPassphrase.tsx'

import type { Lock } from '#domain/journal/lock.ts'
import type { LockResult } from '#stores/journal/lock.ts'
import type { ComponentChildren } from 'preact'

interface Props {
  lock: Lock
  onSaid: (text: string) => void
}

/** What can be done with the lock of an open journal. */
export function LockSettings({ lock, onSaid }: Props) {
  return (
    <>
      <p>{words.state(lock.idleMinutes)}</p>
      <p>
        <button
          class="ui-button"
          type="button"
          onClick={() => {
            void lockNow().then((result) => {
              onSaid(result === 'done' ? words.nowLocked : words.notLocked)
            })
          }}
        >
          {words.lockNow}
        </button>
      </p>
      <Minutes
        minutes={lock.idleMinutes}
        onMinutes={(minutes) => {
          void setIdleMinutes(minutes).then((result) => {
            onSaid(result === 'done' ? words.minutesSet(minutes) : words.failed)
          })
        }}
      />
      <ChangePassphrase onSaid={onSaid} />
      <RemoveLock onSaid={onSaid} />
    </>
  )
}

type Saying = Pick<Props, 'onSaid'>

function ChangePassphrase({ onSaid }: Saying) {
  const [passphrase, setPassphrase] = useState('')
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const [problem, setProblem] = useState('')
  const [state, work] = useWork(onSaid, words.changed)
  const change = async () => {
    const found = problemWith(chosen)
    setProblem(found)
    if (found) onSaid(found)
    else if (await work(() => changePassphrase(passphrase, chosen.text))) {
      setPassphrase('')
      setChosen(NOTHING_CHOSEN)
      return true
    }
    return false
  }
  return (
    <Folded title={words.change} doIt={change}>
      <CurrentPassphrase label={words.current} value={passphrase} onValue={setPassphrase} state={state} />
      <NewPassphrase label={words.next} chosen={chosen} onChosen={setChosen} problem={problem} />
      <p class="small">{words.changeNote}</p>
    </Folded>
  )
}

function RemoveLock({ onSaid }: Saying) {
  const [passphrase, setPassphrase] = useState('')
  const [state, work] = useWork(onSaid, words.removed)
  return (
    <Folded title={words.remove} doIt={() => work(() => removeLock(passphrase))}>
      <p>{words.removeLead}</p>
      <CurrentPassphrase label={words.passphrase} value={passphrase} onValue={setPassphrase} state={state} />
    </Folded>
  )
}

interface FoldedProps {
  title: string
  /** Whether it was done. */
  doIt: () => Promise<boolean>
  children: ComponentChildren
}

/** A form behind its title, which folds again when it has done its work. */
function Folded({ title, doIt, children }: FoldedProps) {
  const details = useRef<HTMLDetailsElement>(null)
  const submit = async () => {
    if (!(await doIt()) || !details.current) return
    details.current.open = false
    details.current.querySelector('summary')?.focus()
  }
  return (
    <details class="ui-details" ref={details}>
      <summary>{title}</summary>
      <form
        class="keeping-form"
        aria-label={title}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <input type="text" autocomplete="username" value={words.username} readOnly hidden />
        {children}
        <p>
          <button class="ui-button">{title}</button>
        </p>
      </form>
    </details>
  )
}

/** Whether the passphrase was wrong, and what does some work with the lock, says what came of it and gives whether it was done. */
function useWork(
  onSaid: (text: string) => void,
  done: string,
): ['asking' | 'wrong', (task: () => Promise<LockResult>) => Promise<boolean>] {
  const [state, setState] = useState<'asking' | 'wrong'>('asking')
  const work = async (task: () => Promise<LockResult>) => {
    onSaid(words.working)
    const result = await task().catch(() => 'notLoaded' as const)
    setState(result === 'wrong' ? 'wrong' : 'asking')
    onSaid(result === 'done' ? done : words[result])
    return result === 'done'
  }
  return [state, work]
}
