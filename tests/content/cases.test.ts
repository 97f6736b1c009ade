import { describe, expect, it } from 'vitest'

import { exploreCase } from '#domain/case/explore.ts'
import { toGraph } from '#domain/case/graph.ts'
import { openOptions } from '#domain/case/step.ts'
import { verifyCase } from '#domain/case/verify.ts'

import { readFolder } from '../../scripts/content-files.ts'
import { kitchenSink, knownContent, loadCase } from '../fixtures/cases.ts'
import { placeOf, placesOfMachine } from '../fixtures/machine-map.ts'

import type { Case } from '#domain/case/case-schema.ts'

const shipped = readFolder('src/content/cases').map(({ path }) => loadCase(path))
const known = knownContent()
const wordsIn = (text: string) => text.split(/\s+/u).filter(Boolean).length

/** Every option of a case, under the id that stands in people's browsers. */
function optionsOf({ nodes }: Case) {
  return Object.entries(nodes).flatMap(([node, found]) =>
    found.kind === 'decision' ? found.options.map((option) => ({ ...option, id: `${node}.${option.id}` })) : [],
  )
}

/** The ids of options of which a text does not have as many words as it should. */
function outside(source: Case, part: 'label' | 'feedback' | 'rationale', [least, most]: [number, number]): string[] {
  return optionsOf(source)
    .filter((option) => wordsIn(option[part]) < least || wordsIn(option[part]) > most)
    .map((option) => `${option.id}: ${wordsIn(option[part])} words`)
}

it('has the case that the course begins with', () => {
  expect(shipped.map(({ id }) => id)).toContain('angela')
})

it('has no id twice', () => {
  const ids = shipped.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

describe.each(shipped.map((source) => [source.id, source] as const))('%s', (_id, source) => {
  it('can be played to an outcome from everywhere, and not without reading', () => {
    expect(verifyCase(source, known).problems).toEqual([])
  })

  it('has no id twice', () => {
    const ids = [
      ...Object.keys(source.nodes),
      ...optionsOf(source).map(({ id }) => id),
      ...source.cast.map(({ id }) => `cast ${id}`),
    ]
    expect(ids).toEqual([...new Set(ids)])
  })

  it('has labels of 6 to 16 words', () => {
    expect(outside(source, 'label', [6, 16])).toEqual([])
  })

  it('has feedback of 20 to 62 words', () => {
    expect(outside(source, 'feedback', [20, 62])).toEqual([])
  })

  it('has rationales of 30 to 82 words', () => {
    expect(outside(source, 'rationale', [30, 82])).toEqual([])
  })

  it('has live observations only with an instrument to show', () => {
    const isLive = Object.values(source.nodes).some(({ artefacts }) =>
      artefacts.some((artefact) => artefact.kind === 'observations' && artefact.live),
    )
    expect(isLive && source.instruments.length === 0).toBe(false)
  })
})

describe.each([...shipped, kitchenSink()].map((source) => [source.id, source] as const))(
  'in %s the machine',
  (_id, source) => {
    const graph = toGraph(source)

    it('and the step function agree on every state that can be reached, and on what can be chosen there', () => {
      const explored = exploreCase(graph).states.map(
        ({ position }) => [placeOf(position), openOptions(graph, position).map(({ id }) => id)] as const,
      )
      const byPlace = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => a.localeCompare(b)
      expect([...placesOfMachine(graph)].sort(byPlace)).toEqual([...new Map(explored)].sort(byPlace))
    })
  },
)
