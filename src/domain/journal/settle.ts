import { isSameText } from './entry.ts'
import { laterThan } from './later.ts'

import type { About } from './about.ts'
import type { Entry, Version } from './entry.ts'

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
export function settle(stored: Entry | 'unreadable' | undefined, change: Change, freshId: string): Entry {
  const { base, next } = change
  if (stored === undefined) return next
  if (stored === 'unreadable') return { ...next, id: freshId }
  if (isSameState(stored, base)) return next
  const isChangedThere = !isSameText(stored.parts, base.parts)
  const isChangedHere = !isSameText(next.parts, base.parts)
  if (isChangedThere && isChangedHere && !isSameText(stored.parts, next.parts)) return { ...next, id: freshId }
  return joinChanges(stored, change)
}

function joinChanges(stored: Entry, { base, next }: Change): Entry {
  const joined: Entry = {
    ...stored,
    about: joinAbout(stored.about, base.about, next.about),
    keeping: next.keeping === base.keeping ? stored.keeping : next.keeping,
    parts: isSameText(next.parts, base.parts) ? stored.parts : next.parts,
    versions: joinVersions(stored.versions, next.versions),
  }
  return isSame(joined, stored) ? stored : { ...joined, updatedAt: laterThan(stored.updatedAt, next.updatedAt) }
}

/** Of a commitment, the day may have been changed in one place and what became of it said in the other. */
function joinAbout(stored: About, base: About, next: About): About {
  if (isSame(next, base)) return stored
  if (stored.kind !== 'commitment' || base.kind !== 'commitment' || next.kind !== 'commitment') return next
  return {
    ...next,
    by: next.by === base.by ? stored.by : next.by,
    followUp: isSame(next.followUp, base.followUp) ? stored.followUp : next.followUp,
  }
}

function joinVersions(some: Version[], others: Version[]): Version[] {
  const added = others.filter((version) => !some.some((known) => isSame(known, version)))
  return added.length === 0 ? some : [...some, ...added].sort((a, b) => (a.savedAt < b.savedAt ? -1 : 1))
}

/** Two places may have changed an entry in the same millisecond. */
function isSameState(a: Entry, b: Entry): boolean {
  return a.updatedAt === b.updatedAt && isSame(a, b)
}

function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
