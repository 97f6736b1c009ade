import { fingerprint } from '../fingerprint.ts'

import type { Case, Variable } from './case-schema.ts'
import type { CaseNode, Condition, Dimension, Effects, Option, Repair, Stance, Target } from './node-schema.ts'

/** One way on: the node it leads to, and the condition under which it is taken (empty if always). */
export interface Route {
  to: string
  when: Condition
}

export interface GraphOption {
  id: string
  to: Route[]
  when: Condition
  effects: Effects
  stance: Stance
  repair: Repair | null
  points: Partial<Record<Dimension, number>>
}

export type GraphNode =
  { kind: 'passage'; to: Route[] } | { kind: 'decision'; options: GraphOption[] } | { kind: 'outcome' }

/** What is needed to play and score a case: the case without its prose. */
export interface CaseGraph {
  id: string
  /** Changes with every change of the case, its prose included. */
  version: string
  start: string
  variables: Record<string, Variable>
  dimensions: Dimension[]
  nodes: Record<string, GraphNode>
}

/** The graph of a case, ready for the machine, the verifier and the browser. */
export function toGraph(source: Case): CaseGraph {
  return {
    id: source.id,
    version: fingerprint(JSON.stringify(source)),
    start: source.start,
    variables: source.variables,
    dimensions: source.dimensions,
    nodes: Object.fromEntries(Object.entries(source.nodes).map(([id, node]) => [id, toGraphNode(node)])),
  }
}

function toGraphNode(node: CaseNode): GraphNode {
  switch (node.kind) {
    case 'passage':
      return { kind: 'passage', to: toRoutes(node.to) }
    case 'decision':
      return { kind: 'decision', options: node.options.map(toGraphOption) }
    case 'outcome':
      return { kind: 'outcome' }
  }
}

function toGraphOption(option: Option): GraphOption {
  return {
    id: option.id,
    to: toRoutes(option.to),
    when: option.when ?? {},
    effects: option.effects,
    stance: option.stance,
    repair: option.repair ?? null,
    points: option.points,
  }
}

/** The ways on that a target stands for, the unconditional one last. */
export function toRoutes(target: Target): Route[] {
  if (typeof target === 'string') return [{ to: target, when: {} }]
  return target.map((route) => ({ to: route.to, when: 'when' in route ? route.when : {} }))
}

/** The node with an id. Throws if the case has no such node. */
export function nodeAt(graph: CaseGraph, id: string): GraphNode {
  const node = findNode(graph, id)
  if (!node) throw new Error(`Case ${graph.id} has no node ${id}`)
  return node
}

/** The node with an id, or `undefined` if the case has no such node. */
export function findNode(graph: CaseGraph, id: string): GraphNode | undefined {
  return Object.hasOwn(graph.nodes, id) ? graph.nodes[id] : undefined
}

/** The option with an id at a decision, or `undefined` if the node is no decision or has no such option. */
export function findOption(graph: CaseGraph, node: string, option: string): GraphOption | undefined {
  const found = findNode(graph, node)
  return found?.kind === 'decision' ? found.options.find(({ id }) => id === option) : undefined
}
