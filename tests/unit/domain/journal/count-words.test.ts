import { expect, it } from 'vitest'

import { countWords } from '#domain/journal/count-words.ts'

it.each([
  ['', 0],
  ['   \n ', 0],
  ['word', 1],
  ['two  words', 2],
  ['\none, two\tthree – four\n', 5],
])('counts the words of %j', (text, expected) => {
  expect(countWords(text)).toBe(expected)
})
