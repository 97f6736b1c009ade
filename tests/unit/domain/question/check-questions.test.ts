import { describe, expect, it } from 'vitest'

import { checkQuestions } from '#domain/question/check-questions.ts'
import { questionSchema } from '#domain/question/question-schema.ts'

import { buildQuestion, words } from '../../../fixtures/modules.ts'

import type { Question } from '#domain/question/question-schema.ts'

const known = { points: new Set(['book.rules.1']), objectives: new Set(['first']) }

const option = (id: string, change: Record<string, unknown> = {}) => ({
  id,
  text: `Do ${id}.`,
  isRight: id === 'good',
  rationale: words(20),
  cites: ['book.rules.1'],
  ...change,
})

const withOptions = (...options: Record<string, unknown>[]) => buildQuestion('a', 'first', { options })

/** What is wrong with a knowledge check of these questions: where, and what. */
function problemsOf(...questions: Question[]): [string, string][] {
  return checkQuestions({ module: 'module', questions }, known).map(({ at, message }) => [at.join('.'), message])
}

it('finds nothing wrong with a question that is as it has to be', () => {
  expect(problemsOf(buildQuestion('a', 'first'))).toEqual([])
})

it('finds an objective that belongs to another module', () => {
  expect(problemsOf(buildQuestion('a', 'first'), buildQuestion('b', 'strange'))).toEqual([
    ['questions.1.objective', 'module has no objective strange'],
  ])
})

it('says nothing about objectives if the module could not be read', () => {
  const file = { module: 'module', questions: [buildQuestion('b', 'strange')] }
  expect(checkQuestions(file, { ...known, objectives: undefined })).toEqual([])
})

it('finds a citation that leads nowhere', () => {
  expect(problemsOf(withOptions(option('good'), option('bad'), option('worse', { cites: ['book.end.9'] })))).toEqual([
    ['questions.0.options.2.cites.0', 'there is no point book.end.9'],
  ])
})

describe('rationales', () => {
  it.each([15, 65])('may have %d words', (count) => {
    expect(
      problemsOf(withOptions(option('good', { rationale: words(count) }), option('bad'), option('worse'))),
    ).toEqual([])
  })

  it.each([14, 66])('may not have %d words', (count) => {
    expect(
      problemsOf(withOptions(option('good', { rationale: words(count) }), option('bad'), option('worse'))),
    ).toEqual([['questions.0.options.0.rationale', `the rationale of good has ${count} words, and not 15 to 65`]])
  })

  it('are looked at in what is sorted as well', () => {
    const item = (id: string, count: number) => {
      return { id, text: `Do ${id}.`, bin: 'yes', rationale: words(count), cites: ['book.rules.1'] }
    }
    const sort = questionSchema.parse({
      kind: 'sort',
      id: 'a',
      objective: 'first',
      stem: 'Somebody has three things to do, and it takes sixty characters to name them.',
      ask: 'Which of them would you do?',
      bins: [
        { id: 'yes', label: 'Yes' },
        { id: 'no', label: 'No' },
      ],
      items: [item('one', 20), item('two', 70), item('three', 20)],
    })
    expect(problemsOf(sort)).toEqual([
      ['questions.0.items.1.rationale', 'the rationale of two has 70 words, and not 15 to 65'],
    ])
  })
})

it('finds an option that stands there twice', () => {
  expect(problemsOf(withOptions(option('good'), option('bad'), option('bad')))).toEqual([
    ['questions.0.options.2.id', 'bad stands here twice'],
  ])
})
