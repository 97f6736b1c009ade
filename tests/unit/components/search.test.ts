import { describe, expect, it } from 'vitest'

import { readAddress, writeAddress } from '../../../src/components/search/address.ts'
import { splitExcerpt } from '../../../src/components/search/excerpt.ts'
import { isAnswer } from '../../../src/components/search/is-answer.ts'
import { hitWith } from '../../fixtures/search.ts'

describe('readAddress', () => {
  it.each([
    ['#q=screen+shots', '', { words: 'screen shots', kind: undefined }],
    ['', '?q=consent', { words: 'consent', kind: undefined }],
    ['#q=consent&kind=point', '?q=other&kind=case', { words: 'consent', kind: 'point' }],
    ['#q=consent&kind=scene', '', { words: 'consent', kind: undefined }],
    ['#content', '', undefined],
    ['#q=+', '?q=', undefined],
    ['', '', undefined],
  ])('%s %s', (hash, search, query) => {
    expect(readAddress({ hash, search })).toEqual(query)
  })
})

describe('writeAddress', () => {
  it.each([
    { words: 'a friend’s “post” & more?', kind: undefined },
    { words: 'consent', kind: 'term' as const },
  ])('$words is read as it was written', (query) => {
    expect(readAddress({ hash: writeAddress(query), search: '' })).toEqual(query)
  })
})

describe('splitExcerpt', () => {
  const whole = {
    excerpt: 'Posts <mark>travel</mark> far',
    plain_excerpt: 'Posts travel far',
    content: 'Posts travel far',
  }

  it('takes the marks out of the text', () => {
    expect(splitExcerpt(whole)).toEqual([
      { text: 'Posts ', isMarked: false },
      { text: 'travel', isMarked: true },
      { text: ' far', isMarked: false },
    ])
  })

  it('marks words and not the punctuation at them', () => {
    const pieces = splitExcerpt({ ...whole, excerpt: 'Posts <mark>(travel,</mark> far' })
    expect(pieces.map(({ text }) => text)).toEqual(['Posts (', 'travel', ', far'])
  })

  it('says where the text goes on', () => {
    const pieces = splitExcerpt({ ...whole, content: 'It is so. Posts travel far and fast.' })
    expect(pieces.map(({ text }) => text)).toEqual(['… ', 'Posts ', 'travel', ' far', ' …'])
  })

  it('gives brackets back as they were written', () => {
    const excerpt = { excerpt: '&lt;b&gt; <mark>x</mark>', plain_excerpt: '&lt;b&gt; x', content: '<b> x' }
    expect(splitExcerpt(excerpt).map(({ text }) => text)).toEqual(['<b> ', 'x'])
  })
})

describe('isAnswer', () => {
  it.each([
    ['apology', 'apologise.', true],
    ['apps', 'app', true],
    ['scr', 'screenshot', true],
    ['zoe', 'Zoé', true],
    ['on call', 'call', true],
    ['antibiotics', 'an', false],
    ['zebra', 'the', false],
  ])('%s, of which %s was found', (asked, marked, is) => {
    expect(isAnswer(asked, [hitWith(marked)])).toBe(is)
  })

  it('counts what stands in the title', () => {
    expect(isAnswer('pseudonym', [hitWith('a', 'pseudonym')])).toBe(true)
  })
})
