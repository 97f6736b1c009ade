// The corpus of the identity check: texts with their identifiers marked `[category|passage]`.
import { readFileSync } from 'node:fs'

import { CATEGORIES } from '#domain/identity/category.ts'

import type { Hit, IdentityCategory, TextLanguage } from '#domain/identity/category.ts'

/** The parts of the corpus, in the order in which they were written. */
export const CORPUS_PARTS = ['development', 'held-out', 'other-hands', 'second-look', 'last-look', 'strangers'] as const

export type CorpusPart = (typeof CORPUS_PARTS)[number]

/** One text of the corpus, without its marks, and what they mark. */
export interface CorpusText {
  id: string
  lang: TextLanguage
  text: string
  spans: Hit[]
}

/** The texts of one part of the corpus. */
export function readCorpus(part: CorpusPart): CorpusText[] {
  const path = new URL(`../tests/fixtures/identity/${part}.jsonl`, import.meta.url)
  const lines = readFileSync(path, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const { id, lang, marked } = JSON.parse(line) as { id: string; lang: TextLanguage; marked: string }
    return { id, lang, ...readMarks(marked) }
  })
}

/** Takes the marks out of a text, and says where they were: `I saw [person|Ann].` */
export function readMarks(marked: string): { text: string; spans: Hit[] } {
  const spans: Hit[] = []
  let text = ''
  let last = 0
  for (const match of marked.matchAll(/\[([a-z]+)\|([^\]]+)\]/g)) {
    const [mark, category = '', passage = ''] = match
    if (!isCategory(category)) throw new Error(`${category} is no category`)
    text += marked.slice(last, match.index)
    spans.push({ start: text.length, end: text.length + passage.length, category })
    text += passage
    last = match.index + mark.length
  }
  return { text: text + marked.slice(last), spans }
}

function isCategory(name: string): name is IdentityCategory {
  return CATEGORIES.some((category) => category === name)
}
