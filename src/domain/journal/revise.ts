import { countWords } from './count-words.ts'
import { isSameText, textOf } from './entry.ts'

import type { Entry, Part, Version } from './entry.ts'

/** Once in so long a stretch of writing, how an entry stood is worth coming back to. */
const STRETCH_MS = 10 * 60_000
/** How many earlier versions are kept of one entry. A merge may leave more: then the oldest goes whenever one is added. */
const LIMIT = 10

/**
 * An entry after something has been written in it at a time (ISO 8601). How it stood is remembered when half of it or more
 * is taken away at once, and when another ten minutes begin, counted from when the entry was begun: so after every pause of ten
 * minutes, and once in ten minutes of writing.
 */
export function revise(entry: Entry, parts: Part[], at: string): Entry {
  if (isSameText(entry.parts, parts)) return entry
  const isWorthKeeping = isNewStretch(entry, at) || isMuchShorter(entry.parts, parts)
  const versions = isWorthKeeping ? remember(entry) : entry.versions
  return { ...entry, parts, versions, updatedAt: at }
}

/** An entry brought back to an earlier version; how it stood becomes a version itself. */
export function bringBack(entry: Entry, version: Version, at: string): Entry {
  if (isSameText(entry.parts, version.parts)) return entry
  return { ...entry, parts: version.parts, versions: remember(entry), updatedAt: at }
}

function isNewStretch({ createdAt, updatedAt }: Entry, at: string): boolean {
  const stretchAt = (time: string) => Math.floor((Date.parse(time) - Date.parse(createdAt)) / STRETCH_MS)
  return stretchAt(at) !== stretchAt(updatedAt)
}

function isMuchShorter(before: Part[], after: Part[]): boolean {
  const words = countWords(textOf({ parts: before }))
  return words > 0 && countWords(textOf({ parts: after })) * 2 <= words
}

function remember({ parts, versions, updatedAt }: Entry): Version[] {
  if (textOf({ parts }) === '' || versions.some((version) => isSameText(version.parts, parts))) return versions
  return [...versions, { savedAt: updatedAt, parts }].slice(-Math.max(LIMIT, versions.length))
}
