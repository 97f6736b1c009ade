import { describe, expect, it } from 'vitest'

import { findOption, nodeAt, toGraph, toRoutes } from '#domain/case/graph.ts'

import { buildCase, caseFields, decision, option, outcome, passage } from '../../../fixtures/cases.ts'

const source = buildCase({
  variables: { minutes: { kind: 'count', min: 0, max: 9, start: 2 }, told: { kind: 'flag' } },
  nodes: {
    begin: passage([{ when: { told: true }, to: 'end', says: 'If you have told' }, { to: 'choice' }]),
    choice: decision(
      option('tell', 'end', {
        when: { told: false },
        says: 'If you have not told',
        effects: { told: true, minutes: 5 },
        stance: 'aligned',
        repair: 'disclosure',
        points: { professionalism: 2 },
      }),
      option('wait', 'end', { points: { professionalism: -1 } }),
    ),
    end: outcome(),
  },
})
const graph = toGraph(source)

it('keeps of a case what playing and scoring need', () => {
  const { version, ...rest } = graph
  expect(version).toMatch(/^[\da-z]{11}$/)
  expect(rest).toEqual({
    id: 'small',
    start: 'begin',
    variables: { minutes: { kind: 'count', min: 0, max: 9, start: 2 }, told: { kind: 'flag' } },
    dimensions: ['professionalism'],
    nodes: {
      begin: {
        kind: 'passage',
        to: [
          { to: 'end', when: { told: true } },
          { to: 'choice', when: {} },
        ],
      },
      choice: {
        kind: 'decision',
        options: [
          {
            id: 'tell',
            to: [{ to: 'end', when: {} }],
            when: { told: false },
            effects: { told: true, minutes: 5 },
            stance: 'aligned',
            repair: 'disclosure',
            points: { professionalism: 2 },
          },
          {
            id: 'wait',
            to: [{ to: 'end', when: {} }],
            when: {},
            effects: {},
            stance: 'defensible',
            repair: null,
            points: { professionalism: -1 },
          },
        ],
      },
      end: { kind: 'outcome' },
    },
  })
})

describe('the version', () => {
  it('is the same for the same case', () => {
    expect(toGraph(buildCase()).version).toBe(toGraph(buildCase()).version)
  })

  it('changes with the prose', () => {
    const { version } = toGraph(buildCase({ stakes: `${String(caseFields()['stakes'])} And more.` }))
    expect(version).not.toBe(toGraph(buildCase()).version)
  })
})

describe('toRoutes', () => {
  it('makes one route of a plain target', () => {
    expect(toRoutes('end')).toEqual([{ to: 'end', when: {} }])
  })
})

describe('nodeAt', () => {
  it('gives a node by its id', () => {
    expect(nodeAt(graph, 'end')).toEqual({ kind: 'outcome' })
  })

  it.each(['nowhere', 'constructor'])('throws for %s, which the case does not have', (id) => {
    expect(() => nodeAt(graph, id)).toThrow(`Case small has no node ${id}`)
  })
})

describe('findOption', () => {
  it('finds an option', () => {
    expect(findOption(graph, 'choice', 'wait')?.points).toEqual({ professionalism: -1 })
  })

  it.each([
    ['nowhere', 'wait'],
    ['choice', 'fly'],
    ['begin', 'wait'],
    ['end', 'wait'],
  ])('finds nothing at %s for %s', (node, id) => {
    expect(findOption(graph, node, id)).toBeUndefined()
  })
})
