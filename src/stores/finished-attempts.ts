import { overallPlace, scoreChoices } from '#domain/case/score.ts'
import { replay } from '#machines/replay.ts'

import type { CaseGraph } from '#domain/case/graph.ts'
import type { Attempt } from '#domain/case/record.ts'
import type { DimensionScore, ScoreBounds } from '#domain/case/score.ts'

/** An attempt that came to an outcome. */
export interface FinishedAttempt {
  attempt: Attempt
  /** The outcome's node. */
  outcome: string
  scores: DimensionScore[]
  /** The mean of its places, 0 to 100. */
  overall: number
}

/** Those of a learner's attempts that came to an outcome in the case as it is now, oldest first. */
export function finishedAttempts(graph: CaseGraph, bounds: ScoreBounds, attempts: Attempt[]): FinishedAttempt[] {
  return attempts.flatMap((attempt) => {
    const { snapshot, applied } = replay(graph, attempt.events)
    if (!snapshot.hasTag('over') || applied < attempt.events.length) return []
    const scores = scoreChoices(graph, bounds, snapshot.context.choices)
    return [{ attempt, outcome: snapshot.context.position.node, scores, overall: overallPlace(scores) }]
  })
}
