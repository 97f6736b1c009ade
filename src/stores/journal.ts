import { atom, computed } from 'nanostores'

import { parseEntry } from '#domain/journal/entry.ts'

import { newId, now } from './identity.ts'
import { keptMap, readKept } from './storage.ts'

import type { About, Committed, Entry } from '#domain/journal/entry.ts'

const $kept = keptMap<Entry>('entry', parseEntry)
const $lastRemoved = atom<Entry | null>(null)

/** Every entry of the journal that can be read, newest first. */
export const $entries = computed($kept, (kept) =>
  Object.values(kept)
    .filter((entry) => entry !== undefined)
    .sort((a, b) => b.createdAt.localeCompare(a.createdAt)),
)

/** The entry that was deleted last and can still be brought back. */
export const $removed = computed($lastRemoved, (entry) => entry)

/** Begins an entry. Nothing is kept before something has been written in it. */
export function newEntry(about: About): Entry {
  const time = now()
  return { schema: 1, id: newId(), about, text: '', createdAt: time, updatedAt: time }
}

/** Sets the day by which a commitment is to be kept: YYYY-MM-DD, or empty for none. */
export function commitTo(entry: Committed, by: string): void {
  const kept = $kept.get()[entry.id] ?? entry
  writeEntry({ ...kept, about: { ...entry.about, by } }, kept.text)
}

/**
 * Keeps what has been written in an entry and returns it as kept. `base` is the entry as it was when this page last saw it: if
 * another tab has written in it since, both texts are kept, this one as an entry of its own.
 */
export function writeEntry(base: Entry, text: string): Entry {
  const stored = readKept(`entry:${base.id}`, parseEntry)
  const isOvertaken = stored !== undefined && stored.updatedAt !== base.updatedAt && stored.text !== base.text
  const entry = { ...base, id: isOvertaken ? newId() : base.id, text, updatedAt: laterThan(base.updatedAt) }
  $kept.setKey(entry.id, entry)
  return entry
}

/** Deletes an entry; it can be brought back until the page is left or another is deleted. */
export function removeEntry(entry: Entry): void {
  const kept = $kept.get()[entry.id] ?? entry
  $kept.setKey(entry.id, undefined)
  $lastRemoved.set(kept)
}

/** Brings back the entry that was deleted last. */
export function restoreRemoved(): void {
  const entry = $lastRemoved.get()
  if (entry) $kept.setKey(entry.id, entry)
  $lastRemoved.set(null)
}

/** The time now, or, if the clock has been set back, a moment after the time given. */
function laterThan(time: string): string {
  const present = now()
  return present > time ? present : new Date(Date.parse(time) + 1).toISOString()
}
