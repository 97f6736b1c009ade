import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { readContent } from '../../../scripts/content-files.ts'
import { verifyFile } from '../../../scripts/verification.ts'
import { knownContent } from '../../fixtures/cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'one-standard-'))
const path = join(folder, 'angela.yaml')
const lines = readFileSync('src/content/cases/angela.yaml', 'utf8').split('\n')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What verifying Angela finds after one line of her file has been changed, and the number of that line. */
function problemsAfter(line: string, changed: string) {
  const index = lines.indexOf(line)
  writeFileSync(path, lines.with(index, changed).join('\n'))
  const { problems } = verifyFile(readContent(path), knownContent(), 10)
  return { problems, number: index + 1 }
}

describe('verifyFile', () => {
  it('names the file and the line of a way that leads nowhere', () => {
    const { problems, number } = problemsAfter('        to: consult', '        to: nowhere')
    expect(problems).toEqual([{ file: path, line: number, message: 'leads to nowhere, which is no node', path: [] }])
  })

  it('names the line of what does not fit the schema', () => {
    const { problems, number } = problemsAfter('minutes: 15', 'minutes: 400')
    expect(problems.map(({ file, line }) => ({ file, line }))).toEqual([{ file: path, line: number }])
  })

  it('names the line of YAML that cannot be read', () => {
    const { problems, number } = problemsAfter('minutes: 15', 'minutes: [15')
    expect(problems[0]?.file).toBe(path)
    expect(problems[0]?.line).toBeGreaterThanOrEqual(number)
  })

  it('shows the node and a shortest path of a state that is not sound', () => {
    const { problems } = problemsAfter(
      '  minutes: { kind: count, min: 0, max: 300, start: 0 }',
      '  minutes: { kind: count, min: 0, max: 100, start: 0 }',
    )
    const found = problems.find(({ message }) => message === 'variable minutes leaves its bounds')
    expect(found?.path).toEqual([
      { node: 'first-page', option: 'messages' },
      { node: 'theo', option: 'window' },
    ])
  })
})
