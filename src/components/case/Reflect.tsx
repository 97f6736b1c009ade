import { useStore } from '@nanostores/preact'
import { useEffect, useRef } from 'preact/hooks'

import { promptsFor } from '#domain/case/prompt.ts'
import { debrief as words } from '#messages/debrief.ts'
import { Rules } from '#components/journal/Rules.tsx'
import { Writing } from '#components/journal/Writing.tsx'
import { $entries } from '#stores/journal/state.ts'

import { Commit } from './Commit.tsx'
import { PART } from './parts.ts'
import { promptOf } from './prose-text.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseSession } from '#stores/case-session.ts'
import type { CaseView } from '#stores/case-view.ts'

interface Props {
  kit: CaseKit
  session: CaseSession
  view: CaseView
  /** The address of the journal. */
  journal: string
}

/** The prompts that this path chose, each with a place to write. */
export function Reflect({ kit, session, view, journal }: Props) {
  const entries = useStore($entries)
  const finished = useFocusWhen(view.mode === 'reflected')
  const prompts = promptsFor(kit.prompts, view.choices, view.node).map(({ id }) => ({ id, text: promptOf(id) }))
  return (
    <section class="case-reflect no-print" id={`${PART}write`}>
      <h2>{words.reflectTitle}</h2>
      <p>{words.reflectLead}</p>
      <Rules />
      {prompts.map(({ id, text }) => (
        <Writing
          key={`${view.attempt} ${id}`}
          label={text}
          entry={entries.find(
            ({ about }) => about.kind === 'case' && about.attempt === view.attempt && about.prompt === id,
          )}
          about={{
            kind: 'case',
            case: kit.graph.id,
            title: kit.title,
            attempt: view.attempt,
            prompt: id,
            question: text,
          }}
        />
      ))}
      <Commit kit={kit} view={view} />
      {view.mode === 'reflected' ? (
        <div class="ui-notice" role="status">
          <p tabIndex={-1} ref={finished}>
            <strong>{words.finishedTitle}</strong>
          </p>
          <p>
            {words.finished} <a href={journal}>{words.toJournal}</a>
          </p>
        </div>
      ) : (
        <p>
          <button class="ui-button" type="button" onClick={session.finishReflection}>
            {words.done}
          </button>
        </p>
      )}
    </section>
  )
}

/** An element that takes the focus when something becomes true, but not when it was true from the start. */
function useFocusWhen(isTrue: boolean) {
  const element = useRef<HTMLParagraphElement>(null)
  const wasTrue = useRef(isTrue)
  useEffect(() => {
    if (isTrue && !wasTrue.current) element.current?.focus()
    wasTrue.current = isTrue
  }, [isTrue])
  return element
}
