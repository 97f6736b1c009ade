import { nodeAt } from './graph.ts'
import { loopingOptions } from './loop.ts'
import { choose, openOptions, readOn, startPosition } from './step.ts'

import type { CaseGraph, GraphOption } from './graph.ts'
import type { Choice, Position } from './step.ts'

/** A way from one state to another: by an option, or by reading on (`null`). */
export interface Edge {
  option: GraphOption | null
  to: number
  /** Whether the option’s points count here: an option counts the first time it is taken on a path. */
  counts: boolean
}

/** A state that a learner can reach: node, variables, and which of the options on loops have been taken. */
export interface State {
  position: Position
  /** Ids (`node.option`) of the options on loops that this path has taken. */
  taken: ReadonlySet<string>
  /** The state from which this one was first reached; −1 for the start. */
  parent: number
  /** The choice by which it was first reached, `null` if by reading on or at the start. */
  by: Choice | null
  edges: Edge[]
}

/** All that can happen in a case. States stand in the order of their distance from the start, which is state 0. */
export interface Exploration {
  states: State[]
  /** Indices of states in which a variable has left its bounds; they are not explored further. */
  outOfBounds: number[]
  /** Indices of states from which a way leads to a node that the case does not have. */
  dangling: number[]
  /** Whether the limit was reached before everything was explored. */
  cut: boolean
}

/**
 * Explores every reachable state of a case, breadth first, so that the path to a state is a shortest one. Time and memory
 * grow with the number of states and ways. Stops at `limit` states.
 */
export function exploreCase(graph: CaseGraph, limit = 1_000_000): Exploration {
  const looping = loopingOptions(graph)
  const names = Object.keys(graph.variables)
  const indices = new Map<string, number>()
  const result: Exploration = { states: [], outOfBounds: [], dangling: [], cut: false }

  const visit = (position: Position, taken: ReadonlySet<string>, parent: number, by: Choice | null): number => {
    const key = `${position.node}|${names.map((name) => position.values[name]).join()}|${[...taken].sort().join()}`
    const known = indices.get(key)
    if (known !== undefined) return known
    const index = result.states.push({ position, taken, parent, by, edges: [] }) - 1
    indices.set(key, index)
    return index
  }

  visit(startPosition(graph), new Set(), -1, null)
  for (let index = 0; index < result.states.length; index++) {
    if (result.states.length > limit) {
      result.cut = true
      break
    }
    const state = result.states[index] as State
    if (!graph.nodes[state.position.node]) result.dangling.push(index)
    else if (leavesBounds(graph, state.position)) result.outOfBounds.push(index)
    else expand({ graph, looping, visit }, index, state)
  }
  return result
}

interface Explorer {
  graph: CaseGraph
  looping: ReadonlySet<string>
  visit: (position: Position, taken: ReadonlySet<string>, parent: number, by: Choice | null) => number
}

function expand({ graph, looping, visit }: Explorer, index: number, state: State): void {
  const { position, taken } = state
  const next = nodeAt(graph, position.node).kind === 'passage' ? readOn(graph, position) : undefined
  if (next) state.edges.push({ option: null, to: visit(next, taken, index, null), counts: false })
  for (const option of openOptions(graph, position)) {
    const reached = choose(graph, position, option.id)
    if (!reached) continue
    const id = `${position.node}.${option.id}`
    const counts = !taken.has(id)
    const takenNow = looping.has(id) && counts ? new Set([...taken, id]) : taken
    const to = visit(reached, takenNow, index, { node: position.node, option: option.id })
    state.edges.push({ option, to, counts })
  }
}

function leavesBounds(graph: CaseGraph, { values }: Position): boolean {
  return Object.entries(graph.variables).some(([name, variable]) => {
    const value = values[name]
    return variable.kind === 'count' && typeof value === 'number' && (value < variable.min || value > variable.max)
  })
}

/** The choices that lead from the start to a state by a shortest way. */
export function choicesTo(exploration: Exploration, index: number): Choice[] {
  const choices: Choice[] = []
  for (let at = index; at >= 0; ) {
    const state = exploration.states[at] as State
    if (state.by) choices.unshift(state.by)
    at = state.parent
  }
  return choices
}
