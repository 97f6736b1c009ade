import { describe, expect, it } from 'vitest'

import { verifyCase } from '#domain/case/verify.ts'

import {
  KNOWN,
  buildCase,
  choices,
  decision,
  kitchenSink,
  knownContent,
  option,
  outcome,
  passage,
} from '../../../fixtures/cases.ts'

import type { Case } from '#domain/case/case-schema.ts'
import type { Choice } from '#domain/case/step.ts'

const best = option('best', 'end', { points: { professionalism: 3 } })
const variables = { turns: { kind: 'count', min: 0, max: 2, start: 0 }, told: { kind: 'flag' } }
const when = (condition: object) => ({ when: condition, says: 'If it is so' })

const BROKEN: [
  string,
  { [Key in keyof Case]?: unknown },
  { at: (string | number)[]; message: string; path: Choice[] },
][] = [
  [
    'a node that cannot be reached',
    { nodes: { begin: decision(best, option('poor', 'end')), island: passage('end'), end: outcome() } },
    { at: ['nodes', 'island'], message: 'node island cannot be reached', path: [] },
  ],
  [
    'an option that is never open',
    { variables, nodes: { begin: decision(best, option('shut', 'end', when({ told: true }))), end: outcome() } },
    { at: ['nodes', 'begin', 'options', 1], message: 'option shut of begin is never open', path: [] },
  ],
  [
    'a state in which no option is open, by the shortest way to it',
    {
      variables,
      nodes: {
        begin: decision(best, option('quiet', 'hall'), option('tell', 'hall', { effects: { told: true } })),
        hall: passage('room'),
        room: decision(
          option('speak', 'end', when({ told: true })),
          option('shout', 'end', when({ told: true, turns: { atMost: 2 } })),
        ),
        end: outcome(),
      },
    },
    { at: ['nodes', 'room'], message: 'at room no option may be open', path: choices('begin.quiet') },
  ],
  [
    'a state from which no outcome can be reached',
    {
      nodes: {
        begin: decision(best, option('trap', 'cell')),
        cell: decision(option('pace', 'cell'), option('sit', 'bed')),
        bed: passage('cell'),
        end: outcome(),
      },
    },
    { at: ['nodes', 'cell'], message: 'from cell there may be no way to an outcome', path: choices('begin.trap') },
  ],
  [
    'a count that leaves its bounds upwards',
    {
      variables,
      nodes: { begin: decision(best, option('turn', 'begin', { effects: { turns: 1 } })), end: outcome() },
    },
    {
      at: ['nodes', 'begin'],
      message: 'variable turns leaves its bounds',
      path: choices('begin.turn', 'begin.turn', 'begin.turn'),
    },
  ],
  [
    'a count that leaves its bounds downwards',
    {
      variables,
      nodes: { begin: decision(best, option('turn', 'end', { effects: { turns: -1 } })), end: outcome() },
    },
    { at: ['nodes', 'end'], message: 'variable turns leaves its bounds', path: choices('begin.turn') },
  ],
  [
    'a count that begins outside its bounds',
    { variables: { turns: { kind: 'count', min: 1, max: 2, start: 0 } } },
    { at: ['nodes', 'begin'], message: 'variable turns leaves its bounds', path: [] },
  ],
]

describe('verifyCase names, by playing everything,', () => {
  it.each(BROKEN)('%s', (_what, change, problem) => {
    const { problems, findings } = verifyCase(buildCase(change), KNOWN)
    expect(problems).toContainEqual(problem)
    expect(findings).toBeNull()
  })

  it('the same trouble at one node once', () => {
    const { problems } = verifyCase(buildCase(BROKEN[4]?.[1]), KNOWN)
    expect(problems.filter(({ message }) => message === 'variable turns leaves its bounds')).toHaveLength(1)
  })

  it.each([
    ['first', [3, 0, -3]],
    ['last', [-3, 0, 3]],
  ])('a naive strategy in the top band: always the %s', (strategy, points) => {
    const options = points.map((value, index) => option(`o${index}`, 'end', { points: { professionalism: value } }))
    const { problems } = verifyCase(buildCase({ nodes: { begin: decision(...options), end: outcome() } }), KNOWN, 100)
    expect(problems).toContainEqual({
      at: ['nodes'],
      message: `playing by “${strategy}” without reading comes to 100, in the top band`,
      path: [],
    })
  })
})

describe('verifyCase', () => {
  it('finds nothing wrong with the kitchen-sink case, and says what playing all of it came to', () => {
    const { problems, findings } = verifyCase(kitchenSink(), knownContent(), 100)
    expect(problems).toEqual([])
    expect(findings?.paths).toEqual({ complete: 1125, minDecisions: 4, maxDecisions: 9 })
    expect(findings?.distribution['patient-safety']).toEqual({ '-4': 322, '-3': 53, 0: 322, 1: 53, 2: 322, 3: 53 })
    expect(findings?.naive.map(({ strategy }) => strategy)).toEqual([
      'first',
      'last',
      'longest',
      'shortest',
      'cautious',
      'random',
    ])
  })

  it('says what playing a small case came to', () => {
    const { findings } = verifyCase(buildCase(), KNOWN, 100)
    expect({ ...findings, naive: findings?.naive.slice(0, 5) }).toEqual({
      states: 3,
      paths: { complete: 3, minDecisions: 1, maxDecisions: 1 },
      bounds: { professionalism: { min: -3, max: 3 } },
      distribution: { professionalism: { '-3': 1, 0: 1, 3: 1 } },
      naive: [
        { strategy: 'first', overall: 50, band: 'fair' },
        { strategy: 'last', overall: 0, band: 'poor' },
        { strategy: 'longest', overall: 50, band: 'fair' },
        { strategy: 'shortest', overall: 0, band: 'poor' },
        { strategy: 'cautious', overall: 50, band: 'fair' },
      ],
    })
  })
})
