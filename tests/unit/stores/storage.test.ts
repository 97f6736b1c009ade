import { beforeEach, describe, expect, it } from 'vitest'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'

const KEY = 'one-standard:1:note'
const parseNote = (value: unknown) => (typeof value === 'string' ? value : undefined)

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
})

/** Opens the page with one store for a note, as an island has it. */
async function openNote() {
  const page = await browser.open()
  const $note = page.keptAtom('note', '', parseNote)
  $note.listen(() => undefined)
  return { ...page, $note }
}

describe('a kept value', () => {
  it('survives a reload', async () => {
    const before = await openNote()
    before.$note.set('Called the ward.')
    expect(browser.read(KEY)).toBe('Called the ward.')

    const after = await openNote()
    expect(after.$note.get()).toBe('Called the ward.')
    expect(after.$storageTrouble.get()).toBe('none')
    expect(after.$unreadable.get()).toEqual([])
  })

  it('is what it begins with if nothing is stored, and stores nothing', async () => {
    const { $note } = await openNote()
    expect($note.get()).toBe('')
    expect([...browser.stored]).toEqual([])
  })

  it('follows another tab', async () => {
    const { $note } = await openNote()
    browser.writeElsewhere(KEY, '"From there."')
    browser.hearOf(KEY)
    expect($note.get()).toBe('From there.')
  })

  it('is read as it is stored at this moment', async () => {
    const { $note, readKept } = await openNote()
    $note.set('From here.')
    browser.writeElsewhere(KEY, '"From there."')
    expect([$note.get(), readKept('note', parseNote)]).toEqual(['From here.', 'From there.'])
    expect(readKept('nothing', parseNote)).toBeUndefined()
  })

  it('that is again what it begins with takes no place', async () => {
    const { $note } = await openNote()
    $note.set('Called the ward.')
    $note.set('')
    expect([...browser.stored]).toEqual([])
  })

  it('leaves alone what belongs to others', async () => {
    browser.writeElsewhere('theirs', 'x')
    const { $note } = await openNote()
    $note.set('Ours.')
    expect([...browser.stored.keys()].sort()).toEqual([KEY, 'theirs'])
  })
})

describe('a value that cannot be read', () => {
  it.each([
    ['is damaged', '{"schema":1,'],
    ['is of a newer schema', '{"schema":2}'],
  ])('because it %s is set aside, offered, and there again after a reload', async (_why, raw) => {
    browser.writeElsewhere(KEY, raw)
    for (let load = 0; load < 2; load++) {
      const { $note, $unreadable } = await openNote()
      expect($note.get()).toBe('')
      expect($unreadable.get()).toEqual([{ key: KEY, raw }])
    }
  })

  it('is still there when something new has been written in its place', async () => {
    browser.writeElsewhere(KEY, '{')
    const { $note } = await openNote()
    $note.set('Begun again.')
    expect(browser.read(KEY)).toBe('Begun again.')

    const { $note: $reloaded, $unreadable } = await openNote()
    expect($reloaded.get()).toBe('Begun again.')
    expect($unreadable.get()).toEqual([{ key: KEY, raw: '{' }])
  })

  it('is never overwritten while there is no room for a copy', async () => {
    browser.writeElsewhere(KEY, '{')
    browser.room = KEY.length + 5
    const { $note, $unreadable, $storageTrouble } = await openNote()
    $note.set('x')
    expect([$note.get(), $storageTrouble.get(), browser.stored.get(KEY)]).toEqual(['x', 'full', '{'])
    expect($unreadable.get()).toEqual([{ key: KEY, raw: '{' }])
  })

  it('no longer holds up the store when there is room for its copy', async () => {
    browser.writeElsewhere(KEY, '{')
    browser.room = KEY.length + 5
    const { $note, $storageTrouble } = await openNote()
    $note.set('x')
    browser.room = Infinity
    $note.set('y')
    expect([$storageTrouble.get(), browser.stored.get(KEY)]).toEqual(['none', '"y"'])
    expect((await openNote()).$unreadable.get()).toEqual([{ key: KEY, raw: '{' }])
  })

  it('does not keep another store from being written whose name begins alike', async () => {
    browser.writeElsewhere(KEY, '{')
    browser.room = 200
    browser.writeElsewhere('filler', 'x'.repeat(200 - KEY.length - 8))
    const { keptAtom } = await openNote()
    browser.room = Infinity
    const $other = keptAtom('note-book', '', parseNote)
    $other.set('Other.')
    expect(browser.read(`${KEY}-book`)).toBe('Other.')
  })

  it('is set aside when another tab writes it', async () => {
    const { $note, $unreadable } = await openNote()
    $note.set('Fine.')
    browser.writeElsewhere(KEY, '{')
    browser.hearOf(KEY)
    expect([$note.get(), $unreadable.get()]).toEqual(['', [{ key: KEY, raw: '{' }]])
  })

  it('is set aside beside another one that reads the same', async () => {
    browser.writeElsewhere(KEY, '{')
    browser.writeElsewhere(`${KEY}-book`, '{')
    const { keptAtom, $unreadable } = await openNote()
    keptAtom('note-book', '', parseNote)
    expect($unreadable.get().map(({ key }) => key)).toEqual([KEY, `${KEY}-book`])
  })

  it('is offered as it stands if the copy of it is damaged too', async () => {
    browser.writeElsewhere('one-standard:1:aside:x', 'not json')
    const { $unreadable } = await openNote()
    expect($unreadable.get()).toEqual([{ key: 'one-standard:1:aside:', raw: 'not json' }])
  })

  it('is gone for good once the learner has discarded it', async () => {
    browser.writeElsewhere(KEY, '{')
    const { discardSetAside, $unreadable } = await openNote()
    for (const found of $unreadable.get()) discardSetAside(found)
    expect($unreadable.get()).toEqual([])
    expect((await openNote()).$unreadable.get()).toEqual([])
  })

  it('is gone for good once discarded although its copy was damaged', async () => {
    browser.writeElsewhere('one-standard:1:aside:x', 'not json')
    const { discardSetAside, $unreadable } = await openNote()
    for (const found of $unreadable.get()) discardSetAside(found)
    expect((await openNote()).$unreadable.get()).toEqual([])
  })
})

describe('storage', () => {
  it('that is full keeps what is written in memory, says so, and recovers when there is room', async () => {
    const { $note, $storageTrouble, readKept } = await openNote()
    $note.set('Short.')
    browser.room = KEY.length + 8
    $note.set('Too long to fit.')
    expect([$note.get(), readKept('note', parseNote)]).toEqual(['Too long to fit.', 'Too long to fit.'])
    expect([$storageTrouble.get(), browser.read(KEY)]).toEqual(['full', 'Short.'])

    browser.room = Infinity
    $note.set('Longer than all before.')
    expect([$storageTrouble.get(), browser.read(KEY)]).toEqual(['none', 'Longer than all before.'])
  })

  it('that has room again takes everything that has not been kept', async () => {
    const { $note, keptAtom, $storageTrouble } = await openNote()
    const $other = keptAtom('other', '', parseNote)
    browser.room = 0
    $note.set('One.')
    $other.set('Two.')
    browser.room = Infinity
    $other.set('Three.')
    expect([$storageTrouble.get(), browser.read(KEY), browser.read('one-standard:1:other')]).toEqual([
      'none',
      'One.',
      'Three.',
    ])
  })

  it('that is forbidden says so and keeps what is written in memory', async () => {
    browser.isBlocked = true
    const { $note, $storageTrouble, readKept } = await openNote()
    $note.set('Here only.')
    expect($storageTrouble.get()).toBe('blocked')
    expect([$note.get(), readKept('note', parseNote)]).toEqual(['Here only.', 'Here only.'])
    expect([...browser.stored]).toEqual([])
  })
})

describe('what has been changed behind the back of a page', () => {
  it('is taken over when the page is told, and what is gone is not written back', async () => {
    const { $note, keptAtom, rereadKept, $unreadable } = await openNote()
    const $gone = keptAtom('gone', '', parseNote)
    const stop = $gone.listen(() => undefined)
    $note.set('Before.')
    $gone.set('Erased.')
    browser.writeElsewhere(KEY, '"After."')
    browser.writeElsewhere('one-standard:1:gone', undefined)
    rereadKept()
    expect([$note.get(), $gone.get(), $unreadable.get()]).toEqual(['After.', '', []])
    stop()
    expect([$gone.get(), browser.stored.size]).toEqual(['', 1])
  })

  it('is read and written raw under our names only', async () => {
    browser.writeElsewhere('theirs', 'x')
    const { readRaw, writeRaw } = await openNote()
    expect([writeRaw('entry:a', 'A'), readRaw('entry:'), browser.stored.get('one-standard:1:entry:a')]).toEqual([
      true,
      [['entry:a', 'A']],
      'A',
    ])
    browser.room = 0
    expect([writeRaw('entry:a', 'Longer'), writeRaw('entry:a', undefined), readRaw('')]).toEqual([false, true, []])
  })
})
