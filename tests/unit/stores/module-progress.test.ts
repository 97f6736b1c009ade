import { beforeEach, describe, expect, it } from 'vitest'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { says } from '../../fixtures/journal.ts'

const KEY = 'one-standard:1:module:one-doctor'
const SECTIONS = ['a', 'b']

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
})

async function open() {
  const page = await browser.open()
  const progress = page.moduleProgress('one-doctor', SECTIONS)
  progress.$standing.listen(() => undefined)
  return { ...page, ...progress }
}

describe('the progress in a module', () => {
  it('keeps each section that was seen, once', async () => {
    const { $standing, seeSection } = await open()
    seeSection('a')
    seeSection('a')
    expect($standing.get()).toMatchObject({ seen: 1, sections: 2, isBegun: true, isComplete: false })
    expect(browser.read(KEY)).toEqual({ schema: 1, seen: ['a'], reflection: 'open' })
    expect((await open()).$standing.get().seen).toBe(1)
  })

  it('tells a reflection that was declined from one that was written', async () => {
    const { $standing, declineReflection, newEntry, reopenReflection, writeEntry } = await open()
    declineReflection()
    expect($standing.get().reflection).toBe('declined')
    reopenReflection()
    expect($standing.get().reflection).toBe('open')
    const about = {
      kind: 'module',
      module: 'one-doctor',
      title: 'One doctor',
      prompt: 'why',
      question: 'Why?',
    } as const
    await writeEntry(newEntry({ ...about, module: 'another' }), says('About another.'))
    expect($standing.get().reflection).toBe('open')
    await writeEntry(newEntry(about), says('About this.'))
    expect($standing.get().reflection).toBe('done')
  })

  it('sets aside what it cannot read and begins anew', async () => {
    browser.stored.set(KEY, '{"schema":9}')
    const { $standing, $unreadable } = await open()
    expect($standing.get().seen).toBe(0)
    expect($unreadable.get()).toEqual([{ key: KEY, raw: '{"schema":9}' }])
  })
})
