import { computed } from 'nanostores'

import { emptyParts, textOf } from '#domain/journal/entry.ts'
import { laterThan } from '#domain/journal/later.ts'
import { bringBack, revise } from '#domain/journal/revise.ts'
import { settle } from '#domain/journal/settle.ts'

import { newId, now } from '../identity.ts'
import { writeRaw } from '../storage.ts'

import { tell } from './channel.ts'
import { dropDraftsOf, keepDraft } from './drafts.ts'
import { askBeforeLeaving } from './leaving.ts'
import { whenKnown } from './open.ts'
import { goOnFrom, noteStored, putWritten, retryWaiting } from './retry.ts'
import { inTurn, tryToStore } from './shelf.ts'
import { held, putKnown } from './state.ts'
import { noteSummary } from './summary.ts'

import type { About, FollowUpOutcome } from '#domain/journal/about.ts'
import type { Committed, Entry, Keeping, Part, Version } from '#domain/journal/entry.ts'
import type { Written } from './state.ts'

/** The entry that was deleted last and can still be brought back. */
export const $removed = computed(held.$removed, (entry) => entry)

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
export function writeEntry(base: Entry, parts: Part[]): Promise<Entry> {
  return change(
    () => base,
    (entry) => revise(entry, parts, timeAfter(entry)),
  )
}

/** Says whether an entry may leave. */
export function setKeeping(entry: Entry, keeping: Keeping): Promise<Entry> {
  return change(
    () => latest(entry),
    (known) => (known.keeping === keeping ? known : { ...known, keeping, updatedAt: timeAfter(known) }),
  )
}

/** Sets the day by which a commitment is to be kept: YYYY-MM-DD, or empty for none. */
export function commitTo(entry: Committed, by: string): Promise<Entry> {
  return changeCommitment(entry, { by })
}

/** Says what became of a commitment. */
export function followUp(entry: Committed, outcome: FollowUpOutcome, note: string): Promise<Entry> {
  return changeCommitment(entry, { followUp: { outcome, note, at: now() } })
}

/** Brings an entry back to an earlier version; as it stood becomes a version itself. */
export function bringBackVersion(entry: Entry, version: Version): Promise<Entry> {
  return change(
    () => latest(entry),
    (known) => bringBack(known, version, timeAfter(known)),
  )
}

/** Deletes an entry with its versions; it can be brought back until the page is left or another is deleted. If it cannot be, it stays. */
export async function removeEntry(entry: Entry): Promise<void> {
  await whenKnown()
  await inTurn(() => removeNow(entry))
  await retryWaiting()
}

/** Brings back the entry that was deleted last. */
export async function restoreRemoved(): Promise<void> {
  const entry = held.$removed.get()
  held.$removed.set(null)
  if (!entry) return
  await change(
    () => entry,
    (known) => known,
  )
}

function changeCommitment(entry: Committed, said: Partial<Committed['about']>): Promise<Entry> {
  return change(
    () => latest(entry),
    (known) => {
      const about = known.about.kind === 'commitment' ? { ...known.about, ...said } : known.about
      return { ...known, about, updatedAt: timeAfter(known) }
    },
  )
}

async function change(findSeen: () => Entry, toNext: (entry: Entry) => Entry): Promise<Entry> {
  const { erasures } = held
  await whenKnown()
  const { entry, isStored } = await inTurn(async () => {
    const seen = goOnFrom(findSeen())
    const next = toNext(seen)
    return held.erasures === erasures ? changeNow({ base: seen, next }) : { entry: next, isStored: false }
  })
  if (isStored) void retryWaiting()
  return entry
}

async function changeNow(changed: Written): Promise<{ entry: Entry; isStored: boolean }> {
  const { erasures } = held
  const written = onTopOfWaiting(changed)
  const { id } = written.next
  const stored = await tryToStore((shelf) => putWritten(shelf, written))
  if (stored.kind === 'done') noteStored(written, stored.result)
  else if (held.erasures === erasures) {
    held.waiting.set(id, written)
    askBeforeLeaving()
    putKnown([written.next], [])
    // The browser’s simple storage may still have room, or be allowed.
    if (stored.kind === 'failed') keepDraft(written)
  }
  noteSummary([...held.$known.get().values()])
  return { entry: stored.kind === 'done' ? stored.result.entry : written.next, isStored: stored.kind === 'done' }
}

/** A change of what still waits to be written; if that says something else than was seen, both texts are kept. */
function onTopOfWaiting(changed: Written): Written {
  const waiting = held.waiting.get(changed.next.id)
  if (!waiting) return changed
  const next = settle(waiting.next, changed, newId())
  return { base: next.id === waiting.next.id ? waiting.base : next, next }
}

async function removeNow(entry: Entry): Promise<void> {
  const { id } = entry
  const removed = held.$known.get().get(id)
  if (!removed) return
  const stored = await tryToStore((shelf) => shelf.delete(id))
  const waiting = held.waiting.get(id)
  const isOnlyHere = waiting !== undefined && textOf(waiting.base) === ''
  if (stored.kind !== 'done' && !isOnlyHere) return
  held.waiting.delete(id)
  if (held.waiting.size === 0 && stored.kind === 'done') held.$trouble.set('none')
  dropDraftsOf(id)
  writeRaw(`entry:${id}`, undefined)
  putKnown([], [id])
  noteSummary([...held.$known.get().values()])
  held.$removed.set(removed)
  tell({ kind: 'changed', ids: [id] })
}

function latest(entry: Entry): Entry {
  return held.$known.get().get(entry.id) ?? goOnFrom(entry)
}

function timeAfter({ updatedAt }: Entry): string {
  return laterThan(updatedAt, now())
}
