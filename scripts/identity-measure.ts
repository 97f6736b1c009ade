// How well answers fit a corpus.
import { CATEGORIES } from '#domain/identity/category.ts'

import type { Hit } from '#domain/identity/category.ts'
import type { CorpusText } from './identity-corpus.ts'

/** What is marked and of that found; what is given and of that right. A hit fits a mark of its category that it overlaps. */
export interface Measured {
  marked: number
  found: number
  given: number
  right: number
}

/** Recall and precision by category and for `all`, and what was missed (`-`) or wrong (`+`). */
export function measure(
  texts: CorpusText[],
  answers: Map<string, Hit[]>,
): { rows: Record<string, Measured>; misses: string[] } {
  const rows: Record<string, Measured> = {}
  const misses: string[] = []
  for (const category of CATEGORIES) rows[category] = { marked: 0, found: 0, given: 0, right: 0 }
  for (const { id, text, spans } of texts) {
    const hits = answers.get(id) ?? []
    const say = (sign: string, { start, end, category }: Hit) =>
      misses.push(`${id} ${sign} ${category}: ${text.slice(start, end)}`)
    for (const span of spans) {
      const isFound = hits.some((hit) => fits(hit, span))
      add(rows, span, { marked: 1, found: Number(isFound) })
      if (!isFound) say('-', span)
    }
    for (const hit of hits) {
      const isRight = spans.some((span) => fits(hit, span))
      add(rows, hit, { given: 1, right: Number(isRight) })
      if (!isRight) say('+', hit)
    }
  }
  rows['all'] = sum(Object.values(rows))
  return { rows, misses }
}

function fits(one: Hit, other: Hit): boolean {
  return one.category === other.category && one.start < other.end && other.start < one.end
}

function add(rows: Record<string, Measured>, { category }: Hit, more: Partial<Measured>) {
  const row = rows[category]
  if (row) rows[category] = sum([row, { marked: 0, found: 0, given: 0, right: 0, ...more }])
}

function sum(rows: Measured[]): Measured {
  const total = (key: keyof Measured) => rows.reduce((count, row) => count + row[key], 0)
  return { marked: total('marked'), found: total('found'), given: total('given'), right: total('right') }
}
