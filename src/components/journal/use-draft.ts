import { useEffect, useRef, useState } from 'preact/hooks'

import { emptyParts, stepsOf, textAt } from '#domain/journal/entry.ts'
import { setKeeping } from '#stores/journal/entries.ts'
import { Writing } from '#stores/journal/writing.ts'

import type { About } from '#domain/journal/about.ts'
import type { Entry, Keeping, Part } from '#domain/journal/entry.ts'

/** An entry as it is being written. */
export interface Draft {
  parts: Part[]
  keeping: Keeping
  savedAt: string | undefined
  write: (step: string, text: string) => void
  /** Says whether it may leave; also before there is anything of it. */
  keep: (keeping: Keeping) => void
  /** Stores at once what has been written. */
  save: () => void
}

interface Subject {
  about: About
  /** The entry written in so far, if there is one. */
  entry: Entry | undefined
  /** Hears of the entry whenever it has been stored. */
  onStored?: ((entry: Entry) => void) | undefined
}

/** What is in the boxes, stored at every pause in writing. What another tab has written in the meantime is never overwritten. */
export function useDraft({ about, entry, onStored }: Subject): Draft {
  const [parts, setParts] = useState(entry?.parts ?? emptyParts(about))
  const [stored, setStored] = useState(entry)
  // What the learner has chosen holds at once; storing it takes a moment, and the entry has to be there first.
  const [chosen, setChosen] = useState<Keeping | undefined>(undefined)
  const known = useRef({ about, chosen, onStored })
  known.current = { about, chosen, onStored }
  const [writing] = useState(() => new Writing(entry ?? (() => known.current.about), takeStored))

  function takeStored(written: Entry) {
    const keeping = known.current.chosen ?? written.keeping
    setStored(written)
    known.current.onStored?.(written)
    if (keeping !== written.keeping) void setKeeping(written, keeping)
  }

  useLeaving(writing)
  useEffect(() => {
    if (!entry) return
    setStored(entry)
    if (entry.keeping === known.current.chosen) setChosen(undefined)
    if (writing.adopt(entry)) setParts(entry.parts)
  }, [entry])

  return {
    parts,
    keeping: chosen ?? stored?.keeping ?? 'scratch',
    savedAt: stored?.updatedAt,
    write: (step, text) => {
      const next = stepsOf(about).map(({ id }) => ({ step: id, text: id === step ? text : textAt(parts, id) }))
      setParts(next)
      writing.write(next)
    },
    keep: (keeping) => {
      setChosen(keeping)
      if (stored) void setKeeping(stored, keeping)
    },
    save: () => void writing.save(),
  }
}

/** Puts what is unsaved down when the page is hidden or left. */
function useLeaving(writing: Writing): void {
  useEffect(() => {
    const leave = () => {
      writing.leave()
    }
    addEventListener('pagehide', leave)
    document.addEventListener('visibilitychange', leave)
    return () => {
      writing.end()
      removeEventListener('pagehide', leave)
      document.removeEventListener('visibilitychange', leave)
    }
  }, [])
}
