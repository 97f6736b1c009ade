import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { exploreCase } from '#domain/case/explore.ts'
import { groupWays, sumWays } from '#domain/case/ways.ts'

import { everyPath } from '../../../fixtures/every-path.ts'
import { END, deciding, drawnGraphs, graphOf, graphOption, reading } from '../../../fixtures/graphs.ts'

import type { CaseGraph } from '#domain/case/graph.ts'

const waysOf = (graph: CaseGraph) => {
  const exploration = exploreCase(graph)
  return { states: exploration.states, ways: groupWays(graph, exploration) }
}

describe('groupWays', () => {
  it('puts a loop in one group, and leaves out ways that lead to no outcome', () => {
    const graph = graphOf({
      a: deciding(graphOption('round', 'b'), graphOption('out', 'end'), graphOption('trap', 'c')),
      b: reading('a'),
      c: reading('c'),
      end: END,
    })
    const { states, ways } = waysOf(graph)
    const groupAt = (node: string) => ways.groupOf[states.findIndex(({ position }) => position.node === node)] ?? -1
    const [a, b, c, end] = ['a', 'b', 'c', 'end'].map(groupAt) as [number, number, number, number]
    expect(a).toBe(b)
    expect([a, c, end].map((group) => ways.arrives[group])).toEqual([true, false, true])
    expect([a, c, end].map((group) => ways.ends[group])).toEqual([false, false, true])
    expect(ways.leaving[a]?.map(({ option }) => option?.id)).toEqual(['out'])
    expect(ways.leaving[c]).toEqual([])
  })

  it('says that an outcome can be reached if and only if some path comes to one', () => {
    fc.assert(
      fc.property(drawnGraphs, (graph) => {
        const { ways } = waysOf(graph)
        expect(ways.arrives[ways.groupOf[0] ?? -1]).toBe(everyPath(graph).length > 0)
      }),
    )
  })

  it('lets no option count on a way within a group', () => {
    fc.assert(
      fc.property(drawnGraphs, (graph) => {
        const { states, ways } = waysOf(graph)
        states.forEach(({ edges }, from) => {
          for (const { to, counts, option } of edges) {
            const isScored = option?.points.professionalism !== 0
            if (ways.groupOf[from] === ways.groupOf[to] && isScored) expect(counts).toBe(false)
          }
        })
      }),
    )
  })
})

describe('sumWays', () => {
  it('carries values back from the outcomes and joins alternatives', () => {
    const { ways } = waysOf(
      graphOf({
        a: deciding(graphOption('left', 'b'), graphOption('right', 'end')),
        b: deciding(graphOption('on', 'end'), graphOption('lost', 'c')),
        c: reading('c'),
        end: END,
      }),
    )
    const sums = sumWays<string>(ways, {
      atEnd: '.',
      along: ({ option }, rest) => `${option?.id ?? ''}${rest}`,
      join: (one, other) => `(${one}|${other})`,
    })
    expect(sums[ways.groupOf[0] ?? -1]).toBe('(lefton.|right.)')
    expect(sums.filter((sum) => sum === undefined)).toHaveLength(1)
  })
})
