import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { readContent } from '../../../scripts/content-files.ts'
import { verifyFacilitation } from '../../../scripts/facilitation.ts'
import { angela, kitchenSink, knownContent } from '../../fixtures/cases.ts'

const folder = mkdtempSync(join(tmpdir(), 'one-standard-'))
const lines = readFileSync('src/content/facilitation/angela.yaml', 'utf8').split('\n')
const cases = [{ file: 'src/content/cases/angela.yaml', source: angela() }]

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What verifying the page for Angela finds after one line has been changed, and the number of that line. */
function findingsAfter(line: string, changed: string, name = 'angela.yaml') {
  const file = join(folder, name)
  const index = lines.indexOf(line)
  writeFileSync(file, lines.with(index, changed).join('\n'))
  return { file, line: index + 1, findings: verifyFacilitation([readContent(file)], cases, knownContent()) }
}

describe('verifyFacilitation', () => {
  it('finds nothing in the page as it is', () => {
    expect(findingsAfter('case: angela', 'case: angela').findings).toEqual([])
  })

  it('names the file and the line of minutes that do not add up', () => {
    const { file, line, findings } = findingsAfter('      - minutes: 15', '      - minutes: 16')
    const message = 'the steps of the plan for 30 minutes add up to 31'
    expect(findings).toEqual([{ file, line: lines.indexOf('  - minutes: 30') + 1, message, path: [] }])
    expect(line).toBeGreaterThan(1)
  })

  it('names the line of a node that the case does not have', () => {
    const { file, line, findings } = findingsAfter('  - at: corridor', '  - at: hallway')
    expect(findings).toEqual([{ file, line, message: 'the case has no node hallway', path: [] }])
  })

  it('names the line of what does not fit the schema', () => {
    const { file, line, findings } = findingsAfter('runs: 0', 'runs: many')
    expect(findings.map((found) => ({ file: found.file, line: found.line }))).toEqual([{ file, line }])
  })

  it('finds a file that has another name than its case, and so the case without a page', () => {
    const { file, line, findings } = findingsAfter('case: angela', 'case: angela', 'angel.yaml')
    expect(findings.map(({ message }) => message)).toEqual([
      'the file for angela has another name',
      'the case angela has no page for facilitators, which belongs here',
    ])
    expect(findings[0]).toMatchObject({ file, line })
  })

  it('finds a case without a page, and names the file that is missing', () => {
    const without = [{ file: 'tests/fixtures/kitchen-sink.yaml', source: kitchenSink() }]
    expect(verifyFacilitation([], without, knownContent())).toEqual([
      {
        file: 'src/content/facilitation/kitchen-sink.yaml',
        line: 1,
        message: 'the case kitchen-sink has no page for facilitators, which belongs here',
        path: [],
      },
    ])
  })
})
