import { isFields } from '../fields.ts'

import { parseEvents } from './event.ts'

import type { CaseEvent } from './event.ts'

/**
 * How an attempt came about: the learner’s first; begun again later; rewound from another out of curiosity; or carried on
 * from one that the content, having changed, no longer fits to its end.
 */
export type Origin = 'first' | 'again' | 'rewound' | 'carried'

/** One log of choices, with what the learner wrote before it. */
export interface Attempt {
  id: string
  /** When it was begun, ISO 8601. */
  startedAt: string
  /** The version of the case it was begun with. */
  version: string
  origin: Origin
  /** What the learner expected to do, and why; may be empty. */
  anticipation: string
  events: CaseEvent[]
}

/** All that is kept of one case: every attempt, the first one first and never changed but by going on with it. */
export interface CaseRecord {
  schema: 1
  attempts: Attempt[]
  /** The id of the attempt being played; empty before the first. */
  current: string
}

export const EMPTY_RECORD: CaseRecord = { schema: 1, attempts: [], current: '' }

/** The attempt being played, or `undefined` before the first. */
export function currentAttempt({ attempts, current }: CaseRecord): Attempt | undefined {
  return attempts.find(({ id }) => id === current)
}

/** The record with an attempt added, which becomes the current one. */
export function withAttempt(record: CaseRecord, attempt: Attempt): CaseRecord {
  return { ...record, attempts: [...record.attempts, attempt], current: attempt.id }
}

/** The record with the current attempt changed. */
export function withCurrent(record: CaseRecord, change: Partial<Omit<Attempt, 'id'>>): CaseRecord {
  const attempts = record.attempts.map((attempt) =>
    attempt.id === record.current ? { ...attempt, ...change } : attempt,
  )
  return { ...record, attempts }
}

/** The record in a stored value, or `undefined` if it is none that this version can read. */
export function parseCaseRecord(value: unknown): CaseRecord | undefined {
  if (!isFields(value) || value['schema'] !== 1 || !Array.isArray(value['attempts'])) return undefined
  const attempts = value['attempts'].map(parseAttempt)
  const current = value['current']
  if (typeof current !== 'string' || !attempts.every((attempt) => attempt !== undefined)) return undefined
  const isKnown = current === '' ? attempts.length === 0 : attempts.some(({ id }) => id === current)
  return isKnown ? { schema: 1, attempts, current } : undefined
}

const ORIGINS: readonly Origin[] = ['first', 'again', 'rewound', 'carried']

function parseAttempt(value: unknown): Attempt | undefined {
  if (!isFields(value)) return undefined
  const { id, startedAt, version, anticipation } = value
  const origin = ORIGINS.find((known) => known === value['origin'])
  const events = parseEvents(value['events'])
  const texts = [id, startedAt, version, anticipation].every((text) => typeof text === 'string')
  if (!texts || !origin || !events) return undefined
  return { id, startedAt, version, origin, anticipation, events } as Attempt
}
