import fc from 'fast-check'
import { expect, it } from 'vitest'

import { fingerprint } from '#domain/fingerprint.ts'

// What is kept under a fingerprint must be found again by a later version of this code.
it.each([
  ['', '0wvjl67o803'],
  ['a', '262p94epp1d'],
  ['angela', '22vdx1ojnby'],
])('of %j is always %s', (text, expected) => {
  expect(fingerprint(text)).toBe(expected)
})

it('is eleven characters, the same for the same text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toMatch(/^[\da-z]{11}$/)
      expect(fingerprint(text)).toBe(fingerprint(text))
    }),
  )
})

it('tells ten thousand texts apart', () => {
  const texts = Array.from({ length: 10_000 }, (_, index) => `version ${index}`)
  expect(new Set(texts.map(fingerprint)).size).toBe(10_000)
})
