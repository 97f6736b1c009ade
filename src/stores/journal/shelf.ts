import { parseEntry } from '#domain/journal/entry.ts'
import { parseLock } from '#domain/journal/lock.ts'
import { settle } from '#domain/journal/settle.ts'

import { newId } from '../identity.ts'
import { isNothingKept } from '../nothing-kept.ts'

import { change, openDatabase } from './database.ts'
import { held } from './state.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Change, Database } from './database.ts'
import type { Written } from './state.ts'

/** What a change of entries can do. `get` gives `unreadable` for what must not be written over. */
export interface Shelf {
  get: (id: string) => Promise<Entry | 'unreadable' | undefined>
  put: (entry: Entry) => Promise<unknown>
  delete: (id: string) => Promise<unknown>
}

let last: Promise<unknown> = Promise.resolve()

/**
 * Changes what is stored, one change after the other: all of `work` is written, or nothing. Gives what `work` gives, or `undefined` if it
 * could not be written, and says so in `$journalTrouble`. Inside `work` only the shelf may be waited for.
 */
export function store<T>(work: (shelf: Shelf) => Promise<T>): Promise<{ result: T } | undefined> {
  const next = last.then(() => tryToStore(work))
  last = next
  return next
}

async function tryToStore<T>(work: (shelf: Shelf) => Promise<T>): Promise<{ result: T } | undefined> {
  const { waiting } = held
  const database = await findDatabase()
  if (!database) return undefined
  try {
    const result = await onShelf(database, work)
    if (waiting.size > 0) await onShelf(database, putWaiting)
    waiting.clear()
    held.$trouble.set('none')
    return { result }
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError'
    if (!(error instanceof LockChanged)) held.$trouble.set(isFull ? 'full' : 'blocked')
    return undefined
  }
}

/** The database; opened again if it was lost, as when another tab erased everything. */
async function findDatabase(): Promise<Database | undefined> {
  if (isNothingKept()) return undefined
  if (held.database) return held.database
  const opened = await openDatabase(() => {
    held.database = undefined
  })
  held.database = opened === 'blocked' || opened === 'newer' ? undefined : opened
  return held.database
}

function onShelf<T>(database: Database, work: (shelf: Shelf) => Promise<T>): Promise<T> {
  return change(database, async (transaction) => {
    await checkLock(transaction)
    if (held.$lock.get() && !held.keyring) throw new LockChanged()
    const entries = transaction.objectStore('entries')
    return work({
      get: async (id) => {
        const value = await entries.get(id)
        return value === undefined ? undefined : (readEntry(id, value) ?? 'unreadable')
      },
      put: (entry) => entries.put(held.keyring ? held.keyring.seal(entry.id, entry) : entry, entry.id),
      delete: (id) => entries.delete(id),
    })
  })
}

/** The lock was set, changed or removed in another tab, and this one has not heard of it yet. */
class LockChanged extends Error {}

/** Fails unless the lock is still the one this page knows. */
export async function checkLock(transaction: Change): Promise<void> {
  const lock = parseLock(await transaction.objectStore('settings').get('lock'))
  if (lock?.id !== held.$lock.get()?.id) throw new LockChanged()
}

async function putWaiting(shelf: Shelf): Promise<void> {
  for (const written of held.waiting.values()) await settleOn(shelf, written)
}

/** Puts a changed entry on the shelf, or beside what another tab has put there; gives it as it was put. */
export async function settleOn(shelf: Shelf, written: Written): Promise<Entry> {
  const entry = settle(await shelf.get(written.next.id), written, newId())
  await shelf.put(entry)
  return entry
}

/** The entry in what is stored under an id, sealed or not; `undefined` if it cannot be read. */
export function readEntry(id: string, value: unknown): Entry | undefined {
  try {
    const entry = parseEntry(value instanceof Uint8Array && held.keyring ? held.keyring.unseal(id, value) : value)
    return entry?.id === id ? entry : undefined
  } catch {
    return undefined
  }
}
