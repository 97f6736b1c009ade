import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'

import { toDocx } from '../../../src/components/exercise/policy-docx.ts'

/** The file made of a small policy, unpacked: its parts by their paths. */
async function makeDocx() {
  const file = await toDocx({
    title: 'Social media at Elm Court',
    date: 'November 22, 2026',
    clauses: [
      { heading: 'Who posts', text: 'Fatima & Colin.\n\nNobody else.' },
      { heading: 'Who answers', text: 'Dr. Thibodeau.' },
    ],
    note: 'A starting point, and not legal advice.',
    sourcesTitle: 'Where the clauses come from',
    sources: ['The book of rules (Nowhere, 2020)'],
  })
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()))
  return (path: string) => strFromU8(parts[path] ?? new Uint8Array())
}

/** The paragraphs of a document, each with the style it is set in. */
function paragraphsOf(xml: string) {
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, inside = '']) => ({
    style: /<w:pStyle w:val="([^"]+)"/.exec(inside)?.[1],
    text: [...inside.matchAll(/<w:t[^>]*>([^<]*)/g)].map((match) => match[1]).join(''),
  }))
}

describe('toDocx', () => {
  it('makes a document with a title and real headings', async () => {
    const read = await makeDocx()
    expect(paragraphsOf(read('word/document.xml'))).toEqual([
      { style: 'Title', text: 'Social media at Elm Court' },
      { style: undefined, text: 'November 22, 2026' },
      { style: 'Heading1', text: '1. Who posts' },
      { style: undefined, text: 'Fatima &amp; Colin.' },
      { style: undefined, text: 'Nobody else.' },
      { style: 'Heading1', text: '2. Who answers' },
      { style: undefined, text: 'Dr. Thibodeau.' },
      { style: 'Heading1', text: 'Where the clauses come from' },
      { style: 'ListParagraph', text: 'The book of rules (Nowhere, 2020)' },
      { style: undefined, text: 'A starting point, and not legal advice.' },
    ])
  })

  it('says in which language it is written, and what it is called', async () => {
    const read = await makeDocx()
    expect(read('word/styles.xml')).toContain('<w:lang w:val="en-CA"/>')
    expect(read('docProps/core.xml')).toContain('<dc:title>Social media at Elm Court</dc:title>')
  })
})
