import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'
import { replay } from '#machines/replay.ts'

import { kitchenSink } from '../../fixtures/cases.ts'
import { BEGUN, FINISHED, answered, chosen, read } from '../../fixtures/events.ts'
import { events as drawnEvents } from '../../fixtures/records.ts'

import type { CaseEvent } from '#domain/case/event.ts'
import type { CaseGraph, GraphNode } from '#domain/case/graph.ts'

const graph = toGraph(kitchenSink())

/** The kitchen-sink case as it would be after a change to one node. */
function withNode(id: string, node: GraphNode): CaseGraph {
  return { ...graph, version: 'changed', nodes: { ...graph.nodes, [id]: node } }
}

describe('replay', () => {
  it('applies a whole log', () => {
    const { snapshot, applied } = replay(graph, FINISHED)
    expect([applied, snapshot.value]).toEqual([FINISHED.length, 'reflected'])
  })

  it('stops at the first event that does not fit, although later ones would', () => {
    const log = [...BEGUN, chosen('search', 'gone'), ...answered('search', 'go-on')]
    const { snapshot, applied } = replay(graph, log)
    expect([applied, snapshot.value, snapshot.context.position.node]).toEqual([2, 'deciding', 'search'])
  })

  it('stops before a choice that the case no longer has', () => {
    const room = graph.nodes['room']
    if (room?.kind !== 'decision') throw new Error('The room is a decision')
    const changed = withNode('room', { ...room, options: room.options.filter(({ id }) => id !== 'treat') })
    const { snapshot, applied } = replay(changed, FINISHED)
    expect([applied, snapshot.value, snapshot.context.position.node]).toEqual([6, 'deciding', 'room'])
  })

  it('stops where a passage has been put in', () => {
    const changed = withNode('chat', { kind: 'passage', to: [{ to: 'room', when: {} }] })
    const { snapshot, applied } = replay(changed, FINISHED)
    expect([applied, snapshot.value, snapshot.context.position.node]).toEqual([4, 'reading', 'chat'])
  })

  it('is the same whether a log is replayed at once or from its beginnings', () => {
    FINISHED.forEach((_, index) => {
      const { applied, snapshot } = replay(graph, FINISHED.slice(0, index))
      expect(applied).toBe(index)
      expect(snapshot.can(FINISHED[index] as CaseEvent)).toBe(true)
    })
  })

  it('never throws, whatever the log', () => {
    const fitting = fc.constantFrom(...FINISHED, ...answered('search', 'retrace'), read('desk'))
    const logs = fc.oneof(
      drawnEvents,
      fc.array(fitting),
      fc.array(fitting).map((log) => [...BEGUN, ...log]),
    )
    fc.assert(
      fc.property(logs, (log) => {
        const { snapshot, applied } = replay(graph, log)
        expect(applied).toBeLessThanOrEqual(log.length)
        const refused = log[applied]
        if (refused) expect(snapshot.can(refused)).toBe(false)
      }),
    )
  })
})
