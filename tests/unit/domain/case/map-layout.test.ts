import { describe, expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'
import { MAP_NODE, layOutMap } from '#domain/case/map-layout.ts'
import { listWays } from '#domain/case/map.ts'

import { readFolder } from '../../../../scripts/content-files.ts'
import { kitchenSink, loadCase } from '../../../fixtures/cases.ts'
import { END, deciding, graphOf, graphOption } from '../../../fixtures/graphs.ts'

/** The width that a phone of 360 px leaves between its gutters. */
const PHONE = 328

describe('layOutMap', () => {
  it('draws a case from the top down and numbers it as it is read', () => {
    const fork = deciding(graphOption('one', 'one'), graphOption('two', 'two'))
    expect(layOutMap(graphOf({ start: fork, one: END, two: END }))).toEqual({
      width: 78,
      height: 94,
      nodes: [
        { id: 'start', kind: 'decision', number: 1, x: 39, y: 18 },
        { id: 'two', kind: 'outcome', number: 2, x: 18, y: 76 },
        { id: 'one', kind: 'outcome', number: 3, x: 60, y: 76 },
      ],
      ways: [
        { from: 'start', to: 'one', points: expect.any(Array) as unknown },
        { from: 'start', to: 'two', points: expect.any(Array) as unknown },
      ],
    })
  })

  it('gives the same picture each time', () => {
    const graph = toGraph(kitchenSink())
    expect(layOutMap(graph)).toEqual(layOutMap(graph))
  })
})

describe.each(
  ['tests/fixtures/kitchen-sink.yaml', ...readFolder('src/content/cases').map(({ path }) => path)].map(
    (path) => [path, toGraph(loadCase(path))] as const,
  ),
)('the map of %s', (_path, graph) => {
  const map = layOutMap(graph)

  it('shows every node once and every way', () => {
    expect(map.nodes.map(({ id }) => id).sort()).toEqual(Object.keys(graph.nodes).sort())
    expect(map.ways.map(({ from, to }) => ({ from, to }))).toEqual(listWays(graph))
    expect(map.ways.filter(({ points }) => points.length < 2)).toEqual([])
  })

  it('can be read on a phone without being made smaller', () => {
    expect(map.width).toBeLessThanOrEqual(PHONE)
  })

  it('sets no node upon another', () => {
    const clashes = map.nodes.flatMap((a) =>
      map.nodes.filter((b) => a.number < b.number && Math.abs(a.x - b.x) < MAP_NODE && Math.abs(a.y - b.y) < MAP_NODE),
    )
    expect(clashes).toEqual([])
  })
})
