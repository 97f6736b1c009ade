import { stronglyConnected } from './components.ts'

import type { CaseGraph } from './graph.ts'
import type { Edge, Exploration, State } from './explore.ts'

/**
 * The reachable states grouped into loops, so that sums over paths can be taken exactly although paths may go round. Within
 * a group no option counts any more (an option counts once on a path, and the state remembers which have been taken), so a
 * path’s sum depends only on the ways by which it passes from group to group.
 */
export interface Ways {
  /** The group of each state; every way leads to the same or a lower number. */
  groupOf: number[]
  /** For each group whether it holds an outcome. */
  ends: boolean[]
  /** For each group the ways that leave it for another from which an outcome can be reached. */
  leaving: Edge[][]
  /** For each group whether an outcome can be reached from it. */
  arrives: boolean[]
}

/** Groups the states of an exploration. Time and memory grow with states and ways. */
export function groupWays(graph: CaseGraph, { states }: Exploration): Ways {
  const groupOf = stronglyConnected(states.map(({ edges }) => edges.map(({ to }) => to)))
  const members: State[][] = []
  states.forEach((state, index) => (members[groupOf[index] as number] ??= []).push(state))

  const ways: Ways = { groupOf, ends: [], leaving: [], arrives: [] }
  members.forEach((group, number) => {
    const leaving = group.flatMap(({ edges }) => edges.filter(({ to }) => ways.arrives[groupOf[to] as number]))
    ways.ends[number] = group.some(({ position }) => graph.nodes[position.node]?.kind === 'outcome')
    ways.leaving[number] = leaving.filter(({ to }) => groupOf[to] !== number)
    ways.arrives[number] = ways.ends[number] || ways.leaving[number].length > 0
  })
  return ways
}

/**
 * Sums something over all ways from each group to an outcome, from the outcomes back to the start. `atEnd` is the value of a
 * path that ends here, `along` carries a value back over a way, `join` puts the alternatives together.
 */
export function sumWays<T>(
  ways: Ways,
  rule: { atEnd: T; along: (edge: Edge, rest: T) => T; join: (a: T, b: T) => T },
): (T | undefined)[] {
  const sums: (T | undefined)[] = []
  ways.leaving.forEach((leaving, group) => {
    let sum: T | undefined = ways.ends[group] ? rule.atEnd : undefined
    for (const edge of leaving) {
      const rest = sums[ways.groupOf[edge.to] as number]
      if (rest === undefined) continue
      const value = rule.along(edge, rest)
      sum = sum === undefined ? value : rule.join(sum, value)
    }
    sums[group] = sum
  })
  return sums
}
