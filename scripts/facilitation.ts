// Verifies the facilitators’ pages for `npm run content`: each against its case and the sources, and that every case has one.
import { problemAt } from '#domain/case/problem.ts'
import { checkFacilitation } from '#domain/facilitation/check-facilitation.ts'
import { facilitationSchema } from '#domain/facilitation/facilitation-schema.ts'

import { CONTENT, idOf } from './content-files.ts'
import { findingsIn, parseFile } from './verification.ts'

import type { ContentFile } from './content-files.ts'
import type { Finding, VerifiedCase } from './verification.ts'
import type { Known } from '#domain/case/check-references.ts'

/** The folder of the facilitators’ pages in the content. */
export const FACILITATION = `${CONTENT}/facilitation`

/** Everything wrong with the facilitators’ pages, a missing one included. */
export function verifyFacilitation(
  files: ContentFile[],
  cases: Pick<VerifiedCase, 'file' | 'source'>[],
  { points }: Pick<Known, 'points'>,
): Finding[] {
  const known = { cases: new Map(cases.map(({ file, source }) => [idOf(file), source])), points }
  const written = new Set(files.map(({ path }) => idOf(path)))
  return [
    ...files.flatMap((file) => verifyPage(file, known)),
    ...[...known.cases.keys()].filter((id) => !written.has(id)).map(missingPage),
  ]
}

function verifyPage(file: ContentFile, known: Parameters<typeof checkFacilitation>[1]): Finding[] {
  const findings: Finding[] = []
  const page = parseFile(file, facilitationSchema, findings)
  if (!page) return findings
  findings.push(...findingsIn(file, checkFacilitation(page, known)))
  if (idOf(file.path) !== page.case) {
    findings.push(...findingsIn(file, [problemAt(['case'], `the file for ${page.case} has another name`)]))
  }
  return findings
}

function missingPage(id: string): Finding {
  const message = `the case ${id} has no page for facilitators, which belongs here`
  return { file: `${FACILITATION}/${id}.yaml`, line: 1, message, path: [] }
}
