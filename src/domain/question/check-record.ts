import { isFields } from '../fields.ts'

import { parseAnswer } from './answer.ts'

import type { Answer } from './answer.ts'

/** How sure a learner was of an answer, if they said. */
export type Confidence = 'guessing' | 'fairly' | 'sure'

export const CONFIDENCES: readonly Confidence[] = ['guessing', 'fairly', 'sure']

/** An answer as it is kept. */
export interface KeptAnswer {
  question: string
  answer: Answer
  confidence: Confidence | null
  /** Whether it counted as right when it was given; a key that is corrected later takes nothing away. */
  isRight: boolean
  /** Whether the learner has gone on from its feedback. */
  isRead: boolean
  /** When it was given, ISO 8601. */
  at: string
}

/** One time through a check. */
export interface CheckAttempt {
  id: string
  /** When it was begun and when its last feedback had been read, ISO 8601. */
  startedAt: string
  finishedAt: string | null
  /** The answers given, oldest first. */
  answers: KeptAnswer[]
}

/** All that is kept of a module’s knowledge check. Only the last attempt may be unfinished; the others are never changed. */
export interface CheckRecord {
  schema: 1
  attempts: CheckAttempt[]
}

export const EMPTY_CHECK: CheckRecord = { schema: 1, attempts: [] }

/** The share of right answers from which a check counts as passed, 0 to 1. */
export const PASS_MARK = 0.8

/** The attempt that is being made or was made last, or `undefined` before the first. */
export function currentAttempt({ attempts }: CheckRecord): CheckAttempt | undefined {
  return attempts.at(-1)
}

/** The first attempt that was finished, or `undefined`. */
export function firstAttempt({ attempts }: CheckRecord): CheckAttempt | undefined {
  return attempts.find(isFinished)
}

/** The latest attempt that was finished, which may be the first, or `undefined`. */
export function latestAttempt({ attempts }: CheckRecord): CheckAttempt | undefined {
  return attempts.findLast(isFinished)
}

/** How many answers of an attempt counted as right. */
export function countRight({ answers }: CheckAttempt): number {
  return answers.filter(({ isRight }) => isRight).length
}

/** The share of an attempt’s answers that counted as right, 0 to 1; 0 if there are none. */
export function shareRight(attempt: CheckAttempt): number {
  return attempt.answers.length === 0 ? 0 : countRight(attempt) / attempt.answers.length
}

/** Whether any finished attempt was enough. What was passed once stays passed. */
export function hasPassed({ attempts }: CheckRecord): boolean {
  return attempts.some((attempt) => isFinished(attempt) && shareRight(attempt) >= PASS_MARK)
}

/** How far a learner is with a check. */
export type CheckState = 'none' | 'begun' | 'passed'

/** How far a learner is, from the record alone. */
export function checkStateOf(record: CheckRecord): CheckState {
  if (hasPassed(record)) return 'passed'
  return record.attempts.some(({ answers }) => answers.length > 0) ? 'begun' : 'none'
}

/** Something to look at again, and why. */
export interface Review {
  question: string
  because: 'sure' | 'wrong' | 'guessed'
}

/** What to look at again, in this order: wrong though the learner was sure; otherwise wrong; right, but guessed. */
export function toReview(answers: KeptAnswer[]): Review[] {
  const reasons = answers.map(({ question, isRight, confidence }) => ({
    question,
    because: isRight ? (confidence === 'guessing' ? 'guessed' : null) : confidence === 'sure' ? 'sure' : 'wrong',
  }))
  return (['sure', 'wrong', 'guessed'] as const).flatMap((because) =>
    reasons.filter((reason) => reason.because === because).map(({ question }) => ({ question, because })),
  )
}

/** The record with an attempt put in the place of the last one. */
export function withCurrent({ attempts }: CheckRecord, attempt: CheckAttempt): CheckRecord {
  return { schema: 1, attempts: [...attempts.slice(0, -1), attempt] }
}

/** The record with an attempt added. */
export function withAttempt({ attempts }: CheckRecord, attempt: CheckAttempt): CheckRecord {
  return { schema: 1, attempts: [...attempts, attempt] }
}

function isFinished({ finishedAt }: CheckAttempt): boolean {
  return finishedAt !== null
}

/** The record in a stored value, or `undefined` if it is none that this version can read. */
export function parseCheckRecord(value: unknown): CheckRecord | undefined {
  if (!isFields(value) || value['schema'] !== 1 || !Array.isArray(value['attempts'])) return undefined
  const attempts = Array.from<unknown>(value['attempts']).map(parseAttempt)
  if (!attempts.every((attempt) => attempt !== undefined)) return undefined
  return attempts.slice(0, -1).every(isFinished) ? { schema: 1, attempts } : undefined
}

function parseAttempt(value: unknown): CheckAttempt | undefined {
  if (!isFields(value) || !Array.isArray(value['answers'])) return undefined
  const { id, startedAt, finishedAt } = value
  const answers = Array.from<unknown>(value['answers']).map(parseKeptAnswer)
  if (typeof id !== 'string' || typeof startedAt !== 'string') return undefined
  if (finishedAt !== null && typeof finishedAt !== 'string') return undefined
  return answers.every((answer) => answer !== undefined) ? { id, startedAt, finishedAt, answers } : undefined
}

function parseKeptAnswer(value: unknown): KeptAnswer | undefined {
  if (!isFields(value)) return undefined
  const { question, isRight, isRead, at } = value
  const answer = parseAnswer(value['answer'])
  const confidence = [null, ...CONFIDENCES].find((known) => known === value['confidence'])
  if (!answer || confidence === undefined || typeof question !== 'string' || typeof at !== 'string') return undefined
  if (typeof isRight !== 'boolean' || typeof isRead !== 'boolean') return undefined
  return { question, answer, confidence, isRight, isRead, at }
}
