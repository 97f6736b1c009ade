import { expect, it } from 'vitest'

import { citedPoints, usesOfPoints } from '#domain/source/coverage.ts'

import { buildCase, kitchenSink } from '../../../fixtures/cases.ts'
import { buildModule } from '../../../fixtures/modules.ts'

const small = buildCase({ title: 'Small' })
const other = buildCase({ id: 'other', title: 'Other' })

it('says where each point is taught and where it is tested, each place once for each', () => {
  const inCase = (kind: string, id: string, title: string) => ({ kind, in: 'case', id, title, path: `cases/${id}/` })
  const inModule = { in: 'module', id: 'first', title: 'Module first' }
  expect(Object.fromEntries(usesOfPoints([small, other], [buildModule('first')]))).toEqual({
    'book.rules.1': [
      { kind: 'taught', ...inModule, path: 'modules/first/' },
      { kind: 'tested', ...inModule, path: 'modules/first/check/' },
      inCase('taught', 'small', 'Small'),
      inCase('tested', 'small', 'Small'),
      inCase('taught', 'other', 'Other'),
      inCase('tested', 'other', 'Other'),
    ],
    'book.rules.2': [inCase('taught', 'small', 'Small'), inCase('taught', 'other', 'Other')],
  })
})

it('uses nothing without cases and modules', () => {
  expect(usesOfPoints([], []).size).toBe(0)
})

it('lists what a case cites, each point once', () => {
  expect(citedPoints(small)).toEqual(['book.rules.1', 'book.rules.2'])
  expect(citedPoints(kitchenSink())).toEqual([
    'hiroc-risk-note.overview.1',
    'cmpa-sharing.dos.4',
    'hiroc-risk-note.staff.1',
    'cmpa-sharing.angela.6',
    'cmpa-opportunities.leverage.4',
    'cpso-advice.electronic.1',
    'cpso-advice.deid.2',
    'mps-tribune.think.1',
    'mps-tribune.professional.1',
    'hiroc-risk-note.care.1',
  ])
})
