import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { reachUntil } from '#domain/instrument/reach.ts'

import type { Posting } from '#domain/instrument/reach.ts'

const POST: Posting = { postedAt: 0, deletedAt: undefined, people: 312, heat: 3, seed: 7 }

describe('reachUntil', () => {
  it('begins with a post that nobody has seen', () => {
    expect(reachUntil(30, POST)).toEqual([{ minute: 0, within: 0, beyond: 0, copies: 0 }])
  })

  it('shows a post to an eighth or so of its audience in an hour', () => {
    expect(reachUntil(60, POST)[1]).toEqual({ minute: 60, within: 37, beyond: 0, copies: 1 })
  })

  it('gives the same course for the same seed', () => {
    expect(reachUntil(2880, POST)).toEqual(reachUntil(2880, POST))
  })

  const posting = fc.record({
    postedAt: fc.integer({ min: 0, max: 600 }),
    deletedAt: fc.constant(undefined),
    people: fc.integer({ min: 1, max: 9000 }),
    heat: fc.integer({ min: 0, max: 3 }),
    seed: fc.integer(),
  })

  it('never shows it to more people than its audience has, and never takes back what was seen', () => {
    fc.assert(
      fc.property(posting, (post) => {
        const readings = reachUntil(2880, post)
        readings.forEach((reading, index) => {
          const before = readings[index - 1] ?? reading
          expect(reading.within).toBeLessThanOrEqual(post.people)
          expect(reading.within).toBeGreaterThanOrEqual(before.within)
          expect(reading.beyond).toBeGreaterThanOrEqual(before.beyond)
          expect(reading.copies).toBeGreaterThanOrEqual(before.copies)
        })
      }),
    )
  })

  it('goes no further if it is taken down, and no nearer if the wording is hotter', () => {
    fc.assert(
      fc.property(posting, (post) => {
        const last = (one: Posting) => reachUntil(2880, one).at(-1)
        const left = last(post)
        const taken = last({ ...post, deletedAt: post.postedAt + 180 })
        expect(taken?.within).toBeLessThanOrEqual(left?.within ?? 0)
        expect(taken?.copies).toBeLessThanOrEqual(left?.copies ?? 0)
        expect(last({ ...post, heat: 3 })?.copies).toBeGreaterThanOrEqual(left?.copies ?? 0)
      }),
    )
  })

  it('leaves the copies where they are when the source is taken down', () => {
    const readings = reachUntil(2880, { ...POST, deletedAt: 180 })
    const atDeletion = readings[3]
    expect(readings.at(-1)?.within).toBe(atDeletion?.within)
    expect(readings.at(-1)?.beyond).toBeGreaterThan(atDeletion?.beyond ?? 0)
  })
})
