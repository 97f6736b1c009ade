// Turns what verification found into the report whose shape DESIGN 7 fixes.
import { minutesFor, readModuleText } from '#domain/module/module-text.ts'
import { answerNaively } from '#domain/question/naive-answers.ts'
import { findGuessable } from '#domain/question/naive-limit.ts'
import { citationsIn } from '#domain/source/citation.ts'
import { countCoverage, openPoints } from '#domain/source/ledger.ts'
import { pointsOf } from '#domain/source/source.ts'

import { CONTENT } from './content-files.ts'

import type { VerifiedModule } from './modules.ts'
import type { Finding, Library, VerifiedCase } from './verification.ts'
import type { NaiveResult } from '#domain/case/naive.ts'
import type { ScoreBounds } from '#domain/case/score.ts'
import type { Coverage, Ledger } from '#domain/source/ledger.ts'

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

interface ModuleReport {
  id: string
  words: number
  minutes: number
  objectives: number
  questions: number
  /** How often its prose and prompts cite a point. */
  citations: number
  problems: Finding[]
}

export interface Report {
  cases: CaseReport[]
  modules: ModuleReport[]
  /** `naive` is how well the knowledge checks can be passed without reading. */
  questions: { total: number; naive: { strategy: string; share: number }[] }
  coverage: Coverage & { bySource: Record<string, Coverage>; open: string[] }
  problems: Finding[]
}

/** All content, verified. */
interface Verified {
  cases: VerifiedCase[]
  modules: VerifiedModule[]
  library: Library
  ledger: Ledger
}

/** The report on all content, with what was found elsewhere. */
export function toReport({ cases, modules, library, ledger }: Verified, elsewhere: Finding[]): Report {
  const questions = modules.flatMap(({ source }) => source?.questions ?? [])
  const shares = questions.length === 0 ? [] : answerNaively(questions)
  return {
    cases: cases.flatMap(toCaseReport),
    modules: modules.flatMap(toModuleReport),
    questions: { total: questions.length, naive: shares.map(({ strategy, share }) => ({ strategy, share })) },
    coverage: toCoverage(library, ledger),
    problems: [
      ...library.problems,
      ...[...cases, ...modules].flatMap(({ problems }) => problems),
      ...elsewhere,
      ...findGuessable(questions, shares).map(guessable),
    ],
  }
}

function guessable(message: string): Finding {
  return { file: `${CONTENT}/questions`, line: 1, message, path: [] }
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

function toModuleReport({ id, source, problems }: VerifiedModule): ModuleReport[] {
  if (!source) return []
  const text = readModuleText(source.body)
  return [
    {
      id,
      words: text.words,
      minutes: minutesFor(text),
      objectives: source.head.objectives.length,
      questions: source.questions.length,
      citations: text.cites.length + citationsIn(source.head).length,
      problems,
    },
  ]
}

function toCoverage({ sources }: Library, ledger: Ledger): Report['coverage'] {
  const all = sources.flatMap(pointsOf)
  return {
    ...countCoverage(all, ledger),
    bySource: Object.fromEntries(sources.map((source) => [source.id, countCoverage(pointsOf(source), ledger)])),
    open: openPoints(all, ledger).map(({ id }) => id),
  }
}

function countAll(texts: string[]): number {
  return texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0)
}
