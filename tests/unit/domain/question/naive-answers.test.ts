import { describe, expect, it } from 'vitest'

import { answerNaively } from '#domain/question/naive-answers.ts'
import { findGuessable } from '#domain/question/naive-limit.ts'
import { questionPoints } from '#domain/question/question-points.ts'

import { find, multiple, single, sort, QUESTIONS } from '../../../fixtures/questions.ts'

import type { Question } from '#domain/question/question-schema.ts'

/** The share of the questions that each strategy answers right. */
function shares(...questions: Question[]): Record<string, number> {
  return Object.fromEntries(answerNaively(questions).map(({ strategy, share }) => [strategy, share]))
}

const TEXTS = [
  'Sit up',
  'Ask a senior for advice first',
  'Say a great many words about it at length, and go on',
  'It may help in part, and it often could',
  'Thank them, and be kind',
]

describe('answerNaively', () => {
  it.each([
    ['a', { first: 1, shortest: 1, absolute: 1, all: 1 }],
    ['b', { second: 1, cautious: 1 }],
    ['c', { third: 1, middling: 1, longest: 1 }],
    ['d', { hedged: 1 }],
    ['e', { last: 1, polite: 1 }],
  ])('takes the option of a single that a strategy looks for: %s', (key, expected) => {
    const { random, ...others } = shares(single('x', key, TEXTS))
    const taken = Object.fromEntries(Object.entries(others).filter(([, share]) => share === 1))
    expect(taken).toEqual(expected)
    expect(random).toBeCloseTo(0.2, 1)
  })

  it('takes the more inviting half of a multiple and of a text, everything, and the most inviting bin', () => {
    expect(shares(multiple('x', 'ab'))).toMatchObject({ first: 1, last: 0, all: 0 })
    expect(shares(multiple('x', 'cd'))).toMatchObject({ first: 0, last: 1, longest: 1 })
    expect(shares(multiple('x', 'abcd'))).toMatchObject({ all: 1 })
    expect(shares(find('x', '--xx'))).toMatchObject({ first: 0, last: 1 })
    expect(shares(sort('x', ['yes', 'yes', 'yes']))).toMatchObject({ first: 1, longest: 1, last: 0 })
  })

  it('counts each kind by itself', () => {
    const [first] = answerNaively([single('x', 'a'), single('y', 'b'), multiple('z', 'ab')])
    expect(first).toEqual({ strategy: 'first', share: 2 / 3, byKind: { single: 0.5, multiple: 1 } })
  })

  it('gives the same each time, and nothing for no questions', () => {
    expect(answerNaively(QUESTIONS)).toEqual(answerNaively(QUESTIONS))
    expect(answerNaively([]).every(({ share }) => share === 0)).toBe(true)
  })
})

describe('findGuessable', () => {
  const guessable = (questions: Question[]) => findGuessable(questions, answerNaively(questions, 50))
  const singles = (count: number, key: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => single(`q${index}`, key(index), TEXTS.slice(0, 4)))

  it('says which strategy does too well, and how well', () => {
    expect(guessable(singles(20, () => 'c'))).toEqual([
      '“third” answers 100 % of the single questions right; less than 45 % is sound',
      '“longest” answers 100 % of the single questions right; less than 45 % is sound',
    ])
  })

  it('has nothing against keys that are spread', () => {
    expect(guessable(singles(20, (index) => 'abcd'[index % 4] ?? 'a'))).toEqual([])
  })

  it('proves nothing from a few', () => {
    expect(guessable(singles(19, () => 'c'))).toEqual([])
  })

  it('looks at each kind', () => {
    const multiples = Array.from({ length: 10 }, (_, index) => multiple(`m${index}`, index < 3 ? 'ab' : 'ad'))
    expect(guessable(multiples)).toContain(
      '“first” answers 30 % of the multiple questions right; less than 30 % is sound',
    )
  })
})

it('collects the points that questions cite, each once', () => {
  expect(questionPoints(QUESTIONS)).toEqual(['book.rules.1', 'book.rules.2'])
})
