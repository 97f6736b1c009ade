import { onMount } from 'nanostores'

import { parseLock } from '#domain/journal/lock.ts'

import { isNothingKept } from '../nothing-kept.ts'

import { absorbFromStorage } from './absorb.ts'
import { hear } from './channel.ts'
import { forgetDrafts, isLeft, noteLock } from './drafts.ts'
import { describeRaw, forgetAll, load } from './load.ts'
import { retryWaiting } from './retry.ts'
import { findDatabase, readEntry, store, whenRenewed } from './shelf.ts'
import { held, putKnown } from './state.ts'
import { noteSummary } from './summary.ts'

import type { Lock } from '#domain/journal/lock.ts'
import type { Database } from './database.ts'
import type { Keyring } from './keyring.ts'
import type { UnreadableEntry } from './state.ts'

let opening: Promise<void> | undefined
let last: Promise<void> = Promise.resolve()

onMount(held.$state, startOpening)
onMount(held.$known, startOpening)
whenRenewed((isErased) => {
  if (isErased) letGo()
  void reopenJournal()
})
hear((tiding) => {
  if (!opening) return
  if (tiding.kind === 'changed') void rereadEntries(tiding.ids)
  if (tiding.kind === 'renewed') void reopenJournal()
})
if (typeof window !== 'undefined') {
  // A page that comes back from the browser’s memory has heard nothing while it was away.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && opening) void reopenJournal()
  })
}

function startOpening(): void {
  void openJournal()
}

/** Opens the journal, once; done when it is known whether it can be read and, if it can, every entry has been. */
export function openJournal(): Promise<void> {
  return (opening ??= reopenJournal())
}

/** Opens the journal; done as soon as it is known whether it can be read. */
export async function whenKnown(): Promise<void> {
  startOpening()
  if (held.$state.get() !== 'opening') return
  await new Promise<void>((resolve) => {
    const stop = held.$state.listen(() => {
      stop()
      resolve()
    })
  })
}

/** Reads everything again: at first, after a lock was set or removed, after a restoration, or when everything was erased. */
export function reopenJournal(): Promise<void> {
  return oneByOne(() => reopen(undefined))
}

/** Opens the journal for this page with its key. */
export function useKeyring(keyring: Keyring, lock: Lock): Promise<void> {
  return oneByOne(() => reopen({ keyring, lock }))
}

/** Forgets the key and all that was read with it, except what still waits to be written and is nowhere else. */
export function forgetKeyring(): void {
  held.keyring = undefined
  held.settled.clear()
  for (const [id, { next }] of held.waiting) if (isLeft(next)) held.waiting.delete(id)
  held.$state.set('locked')
  forgetAll()
}

/** Lets go of everything: it has been erased. */
export function letGo(): void {
  held.erasures++
  held.mark = undefined
  held.keyring = undefined
  held.waiting.clear()
  held.settled.clear()
  forgetDrafts()
  forgetAll()
  for (const listener of held.onErased) listener()
}

function oneByOne(task: () => Promise<void>): Promise<void> {
  last = last.then(task).catch(() => {
    held.$trouble.set('blocked')
    if (held.$state.get() === 'opening') held.$state.set('open')
  })
  return last
}

async function reopen(unlocked: { keyring: Keyring; lock: Lock } | undefined): Promise<void> {
  const database = await findDatabase()
  if (typeof database === 'string') {
    if (database === 'newer') held.$state.set('newer')
    else await openWithoutDatabase()
    return
  }
  const [stored, mark] = await readSettings(database)
  const lock = parseLock(stored)
  if (held.mark !== undefined && held.mark !== mark) letGo()
  if (unlocked && unlocked.lock.id === lock?.id) held.keyring = unlocked.keyring
  else if (lock?.id !== held.$lock.get()?.id) held.keyring = undefined
  held.mark = mark
  held.$lock.set(lock)
  if (stored !== undefined && !lock) {
    held.$state.set('newer')
    forgetAll()
    return
  }
  noteLock(lock?.id)
  if (lock && !held.keyring) forgetKeyring()
  else {
    await load(database, await absorbFromStorage())
    await retryWaiting()
  }
}

/** A journal that was open before stays as it is. */
async function openWithoutDatabase(): Promise<void> {
  held.$trouble.set(isNothingKept() ? 'off' : 'blocked')
  if (held.$state.get() === 'opening') await load(undefined, await absorbFromStorage())
}

function readSettings(database: Database): Promise<[lock: unknown, mark: unknown]> {
  const { store: settings } = database.transaction('settings')
  return Promise.all([settings.get('lock'), settings.get('mark')])
}

/** Another tab has changed these entries. */
async function rereadEntries(ids: string[]): Promise<void> {
  try {
    await reread(ids)
    await retryWaiting()
  } catch {
    // The database has just been closed: the next change opens it again, and says so if it cannot.
  }
}

/** Takes over entries as they are stored now, except those of which something still waits to be written. */
export async function reread(ids: string[]): Promise<void> {
  if (held.$state.get() !== 'open') return
  if (!held.database) return reopenJournal()
  const { store: shelf } = held.database.transaction('entries')
  const values = await Promise.all(ids.map((id) => shelf.get(id)))
  if (held.$state.get() !== 'open') return
  const found = ids.map((id, index) => ({ id, value: values[index], entry: readEntry(id, values[index]) }))
  const free = found.filter(({ id }) => !held.waiting.has(id))
  const entries = free.flatMap(({ entry }) => (entry ? [entry] : []))
  putKnown(
    entries,
    free.filter(({ entry }) => !entry).map(({ id }) => id),
  )
  const unreadable = found.filter(({ value, entry }) => value !== undefined && !entry)
  held.$unreadable.set([
    ...held.$unreadable.get().filter(({ id }) => !ids.includes(id)),
    ...unreadable.map(({ id, value }) => ({ id, raw: describeRaw(value) })),
  ])
  noteSummary([...held.$known.get().values()])
}

/** Takes an unreadable entry off the device, once the learner has said so. */
export async function discardUnreadable({ id }: UnreadableEntry): Promise<void> {
  const stored = await store((shelf) => shelf.delete(id))
  if (stored) held.$unreadable.set(held.$unreadable.get().filter((found) => found.id !== id))
}
