import { nodeAt } from './graph.ts'
import { choose, openOptions, readOn, startPosition } from './step.ts'

import type { CaseGraph } from './graph.ts'
import type { Choice, Position } from './step.ts'

/** What would have followed from another choice. */
export interface Counterfactual {
  /** The choices of the other path, as far as they are known. */
  choices: Choice[]
  /** Where the other path stands: at an outcome, or at a decision that the learner never met. */
  end: Position
}

/**
 * The path that follows when some decisions are taken otherwise and the rest is kept where it is still possible. It stops at a
 * decision for which there is neither a choice of the learner's nor one of `otherwise`, or at which the choice is not open.
 */
export function imagine(graph: CaseGraph, choices: Choice[], otherwise: Choice[]): Counterfactual {
  const kept = new Map([...choices, ...otherwise].map(({ node, option }) => [node, option]))
  const path: Choice[] = []
  const met = new Set<string>()
  let position = startPosition(graph)
  for (;;) {
    const next = onward(graph, position, met.has(position.node) ? undefined : kept.get(position.node))
    if (!next) return { choices: path, end: position }
    met.add(position.node)
    if (next.choice) path.push(next.choice)
    position = next.position
  }
}

function onward(
  graph: CaseGraph,
  position: Position,
  option: string | undefined,
): { position: Position; choice?: Choice } | undefined {
  const { node } = position
  if (nodeAt(graph, node).kind === 'passage') {
    const read = readOn(graph, position)
    return read && { position: read }
  }
  const isOpen = option !== undefined && openOptions(graph, position).some(({ id }) => id === option)
  const chosen = isOpen ? choose(graph, position, option) : undefined
  return chosen && isOpen ? { position: chosen, choice: { node, option } } : undefined
}
