import type { Hit, IdentityCategory } from './category.ts'
import type { Reading } from './reading.ts'

/** A family of detectors: what it finds, in the indices of the reading. */
export type Detector = (reading: Reading) => Hit[]

/** How to find one thing in a reading. Where the pattern has a group named `hit`, that is the passage; else all of it. */
export interface Rule {
  category: IdentityCategory
  pattern: RegExp
  /** Look at capitals: the pattern is for `cased`. */
  isCased?: true
  /** Passages that look so and are not. */
  unless?: RegExp
  /** Whether a passage, with its capitals, is meant after all. */
  accepts?: (passage: string) => boolean
  /** What has to stand right before it (in lower case): cheaper than in a long pattern, since it is looked at only there. */
  onlyAfter?: RegExp
  /** What may not stand right before it, or right behind it (in lower case). */
  notAfter?: RegExp
  notBefore?: RegExp
}

const NEAR = 40

/** Everything that the rules find. Patterns have bounded repetitions only, so that the time stays in proportion to the text. */
export function applyRules(reading: Reading, rules: Rule[]): Hit[] {
  return rules.flatMap((rule) => applyRule(reading, rule))
}

function applyRule(reading: Reading, rule: Rule): Hit[] {
  const { category, pattern, isCased, unless, accepts, onlyAfter, notAfter, notBefore } = rule
  const text = isCased ? reading.cased : reading.folded
  const hits: Hit[] = []
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.['hit'] ?? [match.index, match.index + match[0].length]
    if (unless?.test(reading.folded.slice(start, end))) continue
    if (accepts?.(reading.cased.slice(start, end)) === false) continue
    if (onlyAfter?.test(before(reading, start)) === false || notAfter?.test(before(reading, start))) continue
    if (notBefore?.test(reading.folded.slice(end, end + NEAR))) continue
    hits.push({ start, end, category })
  }
  return hits
}

function before({ folded }: Reading, start: number): string {
  return folded.slice(Math.max(0, start - NEAR), start)
}

const SPACES: Record<string, string> = { ' ': '[ \\n]{1,3}', ' ?': '[ \\n]?' }

/** A global pattern from parts; spaces in it stand for any white space on one line or over its end. */
export function pattern(source: string): RegExp {
  const spaced = source.replace(/\\.|\[(?:\\.|[^\]])*\]| \??/g, (part) => SPACES[part] ?? part)
  return new RegExp(spaced, spaced.includes('(?<hit>') ? 'dg' : 'g')
}

/** The words of a lexicon; `_` in it stands for a space. */
export function readWords(lexicon: string): Set<string> {
  return new Set(
    lexicon
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )
}

/** One of these, for a pattern: `a|b`. */
export function oneOf(words: string): string {
  return `(?:${words.trim().replace(/\s*\|\s*/g, '|')})`
}
