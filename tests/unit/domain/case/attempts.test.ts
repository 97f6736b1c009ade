import { describe, expect, it } from 'vitest'

import { notableAttempts } from '#domain/case/attempts.ts'

import type { Attempt, Origin } from '#domain/case/record.ts'

function finished(id: string, overall: number, origin: Origin = 'again') {
  const attempt: Attempt = {
    id,
    startedAt: '2026-11-21T08:00:00.000Z',
    version: '1',
    origin,
    anticipation: '',
    events: [],
  }
  return { attempt, overall }
}

describe('notableAttempts', () => {
  it('has nothing to compare with one attempt', () => {
    expect(notableAttempts([finished('a', 50, 'first')])).toBeUndefined()
  })

  it('finds the first, the best and the latest', () => {
    const [a, b, c] = [finished('a', 50, 'first'), finished('b', 90), finished('c', 70)]
    expect(notableAttempts([a, b, c])).toEqual({ first: a, best: b, latest: c })
  })

  it('takes the earlier of equals as the best', () => {
    const [a, b] = [finished('a', 50, 'first'), finished('b', 50)]
    expect(notableAttempts([a, b])).toEqual({ first: a, best: a, latest: b })
  })

  it('does not count what was rewound out of curiosity', () => {
    expect(notableAttempts([finished('a', 50, 'first'), finished('b', 100, 'rewound')])).toBeUndefined()
  })
})
