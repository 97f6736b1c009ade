import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { stronglyConnected } from '#domain/case/components.ts'

const graphs = fc.integer({ min: 0, max: 9 }).chain((size) =>
  fc.array(size === 0 ? fc.constant<number[]>([]) : fc.array(fc.nat(size - 1), { maxLength: 4 }), {
    minLength: size,
    maxLength: size,
  }),
)

/** For each vertex everything that can be reached from it, itself included, by plain search. */
function reachable(successors: number[][]): Set<number>[] {
  return successors.map((_, from) => {
    const reached = new Set([from])
    for (const vertex of reached) for (const next of successors[vertex] ?? []) reached.add(next)
    return reached
  })
}

describe('stronglyConnected', () => {
  it.each([
    ['nothing', [], []],
    ['a line', [[1], [2], []], [2, 1, 0]],
    ['a ring', [[1], [2], [0]], [0, 0, 0]],
    ['a ring with a way out', [[1], [0, 2], []], [1, 1, 0]],
    ['a vertex that leads to itself', [[0, 1], []], [1, 0]],
    ['two parts that do not meet', [[], []], [0, 1]],
  ])('numbers %s', (_what, successors, expected) => {
    expect(stronglyConnected(successors)).toEqual(expected)
  })

  it('puts two vertices together if and only if each can be reached from the other', () => {
    fc.assert(
      fc.property(graphs, (successors) => {
        const component = stronglyConnected(successors)
        const reached = reachable(successors)
        successors.forEach((_, a) => {
          successors.forEach((_, b) => {
            expect(component[a] === component[b]).toBe(reached[a]?.has(b) === true && reached[b]?.has(a) === true)
          })
        })
      }),
    )
  })

  it('numbers them so that every edge leads to the same or a lower number, without a gap', () => {
    fc.assert(
      fc.property(graphs, (successors) => {
        const component = stronglyConnected(successors)
        successors.forEach((targets, from) => {
          for (const to of targets) expect(component[to]).toBeLessThanOrEqual(component[from] ?? -1)
        })
        expect([...new Set(component)].sort((a, b) => a - b)).toEqual(
          Array.from({ length: new Set(component).size }, (_, index) => index),
        )
      }),
    )
  })

  it('does not run out of stack on a long line', () => {
    const length = 100_000
    const component = stronglyConnected(Array.from({ length }, (_, at) => (at + 1 < length ? [at + 1] : [])))
    expect([component[0], component[length - 1]]).toEqual([length - 1, 0])
  })
})
