import { readFileSync } from 'node:fs'

import { describe, expect, it } from 'vitest'

import { setAsideSchema } from '#domain/source/set-aside-schema.ts'

import { parseContent } from '../../../scripts/content-files.ts'
import { verifyLedger } from '../../../scripts/ledger.ts'
import { parseFile } from '../../../scripts/verification.ts'
import { cases, library, reference, verifyShipped } from '../../fixtures/course.ts'

import type { Reference } from '../../../scripts/ledger.ts'

const modules = verifyShipped().flatMap(({ source }) => source ?? [])

function findingsWith(change: Partial<Reference>, taught = modules) {
  const [, findings] = verifyLedger({ ...reference, ...change }, { cases, modules: taught, library })
  return findings.map(({ file, line, message }) => ({ file, line, message }))
}

/** The list of points set aside with one more, and the line it stands on. */
function setAsideWith(point: string) {
  const path = 'src/content/set-aside.yaml'
  const text = readFileSync(path, 'utf8')
  const file = parseContent(path, `${text}- point: ${point}\n  reason: 'It is said in another place too.'\n`)
  return { path, line: text.split('\n').length, setAside: { file, value: parseFile(file, setAsideSchema, []) ?? [] } }
}

describe('verifyLedger', () => {
  it('finds nothing in what ships', () => {
    expect(findingsWith({})).toEqual([])
  })

  it('names the file and line of a point that is set aside and yet cited, and the places', () => {
    const { path, line, setAside } = setAsideWith('mps-tribune.opening.6')
    const [found, ...more] = findingsWith({ setAside })
    expect(more).toEqual([])
    expect(found).toMatchObject({ file: path, line })
    expect(found?.message).toMatch(/^mps-tribune\.opening\.6 is set aside, and yet cited in \S/)
  })

  it('names the file and line of a point that nothing teaches any more', () => {
    const path = 'src/content/sources/hiroc-risk-note.yaml'
    const lines = readFileSync(path, 'utf8').split('\n')
    const found = findingsWith({}, []).find(
      ({ message }) => message === 'hiroc-risk-note.staff.3 is neither taught nor set aside',
    )
    expect(found?.file).toBe(path)
    expect(lines[(found?.line ?? 0) - 1]).toContain('hiroc-risk-note.staff.3')
  })

  it('names the line of a duty that nothing asks about any more', () => {
    expect(findingsWith({}, []).map(({ message }) => message)).toContain(
      'hiroc-risk-note.staff.3 is a duty and no question or option tests it',
    )
  })

  it('names the file and line of a term that no module uses', () => {
    const { file } = reference.glossary
    const term = { id: 'unused', term: 'unused', definition: 'A word that nobody says.', cites: [] }
    const findings = findingsWith({ glossary: { file, value: [term, ...reference.glossary.value] } })
    expect(findings).toEqual([{ file: file.path, line: 2, message: 'no module uses the term unused' }])
  })
})
