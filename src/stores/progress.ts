import { computed } from 'nanostores'

import { EMPTY_RECORD, currentAttempt, parseCaseRecord } from '#domain/case/record.ts'

import { $journalSummary } from './journal/summary.ts'
import { moduleProgress } from './module-progress.ts'
import { keptAtom } from './storage.ts'

/** How far the learner is in a case, told from the log alone. */
export type Progress = { kind: 'none' } | { kind: 'playing'; decisions: number } | { kind: 'over' }

/** Where the learner stands in one case. */
export function progressIn(caseId: string) {
  return computed(keptAtom(`case:${caseId}`, EMPTY_RECORD, parseCaseRecord), (record): Progress => {
    const events = currentAttempt(record)?.events ?? []
    if (events.length === 0) return { kind: 'none' }
    if (events.some(({ type }) => type === 'debrief.opened')) return { kind: 'over' }
    return { kind: 'playing', decisions: events.filter(({ type }) => type === 'option.chosen').length }
  })
}

/** Where the learner stands in a module with so many sections. */
export function standingOf(module: string, sections: number) {
  return moduleProgress(module, sections).$standing
}

/** How many reflections the journal holds. */
export const $reflections = computed($journalSummary, ({ count }) => count)
