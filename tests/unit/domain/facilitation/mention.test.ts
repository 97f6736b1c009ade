import { describe, expect, it } from 'vitest'

import { spellOut, unknownMentions } from '#domain/facilitation/mention.ts'

import { buildCase, decision, option, outcome } from '../../../fixtures/cases.ts'

const story = buildCase({
  nodes: {
    begin: decision(
      option('best', 'end', { label: 'Do the best thing there is.', points: { professionalism: 3 } }),
      option('poor', 'end'),
    ),
    end: outcome(),
  },
})

describe('spellOut', () => {
  it('puts the title of a node in italics and the label of an option in quotation marks, without its full stop', () => {
    expect(spellOut('At {begin} take {begin.best}, then {end}.', story)).toBe(
      'At *A node* take “Do the best thing there is”, then *A node*.',
    )
  })

  it('leaves a text alone that mentions nothing', () => {
    expect(spellOut('One word each, or pass.', story)).toBe('One word each, or pass.')
  })

  it('throws where the case has nothing to put', () => {
    expect(() => spellOut('At {nowhere}.', story)).toThrow('{nowhere}')
  })
})

describe('unknownMentions', () => {
  it.each([
    ['a node', '{nowhere}'],
    ['an option', '{begin.worst}'],
    ['an option of a node that has none', '{end.best}'],
    ['what every object inherits', '{constructor}'],
  ])('finds %s', (_what, mention) => {
    expect(unknownMentions(`Go to ${mention} and {begin}.`, story)).toEqual([mention])
  })
})
