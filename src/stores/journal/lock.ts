import { newId } from '../identity.ts'

import { tell } from './channel.ts'
import { change } from './database.ts'
import { storeDrafts } from './writing.ts'
import { makeKeyring } from './keyring.ts'
import { forgetKeyring, reopenJournal, useKeyring } from './open.ts'
import { openWithPassphrase, sealWithPassphrase } from './passphrase.ts'
import { checkLock } from './shelf.ts'
import { held } from './state.ts'

import type { Lock } from '#domain/journal/lock.ts'

const KEY_BYTES = 32

/** What came of working with the lock: done; the passphrase does not fit; or it could not be written, and nothing has changed. */
export type LockResult = 'done' | 'wrong' | 'failed'

/** Locks the journal with a passphrase: everything in it is sealed in one transaction, or nothing is. It stays open in this page. */
export async function setLock(passphrase: string, idleMinutes: number): Promise<LockResult> {
  if (held.$lock.get()) return 'failed'
  const key = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  const lock: Lock = { schema: 1, id: newId(), sealedKey: await sealWithPassphrase(key, passphrase), idleMinutes }
  const keyring = makeKeyring(key)
  const isDone = await rewrite(lock, (id, value) => (value instanceof Uint8Array ? value : keyring.seal(id, value)))
  if (!isDone) return 'failed'
  await useKeyring(keyring, lock)
  tell({ kind: 'renewed' })
  return 'done'
}

/** Opens the journal for this page. */
export async function unlock(passphrase: string): Promise<LockResult> {
  const lock = held.$lock.get()
  const key = lock && (await openWithPassphrase(lock.sealedKey, passphrase))
  if (!lock || !key) return 'wrong'
  await useKeyring(makeKeyring(key), lock)
  return 'done'
}

/** Gives the lock another passphrase. Only the sealed key is replaced, in one write; the entries stay as they are. */
export async function changePassphrase(passphrase: string, next: string): Promise<LockResult> {
  const lock = held.$lock.get()
  const key = lock && (await openWithPassphrase(lock.sealedKey, passphrase))
  if (!lock || !key) return 'wrong'
  return putLock({ ...lock, sealedKey: await sealWithPassphrase(key, next) })
}

/** Sets after how many minutes of rest the journal locks itself. */
export async function setIdleMinutes(idleMinutes: number): Promise<LockResult> {
  const lock = held.$lock.get()
  return lock ? putLock({ ...lock, idleMinutes }) : 'failed'
}

/** Takes the lock off: everything is unsealed in one transaction, or nothing is. */
export async function removeLock(passphrase: string): Promise<LockResult> {
  const lock = held.$lock.get()
  const key = lock && (await openWithPassphrase(lock.sealedKey, passphrase))
  if (!lock || !key) return 'wrong'
  const keyring = makeKeyring(key)
  // What lies outside, sealed with this key, comes in before the key goes.
  await useKeyring(keyring, lock)
  const isDone = await rewrite(undefined, (id, value) => {
    try {
      return value instanceof Uint8Array ? keyring.unseal(id, value) : value
    } catch {
      return value
    }
  })
  if (!isDone) return 'failed'
  await reopenJournal()
  tell({ kind: 'renewed' })
  return 'done'
}

/**
 * Locks the journal in this page, unless something has been written that is nowhere else: then it fails. What is being written is stored
 * first.
 */
export async function lockHere(): Promise<LockResult> {
  await storeDrafts()
  if (held.waiting.size > 0) return 'failed'
  if (held.keyring) forgetKeyring()
  return 'done'
}

/** Locks the journal in this page and in every other tab. */
export async function lockNow(): Promise<LockResult> {
  tell({ kind: 'locked' })
  return lockHere()
}

async function putLock(lock: Lock): Promise<LockResult> {
  if (!held.database) return 'failed'
  try {
    await change(held.database, async (transaction) => {
      await checkLock(transaction)
      await transaction.objectStore('settings').put(lock, 'lock')
    })
  } catch {
    return 'failed'
  }
  held.$lock.set(lock)
  tell({ kind: 'renewed' })
  return 'done'
}

/** Writes every entry and the lock anew, all in one transaction. Whether it was written. */
async function rewrite(lock: Lock | undefined, toStored: (id: string, value: unknown) => unknown): Promise<boolean> {
  if (!held.database) return false
  try {
    await change(held.database, async (transaction) => {
      await checkLock(transaction)
      const [entries, settings] = [transaction.objectStore('entries'), transaction.objectStore('settings')]
      const [ids, values] = await Promise.all([entries.getAllKeys(), entries.getAll()])
      // A write that fails at once must fail as the others do, or nobody would hear of theirs.
      await Promise.all(ids.map(async (id, index) => entries.put(toStored(id, values[index]), id)))
      await (lock ? settings.put(lock, 'lock') : settings.delete('lock'))
    })
    return true
  } catch {
    return false
  }
}
