import { useEffect, useState } from 'preact/hooks'

import { keeping as words } from '#messages/keeping.ts'
import { dropEmptyDatabase, listKept } from '#stores/erase.ts'
import { isNothingKept, setNothingKept } from '#stores/nothing-kept.ts'

import { Said } from './Said.tsx'

/** Begins and ends, for this tab, the mode in which nothing is kept. */
export function SharedComputer() {
  const [isOn] = useState(isNothingKept)
  const [isKept, setKept] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => {
    if (!isOn) void listKept().then((found) => setKept(found.length > 0))
  }, [isOn])
  const set = async (next: boolean) => {
    if (!setNothingKept(next)) {
      setSaid(words.refused)
      return
    }
    if (next && !isKept) await dropEmptyDatabase()
    location.reload()
  }
  return (
    <section class="keeping-section" aria-labelledby="keeping-shared">
      <h2 id="keeping-shared">{words.sharedTitle}</h2>
      {isOn ? (
        <p class="ui-notice" data-tone="caution">
          {words.on} {words.endNote}
        </p>
      ) : (
        <>
          <p>
            {words.shared} {words.sharedTab}
          </p>
          {isKept && <p>{words.alreadyHere}</p>}
        </>
      )}
      <p>
        <button
          class="ui-button"
          data-variant="plain"
          type="button"
          onClick={() => {
            void set(!isOn)
          }}
        >
          {isOn ? words.end : words.begin}
        </button>
      </p>
      <Said text={said} />
    </section>
  )
}
