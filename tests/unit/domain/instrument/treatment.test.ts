import { expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'
import { traceMoments } from '#domain/case/timeline.ts'
import { treatmentsOn } from '#domain/instrument/treatment.ts'

import { choices, kitchenSink } from '../../../fixtures/cases.ts'

const graph = toGraph(kitchenSink())
const flags = { fluids: 'fluids', antibiotics: 'antibiotics', vasopressors: 'vasopressors' }
const early = choices('search.ask', 'search.go-on', 'chat.private')

it.each([
  ['nothing', [], { fluids: undefined, antibiotics: undefined, vasopressors: undefined }],
  ['nothing ordered', early, { fluids: undefined, antibiotics: undefined, vasopressors: undefined }],
  [
    'some of it at minute 10',
    [...early, ...choices('room.treat', 'after.apologise')],
    { fluids: 25, antibiotics: 25, vasopressors: undefined },
  ],
  [
    'all of it at minute 10',
    [...early, ...choices('room.everything')],
    { fluids: 25, antibiotics: 25, vasopressors: 25 },
  ],
])('a quarter of an hour after it was ordered a treatment has arrived: %s', (_what, path, expected) => {
  expect(treatmentsOn(traceMoments(graph, path, 'minutes'), flags)).toEqual(expected)
})
