import { readFileSync } from 'node:fs'

import { expect, it } from 'vitest'
import { parse } from 'yaml'

import { caseSchema } from '#domain/case/case-schema.ts'
import { verifyCase } from '#domain/case/verify.ts'
import { exerciseSchema } from '#domain/exercise/exercise-schema.ts'
import { checkModule } from '#domain/module/check-module.ts'
import { moduleSchema } from '#domain/module/module-schema.ts'
import { checkQuestions } from '#domain/question/check-questions.ts'
import { questionSchema } from '#domain/question/question-schema.ts'
import { checkCitations } from '#domain/source/citation.ts'

import { parseMdx } from '../../scripts/content-files.ts'
import { knownContent } from '../fixtures/cases.ts'
import { reference } from '../fixtures/course.ts'

const recipes = readFileSync('CONTRIBUTING.md', 'utf8')

/** The sample of a recipe, without the indentation of the list that it stands in. */
function sampleIn(recipe: string, language: string): string {
  const text = recipes.split(`\n## ${recipe}\n`)[1]?.split(`\`\`\`${language}\n`)[1]?.split('```')[0]
  if (text === undefined) throw new Error(`The recipe “${recipe}” has no sample`)
  return text.replaceAll(/^ {3}/gm, '')
}

it('The recipes for a module, an exercise and a question, followed to the letter, leave only the rest to be written', () => {
  const known = knownContent()
  const { value, body } = parseMdx('quiet-hours.mdx', sampleIn('A module', 'mdx'))
  const { exercises } = parse(sampleIn('An exercise', 'yaml')) as { exercises: unknown[] }
  const { questions } = parse(sampleIn('A question', 'yaml')) as { questions: unknown[] }
  const [exercise, question] = [exerciseSchema.parse(exercises[0]), questionSchema.parse(questions[0])]
  const head = moduleSchema.parse(value)
  const module = { id: 'quiet-hours', head, body, exercises: [exercise, { ...exercise, id: 'quiet-reply' }] }
  const terms = new Set(reference.glossary.value.map(({ id }) => id))
  const problems = [
    ...checkModule({ ...module, questions: [question] }, { ...known, terms, modules: new Set() }),
    ...checkCitations(exercise, known.points),
    ...checkQuestions(
      { module: 'quiet-hours', questions: [question] },
      { points: known.points, objectives: new Set(head.objectives.map(({ id }) => id)) },
    ),
  ]
  expect(problems.map(({ message }) => message)).toEqual([
    'objective quiet-tell-urgent is tested by 0 of at least 2',
    'objective quiet-answer-group is tested by 1 of at least 2',
    expect.stringMatching(/^has \d+ words; a module has 900 to 1800$/),
  ])
})

it('The recipe for a case in CONTRIBUTING, followed to the letter, gives a case without problems', () => {
  const source = caseSchema.parse(parse(sampleIn('A case', 'yaml')))
  expect(verifyCase(source, knownContent()).problems).toEqual([])
})
