import { describe, expect, it } from 'vitest'

import { minutesFor, readModuleText } from '#domain/module/module-text.ts'

const BODY = `It begins. <Cite points="book.rules.1 book.rules.2" />

## A first section

One <Term id="metadata">term</Term> and a <Go to="cases/angela/">case</Go>. <Cite points="book.rules.1" />

<Exercise id="sort-it" />

<Differ>

They differ – a little.

</Differ>

## Another, with a comma
`

describe('readModuleText', () => {
  it('finds everything a module says it has', () => {
    expect(readModuleText(BODY)).toEqual({
      words: 18,
      sections: ['A first section', 'Another, with a comma'],
      cites: ['book.rules.1', 'book.rules.2', 'book.rules.1'],
      exercises: ['sort-it'],
      terms: ['metadata'],
      links: ['cases/angela/'],
      components: ['Cite', 'Term', 'Go', 'Cite', 'Exercise', 'Differ'],
    })
  })

  it('finds nothing in nothing', () => {
    const nothing = { words: 0, sections: [], cites: [], exercises: [], terms: [], links: [], components: [] }
    expect(readModuleText('')).toEqual(nothing)
  })
})

it('counts 200 words as a minute and an exercise as a minute and a half', () => {
  expect(minutesFor({ words: 1600, exercises: ['a', 'b'] })).toBe(11)
})
