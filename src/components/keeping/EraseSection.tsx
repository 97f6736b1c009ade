import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { erase as words } from '#messages/erase.ts'
import { eraseEverything, eraseReflections, listKept } from '#stores/erase.ts'
import { $entries } from '#stores/journal/state.ts'
import { isNothingKept } from '#stores/nothing-kept.ts'

import { EraseButton } from './EraseButton.tsx'
import { FoundList } from './FoundList.tsx'
import { Said } from './Said.tsx'

import type { Erased, Found } from '#stores/erase.ts'

/** What can be erased at once. */
export type Scope = 'reflections' | 'everything'

/** What has been erased. */
export interface Outcome {
  scope: Scope
  erased: Erased
}

interface Props {
  onErased: (outcome: Outcome) => void
}

/** Erases all reflections, or everything, after saying what that is. */
export function EraseSection({ onErased }: Props) {
  const isErasing = useRef(false)
  const [found, look] = useFound(isErasing)
  const [said, setSaid] = useState('')
  const erase = async (scope: Scope) => {
    isErasing.current = true
    setSaid(words.erasing)
    try {
      const erased = await (scope === 'everything' ? eraseEverything() : eraseReflections())
      setSaid('')
      onErased({ scope, erased })
    } catch {
      setSaid(words.failed)
    }
    isErasing.current = false
    look()
  }
  return (
    <section class="keeping-section" aria-labelledby="keeping-erase">
      <h2 id="keeping-erase">{words.title}</h2>
      <p>{words.lead}</p>
      <p>{words.one}</p>
      {isNothingKept() ? (
        <p class="ui-notice">{words.offNow}</p>
      ) : (
        <>
          {!found && <p class="small">{words.looking}</p>}
          {found?.length === 0 && <p>{words.nothing}</p>}
          {found && found.length > 0 && (
            <>
              <p>{words.here}</p>
              <FoundList found={found} />
            </>
          )}
          <p class="ui-actions">
            <EraseButton scope="reflections" onErase={() => void erase('reflections')} />
            <EraseButton scope="everything" onErase={() => void erase('everything')} />
          </p>
        </>
      )}
      <Said text={said} />
    </section>
  )
}

/** What is on the device, looked at again whenever the journal changes; `undefined` until that is known. And what looks again. */
function useFound(isErasing: { current: boolean }): [Found[] | undefined, () => void] {
  const [found, setFound] = useState<Found[]>()
  const look = () => {
    // A look opens the database, which would keep it from being taken away.
    if (!isErasing.current) void listKept().then(setFound)
  }
  const entries = useStore($entries)
  useEffect(look, [entries])
  return [found, look]
}
