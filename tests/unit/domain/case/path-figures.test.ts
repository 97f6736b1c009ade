import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { exploreCase } from '#domain/case/explore.ts'
import { toGraph } from '#domain/case/graph.ts'
import { findLoops } from '#domain/case/loop.ts'
import { decisionsLeft, pathFigures, scoreDistribution, unmovedDimensions } from '#domain/case/path-figures.ts'
import { groupWays } from '#domain/case/ways.ts'

import { kitchenSink } from '../../../fixtures/cases.ts'
import { everyPath } from '../../../fixtures/every-path.ts'
import { END, deciding, drawnGraphs, graphOf, reading, scored } from '../../../fixtures/graphs.ts'

import type { CaseGraph } from '#domain/case/graph.ts'

const waysOf = (graph: CaseGraph) => groupWays(graph, exploreCase(graph))

const forked = graphOf({
  a: deciding(scored('long', 'b', 1), scored('short', 'end', -1)),
  b: deciding(scored('on', 'c', 2), scored('off', 'end', 0)),
  c: reading('end'),
  end: END,
})

/** Drawn cases in which no node leads back to itself. */
const straight = drawnGraphs.filter((graph) => {
  const { isSameLoop } = findLoops(graph)
  return Object.entries(graph.nodes).every(([id, node]) => {
    if (node.kind === 'outcome') return true
    const routes = node.kind === 'passage' ? node.to : node.options.flatMap(({ to }) => to)
    return routes.every(({ to }) => !isSameLoop(id, to))
  })
})

describe('pathFigures', () => {
  it('counts complete paths and the decisions on them', () => {
    expect(pathFigures(waysOf(forked))).toEqual({ complete: 3, minDecisions: 1, maxDecisions: 2 })
  })

  it('does not count turns round a loop', () => {
    const graph = graphOf({ a: deciding(scored('round', 'a', 0), scored('out', 'end', 1)), end: END })
    expect(pathFigures(waysOf(graph))).toEqual({ complete: 1, minDecisions: 1, maxDecisions: 1 })
  })

  it('is nothing where no outcome can be reached', () => {
    const graph = graphOf({ a: deciding(scored('round', 'a', 0)) })
    expect(pathFigures(waysOf(graph))).toEqual({ complete: 0, minDecisions: 0, maxDecisions: 0 })
  })

  it('is what playing every path comes to, where there are no loops', () => {
    fc.assert(
      fc.property(straight, (graph) => {
        const lengths = everyPath(graph).map(({ taken }) => taken.length)
        fc.pre(lengths.length > 0)
        expect(pathFigures(waysOf(graph))).toEqual({
          complete: lengths.length,
          minDecisions: Math.min(...lengths),
          maxDecisions: Math.max(...lengths),
        })
      }),
    )
  })
})

describe('decisionsLeft', () => {
  it('gives for each node the most decisions that can still follow', () => {
    const exploration = exploreCase(forked)
    expect(decisionsLeft(groupWays(forked, exploration), exploration)).toEqual({ a: 2, b: 1, c: 0, end: 0 })
  })
})

describe('scoreDistribution', () => {
  it('says how many complete paths have which sum, lowest first', () => {
    expect([...scoreDistribution(waysOf(forked), 'professionalism')]).toEqual([
      [-1, 1],
      [1, 1],
      [3, 1],
    ])
  })

  it('is empty where no outcome can be reached', () => {
    const graph = graphOf({ a: deciding(scored('round', 'a', 1)) })
    expect([...scoreDistribution(waysOf(graph), 'professionalism')]).toEqual([])
  })

  it('is what playing every path comes to, where there are no loops', () => {
    fc.assert(
      fc.property(straight, (graph) => {
        const counted: Record<number, number> = {}
        for (const { sum } of everyPath(graph)) counted[sum] = (counted[sum] ?? 0) + 1
        expect(Object.fromEntries(scoreDistribution(waysOf(graph), 'professionalism'))).toEqual(counted)
      }),
    )
  })
})

describe('unmovedDimensions', () => {
  it('names the dimensions in which every option gives 0 or nothing', () => {
    const graph = graphOf(
      { a: deciding({ ...scored('on', 'end', 1), points: { professionalism: 1, boundaries: 0 } }), end: END },
      { dimensions: ['professionalism', 'boundaries', 'confidentiality'] },
    )
    expect(unmovedDimensions(graph)).toEqual(['boundaries', 'confidentiality'])
  })

  it('names none in the kitchen-sink case', () => {
    expect(unmovedDimensions(toGraph(kitchenSink()))).toEqual([])
  })
})
