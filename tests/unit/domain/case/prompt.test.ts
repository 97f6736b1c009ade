import { expect, it } from 'vitest'

import { promptsFor } from '#domain/case/prompt.ts'

import { choices, kitchenSink } from '../../../fixtures/cases.ts'

const { prompts } = kitchenSink()

it.each([
  ['an outcome first, then those for every path', choices('after.disclose'), 'mended', ['mended', 'phone']],
  ['an option that was taken', choices('search.go-on', 'after.deny'), 'letters', ['denied', 'phone']],
  ['nothing in particular', choices('after.apologise'), 'letters', ['phone']],
  ['an option of the same name elsewhere', choices('chat.deny'), 'letters', ['phone']],
  ['no path at all', [], '', ['phone']],
])('finds the prompts for %s', (_what, path, outcome, expected) => {
  expect(promptsFor(prompts, path, outcome).map(({ id }) => id)).toEqual(expected)
})
