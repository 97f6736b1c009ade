import { describe, expect, it } from 'vitest'

import { choose, holds, openOptions, readOn, startPosition } from '#domain/case/step.ts'

import { END, always, deciding, graphOf, graphOption, reading } from '../../../fixtures/graphs.ts'

const graph = graphOf(
  {
    door: deciding(
      graphOption('in', [{ to: 'hall', when: { lit: true, keys: { atLeast: 2 } } }, ...always('cellar')], {
        effects: { lit: true, keys: 1 },
      }),
      graphOption('dark', 'cellar', { effects: { lit: false, keys: -1 } }),
      graphOption('force', 'hall', { when: { lit: true } }),
    ),
    hall: reading([{ to: 'end', when: { keys: { atMost: 2 } } }, ...always('door')]),
    cellar: reading('end'),
    end: END,
  },
  { variables: { lit: { kind: 'flag' }, keys: { kind: 'count', min: 0, max: 5, start: 1 } } },
)
const start = { node: 'door', values: { lit: false, keys: 1 } }

it('begins at the start, with counts at their start and flags false', () => {
  expect(startPosition(graph)).toEqual(start)
})

describe('openOptions', () => {
  it('gives the options whose condition holds, in the order of the file', () => {
    expect(openOptions(graph, start).map(({ id }) => id)).toEqual(['in', 'dark'])
    const lit = { node: 'door', values: { lit: true, keys: 1 } }
    expect(openOptions(graph, lit).map(({ id }) => id)).toEqual(['in', 'dark', 'force'])
  })

  it.each(['hall', 'end'])('gives none at %s, which is no decision', (node) => {
    expect(openOptions(graph, { ...start, node })).toEqual([])
  })
})

describe('choose', () => {
  it('adds to counts, sets flags and follows the first route that then holds', () => {
    expect(choose(graph, start, 'in')).toEqual({ node: 'hall', values: { lit: true, keys: 2 } })
  })

  it('passes a route over whose condition does not hold', () => {
    const poor = { node: 'door', values: { lit: false, keys: 0 } }
    expect(choose(graph, poor, 'in')).toEqual({ node: 'cellar', values: { lit: true, keys: 1 } })
  })

  it('sets a flag back and subtracts', () => {
    const lit = { node: 'door', values: { lit: true, keys: 1 } }
    expect(choose(graph, lit, 'dark')).toEqual({ node: 'cellar', values: { lit: false, keys: 0 } })
  })

  it('leaves the position it began from as it was', () => {
    const before = structuredClone(start)
    choose(graph, start, 'in')
    expect(start).toEqual(before)
  })

  it.each([
    ['an option that is not open', 'door', 'force'],
    ['an option the decision does not have', 'door', 'fly'],
    ['an option at a passage', 'hall', 'in'],
    ['an option at an outcome', 'end', 'in'],
  ])('refuses %s', (_what, node, option) => {
    expect(choose(graph, { ...start, node }, option)).toBeUndefined()
  })

  it('throws if every way on has a condition that fails', () => {
    const shut = graphOf({
      door: deciding(graphOption('in', [{ to: 'end', when: { lit: true } }])),
      end: END,
    })
    expect(() => choose(shut, { node: 'door', values: {} }, 'in')).toThrow(
      'No way on: every route to end has a condition that fails',
    )
  })
})

describe('readOn', () => {
  it('follows a passage and keeps the values', () => {
    const values = { lit: true, keys: 2 }
    expect(readOn(graph, { node: 'hall', values })).toEqual({ node: 'end', values })
    expect(readOn(graph, { node: 'hall', values: { lit: true, keys: 3 } })).toEqual({
      node: 'door',
      values: { lit: true, keys: 3 },
    })
  })

  it.each(['door', 'end'])('does nothing at %s, which is no passage', (node) => {
    expect(readOn(graph, { ...start, node })).toBeUndefined()
  })

  it('throws at a node the case does not have', () => {
    expect(() => readOn(graph, { ...start, node: 'attic' })).toThrow('Case drawn has no node attic')
  })
})

describe('holds', () => {
  const values = { lit: true, keys: 2 }

  it.each([
    [{}, true],
    [{ lit: true }, true],
    [{ lit: false }, false],
    [{ keys: { atLeast: 2 } }, true],
    [{ keys: { atLeast: 3 } }, false],
    [{ keys: { atMost: 2 } }, true],
    [{ keys: { atMost: 1 } }, false],
    [{ keys: { atLeast: 1, atMost: 3 } }, true],
    [{ lit: true, keys: { atLeast: 3 } }, false],
    [{ lit: { atLeast: 0 } }, false],
    [{ keys: true }, false],
    [{ unknown: false }, false],
    [{ unknown: { atMost: 9 } }, false],
  ])('for %j is %s', (condition, expected) => {
    expect(holds(condition, values)).toBe(expected)
  })
})
