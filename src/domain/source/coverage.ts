import { taughtByModule, testedByModule } from '../module/whole-module.ts'

import type { Case } from '../case/case-schema.ts'
import type { WholeModule } from '../module/whole-module.ts'

/** A place in the course where a point is used. */
export interface Use {
  kind: 'taught' | 'tested'
  /** What kind of thing uses it. */
  in: 'module' | 'case'
  /** The id of the module or case. */
  id: string
  title: string
  /** The page of the site, from where it is served. */
  path: string
}

/**
 * Where each point is used, by its id: modules first, in the order of the course, then cases, each once for each kind. A module teaches
 * what its prose, prompts and exercises cite, and tests what its knowledge check cites. A case teaches all it cites, and tests what the
 * rationale of an option rests on.
 */
export function usesOfPoints(cases: Case[], modules: WholeModule[]): Map<string, Use[]> {
  const uses = new Map<string, Use[]>()
  const add = (use: Use, points: string[]) => {
    for (const point of new Set(points)) uses.set(point, [...(uses.get(point) ?? []), use])
  }
  for (const module of modules) {
    const place = { in: 'module', id: module.id, title: module.head.title } as const
    add({ kind: 'taught', ...place, path: `modules/${module.id}/` }, taughtByModule(module))
    add({ kind: 'tested', ...place, path: `modules/${module.id}/check/` }, testedByModule(module))
  }
  for (const item of cases) {
    const place = { in: 'case', id: item.id, title: item.title, path: `cases/${item.id}/` } as const
    add({ kind: 'taught', ...place }, citedPoints(item))
    add({ kind: 'tested', ...place }, testedByCase(item))
  }
  return uses
}

/** Every point a case cites, in the order of the file, each once. */
export function citedPoints(item: Case): string[] {
  return [
    ...new Set([
      ...item.origin.points,
      ...item.sourceSays.cites,
      ...item.prompts.flatMap(({ cites }) => cites),
      ...Object.values(item.nodes).flatMap((node) => (node.kind === 'decision' ? (node.tension?.cites ?? []) : [])),
      ...testedByCase(item),
    ]),
  ]
}

function testedByCase(item: Case): string[] {
  return Object.values(item.nodes).flatMap((node) =>
    node.kind === 'decision' ? node.options.flatMap(({ cites }) => cites) : [],
  )
}
