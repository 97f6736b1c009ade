import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isCommitted, parseEntry } from '#domain/journal/entry.ts'
import { mergeEntries, mergeEntry } from '#domain/journal/merge.ts'

import { commitment, entries, entry, followUps, parts, times, whole } from '../../../fixtures/records.ts'

import type { FollowUp } from '#domain/journal/about.ts'
import type { Entry } from '#domain/journal/entry.ts'

const MONDAY = '2026-11-23T10:00:00.000Z'
const TUESDAY = '2026-11-24T10:00:00.000Z'
const WEDNESDAY = '2026-11-25T10:00:00.000Z'

const few = fc.constantFrom('', ' ', 'a', 'b', 'ab')
/** Few texts and few times, so that they often are the same. */
const fewParts = fc.oneof(
  few.map(whole),
  fc.tuple(few, few).map(([a, b]) => [...whole(a), { step: 'more', text: b }]),
)
const fewTimes = fc.constantFrom(MONDAY, TUESDAY, WEDNESDAY)
const fewFollowUps: fc.Arbitrary<FollowUp> = fc.record({
  outcome: fc.constantFrom('done', 'not-yet'),
  note: few,
  at: fewTimes,
})

/** Any state of a commitment with the id given. */
function states(id: fc.Arbitrary<string>, followUp: fc.Arbitrary<FollowUp | null>): fc.Arbitrary<Entry> {
  const anyTime = fc.oneof(fewTimes, times)
  const anyParts = fc.oneof({ weight: 3, arbitrary: fewParts }, { weight: 1, arbitrary: parts })
  return fc.record({
    schema: fc.constant(2),
    id,
    about: fc.record({ by: fc.constantFrom('', '2026-12-01'), followUp }).map(commitment),
    keeping: fc.constantFrom('scratch', 'kept'),
    parts: anyParts,
    versions: fc.array(fc.record({ savedAt: anyTime, parts: anyParts }), { maxLength: 3 }),
    createdAt: anyTime,
    updatedAt: anyTime,
  })
}

const followed = fc.option(fc.oneof(fewFollowUps, followUps))
const state = states(fc.constant('one'), followed)
const journal = fc.array(states(fc.constantFrom('one', 'two', '__proto__', 'constructor'), followed), { maxLength: 5 })

/** Everything that has been written in an entry, now and before. */
function textsIn({ about, parts: now, versions }: Entry): string[] {
  const note = about.kind === 'commitment' ? (about.followUp?.note ?? '') : ''
  return [...[{ parts: now }, ...versions].flatMap((one) => one.parts.map(({ text }) => text)), note]
}

describe('mergeEntry', () => {
  it('lets the later state stand and makes the other one of its versions', () => {
    const early = { savedAt: '2026-11-22T10:00:00.000Z', parts: whole('Early.') }
    const mine = entry({ parts: whole('Mine.'), updatedAt: TUESDAY, createdAt: MONDAY, versions: [early] })
    const theirs = entry({ parts: whole('Theirs.'), updatedAt: WEDNESDAY, createdAt: TUESDAY, keeping: 'scratch' })
    expect(mergeEntry(mine, theirs)).toEqual({
      ...theirs,
      createdAt: MONDAY,
      versions: [early, { savedAt: TUESDAY, parts: whole('Mine.') }],
    })
  })

  it('makes no version of a text that stands, nor of one that is blank, nor two of the same', () => {
    const known = { savedAt: MONDAY, parts: whole('Early.') }
    const mine = entry({ updatedAt: TUESDAY, versions: [known] })
    const later = entry({ updatedAt: WEDNESDAY, keeping: 'scratch' })
    expect(mergeEntry(mine, later)).toEqual({ ...later, versions: [known] })
    expect(mergeEntry(mine, { ...later, parts: whole(' '), updatedAt: MONDAY })).toEqual(mine)
    const early = entry({
      parts: whole('Early.'),
      updatedAt: MONDAY,
      versions: [{ ...known, savedAt: entry().createdAt }],
    })
    expect(mergeEntry(mine, early)).toEqual(mine)
  })

  it('lets nothing leave on which two of the same time disagree', () => {
    const scratch = entry({ keeping: 'scratch' })
    expect(mergeEntry(entry(), scratch)).toEqual(scratch)
    expect(mergeEntry(scratch, entry())).toEqual(scratch)
  })

  it('keeps what became of a commitment, from whichever side', () => {
    const said: FollowUp = { outcome: 'partly', note: 'I asked.', at: MONDAY }
    const mine = entry({ about: commitment({ followUp: said }), updatedAt: MONDAY })
    const theirs = entry({ about: commitment({ by: '' }), updatedAt: TUESDAY })
    expect(mergeEntry(mine, theirs)).toEqual({ ...theirs, about: commitment({ by: '', followUp: said }) })
  })

  it('lets what was said last stand, and keeps what was noted before', () => {
    const merged = (first: FollowUp, second: FollowUp) => {
      const [a, b] = [first, second].map((followUp) => entry({ about: commitment({ followUp }) }))
      const one = a && b && mergeEntry(a, b)
      return one && isCommitted(one) ? one.about.followUp : undefined
    }
    const early: FollowUp = { outcome: 'not-yet', note: 'No time.', at: MONDAY }
    const late: FollowUp = { outcome: 'done', note: 'It was well received.', at: TUESDAY }
    expect(merged(early, late)).toEqual({ ...late, note: 'It was well received.\n\nNo time.' })
    expect(merged(late, { ...early, note: '' })).toEqual(late)
    expect(merged(early, { ...late, note: '' })).toEqual({ ...late, note: 'No time.' })
    expect(merged(early, { ...late, note: 'No time. Then some.' })).toEqual({ ...late, note: 'No time. Then some.' })
  })

  it('does not mind which is given first', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        expect(mergeEntry(a, b)).toEqual(mergeEntry(b, a))
      }),
    )
  })

  it('changes nothing when done again', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const merged = mergeEntry(a, b)
        expect(mergeEntry(a, a)).toEqual(a)
        expect([mergeEntry(merged, a), mergeEntry(merged, b), mergeEntry(merged, merged)]).toEqual([
          merged,
          merged,
          merged,
        ])
      }),
    )
  })

  it('does not mind in which order three are merged, unless all have noted something else', () => {
    const once = fc.option(fewFollowUps.map((followUp): FollowUp => ({ ...followUp, note: 'a' })))
    const one = states(fc.constant('one'), once)
    fc.assert(
      fc.property(one, one, one, (a, b, c) => {
        expect(mergeEntry(mergeEntry(a, b), c)).toEqual(mergeEntry(a, mergeEntry(b, c)))
      }),
      { numRuns: 1000 },
    )
  })

  it('loses nothing that was written, and can be stored', () => {
    fc.assert(
      fc.property(state, state, (a, b) => {
        const merged = mergeEntry(a, b)
        const found = textsIn(merged)
        const lost = [...textsIn(a), ...textsIn(b)].filter(
          (text) => text.trim() !== '' && !found.some((one) => one.includes(text)),
        )
        expect(lost).toEqual([])
        expect(parseEntry(JSON.parse(JSON.stringify(merged)))).toEqual(merged)
      }),
    )
  })
})

describe('mergeEntries', () => {
  it('matches entries by their ids', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((id) => entry({ id }))
    if (!one || !two || !three) throw new Error('three entries')
    const later = { ...two, parts: whole('Later.'), updatedAt: MONDAY }
    expect(mergeEntries([two, one], [later, three])).toEqual([
      one,
      three,
      { ...later, versions: [{ savedAt: two.updatedAt, parts: two.parts }] },
    ])
  })

  it('does not mind which is given first, nor being done again', () => {
    fc.assert(
      fc.property(journal, journal, (a, b) => {
        const merged = mergeEntries(a, b)
        expect(mergeEntries(merged, b)).toEqual(merged)
        expect(mergeEntries(merged, merged)).toEqual(merged)
        expect(new Set(merged.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)))
      }),
    )
    fc.assert(
      fc.property(
        fc.uniqueArray(entries, { selector: ({ id }) => id }),
        fc.uniqueArray(entries, { selector: ({ id }) => id }),
        (a, b) => {
          expect(mergeEntries(a, b)).toEqual(mergeEntries(b, a))
        },
      ),
    )
  })
})
