import { stronglyConnected } from './components.ts'

import type { CaseGraph } from './graph.ts'

/**
 * The options (as `node.option`) that a path might take twice: those that lead to a node from which the same decision can be
 * reached again. Judged by nodes alone, so it may name an option that conditions keep from ever being repeated.
 */
export function loopingOptions(graph: CaseGraph): Set<string> {
  const ids = Object.keys(graph.nodes)
  const numbers = new Map(ids.map((id, index) => [id, index]))
  const component = stronglyConnected(ids.map((id) => nextNodes(graph, id).flatMap((next) => numbers.get(next) ?? [])))
  const sameLoop = (from: string, to: string) => component[numbers.get(from) ?? -1] === component[numbers.get(to) ?? -2]

  const looping = new Set<string>()
  for (const id of ids) {
    const node = graph.nodes[id]
    if (node?.kind !== 'decision') continue
    for (const option of node.options) {
      if (option.to.some(({ to }) => sameLoop(id, to))) looping.add(`${id}.${option.id}`)
    }
  }
  return looping
}

/** The nodes to which a node can lead, whatever the variables say. */
export function nextNodes(graph: CaseGraph, id: string): string[] {
  const node = graph.nodes[id]
  if (!node || node.kind === 'outcome') return []
  const routes = node.kind === 'passage' ? node.to : node.options.flatMap(({ to }) => to)
  return [...new Set(routes.map(({ to }) => to))]
}
