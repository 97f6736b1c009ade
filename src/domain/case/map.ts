import { findOption, nodeAt } from './graph.ts'
import { choose, readOn, startPosition } from './step.ts'

import type { CaseGraph, GraphNode } from './graph.ts'
import type { Choice } from './step.ts'

/** A way from one node to another, however many options and conditions lead along it. */
export interface MapWay {
  from: string
  to: string
}

/** Every way of a case once, in the order of the file. */
export function listWays(graph: CaseGraph): MapWay[] {
  return Object.entries(graph.nodes).flatMap(([from, node]) =>
    [...new Set(targetsOf(node))].map((to) => ({ from, to })),
  )
}

function targetsOf(node: GraphNode): string[] {
  switch (node.kind) {
    case 'passage':
      return node.to.map(({ to }) => to)
    case 'decision':
      return node.options.flatMap((option) => option.to.map(({ to }) => to))
    case 'outcome':
      return []
  }
}

/**
 * The ways a path takes, oldest first, the ones out of passages included. Stops at the first choice that the case does not
 * allow, and at the decision for which there is no choice yet.
 */
export function waysTaken(graph: CaseGraph, choices: Choice[]): MapWay[] {
  const taken: MapWay[] = []
  const left = [...choices]
  let position = startPosition(graph)
  for (;;) {
    const next =
      nodeAt(graph, position.node).kind === 'passage' ? readOn(graph, position) : follow(graph, position, left.shift())
    if (!next) return taken
    taken.push({ from: position.node, to: next.node })
    position = next
  }
}

function follow(graph: CaseGraph, position: ReturnType<typeof startPosition>, choice: Choice | undefined) {
  const isHere = choice?.node === position.node && findOption(graph, choice.node, choice.option)
  return isHere ? choose(graph, position, choice.option) : undefined
}
