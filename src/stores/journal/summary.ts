import { EMPTY_SUMMARY, parseSummary, summarise } from '#domain/journal/summary.ts'

import { keptAtom } from '../storage.ts'

import { held } from './state.ts'

import type { Entry } from '#domain/journal/entry.ts'

const $kept = keptAtom('journal', EMPTY_SUMMARY, parseSummary)

/** What pages without the journal may know of it. */
export const $journalSummary = $kept

/** Notes what the journal now comes down to, if that is something new and every entry is known. */
export function noteSummary(entries: Entry[]): void {
  if (!held.isWhole || held.$state.get() !== 'open') return
  const summary = summarise(entries)
  if (JSON.stringify(summary) !== JSON.stringify($kept.get())) $kept.set(summary)
}
