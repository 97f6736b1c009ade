// `npm test`: installs what is missing, a browser included, then runs every stage below and counts.
// `npm run check` and `npm run test:e2e` are the same with a word behind it: only the stages of that group.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { findBrowser } from './browser.mjs'
import { captureCommand } from './command.mjs'
import { setUp } from './setup.mjs'
import { countCommand, countPlaywright, countVitest } from './test-counts.mjs'

const reports = mkdtempSync(join(tmpdir(), 'one-standard-'))
const vitestReport = join(reports, 'vitest.json')
const playwrightReport = join(reports, 'playwright.json')

const script = (name) => ['npm', 'run', '--silent', name]
const vitest = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`]
const build = (base, outDir) => ['astro', 'build', '--base', base, '--outDir', outDir]

// Two lanes for two processors. What reads or writes Astro's generated files (.astro/) stays in one lane, in sequence.
const SOURCE_LANE = [
  { name: 'format', group: 'check', command: script('check:format') },
  { name: 'lint', group: 'check', command: script('check:lint') },
  { name: 'dead code', group: 'check', command: script('check:dead-code') },
  { name: 'tokens', group: 'check', command: script('check:tokens') },
  { name: 'unit', command: vitest, count: (code) => countVitest(code, vitestReport) },
]
const SITE_LANE = [
  { name: 'types', group: 'check', command: script('check:types') },
  { name: 'content', command: script('content') },
  { name: 'build', group: 'e2e', command: build('/', 'dist') },
  {
    name: 'build under a sub-path',
    group: 'e2e',
    command: build('/course/', 'dist-sub'),
    env: { EXTRA_CASES: 'tests/fixtures/kitchen-sink.yaml' },
    needs: 'build',
  },
  { name: 'size', command: script('size:built'), needs: 'build' },
]
const BROWSER_LANE = [
  {
    name: 'e2e',
    group: 'e2e',
    command: ['playwright', 'test', '--reporter=list,json'],
    env: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
    needs: 'build under a sub-path',
    count: (code) => countPlaywright(code, playwrightReport),
  },
]

/** @type {Map<string, { passed: number, failed: number }>} */
const results = new Map()

try {
  await main(process.argv[2])
} catch (error) {
  results.set('set-up', { passed: 0, failed: 1 })
  say(error instanceof Error ? error.message : String(error))
} finally {
  rmSync(reports, { recursive: true, force: true })
}
report()

/** @param {string} [group] */
async function main(group) {
  setUp()
  if (group !== 'check') await chooseBrowser()
  const chosen = (lane) => (group ? lane.filter((stage) => stage.group === group) : lane)
  await Promise.all([runLane(chosen(SOURCE_LANE)), runLane(chosen(SITE_LANE))])
  await runLane(chosen(BROWSER_LANE))
}

// Without a browser the other stages still tell something; the browser stage then fails by itself and says why.
async function chooseBrowser() {
  try {
    process.env.CHROMIUM_PATH = await findBrowser()
  } catch (error) {
    say(error.message)
  }
}

async function runLane(lane) {
  for (const stage of lane) results.set(stage.name, await runStage(stage))
}

async function runStage({ name, command, env, needs, count = countCommand }) {
  if (needs && results.get(needs)?.failed !== 0) {
    say(`✗ ${name}: not run, because "${needs}" failed`)
    return { passed: 0, failed: 1 }
  }
  const begun = Date.now()
  const { code, output } = await captureCommand(command, env)
  const counted = count(code)
  say(`${counted.failed ? '✗' : '✓'} ${name}: ${describe(counted)} in ${((Date.now() - begun) / 1000).toFixed(1)} s`)
  if (counted.failed) say(indent(output))
  return counted
}

function report() {
  const total = (key) => [...results.values()].reduce((sum, counted) => sum + counted[key], 0)
  process.exitCode = total('failed') > 0 || total('passed') === 0 ? 1 : 0
  say('')
  say(describe({ passed: total('passed'), failed: total('failed') }))
}

function describe({ passed, failed }) {
  return `${passed} passed, ${failed} failed`
}

function indent(text) {
  return text.trimEnd().replaceAll(/^/gm, '    ')
}

function say(text) {
  process.stdout.write(`${text}\n`)
}
