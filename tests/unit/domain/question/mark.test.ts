import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { markAnswer } from '#domain/question/mark.ts'
import { findQuestion, toCheckKit, toQuestionKit } from '#domain/question/question-kit.ts'

import { KIT, ORDER, QUESTIONS, RIGHT, WRONG, answers, answersTo, find, single } from '../../../fixtures/questions.ts'

import type { Answer } from '#domain/question/answer.ts'

function mark(id: string, answer: Answer | undefined) {
  const question = findQuestion(KIT, id)
  if (!question || !answer) throw new Error(`There is no question or answer for ${id}`)
  const { parts, isRight } = markAnswer(question, answer)
  return [isRight, ...parts.map((part) => `${part.id}: ${part.verdict}`)]
}

describe('toCheckKit', () => {
  it('packs ids, kinds and keys, and no prose', () => {
    expect(toCheckKit('small', QUESTIONS)).toEqual({
      module: 'small',
      questions: [
        {
          id: 'one',
          objective: 'small-choose',
          kind: 'single',
          options: [
            { id: 'a', isRight: false },
            { id: 'b', isRight: true },
            { id: 'c', isRight: false },
          ],
        },
        {
          id: 'several',
          objective: 'small-choose',
          kind: 'multiple',
          options: [
            { id: 'a', isRight: true },
            { id: 'b', isRight: false },
            { id: 'c', isRight: true },
            { id: 'd', isRight: false },
          ],
        },
        {
          id: 'places',
          objective: 'small-choose',
          kind: 'sort',
          bins: ['yes', 'no'],
          items: [
            { id: 'item-0', bin: 'yes' },
            { id: 'item-1', bin: 'no' },
            { id: 'item-2', bin: 'yes' },
          ],
        },
        { id: 'text', objective: 'small-choose', kind: 'find', identifies: [true, false, true, false] },
      ],
    })
  })

  it('finds a question, or nothing', () => {
    expect([findQuestion(KIT, 'text')?.kind, findQuestion(KIT, 'gone')]).toEqual(['find', undefined])
  })
})

describe('markAnswer', () => {
  it.each([
    ['one', RIGHT['one'], [true, 'a: left', 'b: right', 'c: left']],
    ['one', WRONG['one'], [false, 'a: wrong', 'b: missed', 'c: left']],
    ['several', RIGHT['several'], [true, 'a: right', 'b: left', 'c: right', 'd: left']],
    ['several', WRONG['several'], [false, 'a: right', 'b: wrong', 'c: missed', 'd: left']],
    ['several', { kind: 'multiple' as const, options: ['c'] }, [false, 'a: missed', 'b: left', 'c: right', 'd: left']],
    ['places', RIGHT['places'], [true, 'item-0: right', 'item-1: right', 'item-2: right']],
    ['places', WRONG['places'], [false, 'item-0: right', 'item-1: wrong', 'item-2: right']],
    ['text', RIGHT['text'], [true, '0: right', '1: left', '2: right', '3: left']],
    ['text', WRONG['text'], [false, '0: right', '1: wrong', '2: missed', '3: left']],
  ])('marks every part of %s', (id, answer, expected) => {
    expect(mark(id, answer)).toEqual(expected)
  })

  it('passes over what the question does not have', () => {
    expect(mark('several', { kind: 'multiple', options: ['a', 'z', 'c'] })[0]).toBe(true)
    expect(mark('one', { kind: 'multiple', options: ['b'] })).toEqual([false, 'a: left', 'b: missed', 'c: left'])
    expect(mark('places', { kind: 'sort', bins: {} })).toEqual([
      false,
      'item-0: missed',
      'item-1: missed',
      'item-2: missed',
    ])
  })

  it('is total: any answer to any question gets a verdict on every part', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KIT.questions), answers, (question, answer) => {
        const { parts, isRight } = markAnswer(question, answer)
        const ids =
          question.kind === 'find' ? question.identifies : 'items' in question ? question.items : question.options
        expect(parts).toHaveLength(ids.length)
        expect(isRight).toBe(parts.every(({ verdict }) => verdict === 'right' || verdict === 'left'))
      }),
    )
  })

  it('holds exactly one answer for right', () => {
    for (const question of KIT.questions) {
      const key = JSON.stringify(RIGHT[question.id])
      fc.assert(
        fc.property(answersTo(question), (answer) => {
          expect(markAnswer(question, answer).isRight).toBe(JSON.stringify(answer) === key)
        }),
      )
    }
  })

  it('does not mind the order in which things were chosen', () => {
    expect(mark('several', { kind: 'multiple', options: ['c', 'a'] })[0]).toBe(true)
    expect(mark('text', { kind: 'find', phrases: [2, 0] })[0]).toBe(true)
  })

  it('does not take a single for right because of where its key is', () => {
    const keys = ['a', 'b', 'c'].map((key) => toQuestionKit(single('x', key)))
    expect(keys.map((kit) => markAnswer(kit, { kind: 'single', option: 'b' }).isRight)).toEqual([false, true, false])
    expect(markAnswer(toQuestionKit(find('x', '-xx-')), { kind: 'find', phrases: [1, 2] }).isRight).toBe(true)
  })

  it('has an example of each kind', () => {
    expect(ORDER).toEqual(KIT.questions.map(({ id }) => id))
  })
})
