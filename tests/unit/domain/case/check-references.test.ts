import { describe, expect, it } from 'vitest'

import { verifyCase } from '#domain/case/verify.ts'

import { KNOWN, buildCase, decision, option, outcome, passage } from '../../../fixtures/cases.ts'

import type { Case } from '#domain/case/case-schema.ts'

type Place = (string | number)[]

/** A small case whose first decision has one more option. */
const withOption = (id: string, to: unknown, change = {}) => ({
  nodes: {
    begin: decision(
      option('best', 'end', { points: { professionalism: 3 } }),
      option('poor', 'end'),
      option(id, to, change),
    ),
    end: outcome(),
  },
})

const COUNT = { minutes: { kind: 'count', min: 0, max: 9, start: 0 } }
const FLAG = { told: { kind: 'flag' } }
const THIRD = ['nodes', 'begin', 'options', 2]
const treatments = { fluids: 'told', antibiotics: 'told', vasopressors: 'told' }
const instruments = [{ kind: 'observations', patient: 'Mr. Bell', untilMinute: 60, treatments }]
const prompt = (when: object, change = {}) => ({
  id: 'why',
  when,
  text: 'Why did you do it that way?',
  cites: [],
  ...change,
})

const TENSION = 'One book asks for this and the other asks for that, and neither has read what the other says.'
const withNature = (nature: string, tension?: object) => ({
  nodes: {
    begin: {
      ...decision(option('best', 'end', { points: { professionalism: 3 } }), option('poor', 'end')),
      ...{ nature, tension },
    },
    end: outcome(),
  },
})
const contested = (cites: string[]) => withNature('contested', { text: TENSION, cites })

const BROKEN: [string, { [Key in keyof Case]?: unknown }, Place, string][] = [
  [
    'a contested decision that does not say where the sources part',
    withNature('contested'),
    ['nodes', 'begin'],
    'a contested decision says where the sources part, and a settled one does not',
  ],
  [
    'a settled decision that says they do',
    withNature('settled', { text: TENSION, cites: ['book.rules.1', 'letter.rules.1'] }),
    ['nodes', 'begin'],
    'a contested decision says where the sources part, and a settled one does not',
  ],
  [
    'a tension of one source with itself',
    contested(['book.rules.1', 'book.rules.2']),
    ['nodes', 'begin', 'tension', 'cites'],
    'a tension cites both sides, and these are one source',
  ],
  [
    'a tension that cites nothing there is',
    contested(['book.rules.1', 'letter.rules.1']),
    ['nodes', 'begin', 'tension', 'cites'],
    'there is no point letter.rules.1',
  ],
  ['an unknown start', { start: 'nowhere' }, ['start'], 'start leads to nowhere, which is no node'],
  [
    'a dangling target of an option',
    withOption('lost', 'nowhere'),
    [...THIRD, 'to'],
    'leads to nowhere, which is no node',
  ],
  [
    'a dangling target of a route',
    {
      ...withOption('lost', [{ when: { told: true }, to: 'nowhere', says: 'If told' }, { to: 'end' }]),
      variables: FLAG,
    },
    [...THIRD, 'to'],
    'leads to nowhere, which is no node',
  ],
  [
    'a dangling target of a passage',
    {
      nodes: {
        begin: decision(option('best', 'hall', { points: { professionalism: 3 } }), option('poor', 'end')),
        hall: passage('nowhere'),
        end: outcome(),
      },
    },
    ['nodes', 'hall', 'to'],
    'leads to nowhere, which is no node',
  ],
  [
    'a target that is a word every object knows',
    withOption('lost', 'constructor'),
    [...THIRD, 'to'],
    'leads to constructor, which is no node',
  ],
  [
    'a last route with a condition',
    {
      ...withOption('lost', [
        { when: { told: false }, to: 'end', says: 'If not told' },
        { when: { told: true }, to: 'end', says: 'If told' },
      ]),
      variables: FLAG,
    },
    [...THIRD, 'to'],
    'the last way on must have no condition',
  ],
  [
    'a way without a condition that hides the next',
    withOption('lost', [{ to: 'end' }, { to: 'end' }]),
    [...THIRD, 'to'],
    'the way to end has no condition and hides those behind it',
  ],
  [
    'an undeclared variable in a route',
    withOption('lost', [{ when: { told: true }, to: 'end', says: 'If told' }, { to: 'end' }]),
    [...THIRD, 'to'],
    'variable told is not declared',
  ],
  [
    'an undeclared variable in a condition',
    withOption('third', 'end', { when: { told: true }, says: 'If told' }),
    [...THIRD, 'when'],
    'variable told is not declared',
  ],
  [
    'an undeclared variable in an effect',
    withOption('third', 'end', { effects: { minutes: 5 } }),
    [...THIRD, 'effects'],
    'variable minutes is not declared',
  ],
  [
    'a flag compared as a count',
    { ...withOption('third', 'end', { when: { told: { atLeast: 1 } }, says: 'If told' }), variables: FLAG },
    [...THIRD, 'when'],
    'variable told is a flag, used here as a count',
  ],
  [
    'a count set as a flag',
    { ...withOption('third', 'end', { effects: { minutes: true } }), variables: COUNT },
    [...THIRD, 'effects'],
    'variable minutes is a count, used here as a flag',
  ],
  ['an option id that stands twice', withOption('poor', 'end'), [...THIRD, 'id'], 'option poor stands here twice'],
  [
    'points in an undeclared dimension',
    withOption('third', 'end', { points: { boundaries: 1 } }),
    [...THIRD, 'points'],
    'dimension boundaries is not declared',
  ],
  [
    'a citation of an option that does not resolve',
    withOption('third', 'end', { cites: ['book.rules.1', 'book.rules.3'] }),
    [...THIRD, 'cites'],
    'there is no point book.rules.3',
  ],
  [
    'a citation of the origin that does not resolve',
    { origin: { source: 'book', points: ['book.rules.3'], note: '' } },
    ['origin', 'points'],
    'there is no point book.rules.3',
  ],
  [
    'a citation of what the source says that does not resolve',
    { sourceSays: { text: 'Nothing.', cites: ['book.rules.3'] } },
    ['sourceSays', 'cites'],
    'there is no point book.rules.3',
  ],
  [
    'a citation of a prompt that does not resolve',
    { prompts: [prompt({ kind: 'always' }, { cites: ['book.rules.3'] })] },
    ['prompts', 0, 'cites'],
    'there is no point book.rules.3',
  ],
  [
    'an unknown source',
    { origin: { source: 'film', points: ['book.rules.1'], note: '' } },
    ['origin', 'source'],
    'there is no source film',
  ],
  [
    'an unknown competency',
    {
      objectives: [
        { text: 'Choose the good one of two options.', competencies: ['Frame-2020:A1'] },
        { text: 'Tell a good option from a bad one.', competencies: ['Frame-2020:A1', 'Frame-2020:A2'] },
      ],
    },
    ['objectives', 1, 'competencies'],
    'there is no competency Frame-2020:A2',
  ],
  [
    'an unknown contrast case',
    { contrast: { case: 'missing', because: 'It differs.' } },
    ['contrast', 'case'],
    'there is no case missing',
  ],
  [
    'a dimension that no option moves',
    { dimensions: ['professionalism', 'boundaries'] },
    ['dimensions'],
    'no option moves the dimension boundaries',
  ],
  [
    'a clock that is a flag',
    { clock: { variable: 'told', startsAt: '08:00' }, variables: FLAG },
    ['clock', 'variable'],
    'variable told is a flag, used here as a count',
  ],
  [
    'a clock that is not declared',
    { clock: { variable: 'minutes', startsAt: '08:00' } },
    ['clock', 'variable'],
    'variable minutes is not declared',
  ],
  ['an instrument without a clock', { instruments, variables: FLAG }, ['instruments'], 'an instrument needs a clock'],
  [
    'a prompt that waits for an outcome which is none',
    { prompts: [prompt({ kind: 'outcome', node: 'begin' })] },
    ['prompts', 0, 'when'],
    'prompt why waits for something the case does not have',
  ],
  [
    'a prompt that waits for a node that is not there',
    { prompts: [prompt({ kind: 'outcome', node: 'nowhere' })] },
    ['prompts', 0, 'when'],
    'prompt why waits for something the case does not have',
  ],
  [
    'a prompt that waits for an option that is not there',
    { prompts: [prompt({ kind: 'option', node: 'begin', option: 'fly' })] },
    ['prompts', 0, 'when'],
    'prompt why waits for something the case does not have',
  ],
  [
    'a prompt that waits for an option at an outcome',
    { prompts: [prompt({ kind: 'option', node: 'good', option: 'best' })] },
    ['prompts', 0, 'when'],
    'prompt why waits for something the case does not have',
  ],
  [
    'a prompt id that stands twice',
    { prompts: [prompt({ kind: 'always' }), prompt({ kind: 'always' })] },
    ['prompts', 1, 'id'],
    'prompt why stands here twice',
  ],
]

describe('verifyCase names, without playing,', () => {
  it.each(BROKEN)('%s', (_what, change, at, message) => {
    expect(verifyCase(buildCase(change), KNOWN)).toEqual({ problems: [{ at, message, path: [] }], findings: null })
  })

  it('every flag of an instrument that is not one', () => {
    const source = buildCase({ instruments, variables: COUNT, clock: { variable: 'minutes', startsAt: '08:00' } })
    const problem = {
      at: ['instruments', 0],
      message: 'variable told is not declared',
      path: [],
    }
    expect(verifyCase(source, KNOWN).problems).toEqual([problem, problem, problem])
  })

  it('everything that is wrong, and not only the first', () => {
    const source = buildCase({ start: 'nowhere', contrast: { case: 'missing', because: 'It differs.' } })
    expect(verifyCase(source, KNOWN).problems.map(({ at }) => at)).toEqual([['start'], ['contrast', 'case']])
  })
})

it('every broken case but for its fault is sound', () => {
  expect(verifyCase(buildCase(), KNOWN, 100).problems).toEqual([])
})
