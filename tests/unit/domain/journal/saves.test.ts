import { readFileSync, readdirSync } from 'node:fs'

import { expect, it } from 'vitest'

import { parseEntry } from '#domain/journal/entry.ts'

import type { Entry } from '#domain/journal/entry.ts'

const FOLDER = 'tests/fixtures/saves'
const FROM = { case: 'kitchen-sink', title: 'The lost phone', attempt: '0r1s2t3u4v5w6x7y8z' }
const MODEL_V2 = [
  { step: 'what', text: 'I left it on the desk — for a minute.\n\nThen it was gone.' },
  { step: 'so-what', text: 'Anybody could read it. 📱' },
  { step: 'now-what', text: '' },
]

const expected: Record<string, Entry> = {
  'entry-v1.json': {
    schema: 2,
    id: '4r1s2t3u4v5w6x7y8z',
    about: {
      kind: 'case',
      ...FROM,
      prompt: 'phone',
      question: 'What is on your own phone now that should not be there?',
    },
    keeping: 'kept',
    parts: [{ step: 'text', text: 'A list of names.\n\nI have deleted it.' }],
    versions: [],
    createdAt: '2026-11-21T19:05:00.000Z',
    updatedAt: '2026-11-21T19:06:30.000Z',
  },
  'entry-v1-commitment.json': {
    schema: 2,
    id: '6r1s2t3u4v5w6x7y8z',
    about: {
      kind: 'commitment',
      from: FROM,
      question: 'What will you do differently?',
      by: '2026-12-01',
      followUp: null,
    },
    keeping: 'kept',
    parts: [{ step: 'text', text: 'Lock the screen.' }],
    versions: [],
    createdAt: '2026-11-21T19:08:00.000Z',
    updatedAt: '2026-11-21T19:09:00.000Z',
  },
  'entry-v2.json': {
    schema: 2,
    id: '5r1s2t3u4v5w6x7y8z',
    about: {
      kind: 'model',
      model: 'what',
      title: 'What? So what? Now what?',
      subject: { kind: 'case', case: 'kitchen-sink', title: 'The lost phone' },
      steps: [
        { id: 'what', question: 'What happened?' },
        { id: 'so-what', question: 'What did it mean?' },
        { id: 'now-what', question: 'What will you do?' },
      ],
    },
    keeping: 'scratch',
    parts: MODEL_V2,
    versions: [
      {
        savedAt: '2026-11-21T19:05:00.000Z',
        parts: [
          { step: 'what', text: 'I left it on the desk.' },
          { step: 'so-what', text: '' },
          { step: 'now-what', text: '' },
        ],
      },
      {
        savedAt: '2026-11-21T19:20:00.000Z',
        parts: MODEL_V2.map((part) => (part.step === 'so-what' ? { ...part, text: '' } : part)),
      },
    ],
    createdAt: '2026-11-21T19:00:00.000Z',
    updatedAt: '2026-11-21T19:31:30.000Z',
  },
}

// What people have on their devices stays readable: a version that was ever shipped never leaves this folder.
it.each(readdirSync(FOLDER).filter((name) => name.startsWith('entry-')))('%s loads as what it is now', (name) => {
  expect(parseEntry(JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8')))).toEqual(expected[name])
})

it('looks at every one of them', () => {
  const names = readdirSync(FOLDER).filter((name) => name.startsWith('entry-'))
  expect(names.sort()).toEqual(Object.keys(expected).sort())
})
