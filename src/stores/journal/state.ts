import { atom, computed } from 'nanostores'

import type { Entry } from '#domain/journal/entry.ts'
import type { Lock } from '#domain/journal/lock.ts'
import type { Trouble } from '../storage.ts'
import type { Database } from './database.ts'
import type { Keyring } from './keyring.ts'

/** Whether the journal can be read: not yet; yes; not without the passphrase; or not by this version of the site. */
export type JournalState = 'opening' | 'open' | 'locked' | 'newer'

/** An entry that cannot be read. It stays where it is until the learner removes it. */
export interface UnreadableEntry {
  id: string
  raw: string
}

/** A change of an entry: as the page last knew it to be stored, and as it is to be. */
export interface Written {
  base: Entry
  next: Entry
}

/** The journal as this page holds it. Only the files beside this one write in it. */
export const held = {
  $state: atom<JournalState>('opening'),
  $known: atom<ReadonlyMap<string, Entry>>(new Map()),
  $unreadable: atom<UnreadableEntry[]>([]),
  $trouble: atom<Trouble>('none'),
  $lock: atom<Lock | undefined>(undefined),
  /** The entry that was deleted last. */
  $removed: atom<Entry | null>(null),
  /** `undefined` where nothing can be kept, or nothing is to be. */
  database: undefined as Database | undefined,
  /** The mark of the database when it was last looked at; another one says that everything has been erased since. */
  mark: undefined as unknown,
  /** `undefined` while the journal is locked, or where it has no lock. */
  keyring: undefined as Keyring | undefined,
  /** By id, what could not be written yet: the entry as it is to be, and as it was last stored. It is shown, and tried again. */
  waiting: new Map<string, Written>(),
  /** What became of an entry that had waited, by the state it waited in: whoever goes on with that state goes on with this one. */
  settled: new Map<string, Entry>(),
  /** Whether every entry that is stored has been read. */
  isWhole: false,
  /** While they are still being read, those read so far. */
  reading: undefined as Map<string, Entry> | undefined,
  /** How often everything has been erased: what was to be changed before that is not to be written any more. */
  erasures: 0,
  /** Called when everything has been erased: whoever holds a text lets go of it. */
  onErased: new Set<() => void>(),
}

/** Whether the journal can be read. */
export const $journalState = computed(held.$state, (state) => state)

/** Every entry that can be read, newest first. In a large journal that has just been opened, for a moment only the newest. */
export const $entries = computed(held.$known, (known) => sortByAge([...known.values()]))

/** The entries that are there and cannot be read. */
export const $unreadableEntries = computed(held.$unreadable, (unreadable) => unreadable)

/** Whether what is written in the journal can be kept. */
export const $journalTrouble = computed(held.$trouble, (trouble) => trouble)

/** The lock of the journal, whether it is open or not; `undefined` if it has none. */
export const $lock = computed(held.$lock, (lock) => lock)

/** Whether something has been written that is nowhere but in this page. */
export function hasUnkept(): boolean {
  return held.waiting.size > 0
}

/** Takes entries into what is shown, also while the rest is still being read, and takes those away that are gone. */
export function putKnown(changed: Entry[], gone: string[]): void {
  if (held.$state.get() === 'locked') return
  const known = new Map(held.$known.get())
  for (const entries of [known, held.reading]) {
    for (const entry of changed) entries?.set(entry.id, entry)
    for (const id of gone) entries?.delete(id)
  }
  held.$known.set(known)
}

/** Entries with the newest first, sorted in place; quick if they almost are. */
export function sortByAge(entries: Entry[]): Entry[] {
  return entries.sort(
    (a, b) => compare(b.createdAt, a.createdAt) || compare(b.updatedAt, a.updatedAt) || compare(a.id, b.id),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
