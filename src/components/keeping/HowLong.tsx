import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { durability as words } from '#messages/durability.ts'
import { formatDay, formatTime } from '#messages/site.ts'
import { $backup, $persistence, askForPersistence, lookAtPersistence } from '#stores/durability.ts'
import { $entries, $journalState } from '#stores/journal/state.ts'

import { Said } from './Said.tsx'

/** How long what is here lasts in this browser, and when it was last saved elsewhere. */
export function HowLong() {
  const heading = useRef<HTMLHeadingElement>(null)
  const persistence = useStore($persistence)
  const { at, since } = useStore($backup)
  const isOpen = useStore($journalState) === 'open'
  const hasEntries = useStore($entries).length > 0
  const [said, setSaid] = useState('')
  useEffect(() => void lookAtPersistence(), [])
  const ask = async () => {
    setSaid(words.asking)
    await askForPersistence()
    const answer = $persistence.get()
    setSaid(words.answer[answer])
    // The button goes when the answer is yes.
    if (answer === 'persisted') heading.current?.focus()
  }
  return (
    <section class="keeping-section" aria-labelledby="keeping-long">
      <h2 id="keeping-long" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.persistence[persistence]}</p>
      <p>
        {at === '' ? words.never : words.backup(formatDay(at), formatTime(at))}{' '}
        {isOpen && (hasEntries ? words.since(since) : words.noneYet)}
      </p>
      {persistence !== 'persisted' && (
        <p>
          <button class="ui-button" data-variant="plain" type="button" onClick={() => void ask()}>
            {words.ask}
          </button>
        </p>
      )}
      <Said text={said} />
    </section>
  )
}
