import { useEffect, useRef, useState } from 'preact/hooks'

import { nameOfSubject } from './name-of-subject.ts'
import { Rules } from './Rules.tsx'
import { SubjectForm } from './SubjectForm.tsx'
import { Writing } from './Writing.tsx'

import type { Subject } from '#domain/journal/about.ts'
import type { Entry } from '#domain/journal/entry.ts'
import type { ReflectionModel } from '#domain/journal/model-schema.ts'

interface Props {
  model: ReflectionModel
  cases: { id: string; title: string }[]
  entry: Entry | undefined
  describedBy: string
  onStored: (entry: Entry) => void
}

/** Reflecting by a model: first what it is about, then its questions, each with a box. */
export function ModelWriting({ model, cases, entry, describedBy, onStored }: Props) {
  const [subject, setSubject] = useState<Subject | undefined>(undefined)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (subject) heading.current?.focus()
  }, [subject])
  const { id, title, steps, warning } = model
  return (
    <>
      <p class="small">{model.origin}</p>
      {warning && (
        <p class="ui-notice" data-tone="caution">
          {warning}
        </p>
      )}
      {subject ? (
        <>
          <h3 class="journal-subject" tabIndex={-1} ref={heading}>
            {nameOfSubject(subject)}
          </h3>
          <Rules id={describedBy} />
          <Writing
            label={title}
            about={{
              kind: 'model',
              model: id,
              title,
              subject,
              steps: steps.map((step) => ({ id: step.id, question: step.question })),
            }}
            entry={entry}
            hints={Object.fromEntries(steps.map((step) => [step.id, step.hint]))}
            onStored={onStored}
          />
        </>
      ) : (
        <SubjectForm model={model} cases={cases} onSubject={setSubject} />
      )}
    </>
  )
}
