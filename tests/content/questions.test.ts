import { describe, expect, it } from 'vitest'

import { answerNaively } from '#domain/question/naive-answers.ts'
import { findGuessable } from '#domain/question/naive-limit.ts'
import { questionPoints } from '#domain/question/question-points.ts'
import { runsOf } from '#domain/question/marked-passage.ts'

import { knownContent } from '../fixtures/cases.ts'
import { objectivesOf, shippedQuestions } from '../fixtures/questions.ts'

import type { Question } from '#domain/question/question-schema.ts'

const checks = shippedQuestions()
const all = checks.flatMap(({ questions }) => questions)
const known = knownContent()

/** Every id in a question that stands in people’s browsers. */
function idsIn(question: Question): string[] {
  if (question.kind === 'find') return []
  if (question.kind === 'sort') return [...question.bins, ...question.items].map(({ id }) => id)
  return question.options.map(({ id }) => id)
}

it('has no id twice in the whole course', () => {
  const ids = all.map(({ id }) => id)
  expect(ids).toEqual([...new Set(ids)])
})

it('cannot be answered without reading', () => {
  expect(findGuessable(all, answerNaively(all))).toEqual([])
})

it('has questions of every kind', () => {
  expect(new Set(all.map(({ kind }) => kind))).toEqual(new Set(['single', 'multiple', 'sort', 'find']))
})

describe.each(checks.map((check) => [check.module, check] as const))('the check of %s', (module, { questions }) => {
  const objectives = objectivesOf(module)

  it('tests objectives of its module, and leaves none out', () => {
    const tested = new Set(questions.map(({ objective }) => objective))
    expect([...tested].filter((id) => !objectives.includes(id))).toEqual([])
    expect(objectives.filter((id) => !tested.has(id))).toEqual([])
  })

  it('cites points that there are', () => {
    expect(questionPoints(questions).filter((id) => !known.points.has(id))).toEqual([])
  })
})

describe.each(all.map((question) => [question.id, question] as const))('%s', (_id, question) => {
  it('has no id twice', () => {
    const ids = idsIn(question)
    expect(ids).toEqual([...new Set(ids)])
  })

  it('has no option that stands for all or none of the others', () => {
    const options = 'options' in question ? question.options : []
    const evasive = /\b(?:all|none|both|any) of the (?:above|others|options)\b/i
    expect(options.filter(({ text }) => evasive.test(text))).toEqual([])
  })

  it('has a text that can be marked where it should', () => {
    const passage = question.kind === 'find' ? question.passage : { text: '', marks: [] }
    const phrases = runsOf(passage.text).flatMap((run) => (run.kind === 'phrase' ? [run.text] : []))
    expect(phrases).toEqual(passage.marks.map(({ phrase }) => phrase))
  })
})
