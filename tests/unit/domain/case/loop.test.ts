import { expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'
import { findLoops } from '#domain/case/loop.ts'

import { angela, kitchenSink } from '../../../fixtures/cases.ts'
import { END, always, deciding, graphOf, graphOption, reading, scored } from '../../../fixtures/graphs.ts'

const { isSameLoop, repeatable } = findLoops(
  graphOf({
    a: deciding(
      scored('stay', 'a', 1),
      graphOption('unscored', 'a', { points: { professionalism: 0 } }),
      { ...scored('round', 'b', -1), to: [{ to: 'end', when: { seen: true } }, ...always('b')] },
      scored('out', 'c', 1),
    ),
    b: reading('a'),
    c: deciding(scored('once', 'end', 1), scored('again', 'end', 2)),
    end: END,
  }),
)

it('names the scored options from which their own decision can be reached again', () => {
  expect([...repeatable]).toEqual(['a.stay', 'a.round'])
})

it.each([
  ['a', 'a', true],
  ['a', 'b', true],
  ['b', 'a', true],
  ['a', 'c', false],
  ['c', 'end', false],
  ['a', 'nowhere', false],
])('says whether %s and %s are on one loop: %s', (from, to, expected) => {
  expect(isSameLoop(from, to)).toBe(expected)
})

it('names them in the kitchen-sink case', () => {
  expect([...findLoops(toGraph(kitchenSink())).repeatable]).toEqual(['search.retrace', 'search.ask', 'search.report'])
})

it('names none in a case without loops', () => {
  expect([...findLoops(toGraph(angela())).repeatable]).toEqual([])
})
