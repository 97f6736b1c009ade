import { expect, it } from 'vitest'

import { toJson, toMarkdown } from '#domain/journal/export.ts'

import { entry } from '../../../fixtures/records.ts'

const words = {
  title: 'Journal',
  free: 'On my own',
  day: (iso: string) => iso.slice(0, 10),
  by: (day: string) => `Until ${day}.`,
}
const onACase = entry({
  id: 'two',
  about: { kind: 'case', case: 'a', title: 'Angela', attempt: 'x', prompt: 'y', question: 'Who had the pager?' },
  text: '\nI did.\n\nOr it was on me.\n\n',
  createdAt: '2026-11-22T10:00:00.000Z',
})

it('writes the journal as Markdown', () => {
  expect(toMarkdown([entry(), onACase], words)).toBe(`# Journal

## Angela

### 2026-11-22

> Who had the pager?

I did.

Or it was on me.

## On my own

### 2026-11-21

A thought.
`)
})

it('writes a commitment with its day, if it has one', () => {
  const about = { kind: 'commitment', case: 'a', title: 'Angela', attempt: 'x', question: 'What will you do?' } as const
  const planned = entry({ about: { ...about, by: '2026-12-01' }, text: 'Ask.' })
  const open = entry({ about: { ...about, by: '' }, text: 'Listen.' })
  expect(toMarkdown([planned, open], words)).toBe(`# Journal

## Angela

### 2026-11-21

> What will you do?

Ask.

Until 2026-12-01.

### 2026-11-21

> What will you do?

Listen.
`)
})

it('writes an empty journal as its title', () => {
  expect(toMarkdown([], words)).toBe('# Journal\n')
})

it('writes everything there is as JSON', () => {
  const text = toJson([entry(), onACase], '2026-12-01T00:00:00.000Z')
  expect(text.endsWith('}\n')).toBe(true)
  expect(JSON.parse(text)).toEqual({
    format: 'one-standard-journal',
    schema: 1,
    exportedAt: '2026-12-01T00:00:00.000Z',
    entries: [entry(), onACase],
  })
})
