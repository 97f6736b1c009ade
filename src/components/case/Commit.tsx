import { useStore } from '@nanostores/preact'

import { CommitmentBox } from '#components/journal/CommitmentBox.tsx'
import { Rules } from '#components/journal/Rules.tsx'
import { isCommitted } from '#domain/journal/entry.ts'
import { debrief as words } from '#messages/debrief.ts'
import { $entries } from '#stores/journal/state.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseView } from '#stores/case-view.ts'

interface Props {
  kit: CaseKit
  view: CaseView
}

/** One thing the learner means to do, and by when; kept with the reflections. */
export function Commit({ kit, view }: Props) {
  const entry = useStore($entries)
    .filter(isCommitted)
    .find(({ about }) => about.from?.attempt === view.attempt)
  const { title, question, hint } = words.commitment
  return (
    <section class="case-commit">
      <h3>{title}</h3>
      <p class="small">{hint}</p>
      <Rules variant="folded" />
      <CommitmentBox
        key={view.attempt}
        question={question}
        from={{ case: kit.graph.id, title: kit.title, attempt: view.attempt }}
        entry={entry}
      />
    </section>
  )
}
