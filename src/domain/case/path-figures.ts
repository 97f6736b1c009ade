import { pointsOf } from './score.ts'
import { sumWays } from './ways.ts'

import type { CaseGraph } from './graph.ts'
import type { Dimension } from './node-schema.ts'
import type { Edge, Exploration } from './explore.ts'
import type { Ways } from './ways.ts'

/** Figures over all complete paths of a case. Turns round a loop that change no variable are not counted as further paths or decisions. */
export interface PathFigures {
  complete: number
  minDecisions: number
  maxDecisions: number
}

/** How many complete paths a case has, and the fewest and most decisions on one. */
export function pathFigures(ways: Ways): PathFigures {
  const start = ways.groupOf[0] as number
  const decisions = ({ option }: Edge) => (option ? 1 : 0)
  const along = (edge: Edge, rest: number) => rest + decisions(edge)
  return {
    complete: sumWays(ways, { atEnd: 1, along: (_, rest) => rest, join: (a, b) => a + b })[start] ?? 0,
    minDecisions: sumWays(ways, { atEnd: 0, along, join: Math.min })[start] ?? 0,
    maxDecisions: sumWays(ways, { atEnd: 0, along, join: Math.max })[start] ?? 0,
  }
}

/** For each node the most decisions that can still follow from it, its own included. */
export function decisionsLeft(ways: Ways, { states }: Exploration): Record<string, number> {
  const most = sumWays(ways, { atEnd: 0, along: (edge, rest) => rest + (edge.option ? 1 : 0), join: Math.max })
  const left: Record<string, number> = {}
  states.forEach(({ position: { node } }, index) => {
    left[node] = Math.max(left[node] ?? 0, most[ways.groupOf[index] as number] ?? 0)
  })
  return left
}

/** How many complete paths have which sum of points in a dimension, by sum. */
export function scoreDistribution(ways: Ways, dimension: Dimension): Map<number, number> {
  const start = ways.groupOf[0] as number
  const sums = sumWays<Map<number, number>>(ways, {
    atEnd: new Map([[0, 1]]),
    along: (edge, rest) => new Map([...rest].map(([sum, paths]) => [sum + pointsOf(edge, dimension), paths])),
    join: (a, b) => {
      const joined = new Map(a)
      for (const [sum, paths] of b) joined.set(sum, (joined.get(sum) ?? 0) + paths)
      return joined
    },
  })
  return new Map([...(sums[start] ?? [])].sort(([a], [b]) => a - b))
}

/** The dimensions that no option of the case ever moves. */
export function unmovedDimensions(graph: CaseGraph): Dimension[] {
  const options = Object.values(graph.nodes).flatMap((node) => (node.kind === 'decision' ? node.options : []))
  return graph.dimensions.filter((dimension) => options.every(({ points }) => !points[dimension]))
}
