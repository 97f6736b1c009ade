import { atom, computed } from 'nanostores'

import { emptyParts } from '#domain/journal/entry.ts'
import { bringBack, revise } from '#domain/journal/revise.ts'

import { newId, now } from '../identity.ts'

import { tell } from './channel.ts'
import { dropDraft } from './drafts.ts'
import { askBeforeLeaving } from './leaving.ts'
import { openJournal } from './open.ts'
import { settleOn, store } from './shelf.ts'
import { $entries, held } from './state.ts'
import { noteSummary } from './summary.ts'

import type { About, FollowUpOutcome } from '#domain/journal/about.ts'
import type { Committed, Entry, Keeping, Part, Version } from '#domain/journal/entry.ts'
import type { Written } from './state.ts'

const $lastRemoved = atom<Entry | null>(null)

/** The entry that was deleted last and can still be brought back. */
export const $removed = computed($lastRemoved, (entry) => entry)

/** Begins an entry, as scratch. Nothing is stored before something has been written in it. */
export function newEntry(about: About): Entry {
  const time = now()
  const parts = emptyParts(about)
  return { schema: 2, id: newId(), about, keeping: 'scratch', parts, versions: [], createdAt: time, updatedAt: time }
}

/**
 * Stores what has been written in an entry and gives it as stored. `base` is the entry as this page last saw it: if another tab has written
 * in it since, both texts are kept, this one as an entry of its own. What cannot be stored is shown all the same, and tried again.
 */
export async function writeEntry(base: Entry, parts: Part[]): Promise<Entry> {
  return change(base, (entry) => revise(entry, parts, laterThan(entry.updatedAt)))
}

/** Says whether an entry may leave. */
export async function setKeeping(entry: Entry, keeping: Keeping): Promise<Entry> {
  return change(latest(entry), (known) => ({ ...known, keeping, updatedAt: laterThan(known.updatedAt) }))
}

/** Sets the day by which a commitment is to be kept: YYYY-MM-DD, or empty for none. */
export async function commitTo(entry: Committed, by: string): Promise<Entry> {
  return changeCommitment(entry, { by })
}

/** Says what became of a commitment. */
export async function followUp(entry: Committed, outcome: FollowUpOutcome, note: string): Promise<Entry> {
  return changeCommitment(entry, { followUp: { outcome, note, at: now() } })
}

/** Brings an entry back to an earlier version; as it stood becomes a version itself. */
export async function bringBackVersion(entry: Entry, version: Version): Promise<Entry> {
  return change(latest(entry), (known) => bringBack(known, version, laterThan(known.updatedAt)))
}

/** Deletes an entry with its versions; it can be brought back until the page is left or another is deleted. */
export async function removeEntry(entry: Entry): Promise<void> {
  const removed = latest(entry)
  await store((shelf) => shelf.delete(entry.id))
  held.waiting.delete(entry.id)
  dropDraft(entry.id)
  show([], [entry.id])
  $lastRemoved.set(removed)
}

/** Brings back the entry that was deleted last. */
export async function restoreRemoved(): Promise<void> {
  const entry = $lastRemoved.get()
  $lastRemoved.set(null)
  if (entry) await change(entry, (known) => known)
}

/** Forgets what was deleted last, for good. */
export function forgetRemoved(): void {
  $lastRemoved.set(null)
}

function changeCommitment(entry: Committed, said: Partial<Committed['about']>): Promise<Entry> {
  return change(latest(entry), (known) => {
    const about = known.about.kind === 'commitment' ? { ...known.about, ...said } : known.about
    return { ...known, about, updatedAt: laterThan(known.updatedAt) }
  })
}

async function change(seen: Entry, toNext: (entry: Entry) => Entry): Promise<Entry> {
  await openJournal()
  const next = toNext(seen)
  const written = { base: held.waiting.get(seen.id)?.base ?? seen, next }
  held.waiting.delete(seen.id)
  const stored = await store((shelf) => settleOn(shelf, written))
  if (stored) dropDraft(seen.id)
  else keepWaiting(written)
  const entry = stored?.result ?? next
  show([entry], [])
  return entry
}

function keepWaiting(written: Written): void {
  held.waiting.set(written.next.id, written)
  askBeforeLeaving()
}

function latest(entry: Entry): Entry {
  return held.$known.get().get(entry.id) ?? entry
}

function show(changed: Entry[], gone: string[]): void {
  const known = new Map(held.$known.get())
  for (const entry of changed) known.set(entry.id, entry)
  for (const id of gone) known.delete(id)
  if (held.$state.get() === 'open') held.$known.set(known)
  noteSummary($entries.get())
  tell({ kind: 'changed', ids: [...changed.map(({ id }) => id), ...gone] })
}

/** The time now, or, if the clock has been set back, a moment after the time given. */
function laterThan(time: string): string {
  const present = now()
  return present > time ? present : new Date(Date.parse(time) + 1).toISOString()
}
