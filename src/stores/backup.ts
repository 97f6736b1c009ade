import { writeBackup } from '#domain/backup/backup-file.ts'
import { kindOf } from '#domain/backup/known-records.ts'
import { mergeRecord } from '#domain/backup/merge-records.ts'
import { planRestore } from '#domain/backup/plan-restore.ts'
import { mergeEntry } from '#domain/journal/merge.ts'

import { noteBackup } from './durability.ts'
import { newId, now } from './identity.ts'
import { tell } from './journal/channel.ts'
import { noteSavedEntries } from './journal/leaving.ts'
import { reopenJournal } from './journal/open.ts'
import { sealWithPassphrase } from './journal/passphrase.ts'
import { store } from './journal/shelf.ts'
import { $entries } from './journal/state.ts'
import { storeDrafts } from './journal/writing.ts'
import { readRaw, rereadKept, writeRaw } from './storage.ts'

import type { Backup, Kept } from '#domain/backup/backup-file.ts'
import type { PlannedRecord, RestorePlan } from '#domain/backup/plan-restore.ts'
import type { Entry } from '#domain/journal/entry.ts'
import type { Shelf } from './journal/shelf.ts'

/** What came of restoring: `done`, with the names of records for which there was no room; or `failed`, and nothing has been changed. */
export type Restored = { kind: 'done'; withoutRoom: string[] } | { kind: 'failed' }

/** A backup ready to be saved, and what to call once it has been. */
export interface MadeBackup {
  content: Blob
  /** ISO 8601. */
  madeAt: string
  noteSaved: () => void
}

/** Everything that is kept and can be read: the entries, and the records beside the journal. The journal has to be open. */
async function gather(): Promise<Kept> {
  await storeDrafts()
  const records = readRaw('').flatMap(([name, raw]) => (kindOf(name) ? [[name, parse(raw)] as const] : []))
  return { entries: $entries.get(), records: Object.fromEntries(records.filter(([, value]) => value !== undefined)) }
}

/** One file of everything, sealed if a passphrase is given. */
export async function makeBackup(passphrase: string): Promise<MadeBackup> {
  const kept = await gather()
  const madeAt = now()
  const text = writeBackup({ ...kept, madeAt })
  const noteSaved = () => {
    noteSavedEntries(kept.entries)
    noteBackup()
  }
  if (passphrase === '') return { content: new Blob([text], { type: 'application/json' }), madeAt, noteSaved }
  const sealed = await sealWithPassphrase(new TextEncoder().encode(text), passphrase)
  return { content: new Blob([new Uint8Array(sealed)], { type: 'application/octet-stream' }), madeAt, noteSaved }
}

/** What restoring a backup would do with what is here now. */
export async function planRestoring(backup: Backup): Promise<RestorePlan> {
  const plan = planRestore(await gather(), backup)
  return { ...plan, records: plan.records.map(refuseUnknown) }
}

/**
 * Does what a plan says: all the entries or none, then the records one by one. What has been changed since the plan was made, here or in
 * another tab, is merged and not lost.
 */
export async function restore({ added, updated, kept, records }: RestorePlan): Promise<Restored> {
  const entries = [...added, ...updated.map(({ entry }) => entry), ...kept]
  const stored = await store(async (shelf) => {
    for (const entry of entries) await putMerged(shelf, entry)
  })
  if (!stored) return { kind: 'failed' }
  const withoutRoom = records.filter((record) => !writeMerged(record)).map(({ name }) => name)
  rereadKept()
  await reopenJournal()
  tell({ kind: 'renewed' })
  return { kind: 'done', withoutRoom }
}

/** Only what this version can read is put on the device; a file could otherwise put anything there. The rest can be downloaded. */
function refuseUnknown(record: PlannedRecord): PlannedRecord {
  return kindOf(record.name) ? record : { ...record, change: 'same', left: record.value }
}

async function putMerged(shelf: Shelf, entry: Entry): Promise<void> {
  const known = await shelf.get(entry.id)
  if (known === 'unreadable') await shelf.put({ ...entry, id: newId() })
  else await shelf.put(known ? mergeEntry(known, entry) : entry)
}

function writeMerged({ name, change, value }: PlannedRecord): boolean {
  if (change === 'same') return true
  const raw = readRaw(name).find(([found]) => found === name)?.[1]
  return writeRaw(name, JSON.stringify(mergeRecord(name, raw === undefined ? undefined : parse(raw), value).merged))
}

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw) as unknown
  } catch {
    return undefined
  }
}
