import { describe, expect, it } from 'vitest'

import { splitSections, toPlainText } from '#domain/search/plain-text.ts'

describe('toPlainText', () => {
  it.each([
    ['One is **more** than *just* one, and _so_ on.', 'One is more than just one, and so on.'],
    ['See [the list](cases/) and `one-standard`.', 'See the list and one-standard.'],
    ['It is so. <Cite points="a.b.1 a.b.2" /> And so.', 'It is so. And so.'],
    ['It is so <Cite points="a.b.1" />.', 'It is so.'],
    ['A <Term id="x">companion</Term> with <Go to="modules/">more</Go>.', 'A companion with more.'],
    ['<Differ>\n\n**Must you?** One says so.\n\n</Differ>', 'Must you? One says so.'],
    ['- one\n- two\n\n1. three\n\n> four', 'one two three four'],
    ['<Exercise id="od-whose-standard" />', ''],
    ['snake_case_name stays, 2 * 3 * 4 too', 'snake_case_name stays, 2 * 3 * 4 too'],
    ['A dose < 5 and > 3', 'A dose < 5 and > 3'],
  ])('%s', (markdown, plain) => {
    expect(toPlainText(markdown)).toBe(plain)
  })
})

describe('splitSections', () => {
  it('cuts at headings of the second level', () => {
    expect(splitSections('Before.\n\n## One *thing*\n\nFirst.\n\n### Under it\n\n## Two\n\nSecond.\n')).toEqual([
      { title: '', body: 'Before.\n\n' },
      { title: 'One thing', body: '\nFirst.\n\n### Under it\n\n' },
      { title: 'Two', body: '\nSecond.\n' },
    ])
  })

  it('takes a text without headings as one', () => {
    expect(splitSections('All.')).toEqual([{ title: '', body: 'All.' }])
  })
})
