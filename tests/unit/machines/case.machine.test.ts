import { describe, expect, it } from 'vitest'
import { initialTransition } from 'xstate'

import { toGraph } from '#domain/case/graph.ts'
import { caseMachine } from '#machines/case.machine.ts'
import { replay } from '#machines/replay.ts'

import { kitchenSink } from '../../fixtures/cases.ts'
import { BEGUN, FINISHED, answered, chosen, read } from '../../fixtures/events.ts'

import type { CaseEvent } from '#domain/case/event.ts'

const graph = toGraph(kitchenSink())
const toChat = [...BEGUN, ...answered('search', 'go-on')]

/** What happens, then the mode, the node and the choices that it leads to. */
const SCENARIOS: [string, CaseEvent[], string, string, string[]][] = [
  ['nothing', [], 'briefed', 'monday', []],
  ['beginning', [{ type: 'case.begun' }], 'reading', 'monday', []],
  ['reading the first passage', BEGUN, 'deciding', 'search', []],
  ['choosing', [...BEGUN, chosen('search', 'ask')], 'answered', 'desk', ['search.ask']],
  ['reading the feedback', [...BEGUN, ...answered('search', 'ask')], 'reading', 'desk', ['search.ask']],
  [
    'coming back to a decision',
    [...BEGUN, ...answered('search', 'ask'), read('desk')],
    'deciding',
    'search',
    ['search.ask'],
  ],
  [
    'a passage that leads elsewhere once the loss is reported',
    [...BEGUN, ...answered('search', 'report'), ...answered('search', 'ask'), read('desk')],
    'deciding',
    'chat',
    ['search.report', 'search.ask'],
  ],
  [
    'an option that leads elsewhere after a long search',
    [
      ...BEGUN,
      ...answered('search', 'retrace'),
      ...answered('search', 'retrace'),
      ...answered('search', 'go-on'),
      ...answered('chat', 'nothing'),
    ],
    'reading',
    'late',
    ['search.retrace', 'search.retrace', 'search.go-on', 'chat.nothing'],
  ],
  [
    'coming to an outcome',
    FINISHED.slice(0, -2),
    'ended',
    'letters',
    ['search.go-on', 'chat.private', 'room.treat', 'after.deny'],
  ],
  [
    'opening the debrief',
    FINISHED.slice(0, -1),
    'debriefing',
    'letters',
    ['search.go-on', 'chat.private', 'room.treat', 'after.deny'],
  ],
  [
    'finishing the reflection',
    FINISHED,
    'reflected',
    'letters',
    ['search.go-on', 'chat.private', 'room.treat', 'after.deny'],
  ],
]

const TAGS: Record<string, string[]> = {
  briefed: [],
  reading: ['story'],
  deciding: ['story'],
  answered: ['story'],
  ended: ['over'],
  debriefing: ['over'],
  reflected: ['over'],
}

describe('caseMachine', () => {
  it.each(SCENARIOS)('%s', (_what, events, mode, node, choices) => {
    const { snapshot, applied } = replay(graph, events)
    const { context, value, tags } = snapshot
    expect({
      applied,
      mode: value,
      node: context.position.node,
      choices: context.choices.map((choice) => `${choice.node}.${choice.option}`),
      tags: [...tags],
    }).toEqual({ applied: events.length, mode, node, choices, tags: TAGS[mode] })
  })

  it('begins where the case begins, with nothing chosen', () => {
    const [{ context }] = initialTransition(caseMachine, { graph })
    expect(context.position.values).toEqual({
      minutes: 0,
      readers: 0,
      asked: false,
      told: false,
      fluids: false,
      antibiotics: false,
      vasopressors: false,
    })
    expect(context.choices).toEqual([])
  })
})

describe('caseMachine refuses', () => {
  it.each<[string, CaseEvent[], CaseEvent]>([
    ['to begin twice', [{ type: 'case.begun' }], { type: 'case.begun' }],
    ['to read before it has begun', [], read('monday')],
    ['to read a passage one is not at', [{ type: 'case.begun' }], read('desk')],
    ['to read a decision', BEGUN, read('search')],
    ['to choose while reading', [{ type: 'case.begun' }], chosen('search', 'ask')],
    ['an option of another decision', BEGUN, chosen('chat', 'private')],
    ['an option of that name at another node', BEGUN, chosen('after', 'go-on')],
    ['an option that the decision does not have', BEGUN, chosen('search', 'fly')],
    [
      'an option that is not open yet',
      [...toChat, ...answered('chat', 'private'), ...answered('room', 'wait')],
      chosen('after', 'fly'),
    ],
    ['an option that is no longer open', [...BEGUN, ...answered('search', 'report')], chosen('search', 'report')],
    ['to choose while the feedback is read', [...BEGUN, chosen('search', 'retrace')], chosen('search', 'retrace')],
    ['to go on from feedback that there is not', BEGUN, { type: 'feedback.read' }],
    ['the debrief before the end', BEGUN, { type: 'debrief.opened' }],
    ['the debrief instead of the last feedback', FINISHED.slice(0, -3), { type: 'debrief.opened' }],
    ['to finish a reflection before the debrief', FINISHED.slice(0, -2), { type: 'reflection.finished' }],
    ['to open the debrief twice', FINISHED.slice(0, -1), { type: 'debrief.opened' }],
    ['anything after the reflection', FINISHED, { type: 'reflection.finished' }],
  ])('%s', (_what, before, event) => {
    const { snapshot, applied } = replay(graph, before)
    expect(applied).toBe(before.length)
    expect(snapshot.can(event)).toBe(false)
  })
})
