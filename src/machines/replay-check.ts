import { initialTransition, transition } from 'xstate'

import { checkMachine } from './check.machine.ts'

import type { CheckEvent } from './check.machine.ts'
import type { CheckAttempt, KeptAnswer } from '#domain/question/check-record.ts'
import type { CheckKit } from '#domain/question/question-kit.ts'
import type { SnapshotFrom } from 'xstate'

type CheckSnapshot = SnapshotFrom<typeof checkMachine>

/** Where an attempt leads, and those of its answers that the check still has a place for. */
export interface CheckReplay {
  snapshot: CheckSnapshot
  answers: KeptAnswer[]
}

/**
 * Replays an attempt on a check. Questions do not depend on each other: an answer to a question or with an option that the check no longer
 * has is passed over, and the next one is looked at.
 */
export function replayCheck(kit: CheckKit, attempt: Pick<CheckAttempt, 'answers' | 'finishedAt'>): CheckReplay {
  let [snapshot] = initialTransition(checkMachine, { kit })
  const send = (event: CheckEvent) => {
    const isFitting = snapshot.can(event)
    if (isFitting) [snapshot] = transition(checkMachine, snapshot, event)
    return isFitting
  }
  const answers = attempt.answers.filter(({ question, answer, confidence }) => {
    send({ type: 'question.opened' })
    return send({ type: 'answer.given', question, answer, confidence })
  })
  if (attempt.finishedAt !== null) send({ type: 'check.finished' })
  else if (answers.at(-1)?.isRead) send({ type: 'question.opened' })
  return { snapshot, answers }
}
