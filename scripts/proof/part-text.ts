// How what is not prose in a case reads to a reviewer: ways on, conditions, points, and typed data.
import { toRoutes } from '#domain/case/graph.ts'

import type { Variable } from '#domain/case/case-schema.ts'
import type { Condition, Effects, Option, Target } from '#domain/case/node-schema.ts'

/** A text as it is compared: how it was wrapped into lines does not count, its paragraphs do. */
export function unwrap(text: string): string {
  return text
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .join('\n\n')
}

/** Where something leads, and on which conditions. */
export function targetText(target: Target): string {
  if (typeof target === 'string') return target
  const says = target.map((route) => ('says' in route ? `${route.says}: ` : 'otherwise: '))
  return toRoutes(target)
    .map(({ to, when }, index) => `${says[index] ?? ''}${to}${conditionText(when)}`)
    .join('; ')
}

/** A condition on variables, in brackets; nothing if there is none. */
export function conditionText(condition: Condition): string {
  const all = Object.entries(condition).map(([name, wanted]) => `${name} ${wantedText(wanted)}`)
  return all.length > 0 ? ` (${all.join(', ')})` : ''
}

function wantedText(wanted: Condition[string]): string {
  if (typeof wanted === 'boolean') return String(wanted)
  const { atLeast, atMost } = wanted
  return [atLeast === undefined ? [] : [`at least ${atLeast}`], atMost === undefined ? [] : [`at most ${atMost}`]]
    .flat()
    .join(' and ')
}

/** The points an option gives, one string a dimension. */
export function pointsList(points: Option['points']): string[] {
  return Object.entries(points).map(([dimension, value]) => `${dimension} ${signed(value)}`)
}

/** What an option does to variables, one string a variable. */
export function effectsList(effects: Effects): string[] {
  return Object.entries(effects).map(([name, value]) =>
    typeof value === 'number' ? `${name} ${signed(value)}` : `${name} ${String(value)}`,
  )
}

function signed(value: number): string {
  return value > 0 ? `+${value}` : String(value).replace('-', '−')
}

/** What values a variable can have. */
export function variableText(variable: Variable): string {
  if (variable.kind === 'count')
    return `a count from ${variable.min} to ${variable.max} that begins at ${variable.start}`
  return 'a flag that begins as false'
}

/** Typed data, such as an artefact, in lines: one for each field, and one for each entry of a list. */
export function linesOf(fields: object): string[] {
  return Object.entries(fields).flatMap(([key, value]: [string, unknown]) => {
    const entries = Array.isArray(value) ? (value as unknown[]) : [value]
    return entries.map((entry) => `${spaced(key)}: ${inOneLine(entry)}`)
  })
}

/** A value of typed data in one line. */
export function inOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return unwrap(String(value)).replace(/\n+/g, ' ¶ ')
  return Object.entries(value)
    .map(([key, inner]) => `${spaced(key)} ${inOneLine(inner)}`)
    .join(' · ')
}

/** The name of a field as words: `untilMinute` is “until minute”. */
export function spaced(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
