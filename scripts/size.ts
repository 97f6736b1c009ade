// The byte budgets of every page of the built site, measured by size-limit (see .size-limit.js), as one table.
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

import { budgetFor, FONT_LIMIT, readPages, SITE_FOLDER } from './budgets.ts'

/** What size-limit says of one check; sizes in bytes. */
interface Measure {
  name: string
  passed: boolean
  size: number
}

try {
  process.exitCode = printTable(measure())
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

function measure(): Measure[] {
  readPages()
  const { stdout, stderr } = spawnSync('size-limit', ['--json'], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (!stdout.trim().startsWith('[')) throw new Error(`size-limit failed:\n${stdout}${stderr}`)
  return JSON.parse(stdout) as Measure[]
}

/** Prints a row a page, and returns 1 if one is over a budget. */
function printTable(measures: Measure[]): number {
  const named = new Map(measures.map((measured) => [measured.name, measured]))
  printRow(['page', 'scripts', 'of', 'html+css', 'of', 'fonts', 'later', ''])
  const isOver = readPages().map(({ page, fonts, laterScripts }) => {
    const scripts = named.get(`${page} scripts`) ?? { size: 0, passed: true }
    const markup = named.get(`${page} markup`) ?? { size: Infinity, passed: false }
    const budget = budgetFor(page)
    const over = [
      scripts.passed ? [] : ['scripts'],
      markup.passed ? [] : ['html+css'],
      fonts.length > FONT_LIMIT ? ['fonts'] : [],
    ].flat()
    const verdict = over.length > 0 ? `OVER: ${over.join(', ')}` : ''
    const sizes = [kilobytes(scripts.size), budget.scripts, kilobytes(markup.size), budget.markup]
    printRow([page, ...sizes, String(fonts.length), kilobytes(weigh(laterScripts)), verdict])
    return over.length > 0
  })
  return isOver.includes(true) ? 1 : 0
}

function printRow([page = '', ...cells]: string[]): void {
  const last = cells.pop() ?? ''
  console.log(`${page.padEnd(44)}${cells.map((cell) => cell.padStart(10)).join('')}  ${last}`.trimEnd())
}

function weigh(paths: string[]): number {
  return paths.reduce((sum, path) => sum + gzipSync(readFileSync(join(SITE_FOLDER, path)), { level: 9 }).length, 0)
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`
}
