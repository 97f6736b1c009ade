import { deleteDB } from 'idb'

import { newId } from './identity.ts'
import { tell } from './journal/channel.ts'
import { DATABASE, change, openDatabase } from './journal/database.ts'
import { letGo, reopenJournal } from './journal/open.ts'
import { findDatabase, inTurn } from './journal/shelf.ts'
import { held } from './journal/state.ts'
import { findStorage, keysOf } from './local-storage.ts'
import { $unreadable, ERASING, PREFIX, discardSetAside, rereadKept, writeRaw } from './storage.ts'

/** What was found, or is left, of one kind: how many of it. */
export interface Found {
  kind:
    | 'reflections'
    | 'drafts'
    | 'cases'
    | 'modules'
    | 'checks'
    | 'policies'
    | 'unreadable'
    | 'settings'
    | 'caches'
    | 'workers'
  count: number
}

/** What erasing took away, and what a look afterwards still found. */
export interface Erased {
  gone: Found[]
  left: Found[]
}

/** What is kept under a name, by how the name begins. */
const KINDS: Record<string, Found['kind']> = {
  entry: 'reflections',
  draft: 'drafts',
  case: 'cases',
  module: 'modules',
  check: 'checks',
  policy: 'policies',
  aside: 'unreadable',
}

const IN_STORAGE = ['drafts', 'cases', 'modules', 'checks', 'policies', 'unreadable', 'settings'] as const
/** How the names of what belongs to the journal begin. */
const OF_JOURNAL = ['entry:', 'draft:', 'journal']

/** What of the learner’s is on this device, by kind; kinds of which there is nothing are left out. */
export async function listKept(): Promise<Found[]> {
  const kinds = findNames().map(kindOf)
  const countOf = (kind: Found['kind']) => kinds.filter((one) => one === kind).length
  const found: Found[] = [
    { kind: 'reflections', count: countOf('reflections') + (await countEntries()) },
    ...IN_STORAGE.map((kind) => ({ kind, count: countOf(kind) })),
    { kind: 'caches', count: (await findCaches()).length },
    { kind: 'workers', count: (await findWorkers()).length },
  ]
  return found.filter(({ count }) => count > 0)
}

/**
 * Erases every reflection with its versions and drafts, and the lock; the rest stays. Every other tab begins anew, and what stands in its
 * boxes goes.
 */
export async function eraseReflections(): Promise<Erased> {
  const before = (await listKept()).filter(isOfJournal)
  await whileOthersRest(async () => {
    letGo()
    for (const found of $unreadable.get()) if (isNameOfJournal(found.key.slice(PREFIX.length))) discardSetAside(found)
    eraseNames(findNames().filter(isNameOfJournal))
    await inTurn(emptyDatabase)
    await startAgain()
    tell({ kind: 'renewed' })
  })
  return report(before, (await listKept()).filter(isOfJournal))
}

/** Erases everything this site has kept on the device, as above. */
export async function eraseEverything(): Promise<Erased> {
  const before = await listKept()
  await whileOthersRest(async () => {
    letGo()
    eraseNames(findNames())
    await inTurn(emptyDatabase)
    await Promise.all((await findCaches()).map((name) => caches.delete(name)))
    await Promise.all((await findWorkers()).map((worker) => worker.unregister()))
    await startAgain()
    await inTurn(removeDatabase)
    tell({ kind: 'renewed' })
  })
  return report(before, await listKept())
}

/** Other tabs write nothing back while this is done, and begin anew after it. */
async function whileOthersRest(work: () => Promise<void>): Promise<void> {
  writeRaw(ERASING, 'now')
  try {
    await work()
  } finally {
    eraseNames([ERASING])
  }
}

/** Takes away the empty database that a look at the journal leaves behind; one with something in it stays. */
export async function dropEmptyDatabase(): Promise<void> {
  if ((await listKept()).length === 0) await inTurn(removeDatabase)
}

/** Whether something found belongs to the reflections. */
export function isOfJournal({ kind }: Found): boolean {
  return kind === 'reflections' || kind === 'drafts'
}

function isNameOfJournal(name: string): boolean {
  return OF_JOURNAL.some((start) => name.startsWith(start))
}

function report(before: Found[], left: Found[]): Erased {
  const leftOf = (kind: Found['kind']) => left.find((found) => found.kind === kind)?.count ?? 0
  return { gone: before.map(({ kind, count }) => ({ kind, count: count - leftOf(kind) })), left }
}

async function startAgain(): Promise<void> {
  rereadKept()
  await reopenJournal()
}

async function emptyDatabase(): Promise<void> {
  const database = await findDatabase()
  if (typeof database === 'string') return removeDatabase()
  try {
    await change(database, async (transaction) => {
      await transaction.objectStore('entries').clear()
      await transaction.objectStore('settings').clear()
      // Other tabs see by this that what they hold has been erased, and do not write it back.
      await transaction.objectStore('settings').put(newId(), 'mark')
    })
  } catch {
    await removeDatabase()
  }
}

/** Other tabs let go of the database when they hear of it; it goes once they have. */
function removeDatabase(): Promise<void> {
  held.database?.close()
  held.database = undefined
  held.mark = undefined
  return new Promise((resolve) => {
    const remove = async () => deleteDB(DATABASE, { blocked: () => resolve() })
    remove().then(resolve, () => resolve())
  })
}

function findNames(): string[] {
  const storage = findStorage()
  const names = storage ? keysOf(storage, PREFIX).map((key) => key.slice(PREFIX.length)) : []
  return names.filter((name) => name !== ERASING)
}

function eraseNames(names: string[]): void {
  for (const name of names) findStorage()?.removeItem(PREFIX + name)
}

function kindOf(name: string): Found['kind'] {
  const [start = ''] = name.split(':')
  return KINDS[start] ?? 'settings'
}

/** Looks into the database without making one; what this version cannot open counts as one. */
async function countEntries(): Promise<number> {
  if (held.database) return held.database.count('entries')
  try {
    if (!(await indexedDB.databases()).some(({ name }) => name === DATABASE)) return 0
    const database = await openDatabase(() => undefined)
    if (typeof database === 'string') return 1
    const count = await database.count('entries')
    database.close()
    return count
  } catch {
    return 0
  }
}

async function findCaches(): Promise<string[]> {
  return 'caches' in window ? caches.keys() : []
}

async function findWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistrations() : []
}
