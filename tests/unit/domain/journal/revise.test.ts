import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { bringBack, revise } from '#domain/journal/revise.ts'

import { entry, parts as anyParts, whole } from '../../../fixtures/records.ts'

import type { Entry } from '#domain/journal/entry.ts'

/** A time on the day of the entry, `minutes` after it was begun. */
const after = (minutes: number) => new Date(Date.parse('2026-11-21T10:00:00.000Z') + minutes * 60_000).toISOString()
const versionOf = (text: string, minutes: number) => ({ savedAt: after(minutes), parts: whole(text) })

/** The entry after texts have been written in it one after the other, each so many minutes after it was begun. */
function written(writings: [number, string][], start: Entry = entry({ parts: whole('') })): Entry {
  return writings.reduce((one, [minutes, text]) => revise(one, whole(text), after(minutes)), start)
}

describe('revise', () => {
  it('changes the text and the time, and nothing else', () => {
    const scratch = entry({ keeping: 'scratch' })
    expect(revise(scratch, whole('Another thought.'), after(1))).toEqual({
      ...scratch,
      parts: whole('Another thought.'),
      updatedAt: after(1),
    })
  })

  it('leaves an entry alone whose text is the same', () => {
    const one = entry()
    expect(revise(one, whole('A thought.'), after(60))).toBe(one)
  })

  it('remembers how it stood before a pause of ten minutes, once', () => {
    const one = written([
      [1, 'One two'],
      [11, 'One two three'],
      [11.1, 'One two three four'],
      [12, 'One two three four five'],
    ])
    expect(one.versions).toEqual([versionOf('One two', 1)])
  })

  it('remembers nothing of a shorter pause', () => {
    expect(
      written([
        [1, 'One'],
        [9.9, 'One two'],
      ]).versions,
    ).toEqual([])
  })

  it('remembers one text in ten minutes of writing without a pause', () => {
    const minutes = Array.from({ length: 60 }, (_, index) => index / 2)
    const one = written(minutes.map((minute) => [minute, 'word '.repeat(minute * 2 + 1)]))
    expect(one.versions).toEqual([versionOf('word '.repeat(20), 9.5), versionOf('word '.repeat(40), 19.5)])
  })

  it('remembers what half or more of has been taken away at once', () => {
    const text = 'one two three four'
    expect(
      written([
        [1, text],
        [1.1, 'one two three'],
      ]).versions,
    ).toEqual([])
    expect(
      written([
        [1, text],
        [1.1, 'one two'],
      ]).versions,
    ).toEqual([versionOf(text, 1)])
    expect(
      written([
        [1, text],
        [1.1, ''],
      ]).versions,
    ).toEqual([versionOf(text, 1)])
  })

  it('counts what is taken from all parts together', () => {
    const before = [
      { step: 'what', text: 'one two three' },
      { step: 'so-what', text: 'four five six' },
    ]
    const one = entry({ parts: before })
    const cut = (what: string) => [
      { step: 'what', text: what },
      { step: 'so-what', text: 'four five six' },
    ]
    expect(revise(one, cut('one'), after(1)).versions).toEqual([])
    expect(revise(one, cut(''), after(1)).versions).toEqual([{ savedAt: after(0), parts: before }])
  })

  it('remembers nothing blank, and nothing twice', () => {
    expect(
      written([
        [1, '  \n'],
        [20, 'One'],
      ]).versions,
    ).toEqual([])
    const again = written([
      [1, 'One'],
      [20, 'Two'],
      [40, 'One'],
      [60, 'Three'],
    ])
    expect(again.versions).toEqual([versionOf('One', 1), versionOf('Two', 20)])
  })

  it('remembers ten versions, and lets go of the oldest', () => {
    const writings = Array.from({ length: 15 }, (_, index): [number, string] => [index * 10, `text ${String(index)}`])
    expect(written(writings).versions).toEqual(writings.slice(4, 14).map(([minutes, text]) => versionOf(text, minutes)))
  })

  it('lets go of one at a time where a merge has left more than ten', () => {
    const versions = Array.from({ length: 14 }, (_, index) => versionOf(`text ${String(index)}`, index - 20))
    const one = revise(entry({ versions }), whole(''), after(1))
    expect(one.versions).toEqual([...versions.slice(1), versionOf('A thought.', 0)])
  })

  it('loses no text that stood for ten minutes, as long as there is room, and never remembers two that are equal', () => {
    const writings = fc.array(fc.tuple(fc.integer({ min: 10, max: 1000 }), anyParts), { maxLength: 10 })
    fc.assert(
      fc.property(writings, (steps) => {
        let [one, minute] = [entry(), 0]
        const stood = [JSON.stringify(one.parts)]
        for (const [pause, parts] of steps) {
          minute += pause
          one = revise(one, parts, after(minute))
          if (parts.some(({ text }) => text.trim())) stood.push(JSON.stringify(one.parts))
        }
        const remembered = one.versions.map(({ parts }) => JSON.stringify(parts))
        expect(new Set(remembered).size).toBe(remembered.length)
        expect(new Set([...remembered, JSON.stringify(one.parts)])).toEqual(
          new Set([...stood, JSON.stringify(one.parts)]),
        )
      }),
    )
  })
})

describe('bringBack', () => {
  const versions = [versionOf('Early.', -30), versionOf('Later.', -10)]
  const one = entry({ versions })

  it('puts an earlier version in the place of the text, which becomes a version', () => {
    expect(bringBack(one, versionOf('Early.', -30), after(5))).toEqual({
      ...one,
      parts: whole('Early.'),
      versions: [...versions, versionOf('A thought.', 0)],
      updatedAt: after(5),
    })
  })

  it('can be brought back itself, and nothing is remembered twice', () => {
    const back = bringBack(bringBack(one, versionOf('Early.', -30), after(5)), versionOf('A thought.', 0), after(6))
    expect(back).toEqual({ ...one, versions: [...versions, versionOf('A thought.', 0)], updatedAt: after(6) })
  })

  it('changes nothing if the text is that of the version', () => {
    expect(bringBack(one, versionOf('A thought.', -40), after(5))).toBe(one)
  })
})
