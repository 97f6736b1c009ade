import { useStore } from '@nanostores/preact'

import { Rules } from '#components/journal/Rules.tsx'
import { Writing } from '#components/journal/Writing.tsx'
import { debrief as words } from '#messages/debrief.ts'
import { $entries } from '#stores/journal/state.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseView } from '#stores/case-view.ts'

interface Props {
  kit: CaseKit
  view: CaseView
}

const PROMPT = 'reaction'

/** One optional line before anything is explained, kept as an entry of the journal. */
export function Reaction({ kit, view }: Props) {
  const entry = useStore($entries).find(
    ({ about }) => about.kind === 'case' && about.attempt === view.attempt && about.prompt === PROMPT,
  )
  const { title, question, hint } = words.reaction
  return (
    <section class="no-print">
      <h3>{title}</h3>
      <p class="small">{hint}</p>
      <Rules variant="folded" />
      <Writing
        key={view.attempt}
        label={question}
        size="line"
        entry={entry}
        about={{ kind: 'case', case: kit.graph.id, title: kit.title, attempt: view.attempt, prompt: PROMPT, question }}
      />
    </section>
  )
}
