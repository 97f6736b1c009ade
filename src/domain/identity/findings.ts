import type { Hit, IdentityCategory } from './category.ts'

/** A text with what was found in it. */
export interface CheckedText {
  text: string
  hits: Hit[]
}

/** The same words of one kind, in texts that belong together: once, at the first place where they stand. */
export interface Finding {
  /** Tells it from the others of these texts; it stays the same while the words are there. */
  key: string
  category: IdentityCategory
  /** The words as they stand, and what stands around them. */
  before: string
  words: string
  after: string
  /** How often they stand in the texts. */
  count: number
  /** Which of the texts has the first place, and where it begins and ends, in UTF-16 units. */
  text: number
  start: number
  end: number
}

/** So much of the text is shown on either side, in UTF-16 units. */
const AROUND = 60

/** What was found in texts that belong together, in the order of the texts. */
export function groupHits(texts: readonly CheckedText[]): Finding[] {
  const findings = new Map<string, Finding>()
  for (const [index, { text, hits }] of texts.entries()) {
    for (const { start, end, category } of hits) {
      const words = text.slice(start, end)
      const key = `${category} ${fold(words)}`
      const known = findings.get(key)
      if (known) known.count += 1
      else
        findings.set(key, { key, category, words, ...contextOf(text, start, end), count: 1, text: index, start, end })
    }
  }
  return [...findings.values()]
}

function fold(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ').replace(/’/gu, "'")
}

function contextOf(text: string, start: number, end: number): Pick<Finding, 'before' | 'after'> {
  const before = text.slice(0, start).split('\n').at(-1) ?? ''
  const after = text.slice(end).split('\n')[0] ?? ''
  return {
    before: before.length > AROUND ? before.slice(-AROUND).replace(/^\S*\s/u, '… ') : before,
    after: after.length > AROUND ? after.slice(0, AROUND).replace(/\s\S*$/u, ' …') : after,
  }
}
