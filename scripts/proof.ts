// `npm run proof`: writes a printable proof copy of every case into dist-proof/, for reviewers who will not play it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { CONTENT, readFolder } from './content-files.ts'
import { toProofCopy } from './proof-copy.ts'
import { readLibrary, verifyFile } from './verification.ts'

const OUT = 'dist-proof'

const files = readFolder(join(CONTENT, 'cases'))
const { points, known } = readLibrary(files)
mkdirSync(OUT, { recursive: true })
for (const file of files) {
  const verified = verifyFile(file, known)
  if (!verified.source) {
    console.log(`${file.path} does not fit the schema; npm run content says why.`)
    process.exitCode = 1
    continue
  }
  const path = join(OUT, `${verified.source.id}.html`)
  writeFileSync(path, toProofCopy(verified.source, verified, points))
  console.log(path)
}
