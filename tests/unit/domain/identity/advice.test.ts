import { expect, it } from 'vitest'

import { adviceFor } from '#domain/identity/advice.ts'
import { CATEGORIES } from '#domain/identity/category.ts'
import { advice } from '#messages/identity.ts'

it.each(CATEGORIES)('says of %s what it is, why it could identify, and what to write', (category) => {
  const { what, why, instead } = adviceFor(category)
  expect([what, why, instead].map((key) => advice[key])).not.toContain(undefined)
})
