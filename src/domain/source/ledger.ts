import { problemAt } from '../case/problem.ts'
import { usesOfPoints } from './coverage.ts'

import type { Case } from '../case/case-schema.ts'
import type { Problem } from '../case/problem.ts'
import type { WholeModule } from '../module/whole-module.ts'
import type { Use } from './coverage.ts'
import type { SetAside } from './set-aside-schema.ts'
import type { CitedPoint } from './source.ts'
import type { Point, Source, Topic } from './source-schema.ts'

/** What the course does with every point of the sources. */
export interface Ledger {
  /** Where each point is used, by its id. */
  uses: ReadonlyMap<string, Use[]>
  /** Why a point is not taught, by its id. */
  setAside: ReadonlyMap<string, string>
}

/** How many of some points there are, and what the course does with them. A point that is tested is as a rule taught as well. */
export interface Coverage {
  total: number
  taught: number
  tested: number
  setAside: number
}

/** The most of all points that may be set aside: one in ten. */
const MOST_SET_ASIDE = 0.1

/** The ledger of the course: what its modules and cases do with the points, and what is set aside. */
export function toLedger(course: { cases: Case[]; modules: WholeModule[]; setAside: SetAside }): Ledger {
  return {
    uses: usesOfPoints(course.cases, course.modules),
    setAside: new Map(course.setAside.map(({ point, reason }) => [point, reason])),
  }
}

/** What the course does with some points. */
export function countCoverage(points: Pick<Point, 'id'>[], ledger: Ledger): Coverage {
  return {
    total: points.length,
    taught: points.filter(({ id }) => isUsed(id, 'taught', ledger)).length,
    tested: points.filter(({ id }) => isUsed(id, 'tested', ledger)).length,
    setAside: points.filter(({ id }) => ledger.setAside.has(id)).length,
  }
}

/** What the course does with the points of each topic. A point counts in every topic that it belongs to. */
export function coverageByTopic(points: Point[], topics: Topic[], ledger: Ledger): (Coverage & { title: string })[] {
  return topics.map(({ id, title }) => ({
    title,
    ...countCoverage(
      points.filter((point) => point.topics.includes(id)),
      ledger,
    ),
  }))
}

/** The points that are neither taught nor set aside. */
export function openPoints(points: Point[], ledger: Ledger): Point[] {
  return points.filter(({ id }) => !isUsed(id, 'taught', ledger) && !ledger.setAside.has(id))
}

/** The points of a source that the course owes something: to be taught or set aside, and if a duty or warning to be tested. */
export function checkCoverage({ sections }: Pick<Source, 'sections'>, ledger: Ledger): Problem[] {
  return sections.flatMap(({ points }, section) =>
    points.flatMap((point, index) => {
      const at = ['sections', section, 'points', index]
      const isOwedTest = isBinding(point) && !isUsed(point.id, 'tested', ledger)
      return [
        ...openPoints([point], ledger).map(({ id }) => problemAt(at, `${id} is neither taught nor set aside`)),
        ...(isOwedTest ? [problemAt(at, `${point.id} is a ${point.kind} and no question or option tests it`)] : []),
      ]
    }),
  )
}

/** Everything wrong with the list of points set aside. `citedIn` says where in the course a point is cited, if it is. */
export function checkSetAside(
  setAside: SetAside,
  { points, citedIn }: { points: ReadonlyMap<string, CitedPoint>; citedIn: (point: string) => string[] },
): Problem[] {
  const share = setAside.length / points.size
  const percent = Math.round(share * 100)
  return [
    ...(share > MOST_SET_ASIDE ? [problemAt([], `${percent} % of the points are set aside; at most 10 % may be`)] : []),
    ...setAside.flatMap(({ point: id }, index) => {
      const found = points.get(id)?.point
      const cited = citedIn(id)
      return [
        ...(found ? [] : [`there is no point ${id}`]),
        ...(found && isBinding(found) ? [`${id} is a ${found.kind}, which cannot be set aside`] : []),
        ...(cited.length > 0 ? [`${id} is set aside, and yet cited in ${cited.join(', ')}`] : []),
        ...(setAside.findIndex(({ point }) => point === id) < index ? [`${id} is set aside twice`] : []),
      ].map((message) => problemAt([index, 'point'], message))
    }),
  ]
}

function isUsed(id: string, kind: Use['kind'], { uses }: Ledger): boolean {
  return uses.get(id)?.some((use) => use.kind === kind) ?? false
}

/** Whether a point binds or warns. Those are the points that a learner has to meet and be asked about. */
function isBinding({ kind }: Point): boolean {
  return kind === 'duty' || kind === 'warning'
}
