import { mergeCaseRecords } from '../case/merge.ts'
import { parseCaseRecord } from '../case/record.ts'
import { parseModuleRecord } from '../module/module-record.ts'
import { parseDraft } from '../policy/draft.ts'
import { parseCheckRecord } from '../question/check-record.ts'
import { mergeCheckRecords } from '../question/merge-checks.ts'

import { canonicalJson } from './canonical-json.ts'
import { kindOf } from './known-records.ts'

import type { ModuleRecord } from '../module/module-record.ts'
import type { CheckRecord } from '../question/check-record.ts'

/** Two records as one, and what of theirs found no place in it, to be offered as a download; `undefined` if everything did. */
export interface MergedRecord {
  merged: unknown
  left: unknown
}

/** The same record from two places; `undefined` where there is none. */
interface Pair {
  mine: unknown
  theirs: unknown
}

/**
 * The record of a name (`case:angela`, without our prefix) from here and from a backup, as one. Where one is missing or cannot be read, the
 * other stands. Doing it again changes nothing. It does not matter which is mine, but for the attempt of a case that is being played, the
 * order of the sections seen, and what cannot be merged: a policy, which has no time, and what is of no known kind. There mine stands.
 */
export function mergeRecord(name: string, mine: unknown, theirs: unknown): MergedRecord {
  const pair = { mine, theirs }
  switch (kindOf(name)) {
    case 'case':
      return mergeParsed(pair, parseCaseRecord, (a, b) => ({ merged: mergeCaseRecords(a, b), left: undefined }))
    case 'check':
      return mergeParsed(pair, parseCheckRecord, mergeChecks)
    case 'module':
      return mergeParsed(pair, parseModuleRecord, (a, b) => ({ merged: mergeModules(a, b), left: undefined }))
    case 'policy':
      return mergeParsed(pair, parseDraft, beside)
    default:
      return mergeParsed(pair, (value) => value, beside)
  }
}

function mergeParsed<T>(
  { mine, theirs }: Pair,
  parse: (value: unknown) => T | undefined,
  merge: (mine: T, theirs: T) => MergedRecord,
): MergedRecord {
  const own = parse(mine)
  const other = parse(theirs)
  if (other === undefined) return { merged: own ?? mine, left: theirs }
  if (own === undefined) return { merged: other, left: undefined }
  return canonicalJson(own) === canonicalJson(other) ? { merged: own, left: undefined } : merge(own, other)
}

function beside(mine: unknown, theirs: unknown): MergedRecord {
  return { merged: mine, left: theirs }
}

function mergeChecks(mine: CheckRecord, theirs: CheckRecord): MergedRecord {
  const { merged, left } = mergeCheckRecords(mine, theirs)
  return { merged, left: left.length > 0 ? { schema: 1, attempts: left } : undefined }
}

function mergeModules(mine: ModuleRecord, theirs: ModuleRecord): ModuleRecord {
  const isDeclined = [mine, theirs].some(({ reflection }) => reflection === 'declined')
  return {
    schema: 1,
    seen: [...new Set([...mine.seen, ...theirs.seen])],
    reflection: isDeclined ? 'declined' : 'open',
  }
}
