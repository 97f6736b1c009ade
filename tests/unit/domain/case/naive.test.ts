import { describe, expect, it } from 'vitest'

import { exploreCase } from '#domain/case/explore.ts'
import { playNaively } from '#domain/case/naive.ts'
import { scoreBounds } from '#domain/case/score.ts'
import { groupWays } from '#domain/case/ways.ts'

import { END, deciding, graphOf, reading, scored } from '../../../fixtures/graphs.ts'

import type { CaseGraph } from '#domain/case/graph.ts'

function play(graph: CaseGraph, labels: Record<string, string> = {}, plays = 10_000) {
  const bounds = scoreBounds(graph, groupWays(graph, exploreCase(graph)))
  return playNaively({ graph, bounds, labelOf: (node, option) => labels[`${node}.${option}`] ?? '' }, plays)
}

/** A case of one decision, in which the option of the index given is worth 100 and the others nothing. */
function withBestAt(best: number, count: number): CaseGraph {
  const options = Array.from({ length: count }, (_, index) => scored(`o${index}`, 'end', index === best ? 3 : 0))
  return graphOf({ a: deciding(...options), end: END })
}

describe('playNaively', () => {
  it('plays each strategy by what it looks at', () => {
    const graph = graphOf({
      a: deciding(scored('o0', 'b', 0), scored('o1', 'b', 1), scored('o2', 'b', 2), scored('o3', 'b', 3)),
      b: reading('end'),
      end: END,
    })
    const labels = {
      'a.o0': 'Go to bed',
      'a.o1': 'Ask a senior for advice first',
      'a.o2': 'Say a great many words about it all at length',
      'a.o3': 'Sit up',
    }
    expect(play(graph, labels).slice(0, 5)).toEqual([
      { strategy: 'first', overall: 0, band: 'poor' },
      { strategy: 'last', overall: 100, band: 'top' },
      { strategy: 'longest', overall: 67, band: 'good' },
      { strategy: 'shortest', overall: 100, band: 'top' },
      { strategy: 'cautious', overall: 33, band: 'poor' },
    ])
  })

  it('does not stay in a loop', () => {
    const graph = graphOf({
      a: deciding(scored('round', 'a', 1), scored('other', 'a', 1), scored('out', 'end', 0)),
      end: END,
    })
    expect(play(graph).find(({ strategy }) => strategy === 'first')).toEqual({
      strategy: 'first',
      overall: 100,
      band: 'top',
    })
  })

  it('gives the same result each time', () => {
    expect(play(withBestAt(1, 3))).toEqual(play(withBestAt(1, 3)))
  })

  it.each([0, 1, 2, 3, 4])('takes option %i of five in a fifth of its random plays', (best) => {
    const { overall } = play(withBestAt(best, 5)).find(({ strategy }) => strategy === 'random') ?? { overall: NaN }
    expect(overall).toBeGreaterThan(18)
    expect(overall).toBeLessThan(22)
  })
})
