import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { countCommand, countPlaywright, countVitest } from '../../../scripts/test-counts.mjs'

function reportOf(content: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'counts-')), 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('a command', () => {
  it('is one test', () => {
    expect(countCommand(0)).toEqual({ passed: 1, failed: 0 })
    expect(countCommand(2)).toEqual({ passed: 0, failed: 1 })
  })
})

describe('vitest', () => {
  it.each([
    ['all passed', 0, { numPassedTests: 12, numFailedTests: 0 }, { passed: 12, failed: 0 }],
    ['some failed', 1, { numPassedTests: 12, numFailedTests: 3 }, { passed: 12, failed: 3 }],
    ['a file did not load', 1, { numPassedTests: 12, numFailedTests: 0 }, { passed: 12, failed: 1 }],
    ['no test ran', 0, { numPassedTests: 0, numFailedTests: 0 }, { passed: 0, failed: 1 }],
  ])('%s', (_what, code, report, counted) => {
    expect(countVitest(code, reportOf(report))).toEqual(counted)
  })

  it('left no report', () => {
    expect(countVitest(0, 'nowhere.json')).toEqual({ passed: 0, failed: 1 })
  })
})

describe('playwright', () => {
  it.each([
    ['all passed', 0, { expected: 9, unexpected: 0, flaky: 0 }, { passed: 9, failed: 0 }],
    ['some failed', 1, { expected: 9, unexpected: 2, flaky: 0 }, { passed: 9, failed: 2 }],
    ['some are flaky', 0, { expected: 9, unexpected: 0, flaky: 1 }, { passed: 9, failed: 1 }],
    ['a server did not start', 1, { expected: 0, unexpected: 0, flaky: 0 }, { passed: 0, failed: 1 }],
    ['no test ran', 0, { expected: 0, unexpected: 0, flaky: 0 }, { passed: 0, failed: 1 }],
  ])('%s', (_what, code, stats, counted) => {
    expect(countPlaywright(code, reportOf({ stats }))).toEqual(counted)
  })
})
