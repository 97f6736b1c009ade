import { expect, it } from 'vitest'

import { isFields } from '#domain/fields.ts'

it('Only objects with named fields have fields', () => {
  const values = [{}, { a: 1 }, [], null, undefined, 'text', 1, true]
  expect(values.map(isFields)).toEqual([true, true, false, false, false, false, false, false])
})
