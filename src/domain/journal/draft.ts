import { isFields } from '../fields.ts'
import { parseEntry } from './entry.ts'

import type { Entry } from './entry.ts'

/** A change of an entry that was not yet stored when its page was left. */
export interface Draft {
  schema: 1
  /** The entry as it was last known to be stored. */
  base: Entry
  /** As it is to be. */
  next: Entry
}

/** The draft in a stored value, or `undefined` if it is none that this version can read. */
export function parseDraft(value: unknown): Draft | undefined {
  if (!isFields(value) || value['schema'] !== 1) return undefined
  const base = parseEntry(value['base'])
  const next = parseEntry(value['next'])
  return base && base.id === next?.id ? { schema: 1, base, next } : undefined
}
