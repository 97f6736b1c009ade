import { moversOf, scoreChoices } from '#domain/case/score.ts'
import { caseMessages } from '#messages/case.ts'
import { debrief as words } from '#messages/debrief.ts'

import { Attempts } from './Attempts.tsx'
import { PathList } from './PathList.tsx'
import { PathMap } from './PathMap.tsx'
import { Reaction } from './Reaction.tsx'
import { placeGuidance } from './guidance.ts'
import { PART } from './parts.ts'
import { InstrumentFigure } from './InstrumentFigure.tsx'
import { Reflect } from './Reflect.tsx'
import { titleOf } from './prose-text.ts'
import { WhatIf } from './WhatIf.tsx'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseSession } from '#stores/case-session.ts'
import type { CaseView } from '#stores/case-view.ts'
import type { Dimension } from '#domain/case/node-schema.ts'

interface Props {
  kit: CaseKit
  session: CaseSession
  view: CaseView
  /** The address of the rationales, if they could not be fetched. */
  missing: string | null
}

/** What the player fetches when a case has come to its end. */
export const debriefParts = { Debrief, Reflect, placeGuidance }

export type DebriefParts = typeof debriefParts

/** The learner’s own words and path, how it stands to the guidance, and the instrument drawn over it. */
function Debrief({ kit, session, view, missing }: Props) {
  return (
    <div class="case-lookback">
      <h2 class="case-name" tabIndex={-1} data-lookback>
        {caseMessages.debrief.title}
      </h2>
      <Reaction kit={kit} view={view} />
      <Jump hasInstrument={kit.instruments.length > 0} />
      <div class="case-beside">
        {view.anticipation && (
          <section>
            <h3>{words.beforeTitle}</h3>
            <blockquote class="case-own">{view.anticipation}</blockquote>
          </section>
        )}
        <section>
          <h3>{words.pathTitle}</h3>
          <PathList kit={kit} choices={view.choices} end={view.node} />
        </section>
      </div>
      <PathMap kit={kit} session={session} view={view} />
      <Standing kit={kit} view={view} />
      <Attempts kit={kit} session={session} />
      <div id={`${PART}instrument`}>
        <InstrumentFigure kit={kit} choices={view.choices} />
      </div>
      <WhatIf kit={kit} view={view} />
      <section id={`${PART}decisions`}>
        <h2>{words.decisionsTitle}</h2>
        <p>{words.decisionsLead}</p>
        <p class="small">{caseMessages.debrief.names}</p>
        {missing && (
          <p class="ui-notice" data-tone="caution" role="alert">
            {words.guidanceMissing} <a href={missing}>{words.guidanceLink}</a>
          </p>
        )}
      </section>
    </div>
  )
}

/** The parts of a long page, to go to. */
function Jump({ hasInstrument }: { hasInstrument: boolean }) {
  const { label, ...parts } = words.jump
  return (
    <nav class="case-jump no-print" aria-label={label}>
      {Object.entries(parts)
        .filter(([id]) => id !== 'instrument' || hasInstrument)
        .map(([id, name]) => (
          <a key={id} href={`#${PART}${id}`}>
            {name}
          </a>
        ))}
    </nav>
  )
}

/** The decisions that raised and lowered a bar most. */
function Moved({ kit, view, dimension }: Pick<Props, 'kit' | 'view'> & { dimension: Dimension }) {
  const { up, down } = moversOf(kit.graph, view.choices, dimension)
  return (
    <dd class="case-moved small">
      {up && `${words.moved.up} ${titleOf(up.node)}. `}
      {down && `${words.moved.down} ${titleOf(down.node)}.`}
    </dd>
  )
}

function Standing({ kit, view }: Pick<Props, 'kit' | 'view'>) {
  const scores = scoreChoices(kit.graph, kit.bounds, view.choices)
  return (
    <section id={`${PART}standing`}>
      <h3>{words.dimensionsTitle}</h3>
      <dl class="case-dimensions">
        {scores.map(({ dimension, place, band }) => (
          <div key={dimension} data-band={band}>
            <dt>{caseMessages.dimensions[dimension]}</dt>
            <dd>
              <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect class="case-dimension-all" width="100" height="6" rx="3" />
                <rect class="case-dimension-own" width={Math.max(3, place)} height="6" rx="3" />
              </svg>
              <span>{caseMessages.bands[band]}</span>
            </dd>
            <Moved kit={kit} view={view} dimension={dimension} />
          </div>
        ))}
      </dl>
      <p class="small">
        {words.dimensionsNote} {scores.some(({ harm }) => harm < 0) && words.harm}{' '}
        {scores.some(({ repair }) => repair > 0) && words.repair}
      </p>
    </section>
  )
}
