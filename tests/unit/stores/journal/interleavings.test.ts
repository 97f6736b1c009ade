import fc from 'fast-check'
import { afterEach, expect, it, vi } from 'vitest'

import { textOf } from '#domain/journal/entry.ts'

import { FakeBrowser } from '../../../fixtures/fake-browser.ts'
import { NOON, openPage, openTab, says, storedTexts } from '../../../fixtures/journal.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Page } from '../../../fixtures/journal.ts'

/** What a learner does in one of two tabs; `at` picks one of the entries the tab shows. */
type Done = { kind: 'begin' | 'write' | 'keep' | 'delete'; tab: 0 | 1; at: number } | { kind: 'restore'; tab: 0 | 1 }

type Step = Done | { kind: 'hear' | 'wait' | 'fill' | 'empty' }

const tab = fc.constantFrom<0 | 1>(0, 1)
const at = fc.nat(3)
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('begin' as const), tab, at }) },
    { weight: 5, arbitrary: fc.record({ kind: fc.constant('write' as const), tab, at }) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('keep' as const, 'delete' as const), tab, at }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('restore' as const), tab }) },
    {
      weight: 3,
      arbitrary: fc.record({
        kind: fc.constantFrom('hear' as const, 'wait' as const, 'fill' as const, 'empty' as const),
      }),
    },
  ),
  { minLength: 4, maxLength: 24 },
)

const write: Done = { kind: 'write', tab: 0, at: 0 }
const begin: Done = { kind: 'begin', tab: 0, at: 0 }

/** What such runs have found so far. */
const FOUND: Step[][] = [
  [begin, { kind: 'fill' }, { kind: 'wait' }, write, { kind: 'empty' }],
  [begin, { kind: 'fill' }, { kind: 'wait' }, { kind: 'empty' }, write, write, write, write],
]

afterEach(() => {
  vi.useRealTimers()
})

it('whatever two tabs do, no text is lost that was written and not deleted', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const session = await play(all)
      const stored = await storedTexts(session.browser)
      const shown = session.pages.map(({ $entries }) =>
        JSON.stringify([...$entries.get()].sort((a, b) => (a.id < b.id ? -1 : 1))),
      )
      const missing = session.wanted().filter((text) => !stored.some((found) => found.startsWith(text)))
      expect({ missing, isUnkept: session.pages.map((page) => page.hasUnkept()) }).toEqual({
        missing: [],
        isUnkept: [false, false],
      })
      expect(shown[0]).toBe(shown[1])
      expect(session.browser.keys('one-standard:1:draft')).toEqual([])
    }),
    { numRuns: 60, examples: FOUND.map((found): [Step[]] => [found]) },
  )
}, 60_000)

async function play(all: Step[]) {
  vi.useFakeTimers({ toFake: ['Date'], now: NOON })
  const browser = new FakeBrowser()
  const pages = [await openPage(browser), await openTab(browser)] as const
  browser.isDeaf = true
  const session = new Session(pages)
  const doing: Promise<unknown>[] = []
  for (const step of all) {
    if ('tab' in step) doing.push(session.do(step))
    else if (step.kind === 'hear') browser.deliver()
    else if (step.kind === 'wait') await browser.rest()
    else if (step.kind === 'fill') browser.database.failPuts(1, Infinity)
    else browser.database.failNoPuts()
  }
  await Promise.all(doing)
  browser.database.failNoPuts()
  browser.isDeaf = false
  // Each tab writes once more, so that what waited is tried again, and both hear of everything.
  for (const page of pages) await page.writeEntry(page.newEntry({ kind: 'free' }), says('End.'))
  for (let times = 0; times < 3; times++) {
    browser.deliver()
    await browser.rest()
  }
  return { browser, pages, wanted: () => session.wanted() }
}

/** What a learner has written, and what they may expect to find. */
class Session {
  readonly #pages: readonly Page[]
  #count = 0
  /** Every text that was written last in some line of writing, and whether its entry was deleted in its tab or another. */
  readonly #texts = new Map<string, { text: string; id: string }>()
  readonly #deleted = new Set<string>()

  constructor(pages: readonly Page[]) {
    this.#pages = pages
  }

  wanted(): string[] {
    return [...this.#texts.values()].filter(({ id }) => !this.#deleted.has(id)).map(({ text }) => text)
  }

  async do(step: Done): Promise<void> {
    const page = this.#pages[step.tab] as Page
    if (step.kind === 'restore') return page.restoreRemoved()
    const entry = step.kind === 'begin' ? page.newEntry({ kind: 'free' }) : this.#pick(page, step.at)
    if (!entry) return
    if (step.kind === 'keep') await page.setKeeping(entry, 'kept')
    else if (step.kind === 'delete') {
      this.#deleted.add(entry.id)
      await page.removeEntry(entry)
    } else await this.#write(page, entry)
  }

  /** Writing on only ever adds, so that a text goes on in every later one of its line. */
  async #write(page: Page, entry: Entry): Promise<void> {
    const text = `${textOf(entry)} word-${++this.#count}.`.trim()
    const written = await page.writeEntry(entry, says(text))
    this.#texts.set(text, { text, id: written.id })
    if (this.#deleted.has(entry.id) && written.id !== entry.id) this.#deleted.add(written.id)
  }

  #pick(page: Page, place: number): Entry | undefined {
    const entries = page.$entries.get()
    return entries[place % Math.max(1, entries.length)]
  }
}
