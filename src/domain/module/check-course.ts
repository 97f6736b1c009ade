import { problemAt } from '../case/problem.ts'

import type { Problem } from '../case/problem.ts'
import type { ReadModule } from './check-module.ts'

/** Something wrong between modules, in one of the files of one of them. */
export interface CourseProblem extends Problem {
  module: string
  part: 'module' | 'exercises' | 'questions'
}

/** Everything wrong with the modules together: their numbers, and ids that stand in the course twice. */
export function checkCourse(modules: ReadModule[]): CourseProblem[] {
  return [...modules.flatMap((module) => checkNumber(module, modules)), ...checkIds(modules)]
}

function checkNumber({ id, head: { number } }: ReadModule, modules: ReadModule[]): CourseProblem[] {
  const others = modules.filter((other) => other.id !== id)
  const twin = others.find(({ head }) => head.number === number)
  const hasBefore = number === 1 || others.some(({ head }) => head.number === number - 1)
  return [
    ...(twin ? [`has the number of ${twin.id}`] : []),
    ...(hasBefore ? [] : [`is number ${number}, and there is no number ${number - 1}`]),
  ].map((message) => ({ module: id, part: 'module', ...problemAt(['number'], message) }))
}

/** Ids of objectives, prompts, exercises and questions are anchors and live in browsers: none of them may name two things. */
function checkIds(modules: ReadModule[]): CourseProblem[] {
  const named = modules.flatMap(idsOf)
  return named.flatMap(({ id, what, module, part, at }, index) => {
    const first = named.findIndex((other) => other.id === id)
    const before = named[first]
    if (!before || first === index) return []
    const message = `${what} ${id} has the id of ${before.what === what ? `another ${what}` : `the ${before.what}`} in ${before.module}`
    return [{ module, part, ...problemAt(at, message) }]
  })
}

function idsOf({ id: module, head, exercises = [], questions = [] }: ReadModule) {
  const inHead = { module, part: 'module' } as const
  return [
    ...head.objectives.map(({ id }, index) => ({ ...inHead, id, what: 'objective', at: ['objectives', index, 'id'] })),
    ...head.prompts.map(({ id }, index) => ({ ...inHead, id, what: 'prompt', at: ['prompts', index, 'id'] })),
    ...exercises.map(({ id }, index) => {
      return { module, part: 'exercises', id, what: 'exercise', at: ['exercises', index, 'id'] } as const
    }),
    ...questions.map(({ id }, index) => {
      return { module, part: 'questions', id, what: 'question', at: ['questions', index, 'id'] } as const
    }),
  ].map((named) => ({ ...named, at: [...named.at] }))
}
