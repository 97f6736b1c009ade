import { citationsIn } from '../source/citation.ts'
import { readModuleText } from './module-text.ts'

import type { Exercise } from '../exercise/exercise-schema.ts'
import type { ModuleHead } from './module-schema.ts'
import type { Question } from '../question/question-schema.ts'

/** A module with everything that belongs to it, from its three files. */
export interface WholeModule {
  id: string
  head: ModuleHead
  /** Its prose, as MDX. */
  body: string
  exercises: Exercise[]
  questions: Question[]
}

/** The entries of the three collections that modules are made of. */
interface Entries {
  modules: { id: string; data: ModuleHead; body?: string | undefined }[]
  exercises: { data: { module: string; exercises: Exercise[] } }[]
  questions: { data: { module: string; questions: Question[] } }[]
}

/** Modules put together from their files, in the order of the course. */
export function toWholeModules({ modules, exercises, questions }: Entries): WholeModule[] {
  return modules
    .map(({ id, data, body = '' }) => ({
      id,
      head: data,
      body,
      exercises: exercises.flatMap((file) => (file.data.module === id ? file.data.exercises : [])),
      questions: questions.flatMap((file) => (file.data.module === id ? file.data.questions : [])),
    }))
    .sort((a, b) => a.head.number - b.head.number)
}

/** The points that a module teaches, each once: what its prose, prompts and exercises cite. */
export function taughtByModule({ head, body, exercises }: Omit<WholeModule, 'questions'>): string[] {
  const elsewhere = citationsIn([head, exercises]).map(({ point }) => point)
  return [...new Set([...readModuleText(body).cites, ...elsewhere])]
}

/** The points that a module tests, each once: what its knowledge check cites. */
export function testedByModule({ questions }: Pick<WholeModule, 'questions'>): string[] {
  return [...new Set(citationsIn(questions).map(({ point }) => point))]
}
