import { stronglyConnected } from './components.ts'

import { findNode } from './graph.ts'

import type { CaseGraph, GraphOption } from './graph.ts'

/** The loops of a case: which nodes lead back to each other, and which scored options a path might take twice. */
export interface Loops {
  /** Whether one can come back from one node to the other. */
  isSameLoop: (from: string, to: string) => boolean
  /** Scored options (as `node.option`) after which the same decision can be reached again. */
  repeatable: ReadonlySet<string>
}

/** Finds the loops of a case by its nodes alone, so that conditions may keep some of them from ever being gone round. */
export function findLoops(graph: CaseGraph): Loops {
  const ids = Object.keys(graph.nodes)
  const numbers = new Map(ids.map((id, index) => [id, index]))
  const component = stronglyConnected(ids.map((id) => nextNodes(graph, id).flatMap((next) => numbers.get(next) ?? [])))
  const isSameLoop = (from: string, to: string) =>
    component[numbers.get(from) ?? -1] === component[numbers.get(to) ?? -2]

  const repeatable = new Set<string>()
  for (const id of ids) {
    const node = graph.nodes[id]
    if (node?.kind !== 'decision') continue
    for (const option of node.options) {
      if (isScored(option) && option.to.some(({ to }) => isSameLoop(id, to))) repeatable.add(`${id}.${option.id}`)
    }
  }
  return { isSameLoop, repeatable }
}

/** The nodes to which a node can lead, whatever the variables say. */
function nextNodes(graph: CaseGraph, id: string): string[] {
  const node = findNode(graph, id)
  if (!node || node.kind === 'outcome') return []
  const routes = node.kind === 'passage' ? node.to : node.options.flatMap(({ to }) => to)
  return [...new Set(routes.map(({ to }) => to))]
}

function isScored({ points }: GraphOption): boolean {
  return Object.values(points).some((value) => value !== 0)
}
