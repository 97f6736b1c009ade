import { findNode, nodeAt } from './graph.ts'
import { findLoops } from './loop.ts'
import { choose, openOptions, readOn, startPosition } from './step.ts'

import type { CaseGraph, GraphOption } from './graph.ts'
import type { Loops } from './loop.ts'
import type { Choice, Position } from './step.ts'

/** A way from one state to another: by an option, or by reading on (`null`). */
export interface Edge {
  option: GraphOption | null
  to: number
  /** Whether the option’s points count here: an option counts the first time it is taken on a path. */
  counts: boolean
}

/** A state that a learner can reach: node, variables, and which scored options of the loop one is in have been taken. */
export interface State {
  position: Position
  /** Ids (`node.option`) of the scored options that this path has taken in the loop it is in and might take again. */
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
  /** Indices of states at a node that the case does not have. */
  dangling: number[]
  /** Whether the limit was reached before everything was explored. */
  cut: boolean
}

const NONE: ReadonlySet<string> = new Set()

/**
 * Explores every reachable state of a case, breadth first, so that the path to a state is a shortest one. Time and memory
 * grow with the number of states and ways. Stops at `limit` states.
 */
export function exploreCase(graph: CaseGraph, limit = 1_000_000): Exploration {
  const loops = findLoops(graph)
  const names = Object.keys(graph.variables)
  const indices = new Map<string, number>()
  const result: Exploration = { states: [], outOfBounds: [], dangling: [], cut: false }

  const visit = (state: Omit<State, 'edges'>): number => {
    const { position, taken } = state
    const key = `${position.node}|${names.map((name) => position.values[name]).join()}|${[...taken].sort().join()}`
    const known = indices.get(key)
    if (known !== undefined) return known
    const index = result.states.push({ ...state, edges: [] }) - 1
    indices.set(key, index)
    return index
  }

  visit({ position: startPosition(graph), taken: NONE, parent: -1, by: null })
  for (let index = 0; index < result.states.length; index++) {
    if (result.states.length > limit) {
      result.cut = true
      break
    }
    const state = result.states[index] as State
    if (!findNode(graph, state.position.node)) result.dangling.push(index)
    else if (leavesBounds(graph, state.position)) result.outOfBounds.push(index)
    else
      state.edges = edgesOf(graph, loops, state).map(({ next, ...edge }) => ({
        ...edge,
        to: visit({ ...next, parent: index }),
      }))
  }
  return result
}

/** The ways out of a state, each with what is reached by it. */
function edgesOf(graph: CaseGraph, { isSameLoop, repeatable }: Loops, { position, taken }: State) {
  const { node } = position
  const keep = (reached: Position) => (isSameLoop(node, reached.node) ? taken : NONE)
  const read = nodeAt(graph, node).kind === 'passage' ? readOn(graph, position) : undefined
  if (read) return [{ option: null, counts: false, next: { position: read, taken: keep(read), by: null } }]
  return openOptions(graph, position).flatMap((option) => {
    const reached = choose(graph, position, option.id)
    if (!reached) return []
    const id = `${node}.${option.id}`
    const mayRepeat = repeatable.has(id) && isSameLoop(node, reached.node)
    const takenNext = mayRepeat && !taken.has(id) ? new Set([...taken, id]) : keep(reached)
    const next = { position: reached, taken: takenNext, by: { node, option: option.id } }
    return [{ option, counts: !taken.has(id), next }]
  })
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
  for (let at = index; at >= 0;) {
    const state = exploration.states[at] as State
    if (state.by) choices.unshift(state.by)
    at = state.parent
  }
  return choices
}
