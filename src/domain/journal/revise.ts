import { countWords } from './count-words.ts'
import { isSameText, textOf } from './entry.ts'

import type { Entry, Part, Version } from './entry.ts'

/** After so long a pause, how an entry stood is worth coming back to. */
const PAUSE_MS = 10 * 60_000
/** How many earlier versions are kept of one entry. */
const LIMIT = 10

/**
 * An entry after something has been written in it at a time (ISO 8601). How it stood is remembered when writing goes on after a pause of
 * ten minutes, when the last version is as old as that, or when half of it or more is taken away at once.
 */
export function revise(entry: Entry, parts: Part[], at: string): Entry {
  if (isSameText(entry.parts, parts)) return entry
  const isWorthKeeping = isFarApart(entry, at) || isMuchShorter(entry.parts, parts)
  const versions = isWorthKeeping ? remember(entry) : entry.versions
  return { ...entry, parts, versions, updatedAt: at }
}

/** An entry brought back to an earlier version; how it stood becomes a version itself. */
export function bringBack(entry: Entry, version: Version, at: string): Entry {
  if (isSameText(entry.parts, version.parts)) return entry
  return { ...entry, parts: version.parts, versions: remember(entry), updatedAt: at }
}

function isFarApart({ createdAt, updatedAt, versions }: Entry, at: string): boolean {
  const remembered = versions.at(-1)?.savedAt ?? createdAt
  return [updatedAt, remembered].some((time) => Date.parse(at) - Date.parse(time) >= PAUSE_MS)
}

function isMuchShorter(before: Part[], after: Part[]): boolean {
  const words = countWords(textOf({ parts: before }))
  return words > 0 && countWords(textOf({ parts: after })) * 2 <= words
}

function remember({ parts, versions, updatedAt }: Entry): Version[] {
  if (textOf({ parts }) === '' || versions.some((version) => isSameText(version.parts, parts))) return versions
  return [...versions, { savedAt: updatedAt, parts }].slice(-LIMIT)
}
