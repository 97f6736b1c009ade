// `npm run content`: verifies all content and reports on it. `-- --json` prints one JSON object and nothing else.
import { join } from 'node:path'

import { CONTENT, readFolder } from './content-files.ts'
import { printReport } from './content-text.ts'
import { toReport } from './content-report.ts'
import { FACILITATION, verifyFacilitation } from './facilitation.ts'
import { readLibrary, verifyFile } from './verification.ts'

const files = readFolder(join(CONTENT, 'cases'))
const library = readLibrary(files)
const cases = files.map((file) => verifyFile(file, library.known))
const report = toReport(cases, library, verifyFacilitation(readFolder(FACILITATION), cases, library.known))

if (process.argv.includes('--json')) console.log(JSON.stringify(report))
else printReport(report)
process.exitCode = report.problems.length > 0 ? 1 : 0
