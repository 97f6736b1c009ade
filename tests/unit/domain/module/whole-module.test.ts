import { expect, it } from 'vitest'

import { taughtByModule, testedByModule, toWholeModules } from '#domain/module/whole-module.ts'

import { buildExercise, buildHead, buildModule, buildQuestion } from '../../../fixtures/modules.ts'

const head = buildHead('first', {
  number: 2,
  prompts: [
    { id: 'before', text: 'What did you notice about it?', cites: ['book.end.1'] },
    { id: 'after', text: 'What did you notice about it?', cites: ['book.rules.1'] },
  ],
})
const exercises = [buildExercise('one', 'book.rules.2')]
const questions = [buildQuestion('a', 'first-first')]

it('puts modules together from their files, in the order of the course', () => {
  const other = buildHead('other')
  expect(
    toWholeModules({
      modules: [
        { id: 'first', data: head, body: 'Prose.' },
        { id: 'other', data: other },
      ],
      exercises: [{ data: { module: 'first', exercises } }],
      questions: [{ data: { module: 'first', questions } }],
    }),
  ).toEqual([
    { id: 'other', head: other, body: '', exercises: [], questions: [] },
    { id: 'first', head, body: 'Prose.', exercises, questions },
  ])
})

it('teaches what prose, prompts and exercises cite, and tests what questions cite, each once', () => {
  const body = '<Cite points="book.rules.3 book.rules.1" /> <Cite points="book.rules.3" />'
  const module = buildModule('first', { head, body, exercises, questions })
  expect(taughtByModule(module)).toEqual(['book.rules.3', 'book.rules.1', 'book.end.1', 'book.rules.2'])
  expect(testedByModule(module)).toEqual(['book.rules.1'])
})
