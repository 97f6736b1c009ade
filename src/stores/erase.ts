import { deleteDB } from 'idb'

import { tell } from './journal/channel.ts'
import { DATABASE, change } from './journal/database.ts'
import { forgetRemoved } from './journal/entries.ts'
import { reopenJournal } from './journal/open.ts'
import { held } from './journal/state.ts'
import { keepNothingMore } from './nothing-kept.ts'
import { $unreadable, discardSetAside, ERASING, PREFIX, readRaw, rereadKept, writeRaw } from './storage.ts'

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

/** What of the learner’s is on this device, by kind; kinds of which there is nothing are left out. */
export async function listKept(): Promise<Found[]> {
  const names = readRaw('').map(([name]) => name)
  const kinds = names.map(kindOf)
  const ofStorage = (['drafts', 'cases', 'modules', 'checks', 'policies', 'unreadable', 'settings'] as const).map(
    (kind) => ({
      kind,
      count: kinds.filter((one) => one === kind).length,
    }),
  )
  const old = kinds.filter((kind) => kind === 'reflections').length
  const found: Found[] = [
    { kind: 'reflections', count: old + (await countEntries()) },
    ...ofStorage,
    { kind: 'caches', count: (await findCaches()).length },
    { kind: 'workers', count: (await findWorkers()).length },
  ]
  return found.filter(({ count }) => count > 0)
}

/**
 * Erases every reflection with its versions and drafts, and the lock; the rest stays. Every other tab begins anew, and what is in its boxes
 * goes: it would otherwise be written back.
 */
export async function eraseReflections(): Promise<Erased> {
  const before = (await listKept()).filter(isOfJournal)
  await whileOthersRest(async () => {
    await emptyDatabase()
    for (const start of ['entry:', 'draft:', 'journal']) removeRaw(start)
    for (const item of $unreadable.get()) if (isPartOfJournal(item.key)) discardSetAside(item)
    await startAgain()
  })
  return report(before, (await listKept()).filter(isOfJournal))
}

/** Erases everything this site has kept on the device, as above. The page can keep nothing more until it is loaded again. */
export async function eraseEverything(): Promise<Erased> {
  const before = await listKept()
  await whileOthersRest(async () => {
    await emptyDatabase()
    removeRaw('', ERASING)
    await Promise.all((await findCaches()).map((name) => caches.delete(name)))
    await Promise.all((await findWorkers()).map((worker) => worker.unregister()))
    await startAgain()
  })
  const left = await listKept()
  keepNothingMore()
  held.$trouble.set('off')
  await deleteDatabase()
  return report(before, left)
}

/** Other tabs write nothing back while this is done, and begin anew after it. */
async function whileOthersRest(work: () => Promise<void>): Promise<void> {
  writeRaw(ERASING, 'now')
  try {
    await work()
  } finally {
    writeRaw(ERASING, undefined)
  }
}

/** Takes away the empty database that a look at the journal leaves behind; one with something in it stays. */
export async function dropEmptyDatabase(): Promise<void> {
  if ((await listKept()).length === 0) await deleteDatabase()
}

/** Another tab lets go of the database when it hears of this; one that does not leaves an empty one behind. */
async function deleteDatabase(): Promise<void> {
  held.database?.close()
  held.database = undefined
  await new Promise<void>((resolve) => {
    const end = () => {
      resolve()
    }
    deleteDB(DATABASE, { blocked: end }).then(end, end)
  })
}

function isPartOfJournal(key: string): boolean {
  return key.startsWith(`${PREFIX}entry:`) || key.startsWith(`${PREFIX}draft:`)
}

/** Whether something found belongs to the reflections. */
export function isOfJournal({ kind }: Found): boolean {
  return kind === 'reflections' || kind === 'drafts'
}

function report(before: Found[], left: Found[]): Erased {
  const leftOf = (kind: Found['kind']) => left.find((found) => found.kind === kind)?.count ?? 0
  return { gone: before.map(({ kind, count }) => ({ kind, count: count - leftOf(kind) })), left }
}

async function startAgain(): Promise<void> {
  held.waiting.clear()
  forgetRemoved()
  rereadKept()
  await reopenJournal()
  tell({ kind: 'renewed' })
}

async function emptyDatabase(): Promise<void> {
  if (!held.database) return
  await change(held.database, async (transaction) => {
    await transaction.objectStore('entries').clear()
    await transaction.objectStore('settings').clear()
  })
}

function removeRaw(start: string, except?: string): void {
  for (const [name] of readRaw(start)) if (name !== except) writeRaw(name, undefined)
}

function kindOf(name: string): Found['kind'] {
  const [start = ''] = name.split(':')
  return KINDS[start] ?? 'settings'
}

async function countEntries(): Promise<number> {
  return (await held.database?.count('entries')) ?? 0
}

async function findCaches(): Promise<string[]> {
  return 'caches' in window ? caches.keys() : []
}

async function findWorkers(): Promise<readonly ServiceWorkerRegistration[]> {
  return 'serviceWorker' in navigator ? navigator.serviceWorker.getRegistrations() : []
}
