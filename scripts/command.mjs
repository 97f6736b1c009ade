import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** What every command of the project runs with: its own tools first on the path (Node 24 among them), no telemetry. */
const ENVIRONMENT = {
  ...process.env,
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
}

/**
 * Runs a command from the project's folder with the terminal as its own, and resolves with its exit code.
 *
 * @param {string[]} command the program and its arguments
 * @returns {Promise<number>}
 */
export async function runCommand(command) {
  return closing(start(command, 'inherit'))
}

/**
 * Runs a command from the project's folder and resolves with its exit code and all it printed.
 *
 * @param {string[]} command the program and its arguments
 * @param {Record<string, string>} [env] added to the environment
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function captureCommand(command, env) {
  let output = ''
  const child = start(command, 'pipe', env)
  child.stdout?.on('data', (chunk) => (output += chunk))
  child.stderr?.on('data', (chunk) => (output += chunk))
  return { code: await closing(child), output }
}

function start([program, ...args], stdio, env = {}) {
  const shell = process.platform === 'win32'
  return spawn(program, args, { cwd: ROOT, stdio, shell, env: { ...ENVIRONMENT, ...env } })
}

function closing(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}
