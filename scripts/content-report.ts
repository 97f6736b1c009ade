// Turns what verification found into the report whose shape DESIGN 7 fixes.
import { usesOfPoints } from '#domain/source/coverage.ts'

import type { Finding, Library, VerifiedCase } from './verification.ts'
import type { NaiveResult } from '#domain/case/naive.ts'
import type { ScoreBounds } from '#domain/case/score.ts'

interface Counts {
  total: number
  taught: number
  tested: number
  setAside: number
}

interface CaseReport {
  id: string
  nodes: number
  decisions: number
  options: number
  outcomes: number
  repairs: number
  contested: number
  minutes: number
  /** Words on the longest way of reading everything: all prose that can be met in play. */
  words: number
  states: number
  paths: { complete: number; minDecisions: number; maxDecisions: number }
  scores: ScoreBounds
  distribution: Record<string, Record<number, number>>
  naive: NaiveResult[]
  problems: Finding[]
}

export interface Report {
  cases: CaseReport[]
  modules: never[]
  questions: { total: number; naive: never[] }
  coverage: Counts & { bySource: Record<string, Counts>; open: string[] }
  problems: Finding[]
}

/** The report on all content, with what was found elsewhere. Modules and questions are empty as long as the course has none. */
export function toReport(cases: VerifiedCase[], library: Library, elsewhere: Finding[]): Report {
  return {
    cases: cases.flatMap(toCaseReport),
    modules: [],
    questions: { total: 0, naive: [] },
    coverage: toCoverage(cases, library),
    problems: [...library.problems, ...cases.flatMap(({ problems }) => problems), ...elsewhere],
  }
}

function toCaseReport({ source, verification, problems }: VerifiedCase): CaseReport[] {
  if (!source) return []
  const nodes = Object.values(source.nodes)
  const decisions = nodes.filter((node) => node.kind === 'decision')
  const options = decisions.flatMap((node) => node.options)
  const findings = verification?.findings
  return [
    {
      id: source.id,
      nodes: nodes.length,
      decisions: decisions.length,
      options: options.length,
      outcomes: nodes.filter(({ kind }) => kind === 'outcome').length,
      repairs: options.filter(({ repair }) => repair).length,
      contested: decisions.filter(({ nature }) => nature === 'contested').length,
      minutes: source.minutes,
      words: countAll([
        ...nodes.map(({ text }) => text),
        ...options.flatMap(({ label, feedback }) => [label, feedback]),
      ]),
      states: findings?.states ?? 0,
      paths: findings?.paths ?? { complete: 0, minDecisions: 0, maxDecisions: 0 },
      scores: findings?.bounds ?? {},
      distribution: findings?.distribution ?? {},
      naive: findings?.naive ?? [],
      problems,
    },
  ]
}

function toCoverage(cases: VerifiedCase[], { sources }: Library): Report['coverage'] {
  const uses = usesOfPoints(cases.flatMap(({ source }) => source ?? []))
  const bySource = Object.fromEntries(
    sources.map((source) => [
      source.id,
      countUses(
        source.sections.flatMap(({ points }) => points.map(({ id }) => id)),
        uses,
      ),
    ]),
  )
  const all = sources.flatMap(({ sections }) => sections.flatMap(({ points }) => points.map(({ id }) => id)))
  return { ...countUses(all, uses), bySource, open: all.filter((id) => !uses.has(id)) }
}

function countUses(ids: string[], uses: ReturnType<typeof usesOfPoints>): Counts {
  const used = (kind: 'taught' | 'tested') => ids.filter((id) => uses.get(id)?.some((use) => use.kind === kind)).length
  return { total: ids.length, taught: used('taught'), tested: used('tested'), setAside: 0 }
}

function countAll(texts: string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)
}
