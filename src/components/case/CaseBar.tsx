import { useStore } from '@nanostores/preact'

import { minutesLeft } from '#domain/case/kit.ts'
import { player as words } from '#messages/player.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseSession } from '#stores/case-session.ts'
import type { CaseView } from '#stores/case-view.ts'

interface Props {
  kit: CaseKit
  session: CaseSession
  view: CaseView
}

/** Where the learner is, how long it takes, and whether it is kept. */
export function CaseBar({ kit, session, view }: Props) {
  const trouble = useStore(session.$storageTrouble)
  const remark = view.isCutShort
    ? words.cutShort
    : view.notice === 'elsewhere'
      ? words.elsewhere
      : words.origin[view.origin]
  if (view.mode === 'briefed' && trouble === 'none') return null
  return (
    <div class="case-status no-print">
      {view.mode !== 'briefed' && (
        <div class="case-bar">
          <span>
            <h1 class="case-bar-name">{kit.title}</h1> · {whereIn(view)}
          </span>
          <span class="case-bar-rule" aria-hidden="true" />
          {view.isPlaying && <span>{words.minutesLeft(minutesLeft(kit, view.node))}</span>}
        </div>
      )}
      <div role="status">
        {trouble !== 'none' && (
          <p class="ui-notice" data-tone="caution">
            {words.notSaved[trouble]}
          </p>
        )}
        {view.mode !== 'briefed' && remark && <p class="ui-notice">{remark}</p>}
      </div>
    </div>
  )
}

function whereIn(view: CaseView): string {
  if (view.isPlaying) return words.decision(view.choices.length + (view.chosen === null ? 1 : 0))
  return view.mode === 'ended' ? words.over : words.lookingBack
}
