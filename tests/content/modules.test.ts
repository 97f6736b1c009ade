import { describe, expect, it } from 'vitest'

import { citationsIn } from '#domain/source/citation.ts'
import { treatedIn } from '#domain/guidance/treated.ts'
import { countCoverage, openPoints } from '#domain/source/ledger.ts'
import { pointsOf, sourceOf } from '#domain/source/source.ts'

import { verifyLedger } from '../../scripts/ledger.ts'
import { cases, library, reference, verifyShipped } from '../fixtures/course.ts'

const verified = verifyShipped()
const modules = verified.flatMap(({ source }) => source ?? [])
const [ledger, findings] = verifyLedger(reference, { cases, modules, library })
const { agreements, tensions, alone } = reference.guidance.value

it('has ten modules', () => {
  expect(modules.map(({ head }) => head.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
})

describe.each(verified.map(({ id, problems }) => [id, problems] as const))('%s', (_id, problems) => {
  it('is sound, and so are its exercises and questions', () => {
    expect(problems.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
  })
})

describe.each(library.sources.map((source) => [source.id, source] as const))('of %s', (_id, source) => {
  it('every point is taught or set aside with a reason', () => {
    expect(openPoints(pointsOf(source), ledger).map(({ id }) => id)).toEqual([])
  })
})

it('the glossary, the guidance and the points set aside are sound, and every duty and warning is tested', () => {
  expect(findings.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
})

it('the ledger knows all 376 points', () => {
  expect(countCoverage(library.sources.flatMap(pointsOf), ledger).total).toBe(376)
})

describe('the guidance', () => {
  it('has the 16 agreements and 13 tensions of the inventory', () => {
    expect([agreements.length, tensions.length]).toEqual([16, 13])
  })

  it.each(tensions.map((tension) => [tension.id, tension] as const))('%s is treated in a module', (_id, tension) => {
    expect(treatedIn(tension, { modules, cases }).modules.length).toBeGreaterThan(0)
  })

  it('lets every document speak for itself', () => {
    expect([...new Set(alone.map(({ source }) => source))].sort()).toEqual(library.sources.map(({ id }) => id).sort())
  })

  it.each(agreements.map((agreement) => [agreement.id, agreement] as const))(
    '%s names each document that it cites, or speaks of all',
    (_id, { text, cites }) => {
      const names: Record<string, RegExp> = {
        'cmpa-opportunities': /CMPA article|CMPA documents|CMPA's two documents/,
        'cmpa-sharing': /guide page|CMPA documents|CMPA's two documents/,
        'cpso-advice': /CPSO draft/,
        'hiroc-risk-note': /HIROC's note/,
        'mps-tribune': /MPS article/,
      }
      const cited = [...new Set(cites.map(sourceOf))]
      expect(cited.filter((id) => !/\ball five\b/i.test(text) && !names[id]?.test(text))).toEqual([])
    },
  )

  it('cites more than half of what the documents say', () => {
    const cited = new Set(citationsIn(reference.guidance.value).map(({ point }) => point))
    expect(cited.size).toBeGreaterThan(376 / 2)
  })
})
