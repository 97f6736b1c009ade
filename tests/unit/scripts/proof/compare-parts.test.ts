import { describe, expect, it } from 'vitest'

import { compareParts } from '../../../../scripts/proof/compare-parts.ts'
import { toParts } from '../../../../scripts/proof/parts.ts'
import { buildCase, caseFields, decision, kitchenSink, option, outcome, passage } from '../../../fixtures/cases.ts'
import { changedCases } from '../../../fixtures/changed-cases.ts'
import { POINTS } from '../../../fixtures/points.ts'

type Changed = Parameters<typeof buildCase>[0]

const TEXTS = { id: 'case:texts', name: 'The texts' }
const ABOUT = { id: 'case:about', name: 'About the case' }
const BEGIN = { id: 'begin', name: 'Decision “A node”' }

const first = option('first', 'good', { label: 'Do the first thing there is' })
const second = option('second', 'good', { label: 'Do the second thing there is' })
const third = option('third', 'bad', { label: 'Do the third thing there is' })
const ends = { good: outcome(), bad: outcome() }

/** What changed between two small cases. */
function changes(before: Changed, after: Changed) {
  return compareParts(toParts(buildCase(before), POINTS), toParts(buildCase(after), POINTS))
}

const withOptions = (...options: Parameters<typeof decision>) => ({ nodes: { begin: decision(...options), ...ends } })

describe('compareParts finds', () => {
  it('nothing in a case that stayed', () => {
    expect(changes({}, {})).toEqual([])
  })

  it('nothing in a text that was only wrapped into other lines', () => {
    const text = 'Something happens here that takes a sentence to tell.\n\nAnd then another thing.'
    const node = (written: string) => ({ nodes: { begin: { ...decision(first, third), text: written }, ...ends } })
    expect(changes(node(text), node(text.replace('that takes', 'that\ntakes')))).toEqual([])
  })

  it('a text that was changed', () => {
    const after = { ...decision(first, third), text: 'Something else happens here that takes a sentence to tell.' }
    expect(changes(withOptions(first, third), { nodes: { begin: after, ...ends } })).toEqual([
      {
        kind: 'changed',
        part: BEGIN,
        within: [TEXTS],
        facts: [
          {
            name: 'Text',
            before: 'Something happens here that takes a sentence to tell.',
            after: 'Something else happens here that takes a sentence to tell.',
          },
        ],
      },
    ])
  })

  it('the target, stance, points, effects and citations of an option', () => {
    const changed = {
      ...first,
      to: 'bad',
      stance: 'risky',
      points: { professionalism: -2 },
      cites: ['book.rules.1', 'book.rules.2'],
    }
    expect(changes(withOptions(first, third), withOptions(changed, third))).toEqual([
      {
        kind: 'changed',
        part: { id: 'begin.first', name: 'Option “Do the first thing there is”' },
        within: [TEXTS, BEGIN],
        facts: [
          { name: 'Leads to', before: 'good', after: 'bad' },
          { name: 'Stance', before: 'defensible', after: 'risky' },
          { name: 'Points', before: ['professionalism 0'], after: ['professionalism −2'] },
          { name: 'Citations', before: ['book.rules.1'], after: ['book.rules.1', 'book.rules.2'] },
        ],
      },
    ])
  })

  it('an option that moved, and not those that it passed', () => {
    expect(changes(withOptions(first, second, third), withOptions(second, third, first))).toEqual([
      {
        kind: 'changed',
        part: { id: 'begin.first', name: 'Option “Do the first thing there is”' },
        within: [TEXTS, BEGIN],
        facts: [{ name: 'Order', before: '1 of 3', after: '3 of 3' }],
      },
    ])
  })

  it('an option that was added and one that was removed, each in its place', () => {
    const found = changes(withOptions(first, second), withOptions(second, third))
    expect(found.map(({ kind, part, within }) => [kind, part.id, within.map(({ id }) => id)])).toEqual([
      ['removed', 'begin.first', ['case:texts', 'begin']],
      ['added', 'begin.third', ['case:texts', 'begin']],
    ])
    expect(found[0]?.facts).toEqual([
      { name: 'Label', before: 'Do the first thing there is', after: undefined },
      { name: 'Leads to', before: 'good', after: undefined },
      { name: 'Stance', before: 'defensible', after: undefined },
      { name: 'Points', before: ['professionalism 0'], after: undefined },
      {
        name: 'Feedback',
        before: 'The story answers with something that happens at once.',
        after: undefined,
      },
      {
        name: 'Rationale',
        before: 'The guidance is silent on this, and so the authors say what they think of it.',
        after: undefined,
      },
      { name: 'Citations', before: ['book.rules.1'], after: undefined },
    ])
  })

  it('a node that was added and one that was removed, with its options', () => {
    const begin = decision(option('on', 'later'), third)
    const found = changes(
      { nodes: { begin, later: decision(first, second), ...ends } },
      { nodes: { begin, later: passage('good'), after: passage('good'), good: outcome() } },
    )
    expect(found.map(({ kind, part }) => [kind, part.id])).toEqual([
      ['changed', 'later'],
      ['removed', 'later.first'],
      ['removed', 'later.second'],
      ['added', 'after'],
      ['removed', 'bad'],
    ])
  })

  it('dimensions, objectives and the review', () => {
    const [objective] = caseFields()['objectives'] as { text: string; competencies: string[] }[]
    const review = { reviewed: '2026-12-01', reviewers: [], aiUse: 'Written with the help of generative AI.' }
    const other = { text: 'Tell a good option from a poor one.', competencies: ['Frame-2020:A1'] }
    const after = { dimensions: ['professionalism', 'boundaries'], objectives: [objective, other], review }
    expect(changes({}, after)).toEqual([
      {
        kind: 'changed',
        part: ABOUT,
        within: [],
        facts: [
          {
            name: 'Objectives',
            before:
              'Choose the good one of two options. (Frame-2020:A1)\nTell a good option from a bad one. (Frame-2020:A1)',
            after:
              'Choose the good one of two options. (Frame-2020:A1)\nTell a good option from a poor one. (Frame-2020:A1)',
          },
          { name: 'Dimensions', before: ['professionalism'], after: ['professionalism', 'boundaries'] },
          { name: 'Last read through', before: '2026-11-21', after: '2026-12-01' },
        ],
      },
    ])
  })

  it('what an instrument assumes', () => {
    const instrument = (share: number) => ({
      kind: 'identifiability',
      population: { people: 9000, says: 'adults in the town' },
      details: [
        { flag: 'age', says: 'Her age', share, by: 'post' },
        { flag: 'place', says: 'Where it was', share: 0.5, by: 'press' },
      ],
    })
    expect(changes({ instruments: [instrument(0.2)] }, { instruments: [instrument(0.1)] })).toEqual([
      {
        kind: 'changed',
        part: { id: 'instrument:identifiability', name: 'Identifiability' },
        within: [{ id: 'case:instruments', name: 'What the instruments assume' }],
        facts: [
          {
            name: 'Details',
            before:
              'flag age · says Her age · share 0.2 · by post\nflag place · says Where it was · share 0.5 · by press',
            after:
              'flag age · says Her age · share 0.1 · by post\nflag place · says Where it was · share 0.5 · by press',
          },
        ],
      },
    ])
  })

  it('the words of a point that is cited', () => {
    const source = buildCase()
    const reworded = new Map(
      [...POINTS].map(([id, { point, source: document }]) => [
        id,
        { point: { ...point, text: `${point.text} Or so.` }, source: document },
      ]),
    )
    const found = compareParts(toParts(source, POINTS), toParts(source, reworded))
    expect(found.map(({ part }) => part.id)).toEqual(['book.rules.1', 'book.rules.2'])
    expect(found[0]?.facts).toEqual([
      { name: 'In our words', before: 'Of book.rules.1.', after: 'Of book.rules.1. Or so.' },
    ])
  })
})

it('finds every single change of the case that uses everything the schema offers', () => {
  const source = kitchenSink()
  const missed = changedCases(source).filter(
    ([, changed]) => compareParts(toParts(source, new Map()), toParts(changed, new Map())).length === 0,
  )
  expect(missed.map(([place]) => place)).toEqual([])
})
