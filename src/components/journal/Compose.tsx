import { useStore } from '@nanostores/preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { isCommitted } from '#domain/journal/entry.ts'
import { journal as words } from '#messages/journal.ts'
import { $entries } from '#stores/journal/state.ts'
import { storeDrafts } from '#stores/journal/writing.ts'

import { Chooser } from './Chooser.tsx'
import { CommitmentBox } from './CommitmentBox.tsx'
import { ModelWriting } from './ModelWriting.tsx'
import { Rules } from './Rules.tsx'
import { Writing } from './Writing.tsx'

import type { ReflectionModel } from '#domain/journal/model-schema.ts'
import type { Entry } from '#domain/journal/entry.ts'

/** What there is to write by, and about. */
export interface Offer {
  models: ReflectionModel[]
  cases: { id: string; title: string }[]
}

/** What the learner has chosen to write. */
export type Form = { kind: 'free' } | { kind: 'commitment' } | { kind: 'model'; model: ReflectionModel }

interface Props extends Offer {
  /** The id of the entry in the boxes, as soon as there is one. */
  inHand: string | undefined
  onInHand: (id: string | undefined) => void
  /** The boxes are closed; the id of what was written, if anything was. */
  onDone: (id: string | undefined) => void
}

/** Choosing how to write, and then the boxes. */
export function Compose({ models, cases, inHand, onInHand, onDone }: Props) {
  const [form, setForm] = useState<Form | undefined>(undefined)
  const chooser = useRef<HTMLElement>(null)
  const written = useRef<string | undefined>(undefined)
  const isBack = useRef(false)
  useEffect(() => {
    if (!form && isBack.current) chooser.current?.querySelector('button')?.focus()
    isBack.current = false
  }, [form])
  const close = async () => {
    await storeDrafts()
    const id = written.current
    written.current = undefined
    isBack.current = id === undefined
    setForm(undefined)
    onDone(id)
  }
  if (!form) return <Chooser models={models} onForm={setForm} place={chooser} />
  return (
    <Panel
      form={form}
      cases={cases}
      inHand={inHand}
      onStored={({ id }) => {
        written.current = id
        onInHand(id)
      }}
      onClose={() => void close()}
    />
  )
}

interface PanelProps {
  form: Form
  cases: Offer['cases']
  inHand: string | undefined
  onStored: (entry: Entry) => void
  onClose: () => void
}

function Panel({ form, cases, inHand, onStored, onClose }: PanelProps) {
  const id = useId()
  const panel = useRef<HTMLElement>(null)
  const entry = useStore($entries).find((one) => one.id === inHand)
  useEffect(() => {
    // Somebody who wants to write a word or two is to have the box; whoever chose a model has something to read first.
    panel.current?.querySelector<HTMLElement>(form.kind === 'model' ? 'h2' : 'textarea')?.focus()
  }, [])
  const box = { describedBy: `${id}-rules`, onStored }
  return (
    <section class="journal-panel" aria-labelledby={id} ref={panel}>
      <h2 id={id} tabIndex={-1}>
        {form.kind === 'model' ? form.model.title : words.compose[form.kind]}
      </h2>
      {form.kind === 'model' ? (
        <ModelWriting {...box} model={form.model} cases={cases} entry={entry} />
      ) : (
        <Rules id={box.describedBy} />
      )}
      {form.kind === 'free' && <Writing {...box} label={words.freeLabel} about={{ kind: 'free' }} entry={entry} />}
      {form.kind === 'commitment' && (
        <CommitmentBox
          {...box}
          question={words.commitment.question}
          from={null}
          entry={entry && isCommitted(entry) ? entry : undefined}
        />
      )}
      <p class="no-print">
        <button class="ui-button" data-variant={entry ? undefined : 'plain'} type="button" onClick={onClose}>
          {entry ? words.compose.done : words.compose.back}
        </button>
      </p>
    </section>
  )
}
