import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { DayField } from '#components/journal/DayField.tsx'
import { Rules } from '#components/journal/Rules.tsx'
import { Writing } from '#components/journal/Writing.tsx'
import { isCommitted } from '#domain/journal/entry.ts'
import { debrief as words } from '#messages/debrief.ts'
import { commitTo } from '#stores/journal/entries.ts'
import { $entries } from '#stores/journal/state.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseView } from '#stores/case-view.ts'
import type { Entry } from '#domain/journal/entry.ts'

interface Props {
  kit: CaseKit
  view: CaseView
}

/** One thing the learner means to do, and by when; kept with the reflections. */
export function Commit({ kit, view }: Props) {
  const entry = commitmentOf(useStore($entries), view.attempt)
  const [planned, setPlanned] = useState('')
  const { title, question, hint } = words.commitment
  const by = entry?.about.by ?? planned
  const from = { case: kit.graph.id, title: kit.title, attempt: view.attempt }
  return (
    <section class="case-commit">
      <h3>{title}</h3>
      <p class="small">{hint}</p>
      <Rules variant="folded" />
      <Writing
        key={view.attempt}
        label={question}
        size="line"
        entry={entry}
        about={{ kind: 'commitment', from, question, by, followUp: null }}
      />
      <DayField
        by={by}
        onDay={(day) => {
          const kept = commitmentOf($entries.get(), view.attempt)
          if (kept) void commitTo(kept, day)
          else setPlanned(day)
        }}
      />
    </section>
  )
}

function commitmentOf(entries: Entry[], attempt: string) {
  return entries.filter(isCommitted).find(({ about }) => about.from?.attempt === attempt)
}
