import { isFields } from '../fields.ts'
import { textOf } from './entry.ts'

import type { Entry } from './entry.ts'

/** What pages without the journal may know of it, also while it is locked: how much is in it, and which modules it answers. */
export interface JournalSummary {
  schema: 1
  count: number
  /** The ids of the modules that something has been written about. */
  modules: readonly string[]
}

export const EMPTY_SUMMARY: JournalSummary = { schema: 1, count: 0, modules: [] }

/** What a journal with these entries comes down to. */
export function summarise(entries: Entry[]): JournalSummary {
  const modules = entries.flatMap((entry) =>
    entry.about.kind === 'module' && textOf(entry) !== '' ? [entry.about.module] : [],
  )
  return { schema: 1, count: entries.length, modules: [...new Set(modules)].sort() }
}

/** The summary in a stored value, or `undefined` if it is none that this version can read. */
export function parseSummary(value: unknown): JournalSummary | undefined {
  if (!isFields(value) || value['schema'] !== 1) return undefined
  const { count, modules } = value
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 0) return undefined
  if (!Array.isArray(modules) || !modules.every((id) => typeof id === 'string')) return undefined
  return { schema: 1, count, modules }
}
