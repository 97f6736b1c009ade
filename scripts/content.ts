// `npm run content`: verifies all content and reports on it. `-- --json` prints one JSON object and nothing else.
import { join } from 'node:path'

import { coverageByTopic } from '#domain/source/ledger.ts'
import { pointsOf } from '#domain/source/source.ts'

import { CONTENT, readFolder } from './content-files.ts'
import { printReport } from './content-text.ts'
import { toReport } from './content-report.ts'
import { FACILITATION, verifyFacilitation } from './facilitation.ts'
import { readReference, verifyLedger } from './ledger.ts'
import { readModuleFiles, verifyModules } from './modules.ts'
import { readLibrary, verifyFile } from './verification.ts'

const files = readFolder(join(CONTENT, 'cases'))
const library = readLibrary(files)
const cases = files.map((file) => verifyFile(file, library.known))
const reference = readReference()
const terms = new Set(reference.glossary.value.map(({ id }) => id))
const modules = verifyModules(readModuleFiles(), { ...library.known, terms })
const [ledger, ledgerFindings] = verifyLedger(reference, {
  cases: cases.flatMap(({ source }) => source ?? []),
  modules: modules.flatMap(({ source }) => source ?? []),
  library,
})
const facilitationFindings = verifyFacilitation(readFolder(FACILITATION), cases, library.known)

const report = toReport({ cases, modules, library, ledger }, [...facilitationFindings, ...ledgerFindings])
if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else printReport(report, coverageByTopic(library.sources.flatMap(pointsOf), reference.topics, ledger))
process.exitCode = report.problems.length > 0 ? 1 : 0
