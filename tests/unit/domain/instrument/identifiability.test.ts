import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { narrowDown } from '#domain/instrument/identifiability.ts'

describe('narrowDown', () => {
  it('multiplies one detail after the other', () => {
    const woman = { says: 'a woman', share: 0.5, by: 'post' as const }
    const crash = { says: 'in that crash', share: 0.00001, by: 'press' as const }
    expect(narrowDown(48_000, [woman, crash])).toEqual([
      { ...woman, people: 24_000 },
      { ...crash, people: 1 },
    ])
  })

  it('leaves everybody if nothing is said', () => {
    expect(narrowDown(48_000, [])).toEqual([])
  })

  it('never leaves more people after a detail than before, and always the patient', () => {
    const detail = fc.record({
      says: fc.string(),
      share: fc.double({ min: 1e-9, max: 1, noNaN: true }),
      by: fc.constantFrom('post' as const, 'press' as const),
    })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e7 }), fc.array(detail), (population, details) => {
        const left = [population, ...narrowDown(population, details).map(({ people }) => people)]
        left.forEach((people, index) => {
          expect(people).toBeGreaterThanOrEqual(1)
          expect(people).toBeLessThanOrEqual(left[index - 1] ?? population)
        })
      }),
    )
  })
})
