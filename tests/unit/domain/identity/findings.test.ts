import { expect, it } from 'vitest'

import { groupHits } from '#domain/identity/findings.ts'

import type { Hit } from '#domain/identity/category.ts'

function checked(text: string, ...words: [string, Hit['category']][]) {
  let from = 0
  const hits = words.map(([word, category]) => {
    const start = text.indexOf(word, from)
    from = start + word.length
    return { start, end: from, category }
  })
  return { text, hits }
}

it('shows the same words of one kind once, at their first place, with a count', () => {
  const first = checked('I saw Ann.\nThen ANN saw me.', ['Ann', 'person'], ['ANN', 'person'])
  expect(groupHits([first, checked('Ann, in Ann', ['Ann', 'person'], ['Ann', 'place'])])).toEqual([
    {
      key: 'person ann',
      category: 'person',
      before: 'I saw ',
      words: 'Ann',
      after: '.',
      count: 3,
      text: 0,
      start: 6,
      end: 9,
    },
    {
      key: 'place ann',
      category: 'place',
      before: 'Ann, in ',
      words: 'Ann',
      after: '',
      count: 1,
      text: 1,
      start: 8,
      end: 11,
    },
  ])
})

it('shows whole words of the same line around what was found, and says where there is more', () => {
  const far = 'word '.repeat(20)
  const [finding] = groupHits([checked(`Line before\n${far}Ann ${far}`, ['Ann', 'person'])])
  expect(finding?.before).toBe(`… ${'word '.repeat(11)}`)
  expect(finding?.after).toBe(`${' word'.repeat(11)} …`)
})

it('finds nothing where there is nothing', () => {
  expect(groupHits([checked('Nothing.'), checked('')])).toEqual([])
})
