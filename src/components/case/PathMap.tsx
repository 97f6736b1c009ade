import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { waysTaken } from '#domain/case/map.ts'
import { debrief as words } from '#messages/debrief.ts'
import { finishedAttempts } from '#stores/finished-attempts.ts'

import { MAP, drawPath } from './draw-path.ts'
import { PART } from './parts.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseSession } from '#stores/case-session.ts'
import type { CaseView } from '#stores/case-view.ts'

interface Props {
  kit: CaseKit
  session: CaseSession
  view: CaseView
}

/** The map of the case with the learner’s path drawn over it. Outcomes never reached keep their titles until asked for. */
export function PathMap({ kit, session, view }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [isRevealed, setRevealed] = useState(false)
  const reached = finishedAttempts(kit.graph, kit.bounds, useStore(session.$attempts)).map(({ outcome }) => outcome)
  const unseen = Object.keys(kit.graph.nodes).filter(
    (id) => kit.graph.nodes[id]?.kind === 'outcome' && id !== view.node && !reached.includes(id),
  )
  const hasMap = document.querySelector(MAP) !== null
  useEffect(() => {
    const hidden = isRevealed ? [] : unseen
    const map = drawPath({ ways: waysTaken(kit.graph, view.choices), hidden })
    place.current?.replaceChildren(...(map ? [map] : []))
  }, [hasMap, isRevealed, kit, view.attempt, view.choices.length, unseen.length])
  return (
    <section class="case-path-map" id={`${PART}map`}>
      <h3>{words.map.title}</h3>
      <p>{words.map.lead}</p>
      <div ref={place} />
      {hasMap && unseen.length > 0 && !isRevealed && (
        <p class="small no-print">
          {words.map.hidden(unseen.length)}{' '}
          <button
            class="ui-button"
            data-variant="link"
            type="button"
            onClick={() => {
              setRevealed(true)
            }}
          >
            {words.map.reveal}
          </button>
        </p>
      )}
    </section>
  )
}
