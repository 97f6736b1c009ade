import { openDB } from 'idb'

import { newId } from '../identity.ts'

import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb'

/** The name of the database; everything in it is the learner’s. */
export const DATABASE = 'one-standard'
const VERSION = 1

interface Shape extends DBSchema {
  /**
   * By the id of the entry; an entry, or what is left of it when it has been sealed: bytes. The index gives the newest first. Sealed bytes
   * have no date, so they are not in it: nothing of a sealed entry can be told from it, and a locked journal is read as a whole.
   */
  entries: { key: string; value: unknown; indexes: { createdAt: string } }
  /** The lock, under `lock`; under `mark`, a random text that is another one whenever everything has been erased. */
  settings: { key: string; value: unknown }
}

export type Database = IDBPDatabase<Shape>
/** A transaction over everything, in which either all of a change is written or none of it. */
export type Change = IDBPTransaction<Shape, ['entries', 'settings'], 'readwrite'>

/** Why the database could not be opened: the browser forbids it, or a newer version of the site has been here. */
export type Unopened = 'blocked' | 'newer'

/** Opens the database of the learner’s reflections. `onGone` hears when the browser or another tab takes it away. */
export async function openDatabase(onGone: (gone: Database) => void): Promise<Database | Unopened> {
  try {
    const database: Database = await openDB<Shape>(DATABASE, VERSION, {
      upgrade: (opened) => {
        opened.createObjectStore('entries').createIndex('createdAt', 'createdAt')
        const settings = opened.createObjectStore('settings')
        // Where there is no room for it, the database does without: it is there for what comes next.
        const mark = async () => settings.put(newId(), 'mark')
        mark().catch(() => undefined)
      },
      blocking: () => {
        database.close()
        onGone(database)
      },
      terminated: () => {
        onGone(database)
      },
    })
    return database
  } catch (error) {
    return error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'blocked'
  }
}

/** Changes what is stored: all of it, or, if anything fails, nothing. Only the database may be waited for in `work`. */
export async function change<T>(database: Database, work: (change: Change) => Promise<T>): Promise<T> {
  // Written through to the disk, so that a browser that is killed loses nothing that was said to be saved.
  const transaction = database.transaction(['entries', 'settings'], 'readwrite', { durability: 'strict' })
  const done = transaction.done.then(
    () => true,
    () => false,
  )
  try {
    const result = await work(transaction)
    await transaction.done
    return result
  } catch (error) {
    abort(transaction)
    await done
    throw transaction.error ?? error
  }
}

function abort(transaction: Change): void {
  try {
    transaction.abort()
  } catch {
    // It has been aborted already.
  }
}
