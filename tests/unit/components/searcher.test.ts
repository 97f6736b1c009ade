import { describe, expect, it, vi } from 'vitest'

import { Searcher } from '../../../src/components/search/searcher.ts'
import { foundPoints } from '../../fixtures/search.ts'

import type { Found, IndexReader } from '../../../src/components/search/index-reader.ts'
import type { View } from '../../../src/components/search/searcher.ts'

/** A searcher in an index that answers as told, and what it has shown. */
function openSearcher(answer: (words: string) => Promise<Found>, open?: () => Promise<void>) {
  const views: View[] = []
  let opened = 0
  const searcher = new Searcher(
    async () => {
      opened++
      await open?.()
      return { find: ({ words }) => answer(words) } satisfies IndexReader
    },
    (view) => views.push(view),
  )
  return { searcher, views, timesOpened: () => opened, kinds: () => views.map(({ kind }) => kind) }
}

const query = (words: string) => ({ words, kind: undefined })
const screenshots = () => Promise.resolve(foundPoints(12, 'screenshots'))

describe('Searcher', () => {
  it('opens the index at the first question, and once', async () => {
    const { searcher, kinds, timesOpened } = openSearcher(screenshots)
    expect(timesOpened()).toBe(0)
    await searcher.ask(query('screenshot'))
    await searcher.ask(query('screenshots'))
    expect(kinds()).toEqual(['searching', 'found', 'found'])
    expect(timesOpened()).toBe(1)
  })

  it('shows ten things found, and ten more when asked', async () => {
    const { searcher, views } = openSearcher(screenshots)
    await searcher.ask(query('screenshots'))
    expect(views.at(-1)).toMatchObject({ hits: { length: 10 } })
    await searcher.showMore()
    expect(views.at(-1)).toMatchObject({ hits: { length: 12, 11: { title: 'Rules 12' } } })
  })

  it('shows only the answer to the last question, whichever comes first', async () => {
    const answers = new Map<string, (found: Found) => void>()
    const { searcher, views } = openSearcher((words) => new Promise((resolve) => answers.set(words, resolve)))
    await searcher.warm()
    const asked = [searcher.ask(query('consent')), searcher.ask(query('consents'))]
    await vi.waitFor(() => expect(answers.size).toBe(2))
    answers.get('consents')?.(foundPoints(2, 'consents'))
    answers.get('consent')?.(foundPoints(1, 'consent'))
    await Promise.all(asked)
    expect(views).toMatchObject([{ kind: 'found', query: { words: 'consents' } }])
  })

  it('goes on with what is asked while the index is made ready', async () => {
    const { searcher, kinds, timesOpened } = openSearcher(screenshots)
    await Promise.all([searcher.ask(query('screenshots')), searcher.warm()])
    expect(kinds()).toEqual(['searching', 'found'])
    expect(timesOpened()).toBe(1)
  })

  it('shows nothing in particular for no words', async () => {
    const { searcher, kinds, timesOpened } = openSearcher(screenshots)
    await searcher.ask(query(''))
    expect(kinds()).toEqual(['idle'])
    expect(timesOpened()).toBe(0)
  })

  it('takes what only begins like a word for nothing', async () => {
    const { searcher, views } = openSearcher(() => Promise.resolve(foundPoints(80, 'an')))
    await searcher.ask(query('antibiotics'))
    expect(views.at(-1)).toMatchObject({ kind: 'found', found: { total: 0 }, hits: [] })
  })

  it('keeps the total of other kinds when there is nothing of the one asked for', async () => {
    const { searcher, views } = openSearcher(() => Promise.resolve({ ...foundPoints(3, 'consent'), hits: [] }))
    await searcher.ask({ words: 'consent', kind: 'case' })
    expect(views.at(-1)).toMatchObject({ kind: 'found', found: { total: 3 }, hits: [] })
  })

  it('says when the index cannot be had, and tries anew the next time', async () => {
    let isThere = false
    const { searcher, kinds, timesOpened } = openSearcher(screenshots, () =>
      isThere ? Promise.resolve() : Promise.reject(new Error('offline')),
    )
    await searcher.warm()
    await searcher.ask(query('screenshots'))
    isThere = true
    await searcher.ask(query('screenshots'))
    expect(kinds()).toEqual(['failed', 'searching', 'failed', 'searching', 'found'])
    expect(timesOpened()).toBe(3)
  })

  it('says when a thing found cannot be fetched', async () => {
    const broken = { ...foundPoints(1, 'consent'), hits: [() => Promise.reject(new Error('offline'))] }
    const { searcher, kinds } = openSearcher(() => Promise.resolve(broken))
    await searcher.ask(query('consent'))
    expect(kinds()).toEqual(['searching', 'failed'])
  })
})
