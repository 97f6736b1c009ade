import { readFileSync } from 'node:fs'

/**
 * @typedef {{ passed: number, failed: number }} Counted
 */

/**
 * A command that only has an exit code is one test.
 *
 * @param {number} code
 * @returns {Counted}
 */
export function countCommand(code) {
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/**
 * @param {number} code the exit code of vitest
 * @param {string} file its JSON report
 * @returns {Counted}
 */
export function countVitest(code, file) {
  const report = readReport(file)
  return distrust(code, { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 })
}

/**
 * @param {number} code the exit code of playwright
 * @param {string} file its JSON report
 * @returns {Counted}
 */
export function countPlaywright(code, file) {
  const stats = readReport(file)?.stats
  return distrust(code, { passed: stats?.expected ?? 0, failed: (stats?.unexpected ?? 0) + (stats?.flaky ?? 0) })
}

/**
 * A runner that ran no test, or that exited with an error no test accounts for (a file that does not load, a web server
 * that does not start), has failed once.
 *
 * @param {number} code
 * @param {Counted} counted
 * @returns {Counted}
 */
function distrust(code, { passed, failed }) {
  const isUnexplained = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: isUnexplained ? 1 : failed }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
