import { checkReferences } from './check-references.ts'
import { choicesTo, exploreCase } from './explore.ts'
import { toGraph } from './graph.ts'
import { playNaively } from './naive.ts'
import { pathFigures, scoreDistribution } from './path-figures.ts'
import { problemAt } from './problem.ts'
import { scoreBounds } from './score.ts'
import { openOptions } from './step.ts'
import { groupWays } from './ways.ts'

import type { Case } from './case-schema.ts'
import type { Known } from './check-references.ts'
import type { Exploration } from './explore.ts'
import type { CaseGraph } from './graph.ts'
import type { NaiveResult } from './naive.ts'
import type { PathFigures } from './path-figures.ts'
import type { Problem } from './problem.ts'
import type { ScoreBounds } from './score.ts'
import type { Ways } from './ways.ts'

/** What playing everything in a case came to. */
interface Findings {
  states: number
  paths: PathFigures
  bounds: ScoreBounds
  /** For each dimension how many complete paths have which sum of points. */
  distribution: Record<string, Record<number, number>>
  naive: NaiveResult[]
}

export interface Verification {
  problems: Problem[]
  /** `null` if the case is too broken to be played. */
  findings: Findings | null
}

/** Proves a case: finds what is missing, then plays everything that can be played. `plays` is the number of random plays. */
export function verifyCase(source: Case, known: Known, plays = 10_000): Verification {
  const broken = checkReferences(source, known)
  if (broken.length > 0) return { problems: broken, findings: null }
  const graph = toGraph(source)
  const exploration = exploreCase(graph)
  const ways = groupWays(graph, exploration)
  const problems = [...checkReached(source, graph, exploration), ...checkStates(graph, exploration, ways)]
  if (problems.length > 0) return { problems, findings: null }

  const bounds = scoreBounds(graph, ways)
  const naive = playNaively({ graph, bounds, labelOf: labelsOf(source) }, plays)
  const findings: Findings = {
    states: exploration.states.length,
    paths: pathFigures(ways),
    bounds,
    distribution: Object.fromEntries(
      graph.dimensions.map((dimension) => [dimension, Object.fromEntries(scoreDistribution(ways, dimension))]),
    ),
    naive,
  }
  return { problems: naive.flatMap(checkNaive), findings }
}

function checkReached(source: Case, graph: CaseGraph, { states }: Exploration): Problem[] {
  const nodes = new Set(states.map(({ position }) => position.node))
  const options = new Set(
    states.flatMap(({ position }) => openOptions(graph, position).map(({ id }) => `${position.node}.${id}`)),
  )
  return Object.entries(source.nodes).flatMap(([id, node]) => {
    if (!nodes.has(id)) return [problemAt(['nodes', id], `node ${id} cannot be reached`)]
    if (node.kind !== 'decision') return []
    return node.options.flatMap((option, index) =>
      options.has(`${id}.${option.id}`)
        ? []
        : [problemAt(['nodes', id, 'options', index], `option ${option.id} of ${id} is never open`)],
    )
  })
}

function checkStates(graph: CaseGraph, exploration: Exploration, ways: Ways): Problem[] {
  const { states, outOfBounds, cut } = exploration
  const outside = new Set(outOfBounds)
  const shown = new Set<string>()
  const problems: Problem[] = cut ? [problemAt(['nodes'], 'the case has too many states to be explored')] : []
  const report = (index: number, message: string, node: string) => {
    if (!shown.has(message)) problems.push({ at: ['nodes', node], message, path: choicesTo(exploration, index) })
    shown.add(message)
  }
  for (const index of outOfBounds)
    report(index, outOfBoundsMessage(graph, exploration, index), nodeOf(exploration, index))
  states.forEach(({ position, edges }, index) => {
    if (outside.has(index) || graph.nodes[position.node]?.kind === 'outcome') return
    if (edges.length === 0) report(index, `at ${position.node} no option may be open`, position.node)
    else if (!ways.arrives[ways.groupOf[index] as number]) {
      report(index, `from ${position.node} there may be no way to an outcome`, position.node)
    }
  })
  return problems
}

function outOfBoundsMessage(graph: CaseGraph, { states }: Exploration, index: number): string {
  const values = states[index]?.position.values ?? {}
  const outside = Object.entries(graph.variables).filter(([name, variable]) => {
    const value = values[name]
    return variable.kind === 'count' && typeof value === 'number' && (value < variable.min || value > variable.max)
  })
  return outside.map(([name]) => `variable ${name} leaves its bounds`).join('; ')
}

function nodeOf({ states }: Exploration, index: number): string {
  return states[index]?.position.node ?? ''
}

function checkNaive({ strategy, overall, band }: NaiveResult): Problem[] {
  if (band !== 'top') return []
  return [problemAt(['nodes'], `playing by “${strategy}” without reading comes to ${overall}, in the top band`)]
}

function labelsOf(source: Case): (node: string, option: string) => string {
  return (nodeId, optionId) => {
    const node = source.nodes[nodeId]
    return (node?.kind === 'decision' && node.options.find(({ id }) => id === optionId)?.label) || ''
  }
}
