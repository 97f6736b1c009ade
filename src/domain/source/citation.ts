import { problemAt } from '../case/problem.ts'
import { isFields } from '../fields.ts'

import type { Problem } from '../case/problem.ts'

/** A point that content cites, and where in the content it does. */
export interface Citation {
  point: string
  /** Keys and indices from the top. */
  at: Problem['at']
}

/** Every citation in a piece of content: what is listed under `cites`, however deep it stands, in order and as often as it is there. */
export function citationsIn(content: unknown, at: Problem['at'] = []): Citation[] {
  if (Array.isArray(content)) return content.flatMap((item: unknown, index) => citationsIn(item, [...at, index]))
  if (!isFields(content)) return []
  return Object.entries(content).flatMap(([key, value]) =>
    key === 'cites' && Array.isArray(value)
      ? value.map((point: unknown, index) => ({ point: String(point), at: [...at, key, index] }))
      : citationsIn(value, [...at, key]),
  )
}

/** The citations in a piece of content that lead to no point. */
export function checkCitations(content: unknown, points: { has: (id: string) => boolean }): Problem[] {
  return citationsIn(content)
    .filter(({ point }) => !points.has(point))
    .map(({ point, at }) => problemAt(at, `there is no point ${point}`))
}
