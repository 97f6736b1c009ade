import { describe, expect, it } from 'vitest'

import { caseSchema } from '#domain/case/case-schema.ts'

import { buildCase, caseFields, decision, option, outcome } from '../../../fixtures/cases.ts'

/** What the schema says of a case: places and messages. */
function problemsOf(change: object): [string, string][] {
  const parsed = caseSchema.safeParse(caseFields(change))
  return parsed.error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? []
}

/** A case in which the second option has fields of its own; `undefined` leaves one out. */
const withOption = (change: object) => ({
  nodes: { begin: decision(option('first', 'end'), option('second', 'end', { ...change })), end: outcome() },
})
const SECOND = 'nodes.begin.options.1'

const tension = {
  text: 'One book asks for this and the other asks for that, and neither has read what the other says.',
  cites: ['book.rules.1', 'letter.rules.1'],
}

describe('caseSchema refuses', () => {
  it.each([
    ['an option without feedback', withOption({ feedback: undefined }), `${SECOND}.feedback`],
    ['an option with too short a feedback', withOption({ feedback: 'Well.' }), `${SECOND}.feedback`],
    ['an option without a rationale', withOption({ rationale: undefined }), `${SECOND}.rationale`],
    ['an option without citations', withOption({ cites: undefined }), `${SECOND}.cites`],
    ['an option with an empty list of citations', withOption({ cites: [] }), `${SECOND}.cites`],
    ['a citation that is no id of a point', withOption({ cites: ['book'] }), `${SECOND}.cites.0`],
    ['an option without points', withOption({ points: {} }), `${SECOND}.points`],
    ['more than three points', withOption({ points: { professionalism: 4 } }), `${SECOND}.points.professionalism`],
    ['an unknown dimension', withOption({ points: { luck: 1 } }), `${SECOND}.points`],
    ['an unknown stance', withOption({ stance: 'wrong' }), `${SECOND}.stance`],
    ['an unknown repair', withOption({ repair: 'silence' }), `${SECOND}.repair`],
    ['a condition that is not said', withOption({ when: { told: true } }), SECOND],
    ['a condition that is only said', withOption({ says: 'If told' }), SECOND],
    ['an id with capitals', withOption({ id: 'Second' }), `${SECOND}.id`],
    ['a field that the schema does not have', withOption({ feedbck: 'x' }), SECOND],
    ['a list of one way on', withOption({ to: [{ to: 'end' }] }), `${SECOND}.to`],
    ['a decision with one option', { nodes: { begin: decision(option('one', 'end')) } }, 'nodes.begin.options'],
    ['an unknown kind of node', { nodes: { begin: { kind: 'scene' } } }, 'nodes.begin.kind'],
    ['a time of day that is none', { clock: { variable: 'minutes', startsAt: '8:00' } }, 'clock.startsAt'],
    ['a count with a fraction', { variables: { n: { kind: 'count', min: 0, max: 1.5, start: 0 } } }, 'variables.n.max'],
    ['no prompts', { prompts: [] }, 'prompts'],
    ['one objective', { objectives: [] }, 'objectives'],
  ])('%s', (_what, change, place) => {
    expect([...new Set(problemsOf(change).map(([at]) => at))]).toEqual([place])
  })

  it('a contested decision with a harmful option', () => {
    const node = {
      ...decision(option('a', 'end', { stance: 'harmful' }), option('b', 'end')),
      ...{ nature: 'contested', tension },
    }
    expect(problemsOf({ nodes: { begin: node, end: outcome() } })).toEqual([
      ['nodes.begin', 'a contested decision never calls an option harmful'],
    ])
  })

  it.each(['29:00', '12:75'])('%s as a time of day', (startsAt) => {
    expect(problemsOf({ clock: { variable: 'minutes', startsAt } }).map(([at]) => at)).toEqual(['clock.startsAt'])
  })
})

describe('caseSchema fills in', () => {
  it('empty lists and effects that a file may leave out', () => {
    const { variables, instruments, nodes } = buildCase()
    const begin = nodes['begin']
    expect([variables, instruments, begin?.artefacts]).toEqual([{}, [], []])
    expect(begin?.kind === 'decision' && begin.options.map(({ effects }) => effects)).toEqual([{}, {}, {}])
  })
})
