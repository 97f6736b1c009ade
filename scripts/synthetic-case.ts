// A made-up case of any size, for measuring: a chain of decisions with a counter, and loops that lead back.
import type { CaseGraph, GraphNode, GraphOption } from '#domain/case/graph.ts'

/** A case with `nodes` nodes in which a counter can take `levels` values, so that nearly `nodes` × `levels` states can be reached. */
export function syntheticCase(nodes: number, levels: number): CaseGraph {
  const chain = Array.from({ length: nodes - 1 }, (_, index): [string, GraphNode] => [
    nameOf(index),
    { kind: 'decision', options: optionsAt(index, levels) },
  ])
  return {
    id: 'synthetic',
    version: '0',
    start: nameOf(0),
    variables: { level: { kind: 'count', min: 0, max: levels - 1, start: 0 } },
    dimensions: ['patient-safety'],
    nodes: Object.fromEntries([...chain, [nameOf(nodes - 1), { kind: 'outcome' }]]),
  }
}

function optionsAt(index: number, levels: number): GraphOption[] {
  const next = nameOf(index + 1)
  const options = [
    toOption('stay', next, { points: { 'patient-safety': (index % 3) - 1 } }),
    toOption('rise', next, { effects: { level: 1 }, when: { level: { atMost: levels - 2 } } }),
  ]
  if (index % 10 === 9)
    options.push(
      toOption('back', nameOf(index - 1), { effects: { level: 1 }, when: { level: { atMost: levels - 2 } } }),
    )
  return options
}

function toOption(id: string, to: string, rest: Partial<GraphOption>): GraphOption {
  return { id, to: [{ to, when: {} }], when: {}, effects: {}, stance: 'defensible', repair: null, points: {}, ...rest }
}

function nameOf(index: number): string {
  return `node-${index}`
}
