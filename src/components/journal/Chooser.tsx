import { journal as words } from '#messages/journal.ts'

import type { RefObject } from 'preact'
import type { ReflectionModel } from '#domain/journal/model-schema.ts'
import type { Form } from './Compose.tsx'

interface Props {
  models: ReflectionModel[]
  onForm: (form: Form) => void
  place: RefObject<HTMLElement>
}

/** The ways to write something: with nothing but a box, by the questions of a model, or as a commitment. */
export function Chooser({ models, onForm, place }: Props) {
  return (
    <section class="journal-chooser no-print" aria-labelledby="journal-write" ref={place}>
      <h2 id="journal-write">{words.compose.title}</h2>
      <p>
        <button
          class="ui-button"
          type="button"
          onClick={() => {
            onForm({ kind: 'free' })
          }}
        >
          {words.compose.free}
        </button>
      </p>
      <p>{words.compose.models}</p>
      <ul class="journal-models">
        {models.map((model) => (
          <Way
            key={model.id}
            title={model.title}
            serves={model.serves}
            minutes={words.compose.minutes(model.minutes)}
            onChoice={() => {
              onForm({ kind: 'model', model })
            }}
          />
        ))}
        <Way
          title={words.compose.commitment}
          serves={words.compose.commitmentServes}
          onChoice={() => {
            onForm({ kind: 'commitment' })
          }}
        />
      </ul>
    </section>
  )
}

interface WayProps {
  title: string
  serves: string
  minutes?: string
  onChoice: () => void
}

function Way({ title, serves, minutes, onChoice }: WayProps) {
  return (
    <li>
      <button class="journal-model" type="button" onClick={onChoice}>
        <strong>{title}</strong> {minutes && <span class="small">{minutes}</span>}
        <span class="journal-serves">{serves}</span>
      </button>
    </li>
  )
}
