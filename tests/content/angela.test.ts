import { describe, expect, it } from 'vitest'

import { exploreCase } from '#domain/case/explore.ts'
import { toGraph } from '#domain/case/graph.ts'
import { pathFigures } from '#domain/case/path-figures.ts'
import { groupWays } from '#domain/case/ways.ts'

import { observationsOnArrival } from '../fixtures/arrivals.ts'
import { angela, kitchenSink } from '../fixtures/cases.ts'
import { chanceOfAtLeast } from '../fixtures/chance.ts'

import type { Observations } from '#domain/instrument/observations.ts'

const source = angela()
const nodes = Object.values(source.nodes)
const decisions = nodes.filter((node) => node.kind === 'decision')
const options = decisions.flatMap((node) => node.options)

describe('angela has', () => {
  it('at least 14 nodes and 4 outcomes', () => {
    expect(nodes.length).toBeGreaterThanOrEqual(14)
    expect(nodes.filter(({ kind }) => kind === 'outcome').length).toBeGreaterThanOrEqual(4)
  })

  it('5 to 7 decisions on every path', () => {
    const graph = toGraph(source)
    const { minDecisions, maxDecisions } = pathFigures(groupWays(graph, exploreCase(graph)))
    expect(minDecisions).toBeGreaterThanOrEqual(5)
    expect(maxDecisions).toBeLessThanOrEqual(7)
  })

  it('3 or 4 options at each decision', () => {
    expect(decisions.filter((node) => node.options.length < 3 || node.options.length > 4)).toEqual([])
  })

  it('two options or more that can be defended at most decisions', () => {
    const isDefensible = ({ stance }: { stance: string }) => stance === 'aligned' || stance === 'defensible'
    const many = decisions.filter((node) => node.options.filter(isDefensible).length >= 2)
    expect(many.length).toBeGreaterThan(decisions.length / 2)
  })

  it('at least 2 repairs and 1 contested decision', () => {
    expect(options.filter(({ repair }) => repair).length).toBeGreaterThanOrEqual(2)
    expect(decisions.filter(({ nature }) => nature === 'contested').length).toBeGreaterThanOrEqual(1)
  })
})

// Aligned options stand at a place as often as drawing lots would put them there, unless that had a chance of less than one in ten.
describe('in angela the aligned options do not give themselves away by being', () => {
  const places: [string, (labels: string[]) => number][] = [
    ['the first', () => 0],
    ['the last', (labels) => labels.length - 1],
    ['the longest', (labels) => labels.indexOf(labels.toSorted((a, b) => b.length - a.length)[0] ?? '')],
    ['the shortest', (labels) => labels.indexOf(labels.toSorted((a, b) => a.length - b.length)[0] ?? '')],
  ]

  it.each(places)('%s', (_what, placeIn) => {
    const isAligned = decisions.map((node) => node.options.map(({ stance }) => stance === 'aligned'))
    const hits = decisions.filter((node, index) => isAligned[index]?.[placeIn(node.options.map(({ label }) => label))])
    const chances = isAligned.map((aligned) => aligned.filter(Boolean).length / aligned.length)
    expect(chanceOfAtLeast(hits.length, chances)).toBeGreaterThan(0.1)
  })
})

const TOLERANCE: Observations = {
  temperature: 0.2,
  heartRate: 4,
  systolic: 4,
  diastolic: 4,
  respiratoryRate: 2,
  saturation: 1,
}

describe.each([source, kitchenSink()].map((one) => [one.id, one] as const))('in %s', (_id, one) => {
  const arrivals = observationsOnArrival(one)
  const live = Object.entries(one.nodes).flatMap(([id, { artefacts }]) =>
    artefacts.flatMap((artefact) =>
      artefact.kind === 'observations' && artefact.live ? [[id, artefact.rows.at(-1)] as const] : [],
    ),
  )

  it.each(live)('the row written at %s is one that the instrument might show there', (id, row) => {
    const shown = arrivals.get(id) ?? []
    expect(shown.length).toBeGreaterThan(0)
    const measures = Object.keys(TOLERANCE) as (keyof Observations)[]
    const odd = measures.filter((measure) => {
      const values = shown.map((observations) => observations[measure])
      const value = row?.[measure] ?? NaN
      return !(value >= Math.min(...values) - TOLERANCE[measure] && value <= Math.max(...values) + TOLERANCE[measure])
    })
    expect(odd).toEqual([])
  })
})
