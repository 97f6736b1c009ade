import { describe, expect, it } from 'vitest'

import { toDocument } from '#domain/journal/document.ts'
import { fileName } from '#domain/journal/file-name.ts'

import { EXPORT_WORDS, keptEntry } from '../../../fixtures/exports.ts'
import { caseAnswer, commitment, entry, modelAnswer, whole } from '../../../fixtures/records.ts'

import type { About } from '#domain/journal/about.ts'

const at = (time: string) => ({ createdAt: time, updatedAt: time })
const sectionsOf = (...entries: Parameters<typeof toDocument>[0]) => toDocument(entries, EXPORT_WORDS).sections
const metaOf = (about: About) =>
  sectionsOf(keptEntry({ about, parts: [{ step: 'what', text: 'a' }, ...whole('b')] }))[0]?.entries[0]?.meta

describe('toDocument', () => {
  it('has a section for each topic, the newest first, and in each the newest entry first', () => {
    const early = keptEntry({
      about: caseAnswer(),
      parts: whole('\n I did.\n\nOr it was on me. \n'),
      ...at('2026-11-01T10:00:00.000Z'),
    })
    const free = keptEntry(at('2026-11-02T10:00:00.000Z'))
    const late = keptEntry({
      about: caseAnswer({ question: 'Who else?' }),
      parts: whole('Nobody.'),
      ...at('2026-11-03T10:00:00.000Z'),
    })
    expect(toDocument([free, early, late], EXPORT_WORDS)).toEqual({
      title: 'Journal',
      lead: 'What I kept.',
      language: 'en',
      sections: [
        {
          heading: 'Angela',
          entries: [
            {
              heading: 'Day 2026-11-03',
              meta: [],
              parts: [{ question: 'Who else?', text: 'Nobody.' }],
              followUp: [],
            },
            {
              heading: 'Day 2026-11-01',
              meta: [],
              parts: [{ question: 'Who had the pager?', text: 'I did.\n\nOr it was on me.' }],
              followUp: [],
            },
          ],
        },
        {
          heading: 'On my own',
          entries: [
            { heading: 'Day 2026-11-02', meta: [], parts: [{ question: '', text: 'A thought.' }], followUp: [] },
          ],
        },
      ],
    })
  })

  it('says by when something was meant to be done, and what became of it', () => {
    const followUp = { outcome: 'partly', note: ' I asked.\n', at: '2026-12-02T10:00:00.000Z' } as const
    const said = keptEntry({ about: commitment({ followUp }), parts: whole('Ask.') })
    expect(sectionsOf(said)).toEqual([
      {
        heading: 'Angela',
        entries: [
          {
            heading: 'Day 2026-11-21',
            meta: ['By 2026-12-01.'],
            parts: [{ question: 'What will you do?', text: 'Ask.' }],
            followUp: ['partly at 2026-12-02T10:00:00.000Z', 'I asked.'],
          },
        ],
      },
    ])
    const blank = keptEntry({ about: commitment({ followUp: { ...followUp, note: '' }, by: '' }), parts: whole('') })
    expect(sectionsOf(blank)[0]?.entries).toEqual([
      { heading: 'Day 2026-11-21', meta: [], parts: [], followUp: ['partly at 2026-12-02T10:00:00.000Z'] },
    ])
  })

  it('says what a reflection by a model is about, and asks only what was written to', () => {
    expect(metaOf(modelAnswer())).toEqual(['How I appear online'])
    expect(metaOf(modelAnswer({ subject: { kind: 'own', title: 'A talk' } }))).toEqual(['A talk'])
    expect(metaOf(modelAnswer({ subject: { kind: 'case', case: 'a', title: 'Angela' } }))).toEqual([
      'What? So what? Now what?',
    ])
    const parts = [
      { step: 'so-what', text: 'It mattered.' },
      { step: 'what', text: 'It rang.' },
      { step: 'now-what', text: ' ' },
    ]
    expect(sectionsOf(keptEntry({ about: modelAnswer(), parts }))[0]?.entries[0]?.parts).toEqual([
      { question: 'What?', text: 'It rang.' },
      { question: 'So what?', text: 'It mattered.' },
    ])
  })

  it('says when an entry was changed, if on another day', () => {
    const meta = (updatedAt: string) => sectionsOf(keptEntry({ updatedAt }))[0]?.entries[0]?.meta
    expect(meta('2026-11-21T23:00:00.000Z')).toEqual([])
    expect(meta('2026-11-22T01:00:00.000Z')).toEqual(['Changed 2026-11-22T01:00:00.000Z'])
  })

  it('has nothing of earlier versions, of ids, of scratch and of what is blank', () => {
    const versions = [{ savedAt: '2026-11-21T10:00:00.000Z', parts: whole('DELETED') }]
    const one = keptEntry({ id: 'SECRET', about: caseAnswer({ attempt: 'SECRET', prompt: 'SECRET' }), versions })
    expect(JSON.stringify(toDocument([one], EXPORT_WORDS))).not.toMatch(/DELETED|SECRET/)
    expect(sectionsOf(keptEntry({ parts: whole(' \n') }))).toEqual([])
    // @ts-expect-error Scratch cannot be given.
    expect(toDocument([entry({ keeping: 'scratch' })], EXPORT_WORDS)).toBeDefined()
  })
})

it('calls a file after the day on which it is made', () => {
  expect(fileName('journal', '2026-12-01')).toBe('one-standard-journal-2026-12-01')
  expect(fileName('backup', '2026-12-01')).toBe('one-standard-backup-2026-12-01')
})
