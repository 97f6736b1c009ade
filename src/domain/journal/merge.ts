import { isSameText, textOf } from './entry.ts'

import type { About, FollowUp } from './about.ts'
import type { Entry, Version } from './entry.ts'

/**
 * The entries of two journals as one, matched by id. It does not matter which is given first, doing it again changes nothing, and no
 * text is lost: of two states of an entry the later stands, and the other becomes one of its versions.
 */
export function mergeEntries(some: Entry[], others: Entry[]): Entry[] {
  const merged = new Map<string, Entry>()
  for (const entry of [...some, ...others]) {
    const known = merged.get(entry.id)
    merged.set(entry.id, known ? mergeEntry(known, entry) : entry)
  }
  return [...merged.values()].sort((a, b) => compareTexts(a.id, b.id))
}

/** Two states of the same entry as one. */
export function mergeEntry(a: Entry, b: Entry): Entry {
  const [later, earlier] = compareStates(a, b) >= 0 ? [a, b] : [b, a]
  return {
    ...later,
    about: mergeAbout(later.about, earlier.about),
    versions: mergeVersions(later, earlier),
    createdAt: later.createdAt < earlier.createdAt ? later.createdAt : earlier.createdAt,
  }
}

function mergeVersions(later: Entry, earlier: Entry): Version[] {
  const distinct = new Map(
    [...later.versions, ...earlier.versions].map((version) => [JSON.stringify(version), version]),
  )
  const isElsewhere = [later, ...distinct.values()].some(({ parts }) => isSameText(parts, earlier.parts))
  const replaced = isElsewhere || textOf(earlier) === '' ? [] : [{ savedAt: earlier.updatedAt, parts: earlier.parts }]
  return [...distinct.values(), ...replaced].sort(
    (a, b) => compareTexts(a.savedAt, b.savedAt) || compareTexts(JSON.stringify(a.parts), JSON.stringify(b.parts)),
  )
}

function mergeAbout(later: About, earlier: About): About {
  if (later.kind !== 'commitment' || earlier.kind !== 'commitment') return later
  return { ...later, followUp: mergeFollowUps(later.followUp, earlier.followUp) }
}

/** What was said last stands; what was noted before is kept behind it. */
function mergeFollowUps(a: FollowUp | null, b: FollowUp | null): FollowUp | null {
  if (!a || !b) return a ?? b
  const [later, earlier] =
    (compareTexts(a.at, b.at) || compareTexts(JSON.stringify(a), JSON.stringify(b))) >= 0 ? [a, b] : [b, a]
  const isSaid = later.note.includes(earlier.note)
  return isSaid ? later : { ...later, note: [later.note, earlier.note].filter(Boolean).join('\n\n') }
}

function compareStates(a: Entry, b: Entry): number {
  const state = ({ about, keeping, parts }: Entry) => JSON.stringify([keeping, parts, about])
  return compareTexts(a.updatedAt, b.updatedAt) || compareTexts(state(a), state(b))
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
