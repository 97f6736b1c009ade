import { computed } from 'nanostores'

import {
  EMPTY_CHECK,
  currentAttempt,
  parseCheckRecord,
  withAttempt,
  withCurrent,
} from '#domain/question/check-record.ts'
import { markAnswer } from '#domain/question/mark.ts'
import { findQuestion } from '#domain/question/question-kit.ts'
import { replayCheck } from '#machines/replay-check.ts'

import { toCheckView } from './check-view.ts'
import { newId, now } from './identity.ts'
import { keptLog } from './kept-log.ts'
import { $storageTrouble } from './storage.ts'

import type { Answer } from '#domain/question/answer.ts'
import type { CheckAttempt, CheckRecord, Confidence } from '#domain/question/check-record.ts'
import type { CheckKit } from '#domain/question/question-kit.ts'

/** What a learner says to one question. */
export interface Given {
  question: string
  answer: Answer
  confidence: Confidence | null
}

/**
 * Everything an island needs for the knowledge check of a module: its view, and the verbs that change it. What is kept are the answers of
 * every attempt; the view is their replay, so answers that another tab has given are simply followed.
 */
export function createCheckSession(kit: CheckKit) {
  const { $record, $notice, change } = keptLog(`check:${kit.module}`, EMPTY_CHECK, parseCheckRecord)
  return {
    /** Where the learner stands. */
    $view: computed([$record, $notice], (record, notice) => toCheckView(kit, record, notice)),
    $storageTrouble,
    answer: (given: Given) => {
      change((record) => withAnswer(kit, record, given))
    },
    /** Goes on from feedback to the next question or, after the last, to the result. */
    goOn: () => {
      change((record) => goneOn(kit, record))
    },
    /** Begins another attempt, when the last one is finished. */
    tryAgain: () => {
      change((record) => restarted(kit, record))
    },
  }
}

export type CheckSession = ReturnType<typeof createCheckSession>

function newAttempt(): CheckAttempt {
  return { id: newId(), startedAt: now(), finishedAt: null, answers: [] }
}

/** The record with an answer. Answers before it that no longer fit are left out: their questions are asked again or are gone. */
function withAnswer(kit: CheckKit, record: CheckRecord, given: Given): CheckRecord {
  const attempt = currentAttempt(record)
  if (attempt && replayCheck(kit, attempt).snapshot.matches('finished')) return record
  const open = attempt?.finishedAt === null ? attempt : undefined
  const next = answered(kit, open ?? newAttempt(), given)
  if (!next) return record
  return open ? withCurrent(record, next) : withAttempt(record, next)
}

function answered(kit: CheckKit, attempt: CheckAttempt, given: Given): CheckAttempt | undefined {
  const { snapshot, answers } = replayCheck(kit, attempt)
  const question = findQuestion(kit, given.question)
  if (!question || !snapshot.can({ type: 'answer.given', ...given })) return undefined
  const { isRight } = markAnswer(question, given.answer)
  return { ...attempt, answers: [...answers, { ...given, isRight, isRead: false, at: now() }] }
}

function goneOn(kit: CheckKit, record: CheckRecord): CheckRecord {
  const attempt = currentAttempt(record)
  if (attempt?.finishedAt !== null) return record
  const { snapshot, answers } = replayCheck(kit, attempt)
  const last = answers.at(-1)
  if (!last || !snapshot.matches('answered')) return record
  const finishedAt = snapshot.can({ type: 'question.opened' }) ? null : now()
  return withCurrent(record, { ...attempt, finishedAt, answers: [...answers.slice(0, -1), { ...last, isRead: true }] })
}

function restarted(kit: CheckKit, record: CheckRecord): CheckRecord {
  const attempt = currentAttempt(record)
  const canRestart = attempt && replayCheck(kit, attempt).snapshot.can({ type: 'check.restarted' })
  return canRestart ? withAttempt(record, newAttempt()) : record
}
