import { computed } from 'nanostores'

import { EMPTY_CHECK, checkStateOf, parseCheckRecord } from '#domain/question/check-record.ts'

import { keptAtom } from './storage.ts'

import type { CheckState } from '#domain/question/check-record.ts'
import type { ReadableAtom } from 'nanostores'

/** How far the learner is with the knowledge check of a module. */
export function $checkState(module: string): ReadableAtom<CheckState> {
  return computed(keptAtom(`check:${module}`, EMPTY_CHECK, parseCheckRecord), checkStateOf)
}
