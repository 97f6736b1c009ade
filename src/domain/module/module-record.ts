import { isFields } from '../fields.ts'

import type { CheckState } from '../question/check-record.ts'

/** What is kept of a learner’s way through a module. Checks and reflections are kept elsewhere. */
export interface ModuleRecord {
  schema: 1
  /** The sections that have been seen to their end, by their ids in the page. */
  seen: readonly string[]
  /** Whether the learner has said that they will not write about this module. */
  reflection: 'open' | 'declined'
}

export const EMPTY_MODULE: ModuleRecord = { schema: 1, seen: [], reflection: 'open' }

/** The record in a stored value, or `undefined` if it is none that this version can read. */
export function parseModuleRecord(value: unknown): ModuleRecord | undefined {
  if (!isFields(value) || value['schema'] !== 1) return undefined
  const { seen, reflection } = value
  if (!Array.isArray(seen) || !seen.every((id) => typeof id === 'string')) return undefined
  return reflection === 'open' || reflection === 'declined' ? { schema: 1, seen, reflection } : undefined
}

/** Where a learner stands in a module. Done, declined and open reflections are told apart. */
export interface Standing {
  seen: number
  sections: number
  check: CheckState
  reflection: 'open' | 'declined' | 'done'
  isBegun: boolean
  isComplete: boolean
}

interface Facts {
  /** The sections that the module has now, or only how many, where the page does not know their ids. */
  sections: string[] | number
  record: ModuleRecord
  check: CheckState
  /** Whether something has been written to one of its prompts. */
  hasReflected: boolean
}

/** Where a learner stands, from what is kept. Sections that the module no longer has do not count. */
export function standingIn({ sections, record, check, hasReflected }: Facts): Standing {
  const count = typeof sections === 'number' ? sections : sections.length
  const seen =
    typeof sections === 'number'
      ? Math.min(sections, record.seen.length)
      : sections.filter((id) => record.seen.includes(id)).length
  const reflection = hasReflected ? 'done' : record.reflection
  return {
    seen,
    sections: count,
    check,
    reflection,
    isBegun: seen > 0 || check !== 'none' || reflection !== 'open',
    isComplete: seen === count && check === 'passed' && reflection !== 'open',
  }
}
