import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { choicesTo, exploreCase } from '#domain/case/explore.ts'
import { toGraph } from '#domain/case/graph.ts'
import { choose, openOptions, readOn, startPosition } from '#domain/case/step.ts'

import { choices, kitchenSink } from '../../../fixtures/cases.ts'
import { END, deciding, drawnGraphs, graphOf, graphOption, reading, scored } from '../../../fixtures/graphs.ts'

import type { CaseGraph } from '#domain/case/graph.ts'
import type { Choice, Position } from '#domain/case/step.ts'

const loop = graphOf(
  {
    a: deciding(
      { ...scored('stay', 'a', 2), effects: { turns: 1 }, when: { turns: { atMost: 0 } } },
      scored('go', 'b', 1),
    ),
    b: reading('end'),
    end: END,
  },
  { variables: { turns: { kind: 'count', min: 0, max: 2, start: 0 } } },
)

/** Where choices lead, read on through passages after each, as a position. */
function play(graph: CaseGraph, list: Choice[]): Position {
  const settle = (position: Position): Position => {
    const next = readOn(graph, position)
    return next ? settle(next) : position
  }
  return list.reduce<Position>(
    (position, { node, option }) => {
      expect(position.node).toBe(node)
      const next = choose(graph, position, option)
      if (!next) throw new Error(`${node}.${option} cannot be chosen`)
      return settle(next)
    },
    settle(startPosition(graph)),
  )
}

describe('exploreCase', () => {
  it('finds every state, nearest first, with the ways between them', () => {
    const { states, outOfBounds, dangling, cut } = exploreCase(loop)
    expect({ outOfBounds, dangling, cut }).toEqual({ outOfBounds: [], dangling: [], cut: false })
    expect(
      states.map(({ position, taken, parent, by, edges }) => ({
        at: `${position.node} ${String(position.values['turns'])}`,
        taken: [...taken],
        parent,
        by: by?.option ?? null,
        ways: edges.map(({ option, to, counts }) => [option?.id ?? null, to, counts]),
      })),
    ).toEqual([
      {
        at: 'a 0',
        taken: [],
        parent: -1,
        by: null,
        ways: [
          ['stay', 1, true],
          ['go', 2, true],
        ],
      },
      { at: 'a 1', taken: ['a.stay'], parent: 0, by: 'stay', ways: [['go', 3, true]] },
      { at: 'b 0', taken: [], parent: 0, by: 'go', ways: [[null, 4, false]] },
      { at: 'b 1', taken: [], parent: 1, by: 'go', ways: [[null, 5, false]] },
      { at: 'end 0', taken: [], parent: 2, by: null, ways: [] },
      { at: 'end 1', taken: [], parent: 3, by: null, ways: [] },
    ])
  })

  it('counts a scored option on a loop once on a path', () => {
    const { states } = exploreCase(graphOf({ a: deciding(scored('stay', 'a', 1), scored('go', 'end', 1)), end: END }))
    expect(states.map(({ edges }) => edges.map(({ option, to, counts }) => [option?.id, to, counts]))).toEqual([
      [
        ['stay', 1, true],
        ['go', 2, true],
      ],
      [
        ['stay', 1, false],
        ['go', 2, true],
      ],
      [],
    ])
  })

  it('does not remember options without points', () => {
    const { states } = exploreCase(
      graphOf({ a: deciding(graphOption('stay', 'a'), graphOption('go', 'end')), end: END }),
    )
    expect(states.map(({ position, taken }) => [position.node, [...taken]])).toEqual([
      ['a', []],
      ['end', []],
    ])
  })

  it('stops where a variable has left its bounds', () => {
    const graph = graphOf(
      { a: deciding(graphOption('up', 'a', { effects: { turns: 1 } }), graphOption('go', 'end')), end: END },
      { variables: { turns: { kind: 'count', min: 0, max: 1, start: 0 } } },
    )
    const exploration = exploreCase(graph)
    expect(exploration.outOfBounds.map((index) => exploration.states[index]?.position)).toEqual([
      { node: 'a', values: { turns: 2 } },
    ])
    expect(exploration.outOfBounds.flatMap((index) => exploration.states[index]?.edges ?? [])).toEqual([])
    expect(choicesTo(exploration, exploration.outOfBounds[0] ?? -1)).toEqual(choices('a.up', 'a.up'))
  })

  it('names the states that lead to no node', () => {
    const graph = graphOf({ a: deciding(graphOption('go', 'end'), graphOption('lost', 'nowhere')), end: END })
    const { states, dangling } = exploreCase(graph)
    expect(dangling.map((index) => states[index]?.position.node)).toEqual(['nowhere'])
  })

  it('stops at a limit and says so', () => {
    const graph = graphOf(
      { a: deciding(graphOption('up', 'a', { effects: { turns: 1 } })) },
      { variables: { turns: { kind: 'count', min: 0, max: 1000, start: 0 } } },
    )
    const { states, cut } = exploreCase(graph, 20)
    expect(cut).toBe(true)
    expect(states.length).toBeLessThanOrEqual(21)
    expect(exploreCase(graph, 2000).cut).toBe(false)
  })

  it('explores the same states as stepping from every state by hand', () => {
    fc.assert(
      fc.property(drawnGraphs, (graph) => {
        const { states } = exploreCase(graph)
        for (const { position, edges } of states) {
          const byHand = openOptions(graph, position).map(({ id }) => choose(graph, position, id))
          const onward = readOn(graph, position)
          expect(edges.map(({ to }) => states[to]?.position)).toEqual(onward ? [onward] : byHand)
        }
      }),
    )
  })
})

describe('choicesTo', () => {
  const graph = toGraph(kitchenSink())
  const exploration = exploreCase(graph)

  it('is empty at the start', () => {
    expect(choicesTo(exploration, 0)).toEqual([])
  })

  it('gives a shortest way to a state', () => {
    const mended = exploration.states.findIndex(({ position }) => position.node === 'mended')
    expect(choicesTo(exploration, mended)).toEqual(
      choices('search.report', 'search.go-on', 'chat.private', 'room.wait', 'after.disclose'),
    )
  })

  it('leads to the state it was asked for, by no more choices than the state found before it', () => {
    exploration.states.forEach(({ position: { node, values }, by, parent }, index) => {
      const way = choicesTo(exploration, index)
      expect(way).toHaveLength(choicesTo(exploration, parent).length + (by ? 1 : 0))
      if (graph.nodes[node]?.kind !== 'passage') expect(play(graph, way)).toEqual({ node, values })
    })
  })
})
