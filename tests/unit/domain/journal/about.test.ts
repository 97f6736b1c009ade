import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isDay, parseAbout } from '#domain/journal/about.ts'
import { parseTime } from '#domain/journal/time.ts'

import { abouts, caseAnswer, commitment, modelAnswer } from '../../../fixtures/records.ts'

const SAID = { outcome: 'done', note: '', at: '2026-12-01T08:00:00.000Z' } as const

describe('parseAbout', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(abouts, (about) => {
        expect(parseAbout(JSON.parse(JSON.stringify(about)))).toEqual(about)
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['a text', 'free'],
    ['an unknown kind', { kind: 'dream' }],
    ['a kind that every object has', { kind: 'toString' }],
    ['a case without its question', { ...caseAnswer(), question: undefined }],
    ['a module without its title', { kind: 'module', module: 'a', title: 1, prompt: 'b', question: 'c' }],
    ['a commitment that does not say where it is from', { ...commitment(), from: undefined }],
    ['a commitment from a case without an attempt', { ...commitment(), from: { case: 'a', title: 'A' } }],
    ['a commitment by no day', { ...commitment(), by: 'soon' }],
    ['a commitment by a day that never comes', { ...commitment(), by: '2026-13-01' }],
    ['a commitment without a question', { ...commitment(), question: null }],
    ['a commitment that says nothing of a follow-up', { ...commitment(), followUp: undefined }],
    ['a follow-up that is a text', { ...commitment(), followUp: 'done' }],
    ['a follow-up of an unknown outcome', { ...commitment(), followUp: { ...SAID, outcome: 'toString' } }],
    ['a follow-up without a note', { ...commitment(), followUp: { ...SAID, note: undefined } }],
    ['a follow-up at no time', { ...commitment(), followUp: { ...SAID, at: 'today' } }],
    ['a model without steps', { ...modelAnswer(), steps: undefined }],
    ['a model with a step that is a hole', { ...modelAnswer(), steps: new Array<unknown>(1) }],
    ['a model with a step without a question', { ...modelAnswer(), steps: [{ id: 'what' }] }],
    ['a model without a title', { ...modelAnswer(), title: undefined }],
    ['a model about nothing', { ...modelAnswer(), subject: null }],
    ['a model about an unknown subject', { ...modelAnswer(), subject: { kind: 'patient', title: 'A' } }],
    ['a model about a subject without a title', { ...modelAnswer(), subject: { kind: 'own' } }],
  ])('refuses %s', (_what, value) => {
    expect(parseAbout(value)).toBeUndefined()
  })

  it('keeps no fields that it does not know', () => {
    const followUp = { ...SAID, more: 1 }
    const from = { case: 'angela', title: 'Angela', attempt: 'first', more: 1 }
    expect(parseAbout({ ...commitment(), from, followUp, more: 1 })).toEqual(commitment({ followUp: SAID }))
    expect(parseAbout({ ...modelAnswer(), subject: { kind: 'presence', more: 1 } })).toEqual(modelAnswer())
  })
})

it.each([
  ['2026-11-21', true],
  ['', true],
  ['2026-11-21T10:00:00.000Z', false],
  ['12026-11-21', false],
  ['2026-00-10', false],
  [null, false],
  [20261121, false],
])('of %j it says whether it is a day or none: %s', (value, expected) => {
  expect(isDay(value)).toBe(expected)
})

it.each([
  ['2026-11-21T10:00:00.000Z', '2026-11-21T10:00:00.000Z'],
  ['2026-11-21T10:00:00Z', '2026-11-21T10:00:00.000Z'],
  ['9999-12-31T24:00:00.000Z', undefined],
  ['2026-11-21T10:61:00.000Z', undefined],
  ['2026-11-21', undefined],
  ['+012026-11-21T10:00:00.000Z', undefined],
  [['2026-11-21T10:00:00.000Z'], undefined],
])('reads the time in %j as %s', (value, expected) => {
  expect(parseTime(value)).toBe(expected)
})
