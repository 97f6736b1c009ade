import { describe, expect, it } from 'vitest'

import { exercisePoints } from '#domain/exercise/exercise-points.ts'

import type { Exercise } from '#domain/exercise/exercise-schema.ts'

const head = { id: 'one', title: 'An exercise', task: 'Do what is asked for here.' }
const cited = (...cites: string[]) => ({ because: '', why: '', serves: '', text: '', cites })

const EXERCISES: Record<Exercise['kind'], Exercise> = {
  sort: {
    ...head,
    kind: 'sort',
    cards: [
      { ...cited('b', 'a'), place: 'do' },
      { ...cited('a', 'c'), place: 'depends' },
    ],
  },
  find: {
    ...head,
    kind: 'find',
    form: 'post',
    passage: { text: '{one}', marks: [{ ...cited('b'), phrase: 'one', identifies: true }] },
    metadata: [{ ...cited('a', 'c'), name: 'Taken', value: 'Saturday' }],
    afterwards: '',
  },
  rewrite: { ...head, kind: 'rewrite', original: '', versions: [cited('b'), cited('a', 'c')] },
  'who-sees': {
    ...head,
    kind: 'who-sees',
    post: '',
    settings: [],
    viewers: [{ ...cited('b', 'a', 'b', 'c'), who: 'Everybody', sees: {} }],
    cannot: '',
  },
  policy: {
    ...head,
    kind: 'policy',
    settings: [],
    elements: [
      { ...cited('b', 'a'), id: 'first', heading: '', clause: '', for: [] },
      { ...cited('c'), id: 'second', heading: '', clause: '', for: [] },
    ],
  },
  reply: {
    ...head,
    kind: 'reply',
    from: '',
    message: '',
    replies: [{ ...cited('b', 'a', 'c'), lands: '', stance: 'risky', rationale: '' }],
  },
}

describe('exercisePoints', () => {
  it.each(Object.entries(EXERCISES))('lists what %s cites, in order and each once', (_kind, exercise) => {
    expect(exercisePoints(exercise)).toEqual(['b', 'a', 'c'])
  })
})
