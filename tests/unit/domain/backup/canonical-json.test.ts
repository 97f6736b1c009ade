import fc from 'fast-check'
import { expect, it } from 'vitest'

import { canonicalJson } from '#domain/backup/canonical-json.ts'

it('is the same in whatever order fields were set, and otherwise plain JSON', () => {
  expect(canonicalJson({ b: [{ d: 1, c: undefined }], a: null, 2: 'x' })).toBe('{"2":"x","a":null,"b":[{"d":1}]}')
})

it('differs where values differ', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      expect(JSON.parse(canonicalJson(a))).toEqual(JSON.parse(JSON.stringify(a)))
      if (canonicalJson(a) === canonicalJson(b))
        expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)))
    }),
  )
})
