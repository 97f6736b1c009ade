import { parseCaseRecord } from '../case/record.ts'
import { parseModuleRecord } from '../module/module-record.ts'
import { parseDraft } from '../policy/draft.ts'
import { parseCheckRecord } from '../question/check-record.ts'

/** The kinds of records that a backup knows to read. */
export type RecordKind = 'case' | 'check' | 'module' | 'policy'

const PARSERS: ReadonlyMap<string, (value: unknown) => unknown> = new Map<RecordKind, (value: unknown) => unknown>([
  ['case', parseCaseRecord],
  ['check', parseCheckRecord],
  ['module', parseModuleRecord],
  ['policy', parseDraft],
])

/** The kind of a record, by its name without our prefix (`case:angela`); `undefined` if it is none that is known. */
export function kindOf(name: string): RecordKind | undefined {
  const kind = name.slice(0, Math.max(0, name.indexOf(':')))
  return PARSERS.has(kind) ? (kind as RecordKind) : undefined
}

/** The record in a stored value, or `undefined` if it cannot be read. A record of no known kind is taken as it is. */
export function parseRecord(name: string, value: unknown): unknown {
  const kind = kindOf(name)
  return kind === undefined ? value : PARSERS.get(kind)?.(value)
}
