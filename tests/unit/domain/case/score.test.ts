import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { exploreCase } from '#domain/case/explore.ts'
import { toGraph } from '#domain/case/graph.ts'
import { bandOf, overallPlace, placeBetween, pointsOf, scoreBounds, scoreChoices } from '#domain/case/score.ts'
import { groupWays } from '#domain/case/ways.ts'

import { choices, kitchenSink } from '../../../fixtures/cases.ts'
import { everyPath } from '../../../fixtures/every-path.ts'
import { END, deciding, drawnGraphs, graphOf, graphOption, scored } from '../../../fixtures/graphs.ts'

import type { CaseGraph } from '#domain/case/graph.ts'

const boundsOf = (graph: CaseGraph) => scoreBounds(graph, groupWays(graph, exploreCase(graph)))

describe('scoreBounds', () => {
  it('counts an option on a loop once, however often it is taken', () => {
    const graph = graphOf({
      a: deciding(scored('good', 'a', 3), scored('bad', 'a', -2), scored('leave', 'end', 1)),
      end: END,
    })
    expect(boundsOf(graph)).toEqual({ professionalism: { min: -1, max: 4 } })
  })

  it('does not count what leads to no outcome', () => {
    const graph = graphOf({
      a: deciding(scored('trap', 'b', 3), scored('leave', 'end', 1)),
      b: deciding(scored('stay', 'b', 3)),
      end: END,
    })
    expect(boundsOf(graph)).toEqual({ professionalism: { min: 1, max: 1 } })
  })

  it('is nothing where no outcome can be reached', () => {
    expect(boundsOf(graphOf({ a: deciding(scored('stay', 'a', 3)) }))).toEqual({ professionalism: { min: 0, max: 0 } })
  })

  it('looks at each dimension by itself', () => {
    const graph = graphOf(
      {
        a: deciding(
          graphOption('kind', 'end', { points: { boundaries: -1, professionalism: 2 } }),
          graphOption('stern', 'end', { points: { boundaries: 3 } }),
        ),
        end: END,
      },
      { dimensions: ['professionalism', 'boundaries'] },
    )
    expect(boundsOf(graph)).toEqual({ professionalism: { min: 0, max: 2 }, boundaries: { min: -1, max: 3 } })
  })

  it('is exactly what playing every path comes to, loops included', () => {
    fc.assert(
      fc.property(drawnGraphs, (graph) => {
        const sums = everyPath(graph).map((path) => path.sum)
        const expected = sums.length === 0 ? { min: 0, max: 0 } : { min: Math.min(...sums), max: Math.max(...sums) }
        expect(boundsOf(graph)).toEqual({ professionalism: expected })
      }),
      { numRuns: 300 },
    )
  })

  it('gives 0 and 100 to some path each, and to none a place outside', () => {
    fc.assert(
      fc.property(drawnGraphs, (graph) => {
        const bounds = boundsOf(graph)
        const places = everyPath(graph).map(({ taken }) => scoreChoices(graph, bounds, taken)[0]?.place ?? NaN)
        fc.pre(places.length > 0)
        const isLevel = bounds.professionalism?.min === bounds.professionalism?.max
        expect([Math.min(...places), Math.max(...places)]).toEqual([isLevel ? 100 : 0, 100])
      }),
      { numRuns: 300 },
    )
  })
})

describe('pointsOf', () => {
  const option = scored('good', 'end', 3)

  it.each([
    ['an option that counts', { option, counts: true }, 3],
    ['an option taken before', { option, counts: false }, 0],
    ['reading on', { option: null, counts: false }, 0],
  ])('of %s', (_what, edge, expected) => {
    expect(pointsOf(edge, 'professionalism')).toBe(expected)
    expect(pointsOf(edge, 'boundaries')).toBe(0)
  })
})

describe('scoreChoices', () => {
  const graph = toGraph(kitchenSink())
  const bounds = boundsOf(graph)

  it('scores a path in every dimension, with the harm and the repair in it', () => {
    const path = choices(
      'search.report',
      'search.retrace',
      'search.go-on',
      'chat.private',
      'room.wait',
      'after.disclose',
    )
    expect(bounds).toEqual({
      'patient-safety': { min: -4, max: 3 },
      confidentiality: { min: -4, max: 9 },
      professionalism: { min: -5, max: 7 },
      boundaries: { min: -3, max: 2 },
    })
    expect(scoreChoices(graph, bounds, path)).toEqual([
      { dimension: 'patient-safety', sum: -4, place: 0, band: 'poor', harm: -4, repair: 0 },
      { dimension: 'confidentiality', sum: 6, place: 77, band: 'good', harm: -2, repair: 7 },
      { dimension: 'professionalism', sum: 4, place: 75, band: 'good', harm: -1, repair: 5 },
      { dimension: 'boundaries', sum: 1, place: 80, band: 'top', harm: 0, repair: 1 },
    ])
  })

  it('counts an option that was taken twice once', () => {
    const once = choices('search.retrace')
    expect(scoreChoices(graph, bounds, [...once, ...once])).toEqual(scoreChoices(graph, bounds, once))
  })

  it('passes over choices that the case does not have', () => {
    expect(scoreChoices(graph, bounds, choices('nowhere.go-on', 'search.fly', 'monday.go-on'))).toEqual(
      scoreChoices(graph, bounds, []),
    )
  })
})

describe('overallPlace', () => {
  const score = (place: number) => ({
    dimension: 'boundaries' as const,
    sum: 0,
    place,
    band: bandOf(place),
    harm: 0,
    repair: 0,
  })

  it('is the mean of the places', () => {
    expect(overallPlace([score(0), score(50), score(100), score(70)])).toBe(55)
  })

  it('is 0 without dimensions', () => {
    expect(overallPlace([])).toBe(0)
  })
})

it.each([
  [100, 'top'],
  [80, 'top'],
  [79.9, 'good'],
  [60, 'good'],
  [59.9, 'fair'],
  [40, 'fair'],
  [39.9, 'poor'],
  [0, 'poor'],
])('puts %d in the band %s', (place, band) => {
  expect(bandOf(place)).toBe(band)
})

it.each([
  [{ min: -2, max: 6 }, -2, 0],
  [{ min: -2, max: 6 }, 6, 100],
  [{ min: -2, max: 6 }, 0, 25],
  [{ min: -2, max: 6 }, -9, 0],
  [{ min: -2, max: 6 }, 9, 100],
  [{ min: 3, max: 3 }, 3, 100],
])('in %j places %d at %d', (bounds, sum, place) => {
  expect(placeBetween(bounds, sum)).toBe(place)
})
