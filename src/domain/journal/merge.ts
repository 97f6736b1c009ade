import { compareTexts } from '../compare-texts.ts'

import { isSameText, textOf } from './entry.ts'

import type { About, FollowUp } from './about.ts'
import type { Entry, Version } from './entry.ts'

/**
 * The entries of two journals as one, matched by id, in the order of their ids. It does not matter which is given first, and doing it
 * again changes nothing.
 */
export function mergeEntries(some: Entry[], others: Entry[]): Entry[] {
  const merged = new Map<string, Entry>()
  for (const entry of [...some, ...others]) {
    const known = merged.get(entry.id)
    merged.set(entry.id, known ? mergeEntry(known, entry) : entry)
  }
  return [...merged.values()].sort((a, b) => compareTexts(a.id, b.id))
}

/**
 * Two states of the same entry as one: the later stands, the text of the other becomes one of its versions, and no text is lost. Nor does
 * it matter in which order three are merged, but for one thing: where three follow-ups of a commitment have different notes, these may
 * stand in another order, because a note that has been joined to another no longer has a time of its own.
 */
export function mergeEntry(a: Entry, b: Entry): Entry {
  if (JSON.stringify(a) === JSON.stringify(b)) return a
  const [later, earlier] = compareStates(a, b) >= 0 ? [a, b] : [b, a]
  return {
    ...later,
    about: mergeAbout(later.about, earlier.about),
    versions: mergeVersions(later, earlier),
    createdAt: later.createdAt < earlier.createdAt ? later.createdAt : earlier.createdAt,
  }
}

/** Of versions with the same text, the latest. What is blank is none, nor is what the entry says by now. */
function mergeVersions(later: Entry, earlier: Entry): Version[] {
  const latest = new Map<string, Version>()
  for (const version of [
    ...later.versions,
    ...earlier.versions,
    { savedAt: earlier.updatedAt, parts: earlier.parts },
  ]) {
    const known = latest.get(textKey(version))
    if (!known || known.savedAt < version.savedAt) latest.set(textKey(version), version)
  }
  const isNow = ({ savedAt, parts }: Version) => savedAt <= later.updatedAt && isSameText(parts, later.parts)
  return [...latest.values()]
    .filter((version) => textOf(version) !== '' && !isNow(version))
    .sort((a, b) => compareTexts(a.savedAt, b.savedAt) || compareTexts(textKey(a), textKey(b)))
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

/** The later state is the greater. Of two of the same time any will do, but always the same; of equal texts the one that may not leave. */
function compareStates(a: Entry, b: Entry): number {
  const rest = ({ about, keeping }: Entry) => JSON.stringify([keeping, { ...about, followUp: null }])
  return (
    compareTexts(a.updatedAt, b.updatedAt) || compareTexts(textKey(a), textKey(b)) || compareTexts(rest(a), rest(b))
  )
}

/** The same for the same text. */
function textKey({ parts }: Pick<Entry, 'parts'>): string {
  return JSON.stringify(parts.map(({ step, text }) => [step, text]))
}
