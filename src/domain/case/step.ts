import { findOption, nodeAt } from './graph.ts'

import type { CaseGraph, GraphOption, Route } from './graph.ts'
import type { Condition, Effects } from './node-schema.ts'

/** The values of a case’s variables: a number for a count, true or false for a flag. */
export type Values = Record<string, number | boolean>

/** Where a story stands: the node one is at and what the variables say. */
export interface Position {
  node: string
  values: Values
}

/** One choice: which option was taken at which decision. */
export interface Choice {
  node: string
  option: string
}

/** Where the case begins. */
export function startPosition(graph: CaseGraph): Position {
  const values: Values = {}
  for (const [name, variable] of Object.entries(graph.variables)) {
    values[name] = variable.kind === 'count' ? variable.start : false
  }
  return { node: graph.start, values }
}

/** The options that can be chosen here, in the order of the file; none unless this is a decision. */
export function openOptions(graph: CaseGraph, position: Position): GraphOption[] {
  const node = nodeAt(graph, position.node)
  return node.kind === 'decision' ? node.options.filter(({ when }) => holds(when, position.values)) : []
}

/** The position after choosing an option, or `undefined` if it cannot be chosen here. */
export function choose(graph: CaseGraph, position: Position, optionId: string): Position | undefined {
  const option = findOption(graph, position.node, optionId)
  if (!option || !holds(option.when, position.values)) return undefined
  const values = applyEffects(option.effects, position.values)
  return { node: follow(option.to, values), values }
}

/** The position after reading a passage to its end, or `undefined` if this is no passage. */
export function readOn(graph: CaseGraph, position: Position): Position | undefined {
  const node = nodeAt(graph, position.node)
  return node.kind === 'passage' ? { node: follow(node.to, position.values), values: position.values } : undefined
}

/** Whether a condition holds for the values given. A variable that is not declared never satisfies one. */
export function holds(condition: Condition, values: Values): boolean {
  return Object.entries(condition).every(([name, wanted]) => {
    const value = values[name]
    if (typeof wanted === 'boolean') return value === wanted
    return typeof value === 'number' && value >= (wanted.atLeast ?? -Infinity) && value <= (wanted.atMost ?? Infinity)
  })
}

function applyEffects(effects: Effects, values: Values): Values {
  const next = { ...values }
  for (const [name, effect] of Object.entries(effects)) {
    const value = next[name]
    next[name] = typeof effect === 'number' && typeof value === 'number' ? value + effect : effect
  }
  return next
}

function follow(routes: Route[], values: Values): string {
  const route = routes.find(({ when }) => holds(when, values))
  if (!route)
    throw new Error(`No way on: every route to ${routes.map(({ to }) => to).join(', ')} has a condition that fails`)
  return route.to
}
