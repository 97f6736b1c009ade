import { expect, it } from 'vitest'

import { countWords, pointsIn, readTags } from '#domain/module/module-text.ts'

const BODY = `## What is said

Two words <Cite points="book.rules.1 book.rules.2" /> and a <Term id="rule">rule</Term>.

<Differ>

See <Go to="cases/small/">it</Go>. <Cite points="book.rules.1" />

</Differ>

## What is done

<Exercise id="one" />
`

it('says on which line of the prose each component stands, and what it says', () => {
  expect(readTags(BODY)).toEqual([
    { component: 'Cite', value: 'book.rules.1 book.rules.2', line: 3 },
    { component: 'Term', value: 'rule', line: 3 },
    { component: 'Differ', value: '', line: 5 },
    { component: 'Go', value: 'cases/small/', line: 7 },
    { component: 'Cite', value: 'book.rules.1', line: 7 },
    { component: 'Exercise', value: 'one', line: 13 },
  ])
})

it.each([
  '<Cite points="a"/>',
  "<Cite points='a' />",
  '<Cite ids="a" />',
  '<Exercise id="a"></Exercise>',
  '<Differ on="a">',
  '<toString>',
])('reads no value out of %s', (tag) => {
  expect(readTags(tag)[0]?.value).toBeUndefined()
})

it('takes the points of a citation apart', () => {
  expect(pointsIn(' a.b.1  a.b.2\n')).toEqual(['a.b.1', 'a.b.2'])
})

it.each([
  ['One, two – three', 3],
  ['– — …', 0],
  ['', 0],
  ['24/7 é', 2],
])('counts the words of %j', (text, count) => {
  expect(countWords(text)).toBe(count)
})
