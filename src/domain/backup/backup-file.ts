import { isFields } from '../fields.ts'
import { fingerprint } from '../fingerprint.ts'
import { parseEntry } from '../journal/entry.ts'
import { parseTime } from '../journal/time.ts'

import { canonicalJson } from './canonical-json.ts'
import { parseRecord } from './known-records.ts'

import type { Entry } from '../journal/entry.ts'

/** Everything that is the learner’s. */
export interface Kept {
  entries: Entry[]
  /** What is kept beside the journal, by its name without our prefix: `case:angela`, `check:lines`. */
  records: Record<string, unknown>
}

/** Everything that was the learner’s at a time (ISO 8601). */
export interface Backup extends Kept {
  madeAt: string
}

/**
 * Why a file cannot be restored: there is nothing in it; its end is missing; it is not ours; it was made by a newer version of this site;
 * something in it has been changed by accident; it is larger than any of ours; or it is sealed and has to be opened first.
 */
export type Refusal = 'empty' | 'truncated' | 'foreign' | 'newer' | 'damaged' | 'too-big' | 'sealed'

export type BackupReading = { kind: 'read'; backup: Backup } | { kind: 'refused'; reason: Refusal }

const BACKUP = 'one-standard-backup'
const JOURNAL = 'one-standard-journal'
/** In characters. */
const LIMIT = 50_000_000
const SEALED = /^\s*(?:age-encryption\.org\/v1|-----BEGIN AGE ENCRYPTED FILE-----)/

/** The text of a backup file. Its fingerprint shows damage by accident; against anybody who means to change it, it is no protection. */
export function writeBackup({ entries, records, madeAt }: Backup): string {
  const content = { madeAt, entries, records }
  const file = { format: BACKUP, schema: 1, fingerprint: fingerprintOf(content), ...content }
  return `${JSON.stringify(file, null, 2)}\n`
}

/** What is in the text of a file: of a backup, or of the data of a journal as it was exported, which has no fingerprint. Never throws. */
export function readBackup(text: string): BackupReading {
  const read = readText(text)
  return typeof read === 'string' ? { kind: 'refused', reason: read } : { kind: 'read', backup: read }
}

function readText(text: string): Backup | Refusal {
  if (SEALED.test(text.slice(0, 1000))) return 'sealed'
  if (text.length > LIMIT) return 'too-big'
  const content = text.trim()
  if (content === '') return 'empty'
  try {
    return readFile(JSON.parse(content))
  } catch (error) {
    const isOurs = content.startsWith('{') && [BACKUP, JOURNAL].some((format) => content.includes(format))
    if (!isOurs) return 'foreign'
    return error instanceof SyntaxError && !hasEnd(content) ? 'truncated' : 'damaged'
  }
}

/** A file of ours ends with a brace in a line of its own; nowhere else in it is such a line. */
function hasEnd(content: string): boolean {
  return content.endsWith('\n}')
}

function readFile(file: unknown): Backup | Refusal {
  if (!isFields(file)) return 'foreign'
  switch (file['format']) {
    case BACKUP:
      return readOwn(file)
    case JOURNAL:
      return readJournal(file)
    default:
      return 'foreign'
  }
}

function readOwn(file: Record<string, unknown>): Backup | Refusal {
  if (isNewer(file, 1)) return 'newer'
  const { madeAt, entries, records } = file
  const isWhole = file['schema'] === 1 && file['fingerprint'] === fingerprintOf({ madeAt, entries, records })
  return isWhole ? readContent({ madeAt, entries, records }) : 'damaged'
}

function readJournal(file: Record<string, unknown>): Backup | Refusal {
  if (isNewer(file, 2)) return 'newer'
  const isKnown = file['schema'] === 1 || file['schema'] === 2
  return isKnown ? readContent({ madeAt: file['exportedAt'], entries: file['entries'], records: {} }) : 'damaged'
}

function readContent(content: Record<keyof Backup, unknown>): Backup | Refusal {
  const madeAt = parseTime(content.madeAt)
  if (madeAt === undefined || !Array.isArray(content.entries) || !isFields(content.records)) return 'damaged'
  const entries = content.entries.map((value) => parseEntry(value) ?? whyRefused(value, 2))
  const records = Object.entries(content.records).map(([name, value]) => readRecord(name, value))
  const refused = [...entries, ...records].find((one) => typeof one === 'string')
  if (refused !== undefined) return refused
  return { madeAt, entries: entries as Entry[], records: Object.fromEntries(records as [string, unknown][]) }
}

/** A record beside its name. An entry among the records would go round what entries are read by. */
function readRecord(name: string, value: unknown): [string, unknown] | Refusal {
  if (name === '__proto__' || name.startsWith('entry:')) return 'damaged'
  const record = parseRecord(name, value)
  return record === undefined ? whyRefused(value, 1) : [name, record]
}

function whyRefused(value: unknown, schema: number): Refusal {
  return isFields(value) && isNewer(value, schema) ? 'newer' : 'damaged'
}

function isNewer(value: Record<string, unknown>, schema: number): boolean {
  return typeof value['schema'] === 'number' && value['schema'] > schema
}

function fingerprintOf(content: Record<keyof Backup, unknown>): string {
  return fingerprint(canonicalJson(content))
}
