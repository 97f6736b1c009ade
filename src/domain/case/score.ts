import { findOption } from './graph.ts'
import { sumWays } from './ways.ts'

import type { CaseGraph, GraphOption } from './graph.ts'
import type { Dimension } from './node-schema.ts'
import type { Choice } from './step.ts'
import type { Ways } from './ways.ts'

/** The lowest and the highest sum of points that a complete path of the case can have in a dimension. */
interface Bounds {
  min: number
  max: number
}

export type ScoreBounds = Partial<Record<Dimension, Bounds>>

export type Band = 'top' | 'good' | 'fair' | 'poor'

/** How a path stands in one dimension. */
export interface DimensionScore {
  dimension: Dimension
  /** The sum of points; an option that was taken twice counts once. */
  sum: number
  /** The path’s place between the worst and the best complete path of the whole case, 0 to 100. */
  place: number
  band: Band
  /** The sum of the negative points: harm done, which nothing later erases. */
  harm: number
  /** The sum of the points given by repairs. */
  repair: number
}

/** The exact bounds of every dimension over all complete paths of a case, loops included. */
export function scoreBounds(graph: CaseGraph, ways: Ways): ScoreBounds {
  const start = ways.groupOf[0] as number
  const bounds: ScoreBounds = {}
  for (const dimension of graph.dimensions) {
    const best = (join: (a: number, b: number) => number) =>
      sumWays(ways, { atEnd: 0, along: (edge, rest) => rest + pointsOf(edge, dimension), join })[start] ?? 0
    bounds[dimension] = { min: best(Math.min), max: best(Math.max) }
  }
  return bounds
}

/** The points a way gives in a dimension. */
export function pointsOf(
  { option, counts }: { option: GraphOption | null; counts: boolean },
  dimension: Dimension,
): number {
  return (counts && option?.points[dimension]) || 0
}

/** Scores a list of choices in every dimension of the case. Choices that the case does not have are passed over. */
export function scoreChoices(graph: CaseGraph, bounds: ScoreBounds, choices: Choice[]): DimensionScore[] {
  const options = distinctOptions(graph, choices)
  return graph.dimensions.map((dimension) => {
    const points = options.map((option) => ({ value: option.points[dimension] ?? 0, isRepair: option.repair !== null }))
    const sum = total(points.map(({ value }) => value))
    const place = placeBetween(bounds[dimension] ?? { min: 0, max: 0 }, sum)
    return {
      dimension,
      sum,
      place,
      band: bandOf(place),
      harm: total(points.map(({ value }) => Math.min(value, 0))),
      repair: total(points.filter(({ isRepair }) => isRepair).map(({ value }) => Math.max(value, 0))),
    }
  })
}

/** The choices that moved a dimension most on a path: `undefined` where none raised or none lowered it. */
export interface Movers {
  up: Choice | undefined
  down: Choice | undefined
}

/** Which choices of a path gave the most and took the most points in a dimension; of equals the earlier. */
export function moversOf(graph: CaseGraph, choices: Choice[], dimension: Dimension): Movers {
  const points = (choice: Choice) => findOption(graph, choice.node, choice.option)?.points[dimension] ?? 0
  const most = choices.toSorted((a, b) => points(b) - points(a))[0]
  const least = choices.toSorted((a, b) => points(a) - points(b))[0]
  return {
    up: most && points(most) > 0 ? most : undefined,
    down: least && points(least) < 0 ? least : undefined,
  }
}

/** The mean of the places in all dimensions, 0 to 100. */
export function overallPlace(scores: DimensionScore[]): number {
  return scores.length === 0 ? 0 : total(scores.map(({ place }) => place)) / scores.length
}

/** The band of a place: top from 80, good from 60, fair from 40, poor below. */
export function bandOf(place: number): Band {
  if (place >= 80) return 'top'
  if (place >= 60) return 'good'
  return place >= 40 ? 'fair' : 'poor'
}

/** Where a sum stands between two bounds, 0 to 100; 100 where the bounds are the same. */
export function placeBetween({ min, max }: Bounds, sum: number): number {
  return max === min ? 100 : Math.round(Math.min(100, Math.max(0, ((sum - min) / (max - min)) * 100)))
}

function distinctOptions(graph: CaseGraph, choices: Choice[]): GraphOption[] {
  const distinct = new Map(choices.map(({ node, option }) => [`${node}.${option}`, findOption(graph, node, option)]))
  return [...distinct.values()].filter((option) => option !== undefined)
}

function total(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
