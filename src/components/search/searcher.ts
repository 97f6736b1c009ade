import { isAnswer } from './is-answer.ts'

import type { Query } from './address.ts'
import type { Found, Hit, IndexReader } from './index-reader.ts'

/** What the page shows at a time. */
export type View =
  | { kind: 'idle' }
  | { kind: 'searching' }
  | { kind: 'found'; query: Query; found: Found; hits: Hit[] }
  | { kind: 'failed' }

type FoundView = View & { kind: 'found' }

const HITS_AT_A_TIME = 10
const NOTHING: Found = { counts: new Map(), total: 0, hits: [] }

/** Asks an index that is opened at the first use, and opened anew after a failure, and tells what to show. */
export class Searcher {
  readonly #open: () => Promise<IndexReader>
  readonly #show: (view: View) => void
  #reader: Promise<IndexReader> | undefined
  #isOpen = false
  #turn = 0
  #last: FoundView | undefined

  constructor(open: () => Promise<IndexReader>, show: (view: View) => void) {
    this.#open = open
    this.#show = show
  }

  /** Loads the index, so that it is there when something is asked. */
  async warm(): Promise<void> {
    // Takes no turn: what is asked meanwhile goes on.
    await this.#attempt(this.#turn, async () => {
      await this.#openOnce()
    })
  }

  /** Searches. Only the answer to what was asked last is shown. */
  async ask(query: Query): Promise<void> {
    const turn = ++this.#turn
    if (query.words === '') {
      this.#show({ kind: 'idle' })
      return
    }
    if (!this.#isOpen) this.#show({ kind: 'searching' })
    await this.#attempt(turn, async () => {
      const reader = await this.#openOnce()
      const found = await reader.find(query)
      const hits = await fetchHits(found, 0)
      const isBesideIt = hits.length > 0 && !isAnswer(query.words, hits)
      this.#showFound(turn, { kind: 'found', query, ...(isBesideIt ? { found: NOTHING, hits: [] } : { found, hits }) })
    })
  }

  /** Shows some more of what was found. */
  async showMore(): Promise<void> {
    const turn = ++this.#turn
    const last = this.#last
    if (!last) return
    await this.#attempt(turn, async () => {
      const more = await fetchHits(last.found, last.hits.length)
      this.#showFound(turn, { ...last, hits: [...last.hits, ...more] })
    })
  }

  #showFound(turn: number, view: FoundView): void {
    if (turn !== this.#turn) return
    this.#last = view
    this.#show(view)
  }

  async #openOnce(): Promise<IndexReader> {
    this.#reader ??= this.#open()
    const reader = await this.#reader
    this.#isOpen = true
    return reader
  }

  async #attempt(turn: number, act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch {
      this.#reader = undefined
      this.#isOpen = false
      if (turn === this.#turn) this.#show({ kind: 'failed' })
    }
  }
}

async function fetchHits({ hits }: Found, from: number): Promise<Hit[]> {
  return Promise.all(hits.slice(from, from + HITS_AT_A_TIME).map((fetchHit) => fetchHit()))
}
