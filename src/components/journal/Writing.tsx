import { useStore } from '@nanostores/preact'
import { useId } from 'preact/hooks'

import { CheckText } from '#components/identity/CheckText.tsx'
import { countWords } from '#domain/journal/count-words.ts'
import { stepsOf, textAt, textOf } from '#domain/journal/entry.ts'
import { journal as words } from '#messages/journal.ts'
import { formatTime } from '#messages/site.ts'
import { $journalState, $journalTrouble } from '#stores/journal/state.ts'

import { KeepingChoice } from './KeepingChoice.tsx'
import { Unlock } from './Unlock.tsx'
import { UnkeptText } from './UnkeptText.tsx'
import { useDraft } from './use-draft.ts'

import type { About, Step } from '#domain/journal/about.ts'
import type { Entry } from '#domain/journal/entry.ts'
import type { Draft } from './use-draft.ts'

interface Props {
  label: string
  about: About
  /** The entry written in so far, if there is one. */
  entry: Entry | undefined
  /** How much is expected: a line or a text. */
  size?: 'line' | 'text'
  /** By step, a sentence for whoever does not know where to begin. */
  hints?: Record<string, string | undefined>
  /** The id of what is read out with the box, beside its label. */
  describedBy?: string
  /** Hears of the entry whenever it has been stored. */
  onStored?: (entry: Entry) => void
}

/** Boxes for a reflection, one for each thing that is asked. What is written is stored at every pause, and when the page is hidden or left. */
export function Writing(props: Props) {
  const state = useStore($journalState, { ssr: () => 'opening' as const })
  if (state === 'locked') return <Unlock label={props.label} />
  return <Boxes {...props} isOpen={state === 'open'} />
}

function Boxes({
  label,
  about,
  entry,
  size = 'text',
  hints = {},
  describedBy,
  onStored,
  isOpen,
}: Props & { isOpen: boolean }) {
  const draft = useDraft({ about, entry, onStored })
  const trouble = useStore($journalTrouble)
  const text = textOf(draft)
  return (
    <div class="journal-writing">
      {stepsOf(about).map((step) => (
        <Box
          key={step.id}
          step={about.kind === 'model' ? step : { ...step, question: label }}
          hint={hints[step.id]}
          describedBy={describedBy}
          rows={size === 'line' || about.kind === 'model' ? 2 : undefined}
          isOpen={isOpen}
          draft={draft}
        />
      ))}
      <p class="small journal-state" role="status">
        {trouble === 'none' && (draft.savedAt ? words.saved(formatTime(draft.savedAt)) : words.willSave)}
        {text && <span>{words.words(countWords(text))}</span>}
      </p>
      {isOpen && <KeepingChoice keeping={draft.keeping} onChoice={draft.keep} />}
      {text && <CheckText texts={draft.parts.map((part) => part.text)} />}
      {trouble !== 'none' && text && <UnkeptText trouble={trouble} label={label} text={text} />}
    </div>
  )
}

interface BoxProps {
  step: Step
  hint: string | undefined
  describedBy: string | undefined
  rows: number | undefined
  isOpen: boolean
  draft: Draft
}

function Box({ step, hint, describedBy, rows, isOpen, draft }: BoxProps) {
  const id = useId()
  const described = [hint && `${id}-hint`, describedBy].filter(Boolean).join(' ')
  return (
    <>
      <label class="ui-label" for={id}>
        {step.question}
      </label>
      {hint && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <textarea
        class="ui-text"
        id={id}
        rows={rows}
        aria-describedby={described || undefined}
        value={textAt(draft.parts, step.id)}
        readOnly={!isOpen}
        onBlur={draft.save}
        onInput={(event) => {
          draft.write(step.id, event.currentTarget.value)
        }}
      />
    </>
  )
}
