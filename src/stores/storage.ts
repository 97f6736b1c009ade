import { persistentAtom, setPersistentEngine, windowPersistentEvents } from '@nanostores/persistent'
import { atom, computed } from 'nanostores'

import { fingerprint } from '#domain/fingerprint.ts'

import { findStorage, keysOf } from './local-storage.ts'
import { isNothingKept, keepNothingMore } from './nothing-kept.ts'

import type { WritableAtom } from 'nanostores'

/** Every key of ours begins with this; the number is the version of the layout. */
export const PREFIX = 'one-standard:1:'
const ASIDE = `${PREFIX}aside:`
/** While there is something under this name, another tab is erasing. */
export const ERASING = 'erasing'

/** Why what is written is not kept: the browser forbids it, there is no room, or the learner has asked for it. */
export type Trouble = 'none' | 'blocked' | 'full' | 'off'

/** Something that was stored and could not be read; kept as it was, for the learner to download. */
export interface SetAside {
  key: string
  raw: string
}

const $trouble = atom<Trouble>('none')
const $setAside = atom<SetAside[]>([])

/** Whether what is written can be kept on this device. */
export const $storageTrouble = computed($trouble, (trouble) => trouble)

/** What was found that could not be read. It is never overwritten. */
export const $unreadable = computed($setAside, (found) => found)

/** What could not be written, by key; `undefined` for what could not be deleted. */
const unsaved = new Map<string, string | undefined>()

if (typeof window !== 'undefined') {
  const local = findLocalStorage()
  if (!local) $trouble.set(isNothingKept() ? 'off' : 'blocked')
  setPersistentEngine(guarded(), windowPersistentEvents)
  if (local) window.addEventListener('storage', obeyErasing)
  if (local) $setAside.set(findSetAside(local))
}

/** A store for one kept value. What is stored is parsed; what cannot be parsed is set aside and `initial` is used. */
export function keptAtom<T>(name: string, initial: T, parse: (value: unknown) => T | undefined): WritableAtom<T> {
  const key = PREFIX + name
  return persistentAtom<T>(key, initial, {
    // What it begins with needs no place: so a store that finds itself erased writes nothing back.
    encode: (value) => (value === initial ? undefined : JSON.stringify(value)),
    decode: (raw) => decode(key, raw, parse) ?? initial,
  })
}

/** What is stored under a name at this moment, whichever tab wrote it; `undefined` if nothing or nothing readable. */
export function readKept<T>(name: string, parse: (value: unknown) => T | undefined): T | undefined {
  const key = PREFIX + name
  const raw = unsaved.has(key) ? unsaved.get(key) : findLocalStorage()?.getItem(key)
  return raw == null ? undefined : decode(key, raw, parse)
}

/** Takes something that could not be read off the device, once the learner has said so. */
export function discardSetAside({ key, raw }: SetAside): void {
  const local = findLocalStorage()
  for (const stored of local ? keysOf(local, PREFIX) : []) {
    const value = local?.getItem(stored) ?? ''
    const isCopy = stored.startsWith(ASIDE) && isSame(parseSetAside(value), { key, raw })
    if (isCopy || (value === raw && stored.startsWith(key))) local?.removeItem(stored)
  }
  $setAside.set($setAside.get().filter((found) => !isSame(found, { key, raw })))
}

/** The values kept under names that begin with something, as they are stored: name without our prefix, and text. */
export function readRaw(start: string): [name: string, raw: string][] {
  const local = findLocalStorage()
  return local ? keysOf(local, PREFIX + start).map((key) => [key.slice(PREFIX.length), local.getItem(key) ?? '']) : []
}

/** Keeps a text under a name, or takes it off the device; whether that could be done. */
export function writeRaw(name: string, raw: string | undefined): boolean {
  const local = findLocalStorage()
  return local !== undefined && tryToWrite(local, PREFIX + name, raw)
}

/** Tells every store of this page that what is kept has been changed behind its back. */
export function rereadKept(): void {
  const local = findLocalStorage()
  unsaved.clear()
  $setAside.set(local ? findSetAside(local) : [])
  for (const key of local ? keysOf(local, PREFIX) : []) {
    if (key === PREFIX + ERASING) continue
    dispatchEvent(new StorageEvent('storage', { key, newValue: local?.getItem(key) ?? null }))
  }
  // Whoever finds nothing under its key any more begins anew.
  dispatchEvent(new StorageEvent('storage'))
}

function decode<T>(key: string, raw: string, parse: (value: unknown) => T | undefined): T | undefined {
  let value: T | undefined
  try {
    value = parse(JSON.parse(raw))
  } catch {
    value = undefined
  }
  if (value === undefined) setAside({ key, raw })
  return value
}

/** Puts something that could not be read aside, for the learner to download; it is never written over. */
export function setAside(found: SetAside): void {
  const local = findLocalStorage()
  if (local) tryToCopy(local, found)
  if (!$setAside.get().some((known) => isSame(known, found))) $setAside.set([...$setAside.get(), found])
}

/** Whether a copy of what could not be read is on the device, so that its place may be written again. */
function tryToCopy(local: Storage, { key, raw }: SetAside): boolean {
  try {
    local.setItem(`${ASIDE}${fingerprint(key + raw)}`, JSON.stringify({ key, raw }))
    return true
  } catch {
    return false
  }
}

function isSame(a: SetAside, b: SetAside): boolean {
  return a.key === b.key && a.raw === b.raw
}

function parseSetAside(text: string): SetAside {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && 'key' in value && 'raw' in value) {
      return { key: String(value.key), raw: String(value.raw) }
    }
  } catch {
    // Falls through: a copy that is itself damaged is offered as it stands.
  }
  return { key: ASIDE, raw: text }
}

function findSetAside(local: Storage): SetAside[] {
  return keysOf(local, ASIDE).map((key) => parseSetAside(local.getItem(key) ?? ''))
}

function findLocalStorage(): Storage | undefined {
  return isNothingKept() ? undefined : findStorage()
}

/** While another tab erases, this one writes nothing back; then it begins anew, without what stood in its boxes. */
function obeyErasing({ key, newValue, isTrusted }: StorageEvent): void {
  // This page tells its own stores of changes by events of its own making.
  if (!isTrusted || key !== PREFIX + ERASING) return
  keepNothingMore()
  if (newValue === null) location.replace(location.pathname)
}

/** The learner’s storage, behind a guard that keeps in memory what cannot be written and says so. */
function guarded(): Record<string, string> {
  // A store asks for its own name and nothing else.
  const read = (key: string | symbol) =>
    unsaved.has(String(key)) ? unsaved.get(String(key)) : (findLocalStorage()?.getItem(String(key)) ?? undefined)
  return new Proxy<Record<string, string>>(
    {},
    {
      get: (_, key) => read(key),
      has: (_, key) => read(key) !== undefined,
      set: (_, key, value: string) => write(String(key), value),
      deleteProperty: (_, key) => write(String(key), undefined),
    },
  )
}

/** Writes a value, and with it whatever could not be written before. */
function write(key: string, value: string | undefined): true {
  const local = findLocalStorage()
  unsaved.set(key, value)
  for (const [waiting, text] of local ? unsaved : []) {
    if (local && tryToWrite(local, waiting, text)) unsaved.delete(waiting)
  }
  if (local) $trouble.set(unsaved.size > 0 ? 'full' : 'none')
  return true
}

/** Nothing that could not be read is written over before there is a copy of it. */
function tryToWrite(local: Storage, key: string, value: string | undefined): boolean {
  try {
    const stored = local.getItem(key)
    const found = $setAside.get().find((unread) => unread.raw === stored && key.startsWith(unread.key))
    if (found && !tryToCopy(local, found)) return false
    if (value === undefined) local.removeItem(key)
    else if (stored !== value) local.setItem(key, value)
    return true
  } catch {
    return false
  }
}
