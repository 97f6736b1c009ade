import { expect, it } from 'vitest'

import { citedPoints, usesOfPoints } from '#domain/source/coverage.ts'

import { buildCase, kitchenSink } from '../../../fixtures/cases.ts'

const small = buildCase({ title: 'Small' })
const other = buildCase({ id: 'other', title: 'Other' })

it('says where each point is taught and where it is tested, each case once for each', () => {
  const taught = (id: string, title: string) => ({ kind: 'taught', title, case: id })
  const tested = (id: string, title: string) => ({ kind: 'tested', title, case: id })
  expect(Object.fromEntries(usesOfPoints([small, other]))).toEqual({
    'book.rules.1': [
      taught('small', 'Small'),
      tested('small', 'Small'),
      taught('other', 'Other'),
      tested('other', 'Other'),
    ],
    'book.rules.2': [taught('small', 'Small'), taught('other', 'Other')],
  })
})

it('uses nothing without cases', () => {
  expect(usesOfPoints([]).size).toBe(0)
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
