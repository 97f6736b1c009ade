import { describe, expect, it } from 'vitest'

import {
  recordOfCase,
  recordOfTerm,
  recordsOfGuidance,
  recordsOfModule,
  recordsOfPage,
  recordsOfSource,
} from '#domain/search/search-records.ts'

import { kitchenSink } from '../../../fixtures/cases.ts'

import type { ModuleHead } from '#domain/module/module-schema.ts'

const head: ModuleHead = {
  number: 1,
  title: 'One doctor',
  summary: 'One standard.',
  situation: 'Simone sits in *her* car.',
  objectives: [{ id: 'judge', text: 'Judge a post.', competencies: [] }],
  cases: [{ case: 'gerard', because: 'It is the same.' }],
  prompts: [{ id: 'accounts', text: 'List every account.', cites: [] }],
  takeAways: ['Ask what you would say.', 'Keep two accounts.', 'One post can touch people.'],
  review: { reviewed: new Date('2026-11-22'), reviewers: [], aiUse: 'Not used.' },
}
const prose = {
  body: '## Off duty\n\nShe was **off duty**. <Cite points="a.b.1" />\n\n### Not a section\n\nMore.\n\n## Behind the nickname\n\nGoalieMom31.',
  headings: [
    { depth: 2, slug: 'off-duty', text: 'Off duty' },
    { depth: 3, slug: 'not-a-section', text: 'Not a section' },
    { depth: 2, slug: 'behind-the-nickname', text: 'Behind the nickname' },
  ],
}

describe('recordsOfModule', () => {
  it('has the opening of the module and each of its sections, at its heading', () => {
    expect(recordsOfModule('one-doctor', head, prose)).toEqual([
      {
        kind: 'module',
        path: 'modules/one-doctor/',
        title: 'One doctor',
        within: '',
        text: 'One standard. Simone sits in her car. Judge a post. Ask what you would say. Keep two accounts. One post can touch people.',
      },
      {
        kind: 'module',
        path: 'modules/one-doctor/#off-duty',
        title: 'Off duty',
        within: 'One doctor',
        text: 'She was off duty. Not a section More.',
      },
      {
        kind: 'module',
        path: 'modules/one-doctor/#behind-the-nickname',
        title: 'Behind the nickname',
        within: 'One doctor',
        text: 'GoalieMom31.',
      },
    ])
  })

  it('throws when the page has other headings than the text', () => {
    const other = { ...prose, headings: prose.headings.slice(0, 1) }
    expect(() => recordsOfModule('one-doctor', head, other)).toThrow('modules/one-doctor/ has other headings')
  })
})

describe('recordOfCase', () => {
  const source = kitchenSink()
  const record = recordOfCase(source)

  it('has the briefing', () => {
    expect(record).toMatchObject({ kind: 'case', path: `cases/${source.id}/`, title: source.title })
    expect(record.text).toContain(source.objectives[0]?.text)
  })

  it('has nothing of what happens, nor of how the options stand', () => {
    const told = Object.values(source.nodes).flatMap((node) => [
      node.text,
      ...(node.kind === 'decision'
        ? node.options.flatMap(({ label, feedback, rationale }) => [label, feedback, rationale])
        : []),
    ])
    expect(told.length).toBeGreaterThan(10)
    expect(told.filter((text) => record.text.includes(text.trim()))).toEqual([])
  })
})

describe('recordsOfSource', () => {
  it('has what the source is, and every point by itself', () => {
    const records = recordsOfSource({
      id: 'book',
      title: 'The book of rules',
      shortTitle: 'The book',
      publisher: 'A press',
      published: '2020',
      jurisdiction: 'Nowhere',
      form: 'Book',
      status: 'Whole.',
      readAs: 'Read it as a story.',
      sections: [
        {
          id: 'rules',
          title: 'Rules',
          points: [
            {
              id: 'book.rules.1',
              kind: 'duty',
              audience: 'all',
              text: 'Be kind.',
              quote: 'be kind',
              locator: 'page 1',
              topics: ['tone'],
            },
          ],
        },
      ],
    })
    expect(records).toEqual([
      {
        kind: 'page',
        path: 'sources/book/',
        title: 'The book of rules',
        within: '',
        text: 'The book: A press. Read it as a story.',
      },
      {
        kind: 'point',
        path: 'sources/book/#book.rules.1',
        title: 'The book · Rules 1',
        within: '',
        text: 'Be kind. “be kind”',
      },
    ])
  })
})

describe('recordOfTerm', () => {
  it('leads to the term in the glossary', () => {
    expect(
      recordOfTerm({ id: 'audience', term: 'audience', definition: 'Everyone who *can* see it.', cites: [] }),
    ).toEqual({
      kind: 'term',
      path: 'glossary/#audience',
      title: 'audience',
      within: '',
      text: 'Everyone who can see it.',
    })
  })
})

describe('recordsOfPage', () => {
  it('has the opening of the page and each of its sections', () => {
    const page = { title: 'About', description: 'What this is.' }
    const body = `Before.\n\n${prose.body}`
    expect(
      recordsOfPage('about/', page, { ...prose, body }).map(({ path, within, text }) => [path, within, text]),
    ).toEqual([
      ['about/', '', 'What this is. Before.'],
      ['about/#off-duty', 'About', 'She was off duty. Not a section More.'],
      ['about/#behind-the-nickname', 'About', 'GoalieMom31.'],
    ])
  })
})

describe('recordsOfGuidance', () => {
  it('has each thing that the documents agree or differ on', () => {
    const page = { title: 'Agree and differ', description: 'What they say.' }
    const records = recordsOfGuidance('guidance/', page, {
      agreements: [{ id: 'one-standard', title: 'It is *one*', text: 'All say so.', cites: [] }],
      tensions: [
        {
          id: 'friends',
          title: 'Friends',
          sides: [
            { who: 'The book', says: 'never', cites: [] },
            { who: 'The note', says: 'perhaps', cites: [] },
          ],
          note: 'It is open.',
          cites: [],
        },
      ],
      alone: [{ source: 'book', text: 'Only the book.', cites: [] }],
      silent: ['Nobody speaks of it.'],
    })
    expect(records.map(({ path, title, within, text }) => [path, title, within, text])).toEqual([
      ['guidance/', 'Agree and differ', '', 'What they say. Only the book. Nobody speaks of it.'],
      ['guidance/#one-standard', 'It is one', 'Agree and differ', 'All say so.'],
      ['guidance/#friends', 'Friends', 'Agree and differ', 'The book: never The note: perhaps It is open.'],
    ])
  })
})
