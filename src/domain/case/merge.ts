import { compareTexts } from '../compare-texts.ts'
import { fingerprint } from '../fingerprint.ts'

import { currentAttempt } from './record.ts'

import type { CaseEvent } from './event.ts'
import type { Attempt, CaseRecord, Origin } from './record.ts'

/** From what tells most about an attempt to what tells least. */
const RANKS: readonly Origin[] = ['first', 'again', 'rewound', 'carried']

/**
 * Two records of the same case as one that has the attempts of both. Where the same attempt has been gone on with in two ways, both
 * survive: the second under an id of its own, as carried. Only the earliest that was called the first stays it, and comes first. It does
 * not matter which record is given first, but that the attempt being played is that of the first, unless it has none.
 */
export function mergeCaseRecords(mine: CaseRecord, theirs: CaseRecord): CaseRecord {
  const byId = new Map<string, Attempt>()
  for (const attempt of [...mine.attempts, ...theirs.attempts]) add(byId, attempt)
  const attempts = withOneFirst([...byId.values()].sort(compareAttempts))
  const current = currentAttempt(mine) ?? currentAttempt(theirs)
  return { schema: 1, attempts, current: current ? findId(attempts, current) : '' }
}

function add(byId: Map<string, Attempt>, attempt: Attempt): void {
  const known = byId.get(attempt.id)
  if (!known) {
    byId.set(attempt.id, attempt)
  } else if (isBeginOf(known.events, attempt.events) || isBeginOf(attempt.events, known.events)) {
    byId.set(attempt.id, mergeAttempt(known, attempt))
  } else {
    const [staying, other] = compareEvents(known, attempt) < 0 ? [known, attempt] : [attempt, known]
    byId.set(attempt.id, { ...staying, origin: mergeOrigins(known, attempt) })
    add(byId, { ...other, id: idBeside(other), origin: 'carried' })
  }
}

/** The same attempt, gone on with in one of the two. */
function mergeAttempt(a: Attempt, b: Attempt): Attempt {
  return {
    id: a.id,
    startedAt: a.startedAt < b.startedAt ? a.startedAt : b.startedAt,
    version: a.version < b.version ? a.version : b.version,
    origin: mergeOrigins(a, b),
    anticipation: joinTexts(a.anticipation, b.anticipation),
    events: a.events.length > b.events.length ? a.events : b.events,
  }
}

function mergeOrigins(a: Attempt, b: Attempt): Origin {
  return RANKS.indexOf(a.origin) < RANKS.indexOf(b.origin) ? a.origin : b.origin
}

function joinTexts(a: string, b: string): string {
  if (a.includes(b)) return a
  return b.includes(a) ? b : [a, b].sort(compareTexts).join('\n\n')
}

/** Which of the two stays does not change when either is gone on with: it depends on where they part. */
function compareEvents(a: Attempt, b: Attempt): number {
  return compareTexts(JSON.stringify(a.events), JSON.stringify(b.events))
}

function idBeside({ id, events }: Attempt): string {
  return `${id}~${fingerprint(JSON.stringify(events))}`
}

function isBeginOf(some: CaseEvent[], events: CaseEvent[]): boolean {
  return JSON.stringify(some) === JSON.stringify(events.slice(0, some.length))
}

function compareAttempts(a: Attempt, b: Attempt): number {
  const isFirst = ({ origin }: Attempt) => origin === 'first'
  return Number(isFirst(b)) - Number(isFirst(a)) || compareTexts(a.startedAt, b.startedAt) || compareTexts(a.id, b.id)
}

function withOneFirst(attempts: Attempt[]): Attempt[] {
  const settled = attempts.map((attempt, index): Attempt => {
    return index > 0 && attempt.origin === 'first' ? { ...attempt, origin: 'again' } : attempt
  })
  return settled.sort(compareAttempts)
}

/** Under which id an attempt goes on. */
function findId(attempts: Attempt[], attempt: Attempt): string {
  const ids = [attempt.id, idBeside(attempt)]
  const found = attempts.find(({ id, events }) => ids.includes(id) && isBeginOf(attempt.events, events))
  return found?.id ?? attempt.id
}
