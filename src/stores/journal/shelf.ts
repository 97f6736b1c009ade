import { parseEntry } from '#domain/journal/entry.ts'
import { parseLock } from '#domain/journal/lock.ts'
import { settle } from '#domain/journal/settle.ts'

import { newId } from '../identity.ts'
import { isNothingKept } from '../nothing-kept.ts'

import { change, openDatabase } from './database.ts'
import { asLeft } from './drafts.ts'
import { held } from './state.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Change, Database, Unopened } from './database.ts'
import type { Written } from './state.ts'

/** What a change of entries can do. `get` gives `unreadable` for what must not be written over. */
export interface Shelf {
  get: (id: string) => Promise<Entry | 'unreadable' | undefined>
  put: (entry: Entry) => Promise<unknown>
  /** Puts down a text that cannot be read, so that it is shown and can be taken away. */
  putUnread: (id: string, raw: string) => Promise<unknown>
  delete: (id: string) => Promise<unknown>
}

/** What came of storing: done; not possible now, as `$journalTrouble` says; or refused until the journal has been opened again. */
export type Stored<T> = { kind: 'done'; result: T } | { kind: 'failed' } | { kind: 'refused' }

/** The lock, or everything, has been changed in another tab, and this one has not heard of it yet. */
export class Renewed extends Error {}
/** The journal is locked. */
class Locked extends Error {}

let last: Promise<unknown> = Promise.resolve()
let finding: Promise<Database | Unopened> | undefined
let renew = (): void => undefined

/** Does one thing with the journal after the other. */
export function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const next = last.then(task)
  last = next.catch(() => undefined)
  return next
}

/** Has `listener` open the journal again whenever it turns out that another tab has set or removed its lock, or erased it. */
export function whenRenewed(listener: () => void): void {
  renew = listener
}

/**
 * Changes what is stored, one change after the other: all of `work` is written, or nothing. Gives what `work` gives, or `undefined` if it
 * could not be written, and says so in `$journalTrouble`. Inside `work` only the shelf may be waited for.
 */
export async function store<T>(work: (shelf: Shelf) => Promise<T>): Promise<{ result: T } | undefined> {
  const stored = await inTurn(() => tryToStore(work))
  return stored.kind === 'done' ? stored : undefined
}

/** Changes what is stored, out of turn: only for what has its turn already. */
export async function tryToStore<T>(work: (shelf: Shelf) => Promise<T>, tries = 2): Promise<Stored<T>> {
  const database = await findDatabase()
  if (typeof database === 'string') return fail(isNothingKept() ? 'off' : 'blocked')
  try {
    const result = await change(database, (transaction) => onShelf(transaction, work))
    if (held.waiting.size === 0) held.$trouble.set('none')
    return { kind: 'done', result }
  } catch (error) {
    if (error instanceof Locked) return { kind: 'refused' }
    if (error instanceof Renewed) {
      renew()
      return { kind: 'refused' }
    }
    if (error instanceof DOMException && error.name === 'QuotaExceededError') return fail('full')
    // The browser may have closed the database behind our back: it is opened again once.
    if (held.database === database) held.database = undefined
    return tries > 1 ? tryToStore(work, tries - 1) : fail('blocked')
  }
}

function fail(trouble: 'off' | 'blocked' | 'full'): { kind: 'failed' } {
  held.$trouble.set(trouble)
  return { kind: 'failed' }
}

/** The database; opened again if it was lost, as when another tab erased everything. */
export async function findDatabase(): Promise<Database | Unopened> {
  if (isNothingKept()) return 'blocked'
  if (held.database) return held.database
  finding ??= openDatabase((gone) => {
    if (held.database === gone) held.database = undefined
  })
  const found = await finding
  finding = undefined
  if (typeof found !== 'string') held.database = found
  return found
}

async function onShelf<T>(transaction: Change, work: (shelf: Shelf) => Promise<T>): Promise<T> {
  await checkSame(transaction)
  if (held.$lock.get() && !held.keyring) throw new Locked()
  const entries = transaction.objectStore('entries')
  const put = (id: string, value: unknown) => entries.put(held.keyring ? held.keyring.seal(id, value) : value, id)
  return work({
    get: async (id) => {
      const value = await entries.get(id)
      return value === undefined ? undefined : (readEntry(id, value) ?? 'unreadable')
    },
    put: (entry) => put(entry.id, entry),
    putUnread: put,
    delete: (id) => entries.delete(id),
  })
}

/** Fails unless the lock and the mark are still those this page knows. */
export async function checkSame(transaction: Change): Promise<void> {
  const settings = transaction.objectStore('settings')
  const [stored, mark] = await Promise.all([settings.get('lock'), settings.get('mark')])
  const lock = parseLock(stored)
  if (stored !== undefined && !lock) throw new Renewed()
  if (lock?.id !== held.$lock.get()?.id || mark !== held.mark) throw new Renewed()
}

/** Puts a changed entry on the shelf, or beside what another tab has put there; gives it as it was put. */
export async function settleOn(shelf: Shelf, written: Written): Promise<Entry> {
  const stored = await shelf.get(written.next.id)
  const entry = settle(stored, asLeft(stored, written), newId())
  if (entry !== stored) await shelf.put(entry)
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
