import { compareTexts } from '../compare-texts.ts'

import type { CheckAttempt, CheckRecord, KeptAnswer } from './check-record.ts'

/** A merged record, and the attempts that have answers and found no place in it. */
export interface MergedCheck {
  merged: CheckRecord
  left: CheckAttempt[]
}

/**
 * Two records of the same check as one that has the attempts of both. Of the same attempt in two states a finished one counts more than an
 * unfinished one, and more answers count more than fewer. Only one attempt can be unfinished: the one with more answers. To call another
 * finished would let it pass on the few answers it has. It does not matter which record is given first.
 */
export function mergeCheckRecords(mine: CheckRecord, theirs: CheckRecord): MergedCheck {
  const states = [...mine.attempts, ...theirs.attempts].sort(compareStates)
  const distinct = states.filter(({ id }, index) => states.findIndex((state) => state.id === id) === index)
  const finished = distinct.filter(({ finishedAt }) => finishedAt !== null).sort(compareBegun)
  const open = distinct.filter(({ finishedAt }) => finishedAt === null)
  const attempts = [...finished, ...open.slice(0, 1)]
  return { merged: { schema: 1, attempts }, left: states.filter((state) => !isIn(attempts, state)) }
}

/** The state that counts more comes first. */
function compareStates(a: CheckAttempt, b: CheckAttempt): number {
  const countRead = ({ answers }: CheckAttempt) => answers.filter(({ isRead }) => isRead).length
  return (
    Number(a.finishedAt === null) - Number(b.finishedAt === null) ||
    b.answers.length - a.answers.length ||
    countRead(b) - countRead(a) ||
    compareTexts(JSON.stringify(a), JSON.stringify(b))
  )
}

function compareBegun(a: CheckAttempt, b: CheckAttempt): number {
  return compareTexts(a.startedAt, b.startedAt) || compareTexts(a.id, b.id)
}

/** Whether every answer of an attempt is kept. */
function isIn(attempts: CheckAttempt[], { id, answers }: CheckAttempt): boolean {
  const said = ({ question, answer, at }: KeptAnswer) => JSON.stringify([question, answer, at])
  const kept = new Set(attempts.find((attempt) => attempt.id === id)?.answers.map(said))
  return answers.every((answer) => kept.has(said(answer)))
}
