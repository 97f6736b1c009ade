import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'
import { listWays, waysTaken } from '#domain/case/map.ts'

import { angela } from '../../../fixtures/cases.ts'
import { END, deciding, drawnGraphs, graphOf, graphOption, reading } from '../../../fixtures/graphs.ts'

const graph = graphOf({
  a: reading('b'),
  b: deciding(graphOption('on', 'end'), graphOption('also', 'end'), graphOption('back', 'a')),
  end: END,
})

describe('listWays', () => {
  it('names each way once, however many options lead along it', () => {
    expect(listWays(graph)).toEqual([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'end' },
      { from: 'b', to: 'a' },
    ])
  })

  it('names the ways of every condition', () => {
    const to = [
      { to: 'end', when: { seen: true } },
      { to: 'other', when: {} },
    ]
    expect(listWays(graphOf({ a: reading(to), end: END, other: END }))).toEqual([
      { from: 'a', to: 'end' },
      { from: 'a', to: 'other' },
    ])
  })
})

describe('waysTaken', () => {
  it('follows a path through its passages to the end', () => {
    expect(
      waysTaken(graph, [
        { node: 'b', option: 'back' },
        { node: 'b', option: 'also' },
      ]),
    ).toEqual([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'b' },
      { from: 'b', to: 'end' },
    ])
  })

  it('stops at a decision for which there is no choice, or one that the case does not know', () => {
    const start = [{ from: 'a', to: 'b' }]
    expect(waysTaken(graph, [])).toEqual(start)
    expect(waysTaken(graph, [{ node: 'b', option: 'gone' }])).toEqual(start)
    expect(waysTaken(graph, [{ node: 'a', option: 'on' }])).toEqual(start)
  })

  it('takes only ways that there are', () => {
    const choices = fc.array(fc.record({ node: fc.constantFrom('a', 'b', 'c'), option: fc.constantFrom('o0', 'o1') }))
    fc.assert(
      fc.property(drawnGraphs, choices, (drawn, chosen) => {
        fc.pre(!hasEndlessReading(drawn))
        const ways = listWays(drawn)
        for (const way of waysTaken(drawn, chosen)) expect(ways).toContainEqual(way)
      }),
    )
  })

  it('takes the path of a shipped case', () => {
    const taken = waysTaken(toGraph(angela()), [
      { node: 'first-page', option: 'go' },
      { node: 'bedside-early', option: 'treat' },
    ])
    expect(taken.map(({ to }) => to)).toContain('dose')
  })
})

/** Whether passages may lead to each other for ever. In a shipped case they do not: the verifier sees to it. */
function hasEndlessReading({ nodes }: typeof graph): boolean {
  return Object.values(nodes).some(
    (node) => node.kind === 'passage' && node.to.some(({ to }) => nodes[to]?.kind === 'passage'),
  )
}
