import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'

import { readBackup } from '#domain/backup/backup-file.ts'
import { toDocument } from '#domain/journal/document.ts'
import { toJson, toMarkdown, toPlainText } from '#domain/journal/export.ts'

import { EXPORT_WORDS, keptEntry } from '../../../fixtures/exports.ts'
import { anyText, caseAnswer, commitment, entries, whole } from '../../../fixtures/records.ts'

import type { JournalDocument } from '#domain/journal/document.ts'
import type { Token, Tokens } from 'marked'

const followUp = { outcome: 'done', note: 'It went well.', at: '2026-12-02T10:00:00.000Z' } as const
const some = toDocument(
  [
    keptEntry({ parts: whole('# Not a heading\n- nor a list\n\n<b>1. Plain</b>') }),
    keptEntry({ about: commitment({ followUp }), parts: whole('Ask.'), createdAt: '2026-11-22T10:00:00.000Z' }),
    keptEntry({ about: caseAnswer({ question: 'Who?\n\nAnd why?' }), parts: whole('I.\nThen they.') }),
  ],
  EXPORT_WORDS,
)
const EMPTY: JournalDocument = { ...toDocument([], EXPORT_WORDS), lead: '' }

/** A document with one text in it. */
const withText = (text: string): JournalDocument => ({
  ...EMPTY,
  sections: [{ heading: 'A', entries: [{ heading: 'B', meta: [], parts: [{ question: '', text }], followUp: [] }] }],
})

const flat = (text: string) => text.replace(/\s+/gu, ' ').trim()

function headingsOf({ title, sections }: JournalDocument): string[] {
  return [title, ...sections.flatMap(({ heading, entries: list }) => [heading, ...list.map((one) => one.heading)])].map(
    flat,
  )
}

/** The text of what a parser has found in a line, as a reader sees it. */
function textOf(tokens: Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return '\n'
      return 'tokens' in token ? textOf(token.tokens ?? []) : (token as Tokens.Text).text
    })
    .join('')
}

/** The blocks that a parser finds, those in quotations too. */
function blocksOf(tokens: Token[]): Token[] {
  return tokens.flatMap((token) => (token.type === 'blockquote' ? [token, ...blocksOf(token.tokens ?? [])] : [token]))
}

/** Texts made of everything that means something in Markdown. */
const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom('#', '## ', '- ', '+ ', '* ', '1. ', '1)', '> ', '    ', '\t', '\n', '\n\n', '\r', '\u2028', ' '),
      fc.constantFrom(
        '---',
        ':-',
        '===',
        '***',
        '___',
        '- - -',
        '-- -',
        '|',
        '--|--',
        ':',
        '```',
        '~~~',
        '~',
        '`',
        '+++',
      ),
      fc.constantFrom(
        '<b>',
        '</div>',
        '<!--',
        '-->',
        '<',
        '<?',
        '&amp;',
        '&#35;',
        '&',
        ';',
        '[a](b)',
        '![',
        '](x)',
        '[x]: y',
      ),
      fc.constantFrom(
        '*',
        '**',
        '_',
        '__',
        'a',
        'word',
        'é',
        '📱',
        '\\',
        '\u00a0',
        '!',
        '.',
        '-',
        '1',
        '=',
        '\ufeff',
        '[ ] ',
      ),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''))
const addresses = fc.constantFrom(' https://example.org/~a_b?c=d&e;f ', ' www.example.org/b ', ' a_b@example.org ')
const nasty = fc.oneof(
  markup,
  anyText,
  fc.tuple(markup, addresses, markup).map((texts) => texts.join('')),
)

const documents = (text: fc.Arbitrary<string>): fc.Arbitrary<JournalDocument> =>
  fc.record({
    title: text,
    lead: text,
    language: fc.constant('en'),
    sections: fc.array(
      fc.record({
        heading: text,
        entries: fc.array(
          fc.record({
            heading: text,
            meta: fc.array(text, { maxLength: 2 }),
            parts: fc.array(fc.record({ question: text, text }), { maxLength: 2 }),
            followUp: fc.array(text, { maxLength: 2 }),
          }),
          { maxLength: 2 },
        ),
      }),
      { maxLength: 2 },
    ),
  })

describe('toMarkdown', () => {
  it('writes the whole document', () => {
    expect(toMarkdown(some)).toBe(`# Journal

What I kept.

## Angela

### Day 2026-11-22

By 2026-12-01.  
Changed 2026-11-21T10:00:00.000Z

> What will you do?

Ask.

done at 2026-12-02T10:00:00.000Z

It went well.

### Day 2026-11-21

> Who?
>
> And why?

I.  
Then they.

## On my own

### Day 2026-11-21

\\# Not a heading  
\\- nor a list

\\<b>1. Plain\\</b>
`)
  })

  it('writes an empty journal as its title', () => {
    expect(toMarkdown(EMPTY)).toBe('# Journal\n')
  })

  it.each([
    'At 10:30 – “5 < 6” & co., 3 - 2 = 1; see https://example.org/~a_b-c?d=e&f=g (or www.example.org/b)!',
    '#MeToo and -5 degrees, C:\\temp, snake_case, 1.5 mg + 2 tablets: what’s wrong? {place} $5 a@b.org',
  ])('leaves ordinary prose as it is: %s', (text) => {
    expect(toMarkdown(withText(text))).toBe(`# Journal\n\n## A\n\n### B\n\n${text}\n`)
  })

  it('has exactly the headings of the document, and nothing but paragraphs and quotations beside', () => {
    fc.assert(
      fc.property(documents(nasty), (any) => {
        const blocks = blocksOf(marked.lexer(toMarkdown(any)))
        const headings = blocks.filter((token): token is Tokens.Heading => token.type === 'heading')
        expect(headings.map(({ tokens }) => flat(textOf(tokens)))).toEqual(headingsOf(any))
        const others = new Set(blocks.map(({ type }) => type))
        expect([...others].filter((type) => !['heading', 'paragraph', 'blockquote', 'space'].includes(type))).toEqual(
          [],
        )
      }),
      { numRuns: 500 },
    )
  })

  it('shows every text as it was written, by paragraphs and lines', () => {
    fc.assert(
      fc.property(markup, (text) => {
        const blocks = marked.lexer(toMarkdown(withText(text)))
        const paragraphs = blocks.filter((token): token is Tokens.Paragraph => token.type === 'paragraph')
        const written = text
          .replace(/\r\n?|\u2028/g, '\n')
          .split('\n')
          .map((line) => line.trim())
          .join('\n')
        expect(paragraphs.map(({ tokens }) => textOf(tokens)).join('\n\n')).toBe(
          written.trim().replace(/\n{2,}/g, '\n\n'),
        )
      }),
      { numRuns: 2000 },
    )
  })
})

describe('toPlainText', () => {
  it('writes the whole document', () => {
    expect(toPlainText(some)).toBe(`Journal
=======

What I kept.

Angela
------

Day 2026-11-22
By 2026-12-01.
Changed 2026-11-21T10:00:00.000Z

What will you do?

Ask.

done at 2026-12-02T10:00:00.000Z

It went well.

Day 2026-11-21

Who?

And why?

I.
Then they.

On my own
---------

Day 2026-11-21

# Not a heading
- nor a list

<b>1. Plain</b>
`)
    expect(toPlainText(EMPTY)).toBe('Journal\n=======\n')
  })
})

describe('toJson', () => {
  it('writes everything that is kept but earlier versions', () => {
    const versions = [{ savedAt: '2026-11-21T10:00:00.000Z', parts: whole('DELETED') }]
    const text = toJson([keptEntry({ versions })], '2026-12-01T00:00:00.000Z')
    expect(text.endsWith('}\n')).toBe(true)
    expect(JSON.parse(text)).toEqual({
      format: 'one-standard-journal',
      schema: 2,
      exportedAt: '2026-12-01T00:00:00.000Z',
      entries: [keptEntry()],
    })
  })

  it('can be brought back', () => {
    fc.assert(
      fc.property(fc.array(entries), (list) => {
        const kept = list.map(keptEntry)
        expect(readBackup(toJson(kept, '2026-12-01T00:00:00.000Z'))).toEqual({
          kind: 'read',
          backup: {
            madeAt: '2026-12-01T00:00:00.000Z',
            entries: kept.map((one) => ({ ...one, versions: [] })),
            records: {},
          },
        })
      }),
    )
  })
})
