import { compareTexts } from '../compare-texts.ts'
import { isSameText } from '../journal/entry.ts'
import { mergeEntries } from '../journal/merge.ts'

import { canonicalJson } from './canonical-json.ts'
import { mergeRecord } from './merge-records.ts'

import type { Entry } from '../journal/entry.ts'
import type { Backup, Kept } from './backup-file.ts'

/** What becomes of one record. */
export interface PlannedRecord {
  /** Without our prefix. */
  name: string
  change: 'added' | 'merged' | 'same'
  /** As it is to be stored. */
  value: unknown
  /** What of the file cannot be merged and is to be offered as a download; `undefined` if everything can. */
  left: unknown
}

/** An entry of which the file has the newer state. */
interface UpdatedEntry {
  /** As it will be; what it said before becomes one of its versions. */
  entry: Entry
  was: Entry
}

/** Exactly what restoring a backup will do, so that what is shown before and what is done are one. Newest entries first. */
export interface RestorePlan {
  added: Entry[]
  updated: UpdatedEntry[]
  /** The entries, as they will be, of which the newer state is here; that of the file becomes one of their versions. */
  kept: Entry[]
  /** How many entries of the file bring nothing new. */
  same: number
  /** What becomes of the records that are in the file, in the order of their names. */
  records: PlannedRecord[]
  /** The whole journal as it will be. */
  entries: Entry[]
}

/** What restoring a backup will do with what is here. Nothing that is here is lost. */
export function planRestore(mine: Kept, backup: Backup): RestorePlan {
  const entries = mergeEntries(mine.entries, backup.entries).sort(
    (a, b) => compareTexts(b.createdAt, a.createdAt) || compareTexts(a.id, b.id),
  )
  return { ...planEntries(entries, mine.entries, backup.entries), records: planRecords(mine, backup), entries }
}

function planEntries(entries: Entry[], mine: Entry[], theirs: Entry[]) {
  const own = new Map(mine.map((entry) => [entry.id, entry]))
  const ids = new Set(theirs.map(({ id }) => id))
  const plan = { added: [] as Entry[], updated: [] as UpdatedEntry[], kept: [] as Entry[], same: 0 }
  for (const entry of entries.filter(({ id }) => ids.has(id))) {
    const was = own.get(entry.id)
    if (!was) plan.added.push(entry)
    else if (isSame(entry, was)) plan.same++
    else if (isSameState(entry, was)) plan.kept.push(entry)
    else plan.updated.push({ entry, was })
  }
  return plan
}

function isSameState(a: Entry, b: Entry): boolean {
  return a.updatedAt === b.updatedAt && a.keeping === b.keeping && isSameText(a.parts, b.parts)
}

function planRecords({ records: mine }: Kept, { records: theirs }: Backup): PlannedRecord[] {
  const names = Object.keys(theirs).sort(compareTexts)
  return names.map((name) => planRecord(name, Object.hasOwn(mine, name) ? mine[name] : undefined, theirs[name]))
}

function planRecord(name: string, mine: unknown, theirs: unknown): PlannedRecord {
  const { merged, left } = mergeRecord(name, mine, theirs)
  if (mine === undefined) return { name, change: 'added', value: merged, left }
  return { name, change: isSame(merged, mine) ? 'same' : 'merged', value: merged, left }
}

function isSame(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b)
}
