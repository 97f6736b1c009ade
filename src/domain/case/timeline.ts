import { findOption, nodeAt } from './graph.ts'
import { choose, readOn, startPosition } from './step.ts'

import type { CaseGraph, GraphOption } from './graph.ts'
import type { Choice, Values } from './step.ts'

/** One choice on the clock of the story. */
export interface Moment {
  choice: Choice
  option: GraphOption
  /** The simulated minute at which it was made. */
  from: number
  /** The simulated minute at which the story goes on after it. */
  until: number
  /** The variables after it. */
  values: Values
}

/**
 * The moments of a path, oldest first, on the clock kept by a count of the case (minute 0 throughout if it has none). Stops
 * at the first choice that the case does not allow.
 */
export function traceMoments(graph: CaseGraph, choices: Choice[], clock: string | undefined): Moment[] {
  const moments: Moment[] = []
  let position = startPosition(graph)
  for (const choice of choices) {
    while (nodeAt(graph, position.node).kind === 'passage') position = readOn(graph, position) ?? position
    const option = findOption(graph, choice.node, choice.option)
    const next = position.node === choice.node ? choose(graph, position, choice.option) : undefined
    if (!option || !next) break
    moments.push({
      choice,
      option,
      from: minuteIn(position.values, clock),
      until: minuteIn(next.values, clock),
      values: next.values,
    })
    position = next
  }
  return moments
}

/** The minute that a clock shows; 0 without a clock. */
export function minuteIn(values: Values, clock: string | undefined): number {
  const minute = clock === undefined ? 0 : values[clock]
  return typeof minute === 'number' ? minute : 0
}

/** The time of day, as HH:MM, some minutes after another one. */
export function timeOfDay(startsAt: string, minute: number): string {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number)
  const total = (((hours * 60 + minutes + Math.round(minute)) % 1440) + 1440) % 1440
  return `${String(Math.floor(total / 60)).padStart(2, '0')}:${String(total % 60).padStart(2, '0')}`
}
