import { computed } from 'nanostores'

import { beforeLastChoice } from '#domain/case/event.ts'
import { EMPTY_RECORD, currentAttempt, parseCaseRecord, withAttempt, withCurrent } from '#domain/case/record.ts'
import { replay } from '#machines/replay.ts'

import { toCaseView } from './case-view.ts'
import { newId, now } from './identity.ts'
import { keptLog } from './kept-log.ts'
import { $storageTrouble } from './storage.ts'

import type { CaseEvent } from '#domain/case/event.ts'
import type { CaseGraph } from '#domain/case/graph.ts'
import type { Attempt, CaseRecord, Origin } from '#domain/case/record.ts'
import type { KeptLog } from './kept-log.ts'

/**
 * Everything an island needs to play one case: its view, and the verbs that change it. What is kept is the log of events;
 * the view is the replay of the log, so a log that another tab has continued is simply followed.
 */
export function createCaseSession(graph: CaseGraph) {
  const { $record, $notice, change } = keptLog(`case:${graph.id}`, EMPTY_RECORD, parseCaseRecord)
  return {
    /** Where the learner stands. */
    $view: computed([$record, $notice], (record, notice) => toCaseView(graph, record, notice)),
    /** Every attempt, the first one first. */
    $attempts: computed($record, ({ attempts }) => attempts),
    $storageTrouble,
    ...storyVerbs(graph, change),
    ...attemptVerbs(graph, change),
  }
}

type Change = KeptLog<CaseRecord>['change']

/** The verbs that go on with the story. */
function storyVerbs(graph: CaseGraph, change: Change) {
  const send = (event: CaseEvent) => {
    change((record) => withEvent(graph, record, event))
  }
  return {
    begin: () => {
      change((record) => withEvent(graph, withSomeAttempt(graph, record), { type: 'case.begun' }))
    },
    readOn: (node: string) => {
      send({ type: 'passage.read', node })
    },
    choose: (node: string, option: string) => {
      send({ type: 'option.chosen', node, option })
    },
    continueFromFeedback: () => {
      send({ type: 'feedback.read' })
    },
    openDebrief: () => {
      send({ type: 'debrief.opened' })
    },
    finishReflection: () => {
      send({ type: 'reflection.finished' })
    },
  }
}

/** The verbs that choose or prepare an attempt. */
function attemptVerbs(graph: CaseGraph, change: Change) {
  return {
    /** Keeps what the learner expects to do; begins an attempt if there is none. */
    anticipate: (anticipation: string) => {
      change((record) => withCurrent(withSomeAttempt(graph, record), { anticipation }))
    },
    /** Goes back to before the last choice, in a copy: the attempt it was made in stays as it was. */
    stepBack: () => {
      change((record) => rewound(graph, record))
    },
    startAgain: () => {
      change((record) => withAttempt(record, newAttempt(graph, 'again')))
    },
    /** Takes up the first attempt where it was left. */
    returnToFirst: () => {
      change((record) => ({ ...record, current: record.attempts[0]?.id ?? '' }))
    },
  }
}

export type CaseSession = ReturnType<typeof createCaseSession>

function newAttempt(graph: CaseGraph, origin: Origin, from?: Attempt): Attempt {
  const { anticipation = '', events = [] } = from ?? {}
  return { id: newId(), startedAt: now(), version: graph.version, origin, anticipation, events }
}

function withSomeAttempt(graph: CaseGraph, record: CaseRecord): CaseRecord {
  return currentAttempt(record) ? record : withAttempt(record, newAttempt(graph, 'first'))
}

function withEvent(graph: CaseGraph, record: CaseRecord, event: CaseEvent): CaseRecord {
  const attempt = currentAttempt(record)
  if (!attempt) return record
  const { snapshot, applied } = replay(graph, attempt.events)
  if (!snapshot.can(event)) return record
  const events = [...attempt.events.slice(0, applied), event]
  if (applied === attempt.events.length) return withCurrent(record, { events })
  return withAttempt(record, { ...newAttempt(graph, 'carried', attempt), events })
}

function rewound(graph: CaseGraph, record: CaseRecord): CaseRecord {
  const attempt = currentAttempt(record)
  const events = attempt && beforeLastChoice(attempt.events.slice(0, replay(graph, attempt.events).applied))
  if (!attempt || !events) return record
  if (attempt.origin === 'rewound') return withCurrent(record, { events })
  return withAttempt(record, { ...newAttempt(graph, 'rewound', attempt), events })
}
