import { expect, it } from 'vitest'

import { checkCitations, citationsIn } from '#domain/source/citation.ts'

const CONTENT = {
  title: 'cites',
  cites: ['book.rules.1'],
  parts: [{ text: 'None.' }, { because: { cites: ['book.rules.2', 'book.rules.1'] } }],
}

it('finds every citation in content, however deep it stands', () => {
  expect(citationsIn(CONTENT)).toEqual([
    { point: 'book.rules.1', at: ['cites', 0] },
    { point: 'book.rules.2', at: ['parts', 1, 'because', 'cites', 0] },
    { point: 'book.rules.1', at: ['parts', 1, 'because', 'cites', 1] },
  ])
})

it.each([[undefined], [null], ['cites'], [[]], [{ cites: 'book.rules.1' }]])('finds none in %j', (content) => {
  expect(citationsIn(content)).toEqual([])
})

it('names those that lead to no point', () => {
  expect(checkCitations(CONTENT, new Set(['book.rules.1']))).toEqual([
    { at: ['parts', 1, 'because', 'cites', 0], message: 'there is no point book.rules.2', path: [] },
  ])
})
