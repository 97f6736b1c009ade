import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  emptyParts,
  isCommitted,
  isKept,
  isSameText,
  parseEntry,
  stepsOf,
  textAt,
  textOf,
  topicOf,
} from '#domain/journal/entry.ts'

import { caseAnswer, commitment, entries, entry, modelAnswer, whole } from '../../../fixtures/records.ts'

import type { About } from '#domain/journal/about.ts'

const ON_A_MODULE: About = { kind: 'module', module: 'lines', title: 'Lines', prompt: 'why', question: 'Why?' }

describe('parseEntry', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(entries, (stored) => {
        expect(parseEntry(JSON.parse(JSON.stringify(stored)))).toEqual(stored)
      }),
    )
  })

  it('never throws, and what it accepts it accepts again', () => {
    const fields = fc.constantFrom('schema', 'id', 'about', 'keeping', 'parts', 'versions', 'createdAt', 'updatedAt')
    const damaged = fc
      .tuple(entries, fields, fc.anything())
      .map(([stored, key, value]) => ({ ...stored, [key]: value }))
    fc.assert(
      fc.property(fc.oneof(fc.anything(), damaged), (value) => {
        const parsed = parseEntry(value)
        if (parsed) expect(parseEntry(parsed)).toEqual(parsed)
      }),
    )
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [entry()]],
    ['a newer schema', { ...entry(), schema: 3 }],
    ['a schema as text', { ...entry(), schema: '2' }],
    ['an empty id', { ...entry(), id: '' }],
    ['no parts', { ...entry(), parts: undefined }],
    ['parts that are no list', { ...entry(), parts: { 0: { step: 'text', text: '' }, length: 1 } }],
    ['a part that is a hole', { ...entry(), parts: new Array<unknown>(1) }],
    ['a part without its step', { ...entry(), parts: [{ text: 'A thought.' }] }],
    ['a part whose text is a number', { ...entry(), parts: [{ step: 'text', text: 5 }] }],
    ['a version of no time', { ...entry(), versions: [{ savedAt: 'once', parts: [] }] }],
    ['a version without parts', { ...entry(), versions: [{ savedAt: entry().updatedAt }] }],
    ['an unknown keeping', { ...entry(), keeping: 'handed-in' }],
    ['a time that is a number', { ...entry(), updatedAt: 5 }],
    ['a time of another zone', { ...entry(), updatedAt: '2026-11-21T10:00:00.000+01:00' }],
    ['a time that never was', { ...entry(), createdAt: '2026-13-21T10:00:00.000Z' }],
    ['nothing it is about', { ...entry(), about: null }],
    ['the first schema without its text', { ...entry(), schema: 1 }],
    ['the first schema, about nothing', { ...entry(), schema: 1, text: 'A thought.', about: undefined }],
  ])('refuses %s', (_what, value) => {
    expect(parseEntry(value)).toBeUndefined()
  })

  it('keeps no fields that it does not know', () => {
    const stored = {
      ...entry(),
      more: 1,
      about: { kind: 'free', more: 1 },
      parts: [{ ...whole('A thought.')[0], more: 1 }],
    }
    expect(parseEntry(stored)).toEqual(entry())
  })

  it('writes every time in the one way that can be compared', () => {
    const versions = [{ savedAt: '2026-11-21T10:00Z', parts: [] }]
    expect(
      parseEntry({ ...entry(), createdAt: '2026-11-21T10:00:00Z', updatedAt: '2026-11-21T10:00:00.5Z', versions }),
    ).toEqual(
      entry({
        createdAt: '2026-11-21T10:00:00.000Z',
        updatedAt: '2026-11-21T10:00:00.500Z',
        versions: [{ savedAt: '2026-11-21T10:00:00.000Z', parts: [] }],
      }),
    )
  })
})

describe('stepsOf and emptyParts', () => {
  it.each<[string, About, { id: string; question: string }[]]>([
    ['a free entry', { kind: 'free' }, [{ id: 'text', question: '' }]],
    ['a case', caseAnswer(), [{ id: 'text', question: 'Who had the pager?' }]],
    ['a module', ON_A_MODULE, [{ id: 'text', question: 'Why?' }]],
    ['a commitment', commitment(), [{ id: 'text', question: 'What will you do?' }]],
    ['a model', modelAnswer(), modelAnswer().steps],
  ])('knows what is asked in %s', (_what, about, steps) => {
    expect(stepsOf(about)).toEqual(steps)
    expect(emptyParts(about)).toEqual(steps.map(({ id }) => ({ step: id, text: '' })))
  })
})

describe('topicOf', () => {
  it.each<[string, About, string | null]>([
    ['a free entry', { kind: 'free' }, null],
    ['a case', caseAnswer(), 'Angela'],
    ['a module', ON_A_MODULE, 'Lines'],
    ['a commitment after a case', commitment(), 'Angela'],
    ['a commitment by itself', commitment({ from: null }), null],
    ['a model about a case', modelAnswer({ subject: { kind: 'case', case: 'gerard', title: 'Gerard' } }), 'Gerard'],
    ['a model about one’s presence', modelAnswer(), 'What? So what? Now what?'],
    [
      'a model about something else',
      modelAnswer({ subject: { kind: 'own', title: 'A talk' } }),
      'What? So what? Now what?',
    ],
  ])('finds that of %s', (_what, about, topic) => {
    expect(topicOf(about)).toBe(topic)
  })
})

describe('the text of an entry', () => {
  const parts = [
    { step: 'what', text: ' It rang.\n' },
    { step: 'so-what', text: '  \n' },
    { step: 'now-what', text: 'Answer it.' },
  ]

  it('is that of its parts, with an empty line between them', () => {
    expect(textOf({ parts })).toBe('It rang.\n\nAnswer it.')
    expect(textOf({ parts: [] })).toBe('')
  })

  it('is found by its step', () => {
    expect(textAt(parts, 'now-what')).toBe('Answer it.')
    expect(textAt(parts, 'then')).toBe('')
  })

  it('is the same if steps and texts are', () => {
    expect(isSameText(parts, structuredClone(parts))).toBe(true)
    expect(isSameText(parts, parts.toReversed())).toBe(false)
    expect(isSameText(parts, parts.slice(1))).toBe(false)
    expect(isSameText(parts.slice(1), parts)).toBe(false)
    expect(isSameText(whole('a'), [{ step: 'what', text: 'a' }])).toBe(false)
    expect(isSameText(whole('a'), whole('b'))).toBe(false)
  })
})

it('tells commitments, and what may leave, from other entries', () => {
  expect([entry(), entry({ about: commitment() })].map(isCommitted)).toEqual([false, true])
  expect([entry(), entry({ keeping: 'scratch' })].map(isKept)).toEqual([true, false])
})
