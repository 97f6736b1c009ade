import { problemAt } from '../case/problem.ts'
import { unknownMentions } from './mention.ts'

import type { Facilitation } from './facilitation-schema.ts'
import type { Case } from '../case/case-schema.ts'
import type { Problem } from '../case/problem.ts'

/** What a facilitator’s page may refer to. */
interface KnownToPage {
  /** The cases by id; `undefined` stands for one that does not fit its schema, of which nothing more is known. */
  cases: ReadonlyMap<string, Pick<Case, 'nodes'> | undefined>
  points: { has: (id: string) => boolean }
}

/** Everything wrong with a facilitator’s page that its schema cannot see: minutes, and what the case and the sources do not have. */
export function checkFacilitation(page: Facilitation, { cases, points }: KnownToPage): Problem[] {
  const story = cases.get(page.case)
  return [
    ...(cases.has(page.case) ? [] : [problemAt(['case'], `there is no case ${page.case}`)]),
    ...checkMinutes(page),
    ...(story ? [...checkNodes(page, story), ...checkMentions(page, story)] : []),
    ...checkCitations(page, points),
  ]
}

function checkMinutes({ plans }: Facilitation): Problem[] {
  return plans.flatMap(({ minutes, steps }, index) => {
    const sum = steps.reduce((total, step) => total + step.minutes, 0)
    if (sum === minutes) return []
    return [problemAt(['plans', index, 'minutes'], `the steps of the plan for ${minutes} minutes add up to ${sum}`)]
  })
}

function checkNodes({ questions }: Facilitation, { nodes }: Pick<Case, 'nodes'>): Problem[] {
  return questions.flatMap(({ at }, index) =>
    at === undefined || Object.hasOwn(nodes, at)
      ? []
      : [problemAt(['questions', index, 'at'], `the case has no node ${at}`)],
  )
}

function checkMentions(page: Facilitation, story: Pick<Case, 'nodes'>): Problem[] {
  return textsIn(page, []).flatMap(({ text, at }) =>
    unknownMentions(text, story).map((mention) =>
      problemAt(at, `the case has nothing that ${mention} could stand for`),
    ),
  )
}

/** Every text of a page, however deep it stands, and its place. */
function textsIn(value: unknown, at: Problem['at']): { text: string; at: Problem['at'] }[] {
  if (typeof value === 'string') return [{ text: value, at }]
  if (Array.isArray(value)) return value.flatMap((item: unknown, index) => textsIn(item, [...at, index]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, [...at, key]))
}

function checkCitations({ questions, comesUp, safety }: Facilitation, points: KnownToPage['points']): Problem[] {
  const citing = [
    ...questions.map(({ cites }, index) => ({ cites, at: ['questions', index, 'cites'] })),
    ...comesUp.map(({ cites }, index) => ({ cites, at: ['comesUp', index, 'cites'] })),
    { cites: safety.cites, at: ['safety', 'cites'] },
  ]
  return citing.flatMap(({ cites, at }) =>
    cites.filter((id) => !points.has(id)).map((id) => problemAt(at, `there is no point ${id}`)),
  )
}

/** Every point a page cites, in the order of the file, each once. */
export function citedOnPage({ questions, comesUp, safety }: Facilitation): string[] {
  return [...new Set([...[...questions, ...comesUp].flatMap(({ cites }) => cites), ...safety.cites])]
}
