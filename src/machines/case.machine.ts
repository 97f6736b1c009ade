import { assign, setup } from 'xstate'

import { nodeAt } from '#domain/case/graph.ts'
import { choose, readOn, startPosition } from '#domain/case/step.ts'

import type { CaseEvent } from '#domain/case/event.ts'
import type { CaseGraph, GraphNode } from '#domain/case/graph.ts'
import type { Choice, Position } from '#domain/case/step.ts'

interface CaseContext {
  graph: CaseGraph
  /** Where the story stands; while feedback is being read, already where it leads. */
  position: Position
  /** The choices made so far, oldest first. */
  choices: Choice[]
}

/** The rhythm of a case, whatever its graph: be briefed, read, decide, be answered, end, look back, reflect. */
export const caseMachine = setup({
  types: {
    context: {} as CaseContext,
    events: {} as CaseEvent,
    input: {} as { graph: CaseGraph },
    tags: {} as 'story' | 'over',
  },
  guards: {
    isHere: ({ context }, { node }: { node: string }) => context.position.node === node,
    isAt: ({ context }, { kind }: { kind: GraphNode['kind'] }) =>
      nodeAt(context.graph, context.position.node).kind === kind,
    isOpen: ({ context: { graph, position } }, { node, option }: Choice) =>
      position.node === node && choose(graph, position, option) !== undefined,
  },
  actions: {
    takeOption: assign(({ context: { graph, position, choices } }, { node, option }: Choice) => ({
      position: choose(graph, position, option) ?? position,
      choices: [...choices, { node, option }],
    })),
    readOn: assign(({ context: { graph, position } }) => ({ position: readOn(graph, position) ?? position })),
  },
}).createMachine({
  id: 'case',
  context: ({ input: { graph } }) => ({ graph, position: startPosition(graph), choices: [] }),
  initial: 'briefed',
  states: {
    briefed: { on: { 'case.begun': 'arriving' } },
    arriving: {
      always: [
        { guard: { type: 'isAt', params: { kind: 'passage' } }, target: 'reading' },
        { guard: { type: 'isAt', params: { kind: 'decision' } }, target: 'deciding' },
        { target: 'ended' },
      ],
    },
    reading: {
      tags: 'story',
      on: {
        'passage.read': {
          guard: { type: 'isHere', params: ({ event }) => event },
          actions: 'readOn',
          target: 'arriving',
        },
      },
    },
    deciding: {
      tags: 'story',
      on: {
        'option.chosen': {
          guard: { type: 'isOpen', params: ({ event }) => event },
          actions: { type: 'takeOption', params: ({ event }) => event },
          target: 'answered',
        },
      },
    },
    answered: { tags: 'story', on: { 'feedback.read': 'arriving' } },
    ended: { tags: 'over', on: { 'debrief.opened': 'debriefing' } },
    debriefing: { tags: 'over', on: { 'reflection.finished': 'reflected' } },
    reflected: { tags: 'over' },
  },
})
