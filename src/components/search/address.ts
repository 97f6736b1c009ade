import { SEARCH_KINDS } from '#domain/search/record.ts'

import type { SearchKind } from '#domain/search/record.ts'

/** What is asked for: words, and of which kind if not of all. */
export interface Query {
  words: string
  kind: SearchKind | undefined
}

/**
 * The query in an address: behind `#`, where we put it and which no browser sends anywhere, or behind `?`, where others may. `undefined` if
 * there is neither.
 */
export function readAddress({ hash, search }: { hash: string; search: string }): Query | undefined {
  for (const part of [hash, search]) {
    const parameters = new URLSearchParams(part.slice(1))
    const words = parameters.get('q')?.trim()
    if (words) return { words, kind: parseKind(parameters.get('kind')) }
  }
  return undefined
}

/** The end of the address at which a query is found again. */
export function writeAddress({ words, kind }: Query): string {
  return `#${new URLSearchParams({ q: words, ...(kind && { kind }) }).toString()}`
}

/** The kind of that name, or `undefined` for all. */
export function parseKind(name: unknown): SearchKind | undefined {
  return SEARCH_KINDS.find((kind) => kind === name)
}
