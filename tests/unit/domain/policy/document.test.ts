import { describe, expect, it } from 'vitest'

import { countGaps, fillPlace, toMarkdown, toParagraphs } from '#domain/policy/document.ts'

describe('fillPlace', () => {
  it('fills in the name wherever the place is named', () => {
    expect(fillPlace('At {place}, for {place}.', 'Elm Court')).toBe('At Elm Court, for Elm Court.')
  })

  it('takes the name as it is', () => {
    expect(fillPlace('{place}', '$& [x]')).toBe('$& [x]')
  })
})

describe('countGaps', () => {
  it.each([
    ['nothing to fill', 0],
    ['[Name] tells [second name].', 2],
    ['[Or: only [name], who asks.]', 1],
    ['a [ that stays open', 0],
  ])('of %j is %s', (text, gaps) => {
    expect(countGaps(text)).toBe(gaps)
  })
})

describe('toParagraphs', () => {
  it('parts a text at its empty lines and nowhere else', () => {
    expect(toParagraphs(' One\nstill one.\n\n \n\nTwo. ')).toEqual(['One\nstill one.', 'Two.'])
  })
})

describe('toMarkdown', () => {
  it('writes a document with numbered headings, the note and the sources', () => {
    const policy = {
      title: 'Social media at Elm Court',
      date: 'November 22, 2026',
      clauses: [
        { heading: 'Who posts', text: 'Fatima. ' },
        { heading: 'Who answers', text: 'Dr. Thibodeau.' },
      ],
      note: 'Not legal advice.',
      sourcesTitle: 'Sources',
      sources: ['The book', 'The article'],
    }
    expect(toMarkdown(policy)).toBe(
      [
        '# Social media at Elm Court',
        'November 22, 2026',
        '## 1. Who posts',
        'Fatima.',
        '## 2. Who answers',
        'Dr. Thibodeau.',
        '---',
        'Not legal advice.',
        '## Sources',
        '- The book\n- The article\n',
      ].join('\n\n'),
    )
  })
})
