// The content at an earlier commit, and how a case of today stands to it.
import { join } from 'node:path'

import { caseSchema } from '#domain/case/case-schema.ts'
import { indexPoints } from '#domain/source/source.ts'
import { sourceSchema } from '#domain/source/source-schema.ts'

import { CONTENT, parseContent } from '../content-files.ts'
import { parseFile } from '../verification.ts'
import { compareParts } from './compare-parts.ts'
import { findCommit, listFiles, readFileAt } from './history.ts'
import { toParts } from './parts.ts'

import type { Change } from './compare-parts.ts'
import type { Commit } from './history.ts'
import type { ContentFile } from '../content-files.ts'
import type { Finding } from '../verification.ts'
import type { Case } from '#domain/case/case-schema.ts'
import type { CitedPoint } from '#domain/source/source.ts'

type Points = ReadonlyMap<string, CitedPoint>

/** The content as it was at a commit. */
export interface Earlier {
  commit: Commit
  /** The case files, by path. */
  cases: Map<string, ContentFile>
  /** The points of the sources; undefined if the sources of then do not fit the schema of now. */
  points: Points | undefined
}

/** How a case stands to an earlier commit. */
export type Since = { commit: Commit } & (
  | { kind: 'compared'; changes: Change[]; pointsCompared: boolean }
  | { kind: 'new' }
  | { kind: 'unreadable'; why: string }
)

/** A case that was there at an earlier commit and is no longer. */
export interface RemovedCase {
  path: string
  title: string
}

/** The content at the commit that a revision names. Throws, in words for people, if there is no such commit. */
export function readEarlier(revision: string): Earlier {
  const commit = findCommit(revision)
  return { commit, cases: readCases(commit), points: readPoints(commit) }
}

function readCases(commit: Commit): Earlier['cases'] {
  return new Map(readYaml(commit, join(CONTENT, 'cases')).map((file) => [file.path, file]))
}

function readPoints(commit: Commit): Points | undefined {
  const problems: Finding[] = []
  const files = readYaml(commit, join(CONTENT, 'sources'))
  const sources = files.flatMap((file) => parseFile(file, sourceSchema, problems) ?? [])
  return problems.length > 0 || sources.length === 0 ? undefined : indexPoints(sources)
}

function readYaml(commit: Commit, folder: string): ContentFile[] {
  return listFiles(commit, folder)
    .filter((path) => path.endsWith('.yaml'))
    .map((path) => parseContent(path, readFileAt(commit, path) ?? ''))
}

/** How the case in the file at `path` stands to what it was. `points` are those of now. */
export function compareSince({ commit, cases, points: before }: Earlier, source: Case, now: Now): Since {
  const file = cases.get(now.path)
  if (!file) return { commit, kind: 'new' }
  const problems: Finding[] = []
  const was = parseFile(file, caseSchema, problems)
  if (!was) return { commit, kind: 'unreadable', why: reasonsIn(problems) }
  const changes = compareParts(toParts(was, before ?? now.points), toParts(source, now.points))
  return { commit, kind: 'compared', changes, pointsCompared: before !== undefined }
}

/** The first of the reasons; the others tend to be the same one again. */
function reasonsIn(problems: Finding[]): string {
  return problems
    .slice(0, 3)
    .map(({ message }) => message)
    .join('; ')
}

interface Now {
  path: string
  points: Points
}

/** The cases of then that are not among the paths of now. */
export function findRemoved({ cases }: Earlier, paths: string[]): RemovedCase[] {
  return [...cases.values()]
    .filter(({ path }) => !paths.includes(path))
    .map(({ path, value }) => ({ path, title: titleIn(value) ?? path }))
}

function titleIn(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'title' in value && typeof value.title === 'string'
    ? value.title
    : undefined
}
