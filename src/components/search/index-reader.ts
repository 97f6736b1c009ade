import { parseKind } from './address.ts'
import { splitExcerpt } from './excerpt.ts'

import type { SearchKind } from '#domain/search/record.ts'
import type { Query } from './address.ts'
import type { Piece } from './excerpt.ts'

/** Something found, as it is shown. */
export interface Hit {
  kind: SearchKind | undefined
  url: string
  title: string
  within: string
  excerpt: Piece[]
}

export interface Found {
  /** How many there are of each kind, whichever was asked for. */
  counts: Map<string, number>
  /** Of all kinds together. */
  total: number
  /** One for each thing of the kind asked for, best first; each is fetched when it is called. */
  hits: (() => Promise<Hit>)[]
}

export interface IndexReader {
  find: (query: Query) => Promise<Found>
}

/** A title counts most, the name of a point’s document not at all, and that a section of a module is longer than a point matters little. */
const RANKING = { pageLength: 0.3, metaWeights: { title: 10, place: 0 } }

/** What we use of Pagefind’s interface in the browser, for which it has no types. */
interface Pagefind {
  createInstance: (options: { baseUrl: string; noWorker: true; ranking: typeof RANKING }) => {
    filters: () => Promise<unknown>
    search: (words: string, options: { filters: { kind?: string } }) => Promise<PagefindResponse>
  }
}

interface PagefindResponse {
  results: { data: () => Promise<PagefindData> }[]
  totalFilters: { kind?: Record<string, number> }
  unfilteredResultCount: number
}

interface PagefindData {
  url: string
  excerpt: string
  plain_excerpt: string
  content: string
  meta: { title?: string; place?: string }
  filters: { kind?: string[]; within?: string[] }
}

/** Loads the index. `site` is where the site is served. Throws if it cannot be had. */
export async function openIndex(site: string): Promise<IndexReader> {
  const folder = `${site}pagefind/`
  await expectIndex(folder)
  const { createInstance } = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind
  // A worker would run outside the page’s policy, and the index is small.
  const pagefind = createInstance({ baseUrl: site, noWorker: true, ranking: RANKING })
  await pagefind.filters()
  return {
    find: async ({ words, kind }) => {
      const { results, totalFilters, unfilteredResultCount } = await pagefind.search(words, {
        filters: kind ? { kind } : {},
      })
      // Pagefind takes a part of its index that it cannot load for one in which there is nothing.
      if (unfilteredResultCount === 0) await expectIndex(folder)
      return {
        counts: new Map(Object.entries(totalFilters.kind ?? {})),
        total: unfilteredResultCount,
        hits: results.map(
          ({ data }) =>
            async () =>
              toHit(await data()),
        ),
      }
    },
  }
}

/** Throws unless the index is there. Asked first because Pagefind itself leaves a failure of this unhandled. */
async function expectIndex(folder: string): Promise<void> {
  const response = await fetch(`${folder}pagefind-entry.json`, { cache: 'no-store' })
  if (!response.ok) throw new Error(`There is no index: ${String(response.status)}`)
  await response.json()
}

function toHit(data: PagefindData): Hit {
  const { url, meta, filters } = data
  return {
    kind: parseKind(filters.kind?.[0]),
    url,
    title: meta.title ?? meta.place ?? '',
    within: filters.within?.[0] ?? '',
    excerpt: splitExcerpt(data),
  }
}
