import { describe, expect, it } from 'vitest'

import { toParagraphs } from '#domain/exercise/marked-text.ts'

const mark = (phrase: string, identifies: boolean) => ({ phrase, identifies, because: '', cites: [] })
const plain = (text: string) => ({ kind: 'text' as const, text })
const phrase = (text: string, identifies: boolean) => ({ kind: 'phrase' as const, text, identifies })

describe('toParagraphs', () => {
  it('parts paragraphs at empty lines, lines at their ends, and phrases from what stands round them', () => {
    const text = '{Dr. Reid}, on call.\nA {hook}.\n\nPancakes {from seven}\n'
    const marks = [mark('Dr. Reid', true), mark('hook', false), mark('from seven', true)]
    expect(toParagraphs({ text, marks })).toEqual([
      [
        [phrase('Dr. Reid', true), plain(', on call.')],
        [plain('A '), phrase('hook', false), plain('.')],
      ],
      [[plain('Pancakes '), phrase('from seven', true)]],
    ])
  })

  it('keeps a text without phrases as it is', () => {
    expect(toParagraphs({ text: 'Nothing here.', marks: [] })).toEqual([[[plain('Nothing here.')]]])
  })

  it('keeps the spaces between two phrases', () => {
    const marks = [mark('a', true), mark('b', false)]
    expect(toParagraphs({ text: '{a} {b}', marks })).toEqual([[[phrase('a', true), plain(' '), phrase('b', false)]]])
  })
})
