import { expect, it } from 'vitest'

import { checkCourse } from '#domain/module/check-course.ts'

import { buildExercise, buildHead, buildModule, buildQuestion } from '../../../fixtures/modules.ts'

const first = buildModule('first')
const second = buildModule('second', { head: buildHead('second', { number: 2 }) })

it('finds nothing wrong with modules that are numbered from 1 and share no id', () => {
  expect(checkCourse([second, first])).toEqual([])
})

it('finds a gap before a number', () => {
  const third = buildModule('third', { head: buildHead('third', { number: 4 }) })
  expect(checkCourse([first, second, third])).toEqual([
    { module: 'third', part: 'module', at: ['number'], message: 'is number 4, and there is no number 3', path: [] },
  ])
})

it('finds a number that stands twice, in both', () => {
  const twin = buildModule('twin')
  expect(checkCourse([first, twin])).toEqual([
    { module: 'first', part: 'module', at: ['number'], message: 'has the number of twin', path: [] },
    { module: 'twin', part: 'module', at: ['number'], message: 'has the number of first', path: [] },
  ])
})

it.each([
  [
    { exercises: [buildExercise('second-one'), buildExercise('first-two')] },
    {
      part: 'exercises',
      at: ['exercises', 1, 'id'],
      message: 'exercise first-two has the id of another exercise in first',
    },
  ],
  [
    { questions: [buildQuestion('first-one', 'second-first')] },
    {
      part: 'questions',
      at: ['questions', 0, 'id'],
      message: 'question first-one has the id of the exercise in first',
    },
  ],
  [
    {
      head: buildHead('second', {
        number: 2,
        prompts: [
          { id: 'first-before', text: 'What did you notice about it?', cites: [] },
          { id: 'second-after', text: 'What did you notice about it?', cites: [] },
        ],
      }),
    },
    { part: 'module', at: ['prompts', 0, 'id'], message: 'prompt first-before has the id of another prompt in first' },
  ],
  [
    {
      head: buildHead('second', {
        number: 2,
        objectives: first.head.objectives.map((objective, index) => {
          return index === 1 ? objective : { ...objective, id: 'second-first' }
        }),
      }),
    },
    {
      part: 'module',
      at: ['objectives', 1, 'id'],
      message: 'objective first-second has the id of another objective in first',
    },
  ],
])('finds an id that stands in the course twice (%#)', (change, problem) => {
  expect(checkCourse([first, { ...second, ...change }])).toEqual([{ module: 'second', ...problem, path: [] }])
})
