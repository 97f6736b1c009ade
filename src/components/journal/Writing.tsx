import { useStore } from '@nanostores/preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { CheckText } from '#components/identity/CheckText.tsx'
import { countWords } from '#domain/journal/count-words.ts'
import { emptyParts, stepsOf, textAt, textOf } from '#domain/journal/entry.ts'
import { journal as words } from '#messages/journal.ts'
import { formatTime } from '#messages/site.ts'
import { Writing as JournalWriting } from '#stores/journal/writing.ts'
import { $journalState, $journalTrouble } from '#stores/journal/state.ts'

import { Unlock } from './Unlock.tsx'
import { UnkeptText } from './UnkeptText.tsx'

import type { About, Step } from '#domain/journal/about.ts'
import type { Entry, Part } from '#domain/journal/entry.ts'

interface Props {
  label: string
  about: About
  /** The entry written in so far, if there is one. */
  entry: Entry | undefined
  /** How much is expected: a line or a text. */
  size?: 'line' | 'text'
}

/** Boxes for a reflection, one for each thing that is asked. What is written is stored at every pause, and when the page is hidden or left. */
export function Writing(props: Props) {
  const state = useStore($journalState, { ssr: () => 'opening' as const })
  if (state === 'locked') return <Unlock label={props.label} />
  return <Boxes {...props} isOpen={state === 'open'} />
}

function Boxes({ label, about, entry, size = 'text', isOpen }: Props & { isOpen: boolean }) {
  const draft = useDraft(about, entry)
  const trouble = useStore($journalTrouble)
  const text = textOf(draft)
  return (
    <div class="journal-writing">
      {stepsOf(about).map((step) => (
        <Box
          key={step.id}
          step={about.kind === 'model' ? step : { ...step, question: label }}
          text={textAt(draft.parts, step.id)}
          rows={size === 'line' || about.kind === 'model' ? 2 : undefined}
          isOpen={isOpen}
          draft={draft}
        />
      ))}
      <p class="small journal-state" role="status">
        {trouble === 'none' && (draft.savedAt ? words.saved(formatTime(draft.savedAt)) : words.willSave)}
        {text && <span>{words.words(countWords(text))}</span>}
      </p>
      {text && <CheckText texts={draft.parts.map((part) => part.text)} />}
      {trouble !== 'none' && text && <UnkeptText trouble={trouble} label={label} text={text} />}
    </div>
  )
}

interface BoxProps {
  step: Step
  text: string
  rows: number | undefined
  isOpen: boolean
  draft: Draft
}

function Box({ step, text, rows, isOpen, draft }: BoxProps) {
  const id = useId()
  return (
    <>
      <label class="ui-label" for={id}>
        {step.question}
      </label>
      <textarea
        class="ui-text"
        id={id}
        rows={rows}
        value={text}
        readOnly={!isOpen}
        onBlur={draft.save}
        onInput={(event) => {
          draft.write(step.id, event.currentTarget.value)
        }}
      />
    </>
  )
}

interface Draft {
  parts: Part[]
  savedAt: string | undefined
  write: (step: string, text: string) => void
  /** Stores at once what has been written. */
  save: () => void
}

/** What is in the boxes, stored at every pause in writing. What another tab has written in the meantime is never overwritten. */
function useDraft(about: About, entry: Entry | undefined): Draft {
  const [parts, setParts] = useState(entry?.parts ?? emptyParts(about))
  const [savedAt, setSavedAt] = useState(entry?.updatedAt)
  const topic = useRef(about)
  topic.current = about
  const [writing] = useState(
    () =>
      new JournalWriting(entry ?? (() => topic.current), (stored) => {
        setSavedAt(stored.updatedAt)
      }),
  )

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

  useEffect(() => {
    if (!entry || !writing.adopt(entry)) return
    setParts(entry.parts)
    setSavedAt(entry.updatedAt)
  }, [entry])

  const write = (step: string, text: string) => {
    const next = stepsOf(about).map(({ id }) => ({ step: id, text: id === step ? text : textAt(parts, id) }))
    setParts(next)
    writing.write(next)
  }
  const save = () => void writing.save()
  return { parts, savedAt, write, save }
}
