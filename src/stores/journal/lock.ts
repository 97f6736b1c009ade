import { parseLock } from '#domain/journal/lock.ts'

import { newId } from '../identity.ts'

import { absorbFromStorage, isAbsorbed } from './absorb.ts'
import { tell } from './channel.ts'
import { change } from './database.ts'
import { isLeft } from './drafts.ts'
import { makeKeyring } from './keyring.ts'
import { forgetKeyring, reopenJournal, useKeyring } from './open.ts'
import { openWithPassphrase, sealWithPassphrase } from './passphrase.ts'
import { Renewed, checkSame, findDatabase, inTurn } from './shelf.ts'
import { held } from './state.ts'
import { storeDrafts } from './writing.ts'

import type { Lock } from '#domain/journal/lock.ts'
import type { Change } from './database.ts'
import type { Keyring } from './keyring.ts'

const KEY_BYTES = 32

/** What came of working with the lock: done; the passphrase does not fit; or it could not be written, and nothing has changed. */
export type LockResult = 'done' | 'wrong' | 'failed'

/** Locks the journal with a passphrase: everything in it is sealed in one transaction, or nothing is. It stays open in this page. */
export async function setLock(passphrase: string, idleMinutes: number): Promise<LockResult> {
  await storeDrafts()
  await absorbFromStorage()
  if (held.$lock.get() || held.$state.get() !== 'open' || !isAbsorbed()) return 'failed'
  const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  const sealedKey = await attempt(() => sealWithPassphrase(key, passphrase))
  if (!sealedKey) return 'failed'
  const lock: Lock = { schema: 1, id: newId(), sealedKey, idleMinutes }
  const keyring = makeKeyring(key)
  const seal = (id: string, value: unknown) => (value instanceof Uint8Array ? value : keyring.seal(id, value))
  if (!(await write((transaction) => rewrite(transaction, lock, seal)))) return 'failed'
  await useKeyring(keyring, lock)
  tell({ kind: 'renewed' })
  return 'done'
}

/** Opens the journal for this page. */
export async function unlock(passphrase: string): Promise<LockResult> {
  const found = await tryPassphrase(passphrase)
  if (typeof found === 'string') return found
  await useKeyring(found.keyring, found.lock)
  return held.keyring ? 'done' : 'failed'
}

/** Gives the lock another passphrase. Only the sealed key is replaced, in one write; the entries stay as they are. */
export async function changePassphrase(passphrase: string, next: string): Promise<LockResult> {
  const found = await tryPassphrase(passphrase)
  if (typeof found === 'string') return found
  const sealedKey = await attempt(() => sealWithPassphrase(found.key, next))
  return sealedKey ? putLock({ sealedKey }, found.lock.sealedKey) : 'failed'
}

/** Sets after how many minutes of rest the journal locks itself. */
export async function setIdleMinutes(idleMinutes: number): Promise<LockResult> {
  return held.$lock.get() ? putLock({ idleMinutes }) : 'failed'
}

/** Takes the lock off: everything is unsealed in one transaction, or nothing is. */
export async function removeLock(passphrase: string): Promise<LockResult> {
  await storeDrafts()
  const found = await tryPassphrase(passphrase)
  if (typeof found === 'string') return found
  const unseal = (id: string, value: unknown) => unsealed(found.keyring, id, value)
  if (!(await write((transaction) => rewrite(transaction, undefined, unseal)))) return 'failed'
  await reopenJournal()
  tell({ kind: 'renewed' })
  return 'done'
}

/** Locks the journal in this page and in every other tab. */
export async function lockNow(): Promise<LockResult> {
  tell({ kind: 'locked' })
  return lockHere()
}

/**
 * Locks the journal in this page, unless something has been written that is nowhere else: then it fails. What is being written is stored
 * first.
 */
export async function lockHere(): Promise<LockResult> {
  await storeDrafts()
  const isSafe = await inTurn(() => Promise.resolve([...held.waiting.values()].every(({ next }) => isLeft(next))))
  if (!isSafe) return 'failed'
  if (held.keyring) forgetKeyring()
  return 'done'
}

interface Opened {
  lock: Lock
  key: Uint8Array
  keyring: Keyring
}

/** Tries a passphrase on the lock as it is now: another tab may have changed it. */
async function tryPassphrase(passphrase: string): Promise<Opened | 'wrong' | 'failed'> {
  const lock = await attempt(readLock)
  if (!lock) return 'failed'
  const opened = await attempt(async () => ({ key: await openWithPassphrase(lock.sealedKey, passphrase) }))
  if (!opened) return 'failed'
  const { key } = opened
  return key?.length === KEY_BYTES ? { lock, key, keyring: makeKeyring(key) } : 'wrong'
}

async function readLock(): Promise<Lock | undefined> {
  const database = await findDatabase()
  return typeof database === 'string' ? undefined : parseLock(await database.get('settings', 'lock'))
}

async function putLock(changed: Partial<Lock>, sealedKey?: Uint8Array): Promise<LockResult> {
  let lock: Lock | undefined
  const isWritten = await write(async (transaction) => {
    const settings = transaction.objectStore('settings')
    const stored = parseLock(await settings.get('lock'))
    // In another tab the passphrase may have been changed just now.
    if (!stored || (sealedKey && String(stored.sealedKey) !== String(sealedKey))) throw new Renewed()
    lock = { ...stored, ...changed }
    await settings.put(lock, 'lock')
  })
  if (!isWritten) return 'failed'
  held.$lock.set(lock)
  tell({ kind: 'renewed' })
  return 'done'
}

/** Writes in one transaction; whether it was written. If the lock is not the one this page knows, the journal is opened again. */
async function write(work: (transaction: Change) => Promise<void>): Promise<boolean> {
  const isWritten = await inTurn(() =>
    attempt(async () => {
      const database = await findDatabase()
      if (typeof database === 'string') return false
      await change(database, async (transaction) => {
        await checkSame(transaction)
        await work(transaction)
      })
      return true
    }),
  )
  if (!isWritten) await reopenJournal()
  return isWritten === true
}

/** Writes every entry and the lock anew. */
async function rewrite(
  transaction: Change,
  lock: Lock | undefined,
  toStored: (id: string, value: unknown) => unknown,
): Promise<void> {
  const [entries, settings] = [transaction.objectStore('entries'), transaction.objectStore('settings')]
  const [ids, values] = await Promise.all([entries.getAllKeys(), entries.getAll()])
  // A write that fails at once must fail as the others do, or nobody would hear of theirs.
  await Promise.all(ids.map(async (id, index) => entries.put(toStored(id, values[index]), id)))
  await (lock ? settings.put(lock, 'lock') : settings.delete('lock'))
}

function unsealed(keyring: Keyring, id: string, value: unknown): unknown {
  try {
    return value instanceof Uint8Array ? keyring.unseal(id, value) : value
  } catch {
    return value
  }
}

async function attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work()
  } catch {
    return undefined
  }
}
