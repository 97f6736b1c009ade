import { expect, it } from 'vitest'

import { markGone } from '#domain/journal/mark-gone.ts'

it('a sentence that is no longer there is marked, and one that only moved is not', () => {
  expect(markGone('I knew. I looked away. Then I asked.', 'Then I asked. I knew.')).toEqual([
    { text: 'I knew.', isGone: false },
    { text: ' I looked away.', isGone: true },
    { text: ' Then I asked.', isGone: false },
  ])
})

it('a line is a sentence even without a full stop', () => {
  expect(markGone('Milk\nBread', 'Bread')).toEqual([
    { text: 'Milk', isGone: true },
    { text: '\nBread', isGone: false },
  ])
})

it('sentences that went together are marked as one', () => {
  expect(markGone('One. Two. Three.', '')).toEqual([{ text: 'One. Two. Three.', isGone: true }])
})

it('nothing is marked in the same text, and an empty one has no stretches', () => {
  expect(markGone('One.\n\nTwo.', 'One.\n\nTwo.')).toEqual([{ text: 'One.\n\nTwo.', isGone: false }])
  expect(markGone('', 'One.')).toEqual([])
})
