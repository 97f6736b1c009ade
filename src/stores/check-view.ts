import {
  PASS_MARK,
  countRight,
  currentAttempt,
  firstAttempt,
  hasPassed,
  latestAttempt,
  shareRight,
  toReview,
} from '#domain/question/check-record.ts'
import { replayCheck } from '#machines/replay-check.ts'

import type { Notice } from './kept-log.ts'
import type { CheckAttempt, CheckRecord, KeptAnswer, Review } from '#domain/question/check-record.ts'
import type { CheckKit } from '#domain/question/question-kit.ts'
import type { CheckReplay } from '#machines/replay-check.ts'

/** What a finished attempt came to, as it was marked then. */
interface CheckResult {
  right: number
  of: number
  isEnough: boolean
  /** When it was finished, ISO 8601. */
  at: string
}

/** What a check shows: plain values, ready to render. */
export interface CheckView {
  mode: CheckReplay['snapshot']['value']
  /** The question to show. */
  question: string
  /** Its place among the questions, from 1. */
  number: number
  /** The answers of this attempt that the check still has a place for, oldest first. */
  answers: KeptAnswer[]
  /** Whether the question shown is the last one to answer. */
  isLast: boolean
  /** The attempt’s id; empty before there is one. */
  attempt: string
  /** Whether an earlier attempt was finished. */
  isAgain: boolean
  /** How many answers of this attempt no longer fit the check. */
  passedOver: number
  /** The first and the latest finished attempt; `null` before there is one. */
  first: CheckResult | null
  latest: CheckResult | null
  /** Whether any attempt was enough. */
  hasPassed: boolean
  /** How many answers have to be right for this check to count as passed. */
  needed: number
  /** What to look at again, in order. */
  review: Review[]
  notice: Notice
}

const NOTHING = { answers: [], finishedAt: null }

/** The view of the current attempt of a check. */
export function toCheckView(kit: CheckKit, record: CheckRecord, notice: Notice): CheckView {
  const attempt = currentAttempt(record)
  const { snapshot, answers } = replayCheck(kit, attempt ?? NOTHING)
  const { question } = snapshot.context
  const [first, latest] = [firstAttempt(record), latestAttempt(record)]
  return {
    mode: snapshot.value,
    question,
    number: kit.questions.findIndex(({ id }) => id === question) + 1,
    answers,
    isLast: !snapshot.can({ type: 'question.opened' }),
    attempt: attempt?.id ?? '',
    isAgain: first !== undefined && first !== attempt,
    passedOver: (attempt?.answers.length ?? 0) - answers.length,
    first: first ? toResult(first) : null,
    latest: latest ? toResult(latest) : null,
    hasPassed: hasPassed(record),
    needed: Math.ceil(kit.questions.length * PASS_MARK),
    review: toReview(answers),
    notice,
  }
}

function toResult(attempt: CheckAttempt): CheckResult {
  return {
    right: countRight(attempt),
    of: attempt.answers.length,
    isEnough: shareRight(attempt) >= PASS_MARK,
    at: attempt.finishedAt ?? attempt.startedAt,
  }
}
