import { describe, expect, it } from 'vitest'

import { checkModule } from '#domain/module/check-module.ts'

import { KNOWN_TO_MODULES, buildExercise, buildHead, buildModule, words } from '../../../fixtures/modules.ts'

import type { ReadModule } from '#domain/module/check-module.ts'

const good = buildModule('good')
const EXERCISES = '<Exercise id="good-one" />\n<Exercise id="good-two" />'

/** What is wrong with a module that is good but for a change: where, and what. */
function problemsOf(change: Partial<ReadModule>): [string, string][] {
  const problems = checkModule({ ...good, ...change }, KNOWN_TO_MODULES)
  return problems.map(({ at, message }) => [at.join('.'), message])
}

/** What is wrong with a line of prose, which is line 3. */
const problemsOfLine = (line: string) => problemsOf({ body: `${EXERCISES}\n${line} ${words(900)}` })

it('finds nothing wrong with a module that is as it has to be', () => {
  expect(problemsOf({})).toEqual([])
})

describe('in the head', () => {
  it('finds a competency that there is not', () => {
    const [first, second] = good.head.objectives
    const head = buildHead('good', {
      objectives: [first, { ...second, competencies: ['Frame-2020:A1', 'Frame-2020:Z9'] }],
    })
    expect(problemsOf({ head })).toEqual([['objectives.1.competencies', 'there is no competency Frame-2020:Z9']])
  })

  it('finds a case that there is not', () => {
    const because = 'It shows what has been told here.'
    const head = buildHead('good', {
      cases: [
        { case: 'small', because },
        { case: 'lost', because },
      ],
    })
    expect(problemsOf({ head })).toEqual([['cases.1.case', 'there is no case lost']])
  })

  it('finds a citation that leads nowhere', () => {
    const [first, second] = good.head.prompts
    const head = buildHead('good', { prompts: [first, { ...second, cites: ['book.rules.2', 'book.rules.3'] }] })
    expect(problemsOf({ head })).toEqual([['prompts.1.cites.1', 'there is no point book.rules.3']])
  })

  it('finds an objective with fewer than two questions', () => {
    const questions = good.questions.slice(0, 4)
    expect(problemsOf({ questions })).toEqual([['objectives.1', 'objective good-second is tested by 1 of at least 2']])
  })

  it('says nothing about questions that could not be read', () => {
    expect(problemsOf({ questions: undefined })).toEqual([])
  })
})

describe('in the prose', () => {
  it.each([
    ['<Cite points="book.rules.1 book.rules.9" />', 'there is no point book.rules.9'],
    ['<Cite points="" />', '<Cite> cites nothing'],
    ['<Cite point="book.rules.1" />', '<Cite> is not written as it has to be'],
    ['<Term id="unruly">x</Term>', 'there is no term unruly'],
    ['<Quiz id="x" />', '<Quiz> is not one of Cite, Exercise, Term, Go, Differ'],
    ['<b>x</b>', '<b> is not one of Cite, Exercise, Term, Go, Differ'],
    ['<Go to="cases/lost/">x</Go>', 'there is no page cases/lost/'],
    ['<Go to="modules/lost/">x</Go>', 'there is no page modules/lost/'],
    ['<Go to="sources/lost/">x</Go>', 'there is no page sources/lost/'],
    ['<Go to="cases/small">x</Go>', 'there is no page cases/small'],
    ['<Go to="/cases/small/">x</Go>', 'there is no page /cases/small/'],
    ['<Go to="https://example.org/">x</Go>', 'there is no page https://example.org/'],
  ])('finds %s', (line, message) => {
    expect(problemsOfLine(line)).toEqual([['body.3', message]])
  })

  it.each([
    'cases/small/',
    'modules/good/',
    'sources/book/#book.rules.1',
    'guidance/#consent',
    'glossary/',
    'journal/',
  ])('may link to %s', (link) => {
    expect(problemsOfLine(`<Go to="${link}">x</Go>`)).toEqual([])
  })

  it('finds an exercise that the file does not have', () => {
    expect(problemsOfLine('<Exercise id="good-three" />')).toEqual([
      ['body.3', 'the text has the exercises good-one, good-two, good-three and their file good-one, good-two'],
    ])
  })

  it('finds an exercise that stands in the text twice', () => {
    expect(problemsOfLine('<Exercise id="good-one" />')[0]?.[0]).toBe('body.3')
  })

  it('finds an exercise that the text does not have', () => {
    expect(problemsOf({ body: `${words(900)}\n<Exercise id="good-two" />` })).toEqual([
      ['body.1', 'the text has the exercises good-two and their file good-one, good-two'],
    ])
  })

  it('finds exercises in another order', () => {
    expect(problemsOf({ exercises: good.exercises.toReversed() })).toEqual([
      ['body.5', 'the text has the exercises good-one, good-two and their file good-two, good-one'],
    ])
  })

  it('says nothing about exercises that could not be read', () => {
    expect(problemsOf({ exercises: undefined })).toEqual([])
  })

  it.each([
    [899, ['body.1', 'has 899 words; a module has 900 to 1800']],
    [1801, ['body.1', 'has 1801 words; a module has 900 to 1800']],
  ])('finds that %d words are too few or too many', (count, problem) => {
    expect(problemsOf({ body: `${EXERCISES}\n${words(count)}` })).toEqual([problem])
  })

  it.each([1, 5])('finds that %d exercises are too few or too many', (count) => {
    const ids = Array.from({ length: count }, (_, index) => `good-${index}`)
    const body = `${words(900)}\n${ids.map((id) => `<Exercise id="${id}" />`).join('\n')}`
    expect(problemsOf({ body, exercises: ids.map((id) => buildExercise(id)) })).toEqual([
      ['body.1', `has ${count} exercises; a module has two or three, at most 4`],
    ])
  })
})
