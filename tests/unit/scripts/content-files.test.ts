import { describe, expect, it } from 'vitest'

import { idOf, parseMdx } from '../../../scripts/content-files.ts'

const TEXT = `---
title: A module
parts:
  - one
  - two
---

First line that is said.
Second.
`

describe('parseMdx', () => {
  const file = parseMdx('a.mdx', TEXT)

  it('takes head and body apart', () => {
    expect(file.value).toEqual({ title: 'A module', parts: ['one', 'two'] })
    expect(file.body).toBe('\nFirst line that is said.\nSecond.\n')
    expect(file.errors).toEqual([])
  })

  it.each([
    [['title'], 2],
    [['parts', 1], 5],
    [['body', 1], 7],
    [['body', 2], 8],
    [['body', 3], 9],
  ])('knows that %j is on line %d', (at, line) => {
    expect(file.lineOf(at)).toBe(line)
  })

  it('knows lines of a file written on Windows', () => {
    const windows = parseMdx('a.mdx', TEXT.replaceAll('\n', '\r\n'))
    expect(windows.value).toEqual(file.value)
    expect([windows.lineOf(['parts', 1]), windows.lineOf(['body', 2])]).toEqual([5, 8])
  })

  it('knows the line of a mistake in the head', () => {
    expect(parseMdx('a.mdx', TEXT.replace('A module', '[A module')).errors[0]?.line).toBeGreaterThanOrEqual(2)
  })

  it('takes a file without a head for all body', () => {
    const bare = parseMdx('a.mdx', 'Said.\n\n---\nSaid too.')
    expect([bare.value, bare.body, bare.lineOf(['body', 3])]).toEqual([null, 'Said.\n\n---\nSaid too.', 3])
  })
})

it.each([
  ['src/content/modules/one-doctor.mdx', 'one-doctor'],
  ['src\\content\\cases\\angela.yaml', 'angela'],
])('the id of %s is %s', (path, id) => {
  expect(idOf(path)).toBe(id)
})
