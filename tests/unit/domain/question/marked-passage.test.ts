import { expect, it } from 'vitest'

import { runsOf } from '#domain/question/marked-passage.ts'

it.each([
  [
    'A {red} car, {late}.\n',
    [
      { kind: 'words', text: 'A ' },
      { kind: 'phrase', text: 'red', place: 0 },
      { kind: 'words', text: ' car, ' },
      { kind: 'phrase', text: 'late', place: 1 },
      { kind: 'words', text: '.' },
    ],
  ],
  ['{At the start}', [{ kind: 'phrase', text: 'At the start', place: 0 }]],
  ['Nothing here', [{ kind: 'words', text: 'Nothing here' }]],
])('takes a text apart into words and phrases: %j', (text, runs) => {
  expect(runsOf(text)).toEqual(runs)
})
