// A case as its reviewers talk about it: parts that can come, go and move, each with what is said of it.
import { citedPoints } from '#domain/source/coverage.ts'

import { nodePart } from './node-parts.ts'
import { part } from './part.ts'
import { inOneLine, linesOf, spaced, unwrap, variableText } from './part-text.ts'

import type { Part } from './part.ts'
import type { Case, Prompt } from '#domain/case/case-schema.ts'
import type { Instrument } from '#domain/case/instrument-schema.ts'
import type { Review } from '#domain/review-schema.ts'
import type { CitedPoint } from '#domain/source/source.ts'

/** The groups that a case is laid out in, and their anchors. No node or option has a colon in its id. */
export const GROUPS = {
  about: 'case:about',
  people: 'case:people',
  variables: 'case:variables',
  instruments: 'case:instruments',
  stakes: 'case:stakes',
  texts: 'case:texts',
  sourceSays: 'case:source',
  prompts: 'case:prompts',
  points: 'case:points',
} as const

/** Every part of a case in the order of its proof copy; `points` are those it may cite. */
export function toParts(source: Case, points: ReadonlyMap<string, CitedPoint>): Part[] {
  const { stakes, anticipation, sourceSays } = source
  return [
    part(GROUPS.about, 'About the case', aboutFacts(source)),
    group(GROUPS.people, 'The people', source.cast.map(personPart)),
    group(GROUPS.variables, 'The variables', variableParts(source)),
    group(GROUPS.instruments, 'What the instruments assume', instrumentParts(source.instruments)),
    part(GROUPS.stakes, 'What the learner knows before', {
      Text: unwrap(stakes),
      'Asked before': unwrap(anticipation),
    }),
    group(
      GROUPS.texts,
      'The texts',
      Object.entries(source.nodes).map(([id, node]) => nodePart(id, node)),
    ),
    part(GROUPS.sourceSays, 'What the source says', { Text: unwrap(sourceSays.text), Citations: sourceSays.cites }),
    group(GROUPS.prompts, 'The prompts', source.prompts.map(promptPart)),
    group(GROUPS.points, 'The points cited', pointParts(source, points)),
  ]
}

function group(id: string, name: string, parts: Part[]): Part {
  return { id, name, facts: [], parts }
}

function aboutFacts(source: Case): Record<string, string | string[] | undefined> {
  const { clock, contrast, origin, review } = source
  return {
    Title: source.title,
    Subtitle: source.subtitle,
    Summary: unwrap(source.summary),
    Minutes: String(source.minutes),
    'Written for': source.audience,
    Accent: source.accent,
    Objectives: source.objectives.map(({ text, competencies }) => `${text} (${competencies.join(', ')})`).join('\n'),
    Dimensions: source.dimensions,
    'Begins at': source.start,
    Clock: clock ? `${clock.startsAt} when ${clock.variable} is 0` : 'none',
    'Comes from': origin.source,
    'Points it comes from': origin.points,
    'What is whose': unwrap(origin.note),
    Contrast: contrast ? `${contrast.case}: ${contrast.because}` : 'none',
    ...reviewFacts(review),
  }
}

/** Who has read something through, when, and what part a machine had in it. */
export function reviewFacts({ reviewed, reviewers, aiUse }: Review): Record<string, string> {
  return {
    'Last read through': dayOf(reviewed),
    Reviewers: reviewers.map(({ name, role, date }) => `${name}, ${role}, ${dayOf(date)}`).join('\n') || 'none yet',
    'Use of AI': unwrap(aiUse),
  }
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10)
}

function personPart({ id, name, role }: Case['cast'][number]): Part {
  return part(`cast:${id}`, name, { Person: `${name}. ${role}` })
}

function variableParts({ variables }: Case): Part[] {
  return Object.entries(variables)
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([name, variable]) => part(`variable:${name}`, name, { Values: variableText(variable) }))
}

function instrumentParts(instruments: Instrument[]): Part[] {
  return instruments.map(({ kind, ...fields }, index) => {
    const before = instruments.slice(0, index).filter((other) => other.kind === kind).length
    const name = before === 0 ? kind : `${kind} ${before + 1}`
    const facts = Object.entries(fields).map(([key, value]): [string, string] => [capital(spaced(key)), textOf(value)])
    return part(`instrument:${name.replace(' ', '-')}`, capital(name), Object.fromEntries(facts))
  })
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(inOneLine).join('\n')
  return typeof value === 'object' && value !== null ? linesOf(value).join('\n') : inOneLine(value)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function promptPart({ id, text, when, cites }: Prompt): Part {
  return part(`prompt:${id}`, `Prompt ${id}`, {
    Text: unwrap(text),
    Asked: askedText(when),
    Citations: cites.length > 0 ? cites : ['none'],
  })
}

function askedText(when: Prompt['when']): string {
  switch (when.kind) {
    case 'always':
      return 'on every path'
    case 'outcome':
      return `at the outcome ${when.node}`
    case 'option':
      return `on paths through ${when.node}.${when.option}`
  }
}

function pointParts(source: Case, points: ReadonlyMap<string, CitedPoint>): Part[] {
  return citedPoints(source)
    .toSorted(byNumber)
    .flatMap((id) => {
      const cited = points.get(id)
      if (!cited) return []
      const { point, source: document } = cited
      const where = `${document.title}, ${document.published}, ${point.locator}`
      return part(id, id, { Where: where, 'In our words': unwrap(point.text) })
    })
}

/** Puts ids of points in the order in which one looks them up: `donts.4` before `donts.10`. */
export function byNumber(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true })
}
