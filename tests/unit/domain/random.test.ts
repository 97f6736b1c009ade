import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { seededRandom } from '#domain/random.ts'

const take = (seed: number, count: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => random())
}

describe('seededRandom', () => {
  it('gives the same numbers for the same seed and others for another', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(take(seed, 5)).toEqual(take(seed, 5))
        expect(take(seed, 5)).not.toEqual(take(seed + 1, 5))
      }),
    )
  })

  it('gives numbers from 0 up to but not including 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        for (const value of take(seed, 50)) {
          expect(value).toBeGreaterThanOrEqual(0)
          expect(value).toBeLessThan(1)
        }
      }),
    )
  })

  it('spreads them evenly', () => {
    const tenths = take(1, 10_000).reduce<number[]>((counts, value) => {
      const tenth = Math.floor(value * 10)
      counts[tenth] = (counts[tenth] ?? 0) + 1
      return counts
    }, [])
    expect(Math.min(...tenths)).toBeGreaterThan(900)
    expect(Math.max(...tenths)).toBeLessThan(1100)
  })
})
