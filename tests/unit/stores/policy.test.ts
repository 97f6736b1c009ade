import { beforeEach, describe, expect, it } from 'vitest'

import { changeClause, newDraft } from '#domain/policy/draft.ts'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'

const KEY = 'one-standard:1:policy:elm-court'
const draft = changeClause(newDraft('ward', ['a', 'b']), 'a', { text: 'Ours.' })

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
})

async function open() {
  const { openDraft, $unreadable, $storageTrouble } = await browser.open()
  const store = openDraft('elm-court')
  store.subscribe(() => undefined)
  return { ...store, $unreadable, $storageTrouble }
}

describe('the draft of a policy', () => {
  it('is not there before something has been kept', async () => {
    expect((await open()).get()).toBeUndefined()
    expect(browser.stored.size).toBe(0)
  })

  it('survives a reload', async () => {
    ;(await open()).keep(draft)
    expect((await open()).get()).toEqual(draft)
  })

  it('of another exercise is another', async () => {
    ;(await open()).keep(draft)
    const { openDraft } = await browser.open()
    expect(openDraft('oak-street').get()).toBeUndefined()
  })

  it('is gone once it has been discarded', async () => {
    const store = await open()
    store.keep(draft)
    store.discard()
    expect([store.get(), browser.stored.size]).toEqual([undefined, 0])
  })

  it('changes when another tab has changed it', async () => {
    const store = await open()
    browser.writeElsewhere(KEY, draft)
    browser.hearOf(KEY)
    expect(store.get()).toEqual(draft)
  })

  it('is set aside when it cannot be read', async () => {
    browser.writeElsewhere(KEY, '{"schema":2}')
    const { get, $unreadable } = await open()
    expect([get(), $unreadable.get()]).toEqual([undefined, [{ key: KEY, raw: '{"schema":2}' }]])
  })

  it('is kept in memory where there is no room, and the page can say so', async () => {
    browser.room = 10
    const { keep, get, $storageTrouble } = await open()
    keep(draft)
    expect([get(), $storageTrouble.get()]).toEqual([draft, 'full'])
  })
})
