import { useId, useState } from 'preact/hooks'

import { journal as words } from '#messages/journal.ts'

import type { ComponentChildren } from 'preact'
import type { Subject } from '#domain/journal/about.ts'
import type { ReflectionModel } from '#domain/journal/model-schema.ts'

interface Props {
  model: ReflectionModel
  cases: { id: string; title: string }[]
  onSubject: (subject: Subject) => void
}

type Kind = Subject['kind']

/** Asks what a reflection is to be about: a fictional case, how one appears online, or something with a title of one’s own. */
export function SubjectForm({ model, cases, onSubject }: Props) {
  const id = useId()
  const [kind, setKind] = useState<Kind>(model.subject)
  const [chosen, setChosen] = useState(cases[0])
  const [own, setOwn] = useState('')
  const begin = () => {
    if (kind === 'presence') onSubject({ kind })
    if (kind === 'case' && chosen) onSubject({ kind, case: chosen.id, title: chosen.title })
    if (kind === 'own' && own.trim()) onSubject({ kind, title: own.trim() })
  }
  const radio = (one: Kind, label: string, more?: ComponentChildren) => (
    <div class="journal-subject-choice">
      <label>
        <input
          type="radio"
          name={id}
          checked={kind === one}
          onChange={() => {
            setKind(one)
          }}
        />
        {label}
      </label>
      {kind === one && more}
    </div>
  )
  return (
    <form
      class="journal-subjects"
      onSubmit={(event) => {
        event.preventDefault()
        begin()
      }}
    >
      <fieldset>
        <legend class="ui-label">{words.subject.legend}</legend>
        {radio('case', words.subject.case, <CaseField cases={cases} chosen={chosen?.id} onChoice={setChosen} />)}
        {radio('presence', words.subject.presence)}
        {radio('own', words.subject.own, <OwnField label={model.own} title={own} onTitle={setOwn} />)}
      </fieldset>
      <p>
        <button class="ui-button">{words.compose.begin}</button>
      </p>
    </form>
  )
}

interface CaseFieldProps {
  cases: { id: string; title: string }[]
  chosen: string | undefined
  onChoice: (source: { id: string; title: string } | undefined) => void
}

function CaseField({ cases, chosen, onChoice }: CaseFieldProps) {
  const id = useId()
  return (
    <p class="journal-field">
      <label class="ui-label" for={id}>
        {words.subject.which}
      </label>
      <select
        class="ui-text"
        id={id}
        value={chosen}
        onChange={(event) => {
          onChoice(cases.find((source) => source.id === event.currentTarget.value))
        }}
      >
        {cases.map((source) => (
          <option key={source.id} value={source.id}>
            {source.title}
          </option>
        ))}
      </select>
    </p>
  )
}

interface OwnFieldProps {
  label: string
  title: string
  onTitle: (title: string) => void
}

function OwnField({ label, title, onTitle }: OwnFieldProps) {
  const id = useId()
  return (
    <p class="journal-field">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <input
        class="ui-text"
        id={id}
        required
        pattern=".*\S.*"
        maxLength={80}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        value={title}
        onInput={(event) => {
          onTitle(event.currentTarget.value)
        }}
      />
      <span class="small" id={`${id}-hint`}>
        {words.subject.ownHint}
      </span>
    </p>
  )
}
