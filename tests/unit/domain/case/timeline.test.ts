import { describe, expect, it } from 'vitest'

import { findOption, toGraph } from '#domain/case/graph.ts'
import { minuteIn, timeOfDay, traceMoments } from '#domain/case/timeline.ts'

import { choices, kitchenSink } from '../../../fixtures/cases.ts'

const graph = toGraph(kitchenSink())

describe('traceMoments', () => {
  const path = choices('search.ask', 'search.report', 'search.go-on')
  const none = { fluids: false, antibiotics: false, vasopressors: false }

  it('puts the choices of a path on the clock of the case', () => {
    expect(traceMoments(graph, path, 'minutes')).toEqual([
      {
        choice: { node: 'search', option: 'ask' },
        option: findOption(graph, 'search', 'ask'),
        from: 0,
        until: 5,
        values: { ...none, minutes: 5, readers: -1, asked: true, told: false },
      },
      {
        choice: { node: 'search', option: 'report' },
        option: findOption(graph, 'search', 'report'),
        from: 5,
        until: 15,
        values: { ...none, minutes: 15, readers: -1, asked: true, told: true },
      },
      {
        choice: { node: 'search', option: 'go-on' },
        option: findOption(graph, 'search', 'go-on'),
        from: 15,
        until: 15,
        values: { ...none, minutes: 15, readers: 0, asked: true, told: true },
      },
    ])
  })

  it('stands at minute 0 without a clock', () => {
    expect(traceMoments(graph, path, undefined).map(({ from, until }) => [from, until])).toEqual([
      [0, 0],
      [0, 0],
      [0, 0],
    ])
  })

  it.each([
    ['a choice at a node one is not at', choices('search.go-on', 'room.treat'), 1],
    ['an option that is not there', choices('search.go-on', 'chat.shout', 'chat.private'), 1],
    ['an option that is no longer open', choices('search.ask', 'search.ask', 'search.go-on'), 1],
    ['a first choice that does not fit', choices('chat.private'), 0],
    ['nothing', [], 0],
  ])('stops at %s', (_what, list, length) => {
    expect(traceMoments(graph, list, 'minutes')).toHaveLength(length)
  })
})

it.each([
  [{ minutes: 12, told: true }, 'minutes', 12],
  [{ minutes: 12, told: true }, 'told', 0],
  [{ minutes: 12, told: true }, 'hours', 0],
  [{ minutes: 12, told: true }, undefined, 0],
])('in %j the clock %s shows %d', (values, clock, expected) => {
  expect(minuteIn(values, clock)).toBe(expected)
})

it.each([
  ['18:40', 0, '18:40'],
  ['18:40', 25, '19:05'],
  ['23:50', 20, '00:10'],
  ['00:10', -20, '23:50'],
  ['09:00', 1440, '09:00'],
  ['09:00', 0.4, '09:00'],
  ['09:00', 59.6, '10:00'],
])('%s and %d minutes is %s', (startsAt, minute, expected) => {
  expect(timeOfDay(startsAt, minute)).toBe(expected)
})
