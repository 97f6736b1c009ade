import { describe, expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'
import { minutesLeft, toKit } from '#domain/case/kit.ts'

import { buildCase, kitchenSink } from '../../../fixtures/cases.ts'

describe('toKit', () => {
  it('packs what the browser needs of a case', () => {
    const source = kitchenSink()
    expect(toKit(source)).toEqual({
      title: 'The lost phone',
      minutes: 5,
      graph: toGraph(source),
      bounds: {
        'patient-safety': { min: -4, max: 3 },
        confidentiality: { min: -4, max: 9 },
        professionalism: { min: -5, max: 7 },
        boundaries: { min: -3, max: 2 },
      },
      figures: { complete: 1125, minDecisions: 4, maxDecisions: 9 },
      left: { monday: 9, search: 9, desk: 7, chat: 3, late: 2, room: 2, after: 1, mended: 0, letters: 0 },
      clock: { variable: 'minutes', startsAt: '08:50' },
      instruments: [
        {
          kind: 'observations',
          patient: 'Mr. Bell',
          untilMinute: 300,
          treatments: { fluids: 'fluids', antibiotics: 'antibiotics', vasopressors: 'vasopressors' },
        },
      ],
      prompts: [
        { id: 'phone', when: { kind: 'always' } },
        { id: 'mended', when: { kind: 'outcome', node: 'mended' } },
        { id: 'denied', when: { kind: 'option', node: 'after', option: 'deny' } },
      ],
    })
  })

  it('says of a case without a clock that it has none', () => {
    expect(toKit(buildCase()).clock).toBeNull()
  })

  it('holds no prose', () => {
    const { nodes, stakes } = kitchenSink()
    const kit = JSON.stringify(toKit(kitchenSink()))
    for (const { text } of Object.values(nodes)) {
      expect(kit).not.toContain(text.slice(0, 30))
    }
    expect(kit).not.toContain(stakes.slice(0, 30))
  })
})

describe('minutesLeft', () => {
  const kit = { minutes: 12, figures: { complete: 1, minDecisions: 2, maxDecisions: 4 }, left: { a: 4, b: 1, end: 0 } }

  it.each([
    ['a', 12],
    ['b', 3],
    ['end', 0],
    ['nowhere', 0],
  ])('at %s is %d', (node, expected) => {
    expect(minutesLeft(kit, node)).toBe(expected)
  })

  it('is 0 in a case without decisions', () => {
    const figures = { complete: 1, minDecisions: 0, maxDecisions: 0 }
    expect(minutesLeft({ minutes: 5, figures, left: { a: 0 } }, 'a')).toBe(0)
  })
})
