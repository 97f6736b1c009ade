// Verifies what the course makes of the sources as a whole: glossary, guidance, points set aside, and coverage. For `npm run content`.
import { join } from 'node:path'

import { z } from 'astro/zod'

import { checkGlossary } from '#domain/glossary/check-glossary.ts'
import { termSchema } from '#domain/glossary/glossary-schema.ts'
import { checkGuidance } from '#domain/guidance/check-guidance.ts'
import { guidanceSchema } from '#domain/guidance/guidance-schema.ts'
import { readModuleText } from '#domain/module/module-text.ts'
import { citationsIn } from '#domain/source/citation.ts'
import { checkCoverage, checkSetAside, toLedger } from '#domain/source/ledger.ts'
import { setAsideSchema } from '#domain/source/set-aside-schema.ts'
import { topicSchema } from '#domain/source/source-schema.ts'

import { CONTENT, idOf, readContent, readFolder } from './content-files.ts'
import { findingsIn, parseFile } from './verification.ts'

import type { ContentFile } from './content-files.ts'
import type { Finding, Library } from './verification.ts'
import type { Case } from '#domain/case/case-schema.ts'
import type { Term } from '#domain/glossary/glossary-schema.ts'
import type { Guidance } from '#domain/guidance/guidance-schema.ts'
import type { WholeModule } from '#domain/module/whole-module.ts'
import type { Ledger } from '#domain/source/ledger.ts'
import type { SetAside } from '#domain/source/set-aside-schema.ts'
import type { Topic } from '#domain/source/source-schema.ts'

/** A file, and what it holds: nothing if it does not fit its schema. */
interface Held<T> {
  file: ContentFile
  value: T
}

/** What belongs to the course beside modules and cases. */
export interface Reference {
  glossary: Held<Term[]>
  guidance: Held<Guidance>
  setAside: Held<SetAside>
  topics: Topic[]
  /** The files of the sources, in which points without a home are named. */
  sources: ContentFile[]
  problems: Finding[]
}

/** Reads what belongs to the course beside modules and cases. */
export function readReference(content = CONTENT): Reference {
  const problems: Finding[] = []
  const hold = <T>(name: string, schema: z.ZodType<T>, nothing: T): Held<T> => {
    const file = readContent(join(content, name))
    return { file, value: parseFile(file, schema, problems) ?? nothing }
  }
  return {
    glossary: hold('glossary.yaml', z.array(termSchema), []),
    guidance: hold('guidance.yaml', guidanceSchema, { agreements: [], tensions: [], alone: [], silent: [] }),
    setAside: hold('set-aside.yaml', setAsideSchema, []),
    topics: hold('topics.yaml', z.array(topicSchema), []).value,
    sources: readFolder(join(content, 'sources')),
    problems,
  }
}

/** What the course is made of, as far as it could be read. */
interface Course {
  cases: Case[]
  modules: WholeModule[]
  library: Library
}

/** The ledger of the course, and everything wrong with it and with the pages of reference. */
export function verifyLedger(reference: Reference, { cases, modules, library }: Course): [Ledger, Finding[]] {
  const { glossary, guidance, setAside } = reference
  const ledger = toLedger({ cases, modules, setAside: setAside.value })
  const used = new Set(modules.flatMap(({ body }) => readModuleText(body).terms))
  const citedIn = (point: string) => [
    ...new Set((ledger.uses.get(point) ?? []).map(({ title }) => title)),
    ...[glossary, guidance].filter(({ value }) => cites(value, point)).map(({ file }) => idOf(file.path)),
  ]
  return [
    ledger,
    [
      ...reference.problems,
      ...findingsIn(glossary.file, checkGlossary(glossary.value, { points: library.points, used })),
      ...findingsIn(guidance.file, checkGuidance(guidance.value, library.known)),
      ...findingsIn(setAside.file, checkSetAside(setAside.value, { points: library.points, citedIn })),
      ...library.sources.flatMap((source) => {
        const file = reference.sources.find(({ path }) => idOf(path) === source.id)
        return file ? findingsIn(file, checkCoverage(source, ledger)) : []
      }),
    ],
  ]
}

function cites(content: unknown, point: string): boolean {
  return citationsIn(content).some((citation) => citation.point === point)
}
