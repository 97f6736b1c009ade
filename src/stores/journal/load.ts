import { readEntry } from './shelf.ts'
import { held, sortByAge } from './state.ts'
import { noteSummary } from './summary.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Database } from './database.ts'
import type { UnreadableEntry } from './state.ts'

/** How many entries are shown before the others are read, and how many are read at once: reading must not hold up a key. */
const FIRST = 60
const STEP = 200

let turns = 0

/**
 * Reads every entry. In a large journal the newest are shown first, and the rest when all has been read. `beside` are entries that lie
 * outside the database and could not be taken into it.
 */
export async function load(database: Database | undefined, beside: Entry[]): Promise<void> {
  const turn = ++turns
  const entries = new Map(beside.map((entry) => [entry.id, entry]))
  const unreadable: UnreadableEntry[] = []
  held.reading = entries
  held.isWhole = false
  let after: string | undefined
  for (let isAll = !database; database && !isAll;) {
    const found = await readStep(database, after)
    if (turn !== turns) return
    for (const { id, value, entry } of found) {
      if (entry) entries.set(id, entry)
      else unreadable.push({ id, raw: describeRaw(value) })
    }
    isAll = found.length < STEP
    if (!isAll && after === undefined && !held.keyring) await showNewest(database, turn)
    if (turn !== turns) return
    after = found.at(-1)?.id
  }
  held.reading = undefined
  held.isWhole = true
  held.$unreadable.set(unreadable)
  show(entries)
  noteSummary([...entries.values()])
}

/** Stops reading and forgets what was read. */
export function forgetAll(): void {
  turns++
  held.reading = undefined
  held.isWhole = false
  held.$removed.set(null)
  held.$known.set(new Map())
  held.$unreadable.set([])
}

/** What is stored under an id and cannot be read, as text. */
export function describeRaw(value: unknown): string {
  if (value instanceof Uint8Array) return Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')
  if (typeof value === 'string') return value
  try {
    return value === undefined ? 'undefined' : JSON.stringify(value, null, 2)
  } catch {
    return String(value)
  }
}

/** Entries after the id given, in the order of their ids. */
async function readStep(database: Database, after: string | undefined) {
  const { store: shelf } = database.transaction('entries')
  const range = after === undefined ? undefined : IDBKeyRange.lowerBound(after, true)
  const [ids, values] = await Promise.all([shelf.getAllKeys(range, STEP), shelf.getAll(range, STEP)])
  return ids.map((id, index) => ({ id, value: values[index], entry: readEntry(id, values[index]) }))
}

async function showNewest(database: Database, turn: number): Promise<void> {
  const newest = new Map<string, Entry>()
  let cursor = await database.transaction('entries').store.index('createdAt').openCursor(null, 'prev')
  for (; cursor && newest.size < FIRST; cursor = await cursor.continue()) {
    const entry = readEntry(cursor.primaryKey, cursor.value)
    if (entry) newest.set(entry.id, entry)
  }
  if (turn === turns) show(newest)
}

function show(entries: ReadonlyMap<string, Entry>): void {
  const waiting = [...held.waiting.values()].map(({ next }) => [next.id, next] as const)
  const shown = sortByAge([...new Map([...entries, ...waiting]).values()])
  // In order, so that they need not be sorted from scratch whenever one of them is written in.
  held.$known.set(new Map(shown.map((entry) => [entry.id, entry])))
  held.$state.set('open')
}
