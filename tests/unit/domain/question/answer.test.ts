import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isAnswerTo, parseAnswer } from '#domain/question/answer.ts'
import { findQuestion } from '#domain/question/question-kit.ts'

import { KIT, ORDER, RIGHT, WRONG, answers, answersTo } from '../../../fixtures/questions.ts'

import type { Answer } from '#domain/question/answer.ts'

function questionAt(id: string) {
  const question = findQuestion(KIT, id)
  if (!question) throw new Error(`There is no question ${id}`)
  return question
}

describe('isAnswerTo', () => {
  it.each(ORDER)('takes right and wrong answers to %s', (id) => {
    expect([RIGHT[id], WRONG[id]].map((answer) => answer && isAnswerTo(questionAt(id), answer))).toEqual([true, true])
  })

  it('takes every answer that can be given', () => {
    for (const question of KIT.questions) {
      fc.assert(
        fc.property(answersTo(question), (answer) => {
          expect(isAnswerTo(question, answer)).toBe(true)
        }),
      )
    }
  })

  it.each<[string, string, Answer]>([
    ['of another kind', 'one', { kind: 'multiple', options: ['a'] }],
    ['with an option that is not there', 'one', { kind: 'single', option: 'z' }],
    ['without an option', 'several', { kind: 'multiple', options: [] }],
    ['with an option that is not there among others', 'several', { kind: 'multiple', options: ['a', 'z'] }],
    ['with an option twice', 'several', { kind: 'multiple', options: ['a', 'a'] }],
    ['that leaves an item', 'places', { kind: 'sort', bins: { 'item-0': 'yes', 'item-1': 'no' } }],
    [
      'with a bin that is not there',
      'places',
      { kind: 'sort', bins: { 'item-0': 'yes', 'item-1': 'no', 'item-2': 'x' } },
    ],
    [
      'with an item that is not there',
      'places',
      { kind: 'sort', bins: { 'item-0': 'yes', 'item-1': 'no', 'item-2': 'no', more: 'no' } },
    ],
    ['without a phrase', 'text', { kind: 'find', phrases: [] }],
    ['with a phrase that is not there', 'text', { kind: 'find', phrases: [0, 4] }],
  ])('refuses an answer %s', (_what, id, answer) => {
    expect(isAnswerTo(questionAt(id), answer)).toBe(false)
  })
})

describe('parseAnswer', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(answers, (answer) => {
        expect(parseAnswer(JSON.parse(JSON.stringify(answer)))).toEqual(answer)
      }),
    )
  })

  it('never throws, and what it accepts it accepts again', () => {
    const damaged = fc.tuple(answers, fc.constantFrom('kind', 'option', 'options', 'bins', 'phrases'), fc.anything())
    const values = fc.oneof(
      fc.anything(),
      damaged.map(([answer, key, value]) => ({ ...answer, [key]: value })),
    )
    fc.assert(
      fc.property(values, (value) => {
        const parsed = parseAnswer(value)
        if (parsed) expect(parseAnswer(parsed)).toEqual(parsed)
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'single'],
    ['no kind', { option: 'a' }],
    ['another kind', { kind: 'essay', option: 'a' }],
    ['a single without an option', { kind: 'single' }],
    ['options that are no list', { kind: 'multiple', options: { 0: 'a', length: 1 } }],
    ['an option that is a number', { kind: 'multiple', options: [1] }],
    ['a list with a hole', { kind: 'multiple', options: Array.from({ length: 1 }) }],
    ['bins that are a list', { kind: 'sort', bins: ['yes'] }],
    ['a bin that is a number', { kind: 'sort', bins: { a: 1 } }],
    ['a phrase below nought', { kind: 'find', phrases: [-1] }],
    ['half a phrase', { kind: 'find', phrases: [0.5] }],
  ])('refuses %s', (_what, value) => {
    expect(parseAnswer(value)).toBeUndefined()
  })

  it('keeps no fields that it does not know', () => {
    expect(parseAnswer({ kind: 'single', option: 'a', more: 1 })).toEqual({ kind: 'single', option: 'a' })
  })
})
