// Runs before anything is installed, so it is plain JavaScript for Node 20 and speaks on standard error only: the output
// of `npm run -s content -- --json` is one JSON object.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const LOCK_FILE = `${ROOT}package-lock.json`
const STAMP_FILE = `${ROOT}node_modules/.one-standard-lock`
const OLDEST_NODE = 20

/** Installs what `package-lock.json` asks for, unless exactly that is already installed. */
export function setUp() {
  const lock = createHash('sha256').update(readFileSync(LOCK_FILE)).digest('hex')
  if (existsSync(STAMP_FILE) && readFileSync(STAMP_FILE, 'utf8') === lock) return
  refuseOldNode()
  say('Installing the packages listed in package-lock.json. This takes about a minute.')
  install()
  writeFileSync(STAMP_FILE, lock)
  say('Installed.')
}

function refuseOldNode() {
  const major = Number(process.versions.node.split('.')[0])
  if (major >= OLDEST_NODE) return
  throw new Error(`Node.js ${OLDEST_NODE} or newer is needed; this is ${process.version}. See https://nodejs.org.`)
}

// npm warns that some packages want a newer Node than the one that installs them. They get it: the `node` package in
// devDependencies is what npm scripts run on afterwards.
function install() {
  const { status, error, stdout, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (error) throw new Error(`npm could not be started (${error.message}). It comes with Node.js: https://nodejs.org.`)
  if (status === 0) return
  say(stdout + stderr)
  throw new Error('npm ci failed; what it said is above. EBADENGINE warnings are harmless. Is the network reachable?')
}

/** @param {string} text */
function say(text) {
  process.stderr.write(`${text}\n`)
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    setUp()
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  }
}
