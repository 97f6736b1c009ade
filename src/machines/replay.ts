import { initialTransition, transition } from 'xstate'

import { caseMachine } from './case.machine.ts'

import type { CaseEvent } from '#domain/case/event.ts'
import type { CaseGraph } from '#domain/case/graph.ts'
import type { SnapshotFrom } from 'xstate'

export type CaseSnapshot = SnapshotFrom<typeof caseMachine>

/** Where a log of events leads, and how many of its events the case still has a place for. */
export interface Replay {
  snapshot: CaseSnapshot
  applied: number
}

/** Replays a log on a case. It stops at the first event that does not fit, which is how a changed case shows. */
export function replay(graph: CaseGraph, events: CaseEvent[]): Replay {
  let [snapshot] = initialTransition(caseMachine, { graph })
  let applied = 0
  for (const event of events) {
    if (!snapshot.can(event)) break
    ;[snapshot] = transition(caseMachine, snapshot, event)
    applied++
  }
  return { snapshot, applied }
}
