import { currentAttempt } from '#domain/case/record.ts'
import { openOptions } from '#domain/case/step.ts'
import { replay } from '#machines/replay.ts'

import type { Notice } from './kept-log.ts'
import type { CaseGraph } from '#domain/case/graph.ts'
import type { CaseRecord, Origin } from '#domain/case/record.ts'
import type { Choice, Values } from '#domain/case/step.ts'
import type { CaseSnapshot } from '#machines/replay.ts'

type Mode = CaseSnapshot['value']

/** What a player shows: plain values, ready to render. */
export interface CaseView {
  mode: Mode
  /** Whether the learner has begun and not come to an outcome. */
  isPlaying: boolean
  /** Whether an outcome has been reached. */
  isOver: boolean
  /** The node to show. While feedback is read it is still the decision. */
  node: string
  /** The option that has just been chosen, while its feedback is read. */
  chosen: string | null
  /** The options that can be chosen. */
  open: string[]
  choices: Choice[]
  values: Values
  /** How the attempt came about; `first` before there is one. */
  origin: Origin
  anticipation: string
  attempt: string
  canStepBack: boolean
  /** Whether this attempt was made with content that has changed so that its end no longer fits. */
  isCutShort: boolean
  notice: Notice
}

/** The view of the current attempt of a case. */
export function toCaseView(graph: CaseGraph, record: CaseRecord, notice: Notice): CaseView {
  const attempt = currentAttempt(record)
  const events = attempt?.events ?? []
  const { snapshot, applied } = replay(graph, events)
  const { position, choices } = snapshot.context
  const answered = snapshot.matches('answered') ? choices.at(-1) : undefined
  return {
    mode: snapshot.value,
    isPlaying: snapshot.hasTag('story'),
    isOver: snapshot.hasTag('over'),
    node: answered?.node ?? position.node,
    chosen: answered?.option ?? null,
    open: answered ? [] : openOptions(graph, position).map(({ id }) => id),
    choices,
    values: position.values,
    origin: attempt?.origin ?? 'first',
    anticipation: attempt?.anticipation ?? '',
    attempt: attempt?.id ?? '',
    canStepBack: choices.length > 0,
    isCutShort: applied < events.length,
    notice,
  }
}
