import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { compare, foundAs } from '#domain/exercise/comparison.ts'

const answer = fc.constantFrom('yes', 'possibly', 'no')
const pair = fc.record({ own: fc.option(answer, { nil: undefined }), ours: answer })

describe('compare', () => {
  it('tells how many have been chosen, and which of them differ', () => {
    const pairs = [
      { own: 'do', ours: 'do' },
      { own: undefined, ours: 'do' },
      { own: 'do', ours: 'depends' },
    ]
    expect(compare(pairs)).toEqual({ chosen: 2, same: 1, apart: [2], isComplete: false })
  })

  it('is complete when everything has been chosen', () => {
    expect(compare([{ own: 'no', ours: 'no' }])).toEqual({ chosen: 1, same: 1, apart: [], isComplete: true })
  })

  it('counts every choice either as the same or as apart', () => {
    fc.assert(
      fc.property(fc.array(pair), (pairs) => {
        const { chosen, same, apart, isComplete } = compare(pairs)
        expect(same + apart.length).toBe(chosen)
        expect(isComplete).toBe(chosen === pairs.length)
      }),
    )
  })
})

describe('foundAs', () => {
  it.each([
    [true, true, 'hit'],
    [true, false, 'miss'],
    [false, true, 'extra'],
    [false, false, 'left'],
  ] as const)('identifies: %s, marked: %s is %s', (identifies, isMarked, outcome) => {
    expect(foundAs(identifies, isMarked)).toBe(outcome)
  })
})
