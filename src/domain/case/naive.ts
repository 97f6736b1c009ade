import { seededRandom } from '../random.ts'

import { nodeAt } from './graph.ts'
import { bandOf, overallPlace, scoreChoices } from './score.ts'
import { choose, openOptions, readOn, startPosition } from './step.ts'

import type { CaseGraph, GraphOption } from './graph.ts'
import type { Band, ScoreBounds } from './score.ts'
import type { Choice, Position } from './step.ts'

/** What a way of playing that does not read the case comes to. */
export interface NaiveResult {
  strategy: string
  /** 0 to 100; for random plays the mean. */
  overall: number
  band: Band
}

/** What is needed to play a case without reading it. */
export interface NaiveGame {
  graph: CaseGraph
  bounds: ScoreBounds
  /** The label of an option as the learner sees it. */
  labelOf: (node: string, option: string) => string
}

type Ranking = (options: GraphOption[], node: string) => GraphOption[]

const CAUTIOUS =
  /\b(ask|call|ring|check|wait|first|senior|advice|policy|document|write down|report|tell|apolog\w*|sorry|consent|permission|private\w*|meet\w*|association|stop|look at)\b/gi

/**
 * Plays a case by strategies that do not read it: always the first option, the last, the longest label, the shortest, the most
 * cautious-sounding, and `plays` seeded random plays.
 */
export function playNaively({ graph, bounds, labelOf }: NaiveGame, plays = 10_000): NaiveResult[] {
  const by = (measure: (label: string) => number): Ranking => {
    return (options, node) => options.toSorted((a, b) => measure(labelOf(node, b.id)) - measure(labelOf(node, a.id)))
  }
  const strategies: [string, Ranking][] = [
    ['first', (options) => options],
    ['last', (options) => options.toReversed()],
    ['longest', by((label) => label.length)],
    ['shortest', by((label) => -label.length)],
    ['cautious', by((label) => label.match(CAUTIOUS)?.length ?? 0)],
  ]
  const place = (ranking: Ranking) => overallPlace(scoreChoices(graph, bounds, playBy(graph, ranking)))
  const random = seededRandom(20261121)
  const shuffled: Ranking = (options) =>
    options
      .map((option) => ({ option, key: random() }))
      .sort((a, b) => a.key - b.key)
      .map(({ option }) => option)
  const places = Array.from({ length: plays }, () => place(shuffled))
  const mean = places.reduce((sum, value) => sum + value, 0) / places.length
  return [...strategies.map(([name, ranking]) => toResult(name, place(ranking))), toResult('random', mean)]
}

function toResult(strategy: string, overall: number): NaiveResult {
  return { strategy, overall: Math.round(overall * 10) / 10, band: bandOf(overall) }
}

/** Plays to an outcome, taking the best-ranked open option that has not been taken yet, so that loops come to an end. */
function playBy(graph: CaseGraph, rank: Ranking): Choice[] {
  const choices: Choice[] = []
  const taken = new Set<string>()
  let position: Position | undefined = startPosition(graph)
  while (position && nodeAt(graph, position.node).kind !== 'outcome') {
    const node: string = position.node
    const ranked = rank(openOptions(graph, position), node)
    const option: GraphOption | undefined = ranked.find(({ id }) => !taken.has(`${node}.${id}`)) ?? ranked[0]
    if (option) {
      choices.push({ node, option: option.id })
      taken.add(`${node}.${option.id}`)
    }
    position = option ? choose(graph, position, option.id) : readOn(graph, position)
    if (choices.length > 1000) return choices
  }
  return choices
}
