import { isFields } from '../fields.ts'

/** What is kept of the lock of a journal. Neither the passphrase nor anything it could be told from is among it. */
export interface Lock {
  schema: 1
  /** Another one whenever the journal is locked with a new key. */
  id: string
  /** The key of the journal, sealed with the passphrase: an age file. */
  sealedKey: Uint8Array
  /** After how many minutes without a key or a pointer the journal locks itself. */
  idleMinutes: number
}

/** The minutes that can be chosen. */
export const IDLE_MINUTES: readonly number[] = [2, 5, 10, 30]

/** The lock in a stored value, or `undefined` if it is none that this version can read. */
export function parseLock(value: unknown): Lock | undefined {
  if (!isFields(value) || value['schema'] !== 1) return undefined
  const { id, sealedKey, idleMinutes } = value
  if (typeof id !== 'string' || !(sealedKey instanceof Uint8Array) || typeof idleMinutes !== 'number') return undefined
  return idleMinutes > 0 ? { schema: 1, id, sealedKey, idleMinutes } : undefined
}
