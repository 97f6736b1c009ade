import { onMount } from 'nanostores'

import { parseLock } from '#domain/journal/lock.ts'

import { isNothingKept } from '../nothing-kept.ts'

import { absorbFromStorage } from './absorb.ts'
import { hear } from './channel.ts'
import { openDatabase } from './database.ts'
import { readEntry, store } from './shelf.ts'
import { $entries, held } from './state.ts'
import { noteSummary } from './summary.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Lock } from '#domain/journal/lock.ts'
import type { Keyring } from './keyring.ts'
import type { UnreadableEntry } from './state.ts'

let opening: Promise<void> | undefined

onMount(held.$state, startOpening)
onMount(held.$known, startOpening)
hear((tiding) => {
  if (!opening) return
  if (tiding.kind === 'changed') void rereadEntries(tiding.ids)
  if (tiding.kind === 'renewed') void reopenJournal()
})

function startOpening(): void {
  void openJournal()
}

/** Opens the journal, once; done when it is known whether it can be read. */
export function openJournal(): Promise<void> {
  return (opening ??= open())
}

async function open(): Promise<void> {
  if (isNothingKept()) {
    held.$trouble.set('off')
    held.$state.set('open')
    return
  }
  const database = await openDatabase(() => {
    held.database = undefined
  })
  if (database === 'newer') held.$state.set('newer')
  else if (database === 'blocked') {
    held.$trouble.set('blocked')
    held.$state.set('open')
  } else {
    held.database = database
    await reopenJournal()
  }
}

/** Reads everything again: at first, after a lock was set or removed, after a restoration, or when everything was erased. */
export async function reopenJournal(): Promise<void> {
  const stored = await held.database?.get('settings', 'lock')
  const lock = parseLock(stored)
  const isKnown = lock?.id === held.$lock.get()?.id
  held.$lock.set(lock)
  if (stored !== undefined && !lock) held.$state.set('newer')
  else if (lock && !(isKnown && held.keyring)) forgetKeyring()
  else {
    if (!lock) held.keyring = undefined
    await load()
  }
}

/** Opens the journal for this page with its key. */
export async function useKeyring(keyring: Keyring, lock: Lock): Promise<void> {
  held.keyring = keyring
  held.$lock.set(lock)
  await load()
}

/** Forgets the key and all that was read with it, except what still waits to be written. */
export function forgetKeyring(): void {
  held.keyring = undefined
  held.$known.set(new Map())
  held.$unreadable.set([])
  held.$state.set('locked')
}

async function load(): Promise<void> {
  await absorbFromStorage()
  const [ids, values] = await readAll()
  const read = ids.map((id, index) => ({ id, value: values[index], entry: readEntry(id, values[index]) }))
  const readable = read.flatMap(({ entry }) => (entry ? [entry] : []))
  held.$unreadable.set(read.flatMap(({ id, value, entry }) => (entry ? [] : [{ id, raw: describeRaw(value) }])))
  held.$known.set(new Map([...readable, ...waitingEntries()].map((entry) => [entry.id, entry])))
  noteSummary($entries.get())
  held.$state.set('open')
  if (held.waiting.size > 0) await store(() => Promise.resolve())
}

async function readAll(): Promise<[ids: string[], values: unknown[]]> {
  if (!held.database) return [[], []]
  const { store: shelf } = held.database.transaction('entries')
  return Promise.all([shelf.getAllKeys(), shelf.getAll()])
}

/** Another tab has changed these entries. */
async function rereadEntries(ids: string[]): Promise<void> {
  if (held.$state.get() !== 'open' || !held.database) return
  const { store: shelf } = held.database.transaction('entries')
  const values = await Promise.all(ids.map((id) => shelf.get(id)))
  const known = new Map(held.$known.get())
  for (const [index, id] of ids.entries()) {
    const entry = readEntry(id, values[index])
    if (entry) known.set(id, entry)
    else if (!held.waiting.has(id)) known.delete(id)
  }
  held.$known.set(known)
}

/** Takes an unreadable entry off the device, once the learner has said so. */
export async function discardUnreadable({ id }: UnreadableEntry): Promise<void> {
  if (!(await store((shelf) => shelf.delete(id)))) return
  held.$unreadable.set(held.$unreadable.get().filter((entry) => entry.id !== id))
}

function waitingEntries(): Entry[] {
  return [...held.waiting.values()].map(({ next }) => next)
}

function describeRaw(value: unknown): string {
  return value instanceof Uint8Array
    ? Array.from(value, (byte) => byte.toString(16).padStart(2, '0')).join('')
    : JSON.stringify(value, null, 2)
}
