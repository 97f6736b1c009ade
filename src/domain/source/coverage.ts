import type { Case } from '../case/case-schema.ts'

/** A place in the course where a point is used. */
export interface Use {
  kind: 'taught' | 'tested'
  /** The title of the case. */
  title: string
  /** The id of the case. */
  case: string
}

/**
 * Where each point is used, by its id: taught where a case cites it about itself (its origin, its prompts, what the source says, where the
 * sources part), tested
 * where an option’s rationale rests on it. Each case is listed once for each kind.
 */
export function usesOfPoints(cases: Case[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  for (const item of cases) {
    for (const kind of ['taught', 'tested'] as const) {
      const cited = new Set(kind === 'taught' ? taughtBy(item) : testedBy(item))
      for (const id of cited) uses.set(id, [...(uses.get(id) ?? []), { kind, title: item.title, case: item.id }])
    }
  }
  return uses
}

function taughtBy(item: Case): string[] {
  return [
    ...item.origin.points,
    ...item.sourceSays.cites,
    ...item.prompts.flatMap(({ cites }) => cites),
    ...Object.values(item.nodes).flatMap((node) => (node.kind === 'decision' ? (node.tension?.cites ?? []) : [])),
    ...testedBy(item),
  ]
}

function testedBy(item: Case): string[] {
  return Object.values(item.nodes).flatMap((node) =>
    node.kind === 'decision' ? node.options.flatMap(({ cites }) => cites) : [],
  )
}

/** Every point a case cites, in the order of the file, each once. */
export function citedPoints(item: Case): string[] {
  return [...new Set(taughtBy(item))]
}
