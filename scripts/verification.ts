// Verifies the content as a whole and says what it found, for `npm run content`, its tests and the proof copies.
import { join } from 'node:path'

import { z } from 'astro/zod'

import { caseSchema } from '#domain/case/case-schema.ts'
import { problemAt } from '#domain/case/problem.ts'
import { verifyCase } from '#domain/case/verify.ts'
import { competencySchema } from '#domain/competency/competency-schema.ts'
import { indexPoints } from '#domain/source/source.ts'
import { sourceSchema } from '#domain/source/source-schema.ts'

import { CONTENT, idOf, readContent, readFolder } from './content-files.ts'

import type { ContentFile } from './content-files.ts'
import type { Case } from '#domain/case/case-schema.ts'
import type { Known } from '#domain/case/check-references.ts'
import type { Problem } from '#domain/case/problem.ts'
import type { Choice } from '#domain/case/step.ts'
import type { Verification } from '#domain/case/verify.ts'
import type { CitedPoint } from '#domain/source/source.ts'
import type { Source } from '#domain/source/source-schema.ts'

/** Something wrong in the content, with the file and line, and a shortest path that shows it. */
export interface Finding {
  file: string
  line: number
  message: string
  path: Choice[]
}

/** A case together with what verifying it came to; `source` is undefined if the file does not fit the schema. */
export interface VerifiedCase {
  file: string
  source: Case | undefined
  verification: Verification | undefined
  problems: Finding[]
}

/** What cases may refer to. */
export interface Library {
  sources: Source[]
  points: Map<string, CitedPoint>
  known: Known
  problems: Finding[]
}

/** Reads the sources and competencies, and the names of the cases in a folder. */
export function readLibrary(cases: ContentFile[]): Library {
  const problems: Finding[] = []
  const sources = readFolder(join(CONTENT, 'sources')).flatMap((file) => parseFile(file, sourceSchema, problems) ?? [])
  const competencies =
    parseFile(readContent(join(CONTENT, 'competencies.yaml')), z.array(competencySchema), problems) ?? []
  const points = indexPoints(sources)
  const known: Known = {
    points,
    sources: new Set(sources.map(({ id }) => id)),
    competencies: new Set(competencies.map(({ id }) => id)),
    cases: new Set(cases.map(({ path }) => idOf(path))),
  }
  return { sources, points, known, problems }
}

/** Verifies one case file. `plays` is the number of random plays. */
export function verifyFile(file: ContentFile, known: Known, plays?: number): VerifiedCase {
  const problems: Finding[] = []
  const source = parseFile(file, caseSchema, problems)
  if (!source) return { file: file.path, source, verification: undefined, problems }
  const verification = verifyCase(source, known, plays)
  problems.push(...findingsIn(file, verification.problems))
  if (!file.path.endsWith(`${source.id}.yaml`)) {
    problems.push(...findingsIn(file, [problemAt(['id'], `the file of ${source.id} has another name`)]))
  }
  return { file: file.path, source, verification, problems }
}

/** Problems of a file, with the file and the line. */
export function findingsIn(file: ContentFile, problems: Problem[]): Finding[] {
  return problems.map(({ at, message, path }) => ({ file: file.path, line: file.lineOf(at), message, path }))
}

/** What a file holds, if it fits a schema; what is wrong with it is added to the problems. */
export function parseFile<T>(file: ContentFile, schema: z.ZodType<T>, problems: Finding[]): T | undefined {
  problems.push(...file.errors.map((error) => ({ file: file.path, ...error, path: [] })))
  if (file.errors.length > 0) return undefined
  const parsed = schema.safeParse(file.value)
  if (parsed.success) return parsed.data
  for (const { path, message } of parsed.error.issues) {
    const at = path.filter((key) => typeof key !== 'symbol')
    problems.push({ file: file.path, line: file.lineOf(at), message: `${at.join('.')}: ${message}`, path: [] })
  }
  return undefined
}
