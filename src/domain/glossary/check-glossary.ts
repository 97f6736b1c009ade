import { problemAt } from '../case/problem.ts'
import { checkCitations } from '../source/citation.ts'

import type { Problem } from '../case/problem.ts'
import type { Term } from './glossary-schema.ts'

interface KnownToGlossary {
  points: { has: (id: string) => boolean }
  /** The terms that modules explain in place. */
  used: { has: (id: string) => boolean }
}

/** Everything wrong with the glossary that its schema cannot see. */
export function checkGlossary(terms: Term[], { points, used }: KnownToGlossary): Problem[] {
  return [
    ...checkCitations(terms, points),
    ...terms.flatMap(({ id }, index) =>
      [
        ...(used.has(id) ? [] : [`no module uses the term ${id}`]),
        ...(terms.findIndex((other) => other.id === id) < index ? [`the term ${id} stands here twice`] : []),
      ].map((message) => problemAt([index, 'id'], message)),
    ),
  ]
}
