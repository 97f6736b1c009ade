// Makes the index that the search page loads, of the records that the build has left for it. See docs/adr/0008-search.md.
import { existsSync, readFileSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { close, createIndex } from 'pagefind'

import type { SearchRecord } from '#domain/search/record.ts'
import type { AstroIntegration } from 'astro'
import type { PagefindIndex } from 'pagefind'

const RECORDS = 'search/records.json'
const INDEX = 'pagefind'
/** Pagefind brings its own interface, which we do not use, and a worker: see the record of the decision. */
const UNUSED = /^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|^wasm\.unknown\./
/** The index is in one language until the course is in two. */
const LANGUAGE = 'en'

/** An integration that indexes every build, wherever it is written to. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir)
        const { found, absent } = sortRecords(readRecords(site), site)
        if (absent.length > 0) logger.warn(`not built, so not to be found: ${absent.join(', ')}`)
        const files = await index(found)
        await rm(join(site, RECORDS))
        await write(files, join(site, INDEX))
        logger.info(`${found.length} things can be found`)
      },
    },
  }
}

function readRecords(site: string): SearchRecord[] {
  return JSON.parse(readFileSync(join(site, RECORDS), 'utf8')) as SearchRecord[]
}

/** The records whose page is in the site, and the pages that are not. Throws when a page lacks the place a record leads to. */
function sortRecords(records: SearchRecord[], site: string): { found: SearchRecord[]; absent: string[] } {
  const pages = new Map<string, string | undefined>()
  const found = records.filter(({ path }) => {
    const [page = '', anchor] = path.split('#')
    if (!pages.has(page)) pages.set(page, readPage(join(site, page, 'index.html')))
    const html = pages.get(page)
    if (html !== undefined && anchor && !html.includes(` id="${anchor}"`)) throw new Error(`${path} is not on its page`)
    return html !== undefined
  })
  return { found, absent: [...pages].flatMap(([page, html]) => (html === undefined ? [page] : [])) }
}

function readPage(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

interface IndexFile {
  path: string
  content: Uint8Array
}

async function index(records: SearchRecord[]): Promise<IndexFile[]> {
  const { index: made, errors } = await createIndex()
  if (!made) throw new Error(`Pagefind could not begin an index: ${errors.join(' ')}`)
  try {
    for (const record of records) await add(made, record)
    const { files, errors: failed } = await made.getFiles()
    if (failed.length > 0) throw new Error(`Pagefind could not make the index: ${failed.join(' ')}`)
    return files.filter(({ path }) => !UNUSED.test(path))
  } finally {
    await close()
  }
}

async function add(made: PagefindIndex, { kind, path, title, within, text }: SearchRecord): Promise<void> {
  const { errors } = await made.addCustomRecord({
    url: `/${path}`,
    content: text,
    language: LANGUAGE,
    meta: kind === 'point' ? { place: title } : { title },
    filters: { kind: [kind], within: [within] },
  })
  if (errors.length > 0) throw new Error(`Pagefind refused ${path}: ${errors.join(' ')}`)
}

async function write(files: IndexFile[], folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  for (const { path, content } of files) {
    const file = join(folder, path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
}
