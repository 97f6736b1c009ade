import { tell } from './channel.ts'
import { dropDraft } from './drafts.ts'
import { inTurn, settleOn, tryToStore } from './shelf.ts'
import { held, putKnown } from './state.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Shelf } from './shelf.ts'
import type { Written } from './state.ts'

/** A change as it was put on the shelf. */
interface Put {
  entry: Entry
  /** What another tab had stored under the same id, if both texts were kept. */
  other: Entry | undefined
}

/** Tries again to write what waits, each by itself: one that does not fit must not hold up the others. */
export async function retryWaiting(): Promise<void> {
  await Promise.all([...held.waiting.keys()].map((id) => inTurn(() => retry(id))))
}

/** What became of the state of an entry that had waited; the entry as given if it had not. */
export function goOnFrom(seen: Entry): Entry {
  return held.settled.get(stamp(seen)) ?? seen
}

async function retry(id: string): Promise<void> {
  const written = held.waiting.get(id)
  if (!written) return
  const stored = await tryToStore((shelf) => putWritten(shelf, written))
  if (stored.kind === 'done') noteStored(written, stored.result)
}

/** Puts a change on the shelf. */
export async function putWritten(shelf: Shelf, written: Written): Promise<Put> {
  const entry = await settleOn(shelf, written)
  const other = entry.id === written.next.id ? undefined : await shelf.get(written.next.id)
  return { entry, other: typeof other === 'object' ? other : undefined }
}

/** Takes in what has been put on the shelf. */
export function noteStored({ next }: Written, { entry, other }: Put): void {
  const hasWaited = held.waiting.delete(next.id)
  if (hasWaited) held.settled.set(stamp(next), entry)
  if (held.waiting.size === 0) held.$trouble.set('none')
  dropDraft(next.id, next.parts)
  putKnown([entry, ...(other ? [other] : [])], entry.id !== next.id && !other ? [next.id] : [])
  tell({ kind: 'changed', ids: [...new Set([entry.id, next.id])] })
}

function stamp({ id, updatedAt }: Entry): string {
  return `${id} ${updatedAt}`
}
