import { isSameText } from './entry.ts'

import type { Entry } from './entry.ts'

interface Change {
  /** The entry as the page last knew it to be stored. */
  base: Entry
  /** As it is to be. */
  next: Entry
}

/**
 * What to store when an entry has been changed in one place and may have been changed in another since. If its text was changed in both,
 * both texts are to survive: this one becomes an entry of its own under `freshId`. So it does where what is stored cannot be read.
 */
export function settle(stored: Entry | 'unreadable' | undefined, { base, next }: Change, freshId: string): Entry {
  if (stored === undefined) return next
  if (stored === 'unreadable') return { ...next, id: freshId }
  if (stored.updatedAt === base.updatedAt) return next
  const isWrittenInBoth = !isSameText(base.parts, next.parts) && !isSameText(base.parts, stored.parts)
  if (isWrittenInBoth) return isSameText(stored.parts, next.parts) ? stored : { ...next, id: freshId }
  return { ...stored, ...changesOf(base, next), updatedAt: later(next.updatedAt, stored.updatedAt) }
}

/** The first time, or, if it is not later than the second, a moment after that: two states of an entry never have one time. */
function later(time: string, than: string): string {
  return time > than ? time : new Date(Date.parse(than) + 1).toISOString()
}

/** What has been changed in an entry. */
function changesOf(base: Entry, next: Entry): Partial<Entry> {
  const { about, keeping, parts, versions } = next
  const changed = { about, keeping, parts, versions }
  const isChanged = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(base[name as keyof typeof changed])
  return Object.fromEntries(Object.entries(changed).filter(isChanged))
}
