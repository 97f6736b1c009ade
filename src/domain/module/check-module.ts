import { problemAt } from '../case/problem.ts'
import { checkCitations } from '../source/citation.ts'
import { COMPONENTS, pointsIn, readModuleText, readTags } from './module-text.ts'

import type { Problem } from '../case/problem.ts'
import type { Tag } from './module-text.ts'
import type { WholeModule } from './whole-module.ts'

interface Ids {
  has: (id: string) => boolean
}

/** What modules, their exercises and their questions may refer to. */
export interface KnownToModules {
  points: Ids
  competencies: Ids
  cases: Ids
  modules: Ids
  sources: Ids
  /** The terms of the glossary. */
  terms: Ids
}

/** A module as far as its files could be read: without exercises or questions if their file is missing or does not fit its schema. */
export type ReadModule = Omit<WholeModule, 'exercises' | 'questions'> & {
  [Part in 'exercises' | 'questions']: WholeModule[Part] | undefined
}

const WORDS = { least: 900, most: 1800 }
const EXERCISES = { least: 2, most: 4 }
const LEAST_QUESTIONS_AN_OBJECTIVE = 2

/** Pages that prose may link to, beside those of cases, modules and sources. */
const PAGES = new Set(['guidance/', 'glossary/', 'journal/'])

/** Everything wrong with a module that its schema cannot see. What is wrong in its prose is at `['body', line]`, from line 1. */
export function checkModule(module: ReadModule, known: KnownToModules): Problem[] {
  return [
    ...checkHead(module, known),
    ...checkCitations(module.head, known.points),
    ...readTags(module.body).flatMap((tag) => checkTag(tag, known).map((message) => problemAt(inBody(tag), message))),
    ...checkExercisesInText(module),
    ...checkLength(module),
  ]
}

function checkHead({ head, questions }: ReadModule, known: KnownToModules): Problem[] {
  return [
    ...head.cases.flatMap(({ case: id }, index) =>
      known.cases.has(id) ? [] : [problemAt(['cases', index, 'case'], `there is no case ${id}`)],
    ),
    ...head.objectives.flatMap(({ id, competencies }, index) => {
      const count = questions?.filter(({ objective }) => objective === id).length
      const isShort = count !== undefined && count < LEAST_QUESTIONS_AN_OBJECTIVE
      return [
        ...competencies
          .filter((code) => !known.competencies.has(code))
          .map((code) => problemAt(['objectives', index, 'competencies'], `there is no competency ${code}`)),
        ...(isShort ? [problemAt(['objectives', index], `objective ${id} is tested by ${count} of at least 2`)] : []),
      ]
    }),
  ]
}

/** What is wrong with one component in the prose, in words. */
function checkTag({ component, value }: Tag, known: KnownToModules): string[] {
  if (!COMPONENTS.includes(component)) return [`<${component}> is not one of ${COMPONENTS.join(', ')}`]
  if (value === undefined) return [`<${component}> is not written as it has to be`]
  if (component === 'Cite' && pointsIn(value).length === 0) return ['<Cite> cites nothing']
  if (component === 'Cite') return unknown('point', pointsIn(value), known.points)
  if (component === 'Term') return unknown('term', [value], known.terms)
  if (component === 'Go' && !leadsSomewhere(value, known)) return [`there is no page ${value}`]
  return []
}

function unknown(noun: string, ids: string[], known: Ids): string[] {
  return ids.filter((id) => !known.has(id)).map((id) => `there is no ${noun} ${id}`)
}

/** Whether a link in prose leads to a page of the site; what stands behind # is not looked at. */
function leadsSomewhere(link: string, { cases, modules, sources }: KnownToModules): boolean {
  const [path = ''] = link.split('#')
  const [, folder = '', id = ''] = /^(cases|modules|sources)\/([^/]+)\/$/.exec(path) ?? []
  return PAGES.has(path) || ({ cases, modules, sources }[folder]?.has(id) ?? false)
}

function checkExercisesInText({ body, exercises }: ReadModule): Problem[] {
  if (!exercises) return []
  const tags = readTags(body).filter(({ component }) => component === 'Exercise')
  const ids = exercises.map(({ id }) => id)
  const named = tags.map(({ value }) => value)
  if (named.join() === ids.join()) return []
  const strange = tags.find(({ value = '' }, index) => !ids.includes(value) || named.indexOf(value) < index)
  const absent = ids.find((id) => !named.includes(id))
  const isOutOfOrder = (_: Tag, index: number) => named[index] !== ids[index]
  const at = strange ?? (absent === undefined ? tags.find(isOutOfOrder) : undefined) ?? { line: 1 }
  return [problemAt(inBody(at), `the text has the exercises ${list(named)} and their file ${list(ids)}`)]
}

function checkLength({ body, exercises }: ReadModule): Problem[] {
  const { words } = readModuleText(body)
  const count = exercises?.length
  return [
    ...(words < WORDS.least || words > WORDS.most
      ? [problemAt(['body', 1], `has ${words} words; a module has ${WORDS.least} to ${WORDS.most}`)]
      : []),
    ...(count !== undefined && (count < EXERCISES.least || count > EXERCISES.most)
      ? [problemAt(['body', 1], `has ${count} exercises; a module has two or three, at most ${EXERCISES.most}`)]
      : []),
  ]
}

function list(ids: (string | undefined)[]): string {
  return ids.length === 0 ? '(none)' : ids.join(', ')
}

function inBody({ line }: Pick<Tag, 'line'>): Problem['at'] {
  return ['body', line]
}
