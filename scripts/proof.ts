// `npm run proof`: writes a printable proof copy of every case and module into dist-proof/, for reviewers who read on paper.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { CONTENT, readFolder } from './content-files.ts'
import { readReference } from './ledger.ts'
import { readModuleFiles, verifyModules } from './modules.ts'
import { sinceText } from './proof/copy-changes.ts'
import { toProofCopy } from './proof/copy.ts'
import { compareSince, findRemoved, readEarlier } from './proof/earlier.ts'
import { toModuleCopy } from './proof/module-copy.ts'
import { toOverview } from './proof/overview.ts'
import { readLibrary, verifyFile } from './verification.ts'

import type { Earlier } from './proof/earlier.ts'
import type { Compared } from './proof/overview.ts'
import type { Library } from './verification.ts'

const OUT = 'dist-proof'
const OVERVIEW = join(OUT, 'changes.html')

const USAGE = `npm run proof                      writes a proof copy of every case and module into ${OUT}/
npm run proof -- --since <commit>  also shows in each case what changed since a commit, tag or branch,
                                   and lists it for all cases in ${OVERVIEW}`

try {
  const { since, help } = readOptions()
  if (help) console.log(USAGE)
  else writeCopies(since === undefined ? undefined : readEarlier(since))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function readOptions() {
  try {
    return parseArgs({ options: { since: { type: 'string' }, help: { type: 'boolean', short: 'h' } } }).values
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`, { cause: error })
  }
}

function writeCopies(earlier: Earlier | undefined): void {
  const files = readFolder(join(CONTENT, 'cases'))
  const library = readLibrary(files)
  const { points, known } = library
  const compared: Compared[] = []
  mkdirSync(OUT, { recursive: true })
  for (const file of files) {
    const verified = verifyFile(file, known)
    const { source } = verified
    if (!source) {
      console.log(`${file.path} does not fit the schema; npm run content says why.`)
      process.exitCode = 1
      continue
    }
    const since = earlier && compareSince(earlier, source, { path: file.path, points })
    const path = join(OUT, `${source.id}.html`)
    writeFileSync(path, toProofCopy({ source, verified, points, since }))
    console.log(since ? `${path}: ${sinceText(since)}` : path)
    if (since) compared.push({ source, since })
  }
  writeOverview(
    earlier,
    compared,
    files.map(({ path }) => path),
  )
  writeModuleCopies(library)
}

function writeModuleCopies({ points, known }: Library): void {
  const glossary = readReference().glossary.value
  const terms = new Set(glossary.map(({ id }) => id))
  for (const { id, source, problems } of verifyModules(readModuleFiles(), { ...known, terms })) {
    if (!source) {
      console.log(`The files of the module ${id} do not fit their schemas; npm run content says why.`)
      process.exitCode = 1
      continue
    }
    const path = join(OUT, `module-${id}.html`)
    writeFileSync(path, toModuleCopy({ source, problems: problems.length, points, glossary }))
    console.log(path)
  }
}

/** Writes what changed in all cases, or takes away what an earlier run wrote of it. */
function writeOverview(earlier: Earlier | undefined, compared: Compared[], paths: string[]): void {
  rmSync(OVERVIEW, { force: true })
  if (!earlier) return
  const removed = findRemoved(earlier, paths)
  writeFileSync(OVERVIEW, toOverview(earlier.commit, compared, removed))
  for (const { path, title } of removed) console.log(`${path}: removed since then (${title})`)
  console.log(OVERVIEW)
}
