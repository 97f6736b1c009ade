import { useEffect, useState } from 'preact/hooks'

import { commitTo } from '#stores/journal/entries.ts'

import { DayField } from './DayField.tsx'
import { Writing } from './Writing.tsx'

import type { AttemptOf } from '#domain/journal/about.ts'
import type { Committed, Entry } from '#domain/journal/entry.ts'

interface Props {
  question: string
  /** The attempt it is made after; `null` if it comes from no case. */
  from: AttemptOf | null
  entry: Committed | undefined
  describedBy?: string
  onStored?: (entry: Entry) => void
}

/** One thing the learner means to do, and by when. A day given before there are words goes with them when they come. */
export function CommitmentBox({ question, from, entry, describedBy, onStored }: Props) {
  const [planned, setPlanned] = useState('')
  useEffect(() => {
    if (entry && planned && entry.about.by !== planned) void commitTo(entry, planned)
  }, [entry?.id])
  return (
    <>
      <Writing
        label={question}
        size="line"
        entry={entry}
        about={{ kind: 'commitment', from, question, by: planned, followUp: null }}
        {...(describedBy && { describedBy })}
        {...(onStored && { onStored })}
      />
      <DayField
        by={entry?.about.by ?? planned}
        onDay={(day) => {
          if (entry) void commitTo(entry, day)
          else setPlanned(day)
        }}
      />
    </>
  )
}
