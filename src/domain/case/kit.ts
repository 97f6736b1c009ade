import { exploreCase } from './explore.ts'
import { toGraph } from './graph.ts'
import { decisionsLeft, pathFigures } from './path-figures.ts'
import { scoreBounds } from './score.ts'
import { groupWays } from './ways.ts'

import type { Case, Prompt } from './case-schema.ts'
import type { Instrument } from './instrument-schema.ts'
import type { CaseGraph } from './graph.ts'
import type { PathFigures } from './path-figures.ts'
import type { ScoreBounds } from './score.ts'

/** What the browser needs of a case. Its prose, titles, labels and prompts are in the page and are found there by their ids. */
export interface CaseKit {
  title: string
  minutes: number
  graph: CaseGraph
  bounds: ScoreBounds
  figures: PathFigures
  /** For each node the most decisions that can still follow, its own included. */
  left: Record<string, number>
  clock: { variable: string; startsAt: string } | null
  instruments: Instrument[]
  prompts: Pick<Prompt, 'id' | 'when'>[]
}

/** Explores a case and packs what a player needs. Runs at build time. */
export function toKit(source: Case): CaseKit {
  const graph = toGraph(source)
  const exploration = exploreCase(graph)
  const ways = groupWays(graph, exploration)
  return {
    title: source.title,
    minutes: source.minutes,
    graph,
    bounds: scoreBounds(graph, ways),
    figures: pathFigures(ways),
    left: decisionsLeft(ways, exploration),
    clock: source.clock ?? null,
    instruments: source.instruments,
    prompts: source.prompts.map(({ id, when }) => ({ id, when })),
  }
}

/** About how many minutes are left at a node, from the most decisions that can still follow. */
export function minutesLeft(
  { minutes, figures, left }: Pick<CaseKit, 'minutes' | 'figures' | 'left'>,
  node: string,
): number {
  return Math.round((minutes * (left[node] ?? 0)) / Math.max(1, figures.maxDecisions))
}
