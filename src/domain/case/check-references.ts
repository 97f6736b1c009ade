import { problemAt } from './problem.ts'
import { unmovedDimensions } from './path-figures.ts'
import { toGraph, toRoutes } from './graph.ts'

import type { Case, Variable } from './case-schema.ts'
import type { Instrument } from './instrument-schema.ts'
import type { CaseNode, Condition, Effects, Option, Target } from './node-schema.ts'
import type { Problem } from './problem.ts'

/** What a case may refer to outside its own file. */
export interface Known {
  points: { has: (id: string) => boolean }
  sources: { has: (id: string) => boolean }
  competencies: { has: (id: string) => boolean }
  cases: { has: (id: string) => boolean }
}

type Decision = Extract<CaseNode, { kind: 'decision' }>
type Place = (string | number)[]

/** What a check needs to know: the case and what lies outside it. */
interface Scope {
  source: Case
  known: Known
}

/** Everything a case refers to that is not there, and everything it declares and does not use. */
export function checkReferences(source: Case, known: Known): Problem[] {
  return [
    ...(Object.hasOwn(source.nodes, source.start)
      ? []
      : [problemAt(['start'], `start leads to ${source.start}, which is no node`)]),
    ...Object.entries(source.nodes).flatMap(([id, node]) => {
      if (node.kind === 'outcome') return []
      if (node.kind === 'passage') return checkTarget(source, node.to, ['nodes', id, 'to'])
      return [
        ...checkTension(node, known, ['nodes', id]),
        ...checkOptions({ source, known }, node.options, ['nodes', id, 'options']),
      ]
    }),
    ...checkDeclared(source),
    ...checkPrompts(source, known),
    ...checkCitations(source.origin.points, known, ['origin', 'points']),
    ...checkCitations(source.sourceSays.cites, known, ['sourceSays', 'cites']),
    ...missing({ source: known.sources }, [source.origin.source], ['origin', 'source']),
    ...missing({ case: known.cases }, source.contrast ? [source.contrast.case] : [], ['contrast', 'case']),
    ...source.objectives.flatMap(({ competencies }, index) =>
      missing({ competency: known.competencies }, competencies, ['objectives', index, 'competencies']),
    ),
  ]
}

function checkTension({ nature, tension }: Decision, known: Known, at: Place): Problem[] {
  if ((nature === 'contested') !== (tension !== undefined)) {
    return [problemAt(at, 'a contested decision says where the sources part, and a settled one does not')]
  }
  const cites = tension?.cites ?? []
  const place = [...at, 'tension', 'cites']
  const sources = new Set(cites.map((cite) => cite.split('.')[0]))
  return [
    ...checkCitations(cites, known, place),
    ...(sources.size === 1 ? [problemAt(place, 'a tension cites both sides, and these are one source')] : []),
  ]
}

function checkOptions({ source, known }: Scope, options: Option[], at: Place): Problem[] {
  return [
    ...options.flatMap(({ id }, index) => {
      const isRepeated = options.findIndex((other) => other.id === id) < index
      return isRepeated ? [problemAt([...at, index, 'id'], `option ${id} stands here twice`)] : []
    }),
    ...options.flatMap((option, index) => [
      ...checkTarget(source, option.to, [...at, index, 'to']),
      ...checkCondition(source, option.when ?? {}, [...at, index, 'when']),
      ...checkEffects(source, option.effects, [...at, index, 'effects']),
      ...checkCitations(option.cites, known, [...at, index, 'cites']),
      ...Object.keys(option.points)
        .filter((dimension) => !source.dimensions.some((declared) => declared === dimension))
        .map((dimension) => problemAt([...at, index, 'points'], `dimension ${dimension} is not declared`)),
    ]),
  ]
}

function checkTarget(source: Case, target: Target, at: Place): Problem[] {
  const routes = toRoutes(target)
  const last = routes.at(-1)
  return [
    ...routes
      .filter(({ to }) => !Object.hasOwn(source.nodes, to))
      .map(({ to }) => problemAt(at, `leads to ${to}, which is no node`)),
    ...routes.flatMap(({ when }) => checkCondition(source, when, at)),
    ...(last && Object.keys(last.when).length > 0 ? [problemAt(at, 'the last way on must have no condition')] : []),
    ...routes
      .slice(0, -1)
      .filter(({ when }) => Object.keys(when).length === 0)
      .map(({ to }) => problemAt(at, `the way to ${to} has no condition and hides those behind it`)),
  ]
}

function checkCondition(source: Case, condition: Condition, at: Place): Problem[] {
  return Object.entries(condition).flatMap(([name, wanted]) => {
    return checkVariable(
      own(source.variables, name),
      { name, kind: typeof wanted === 'boolean' ? 'flag' : 'count' },
      at,
    )
  })
}

function checkEffects(source: Case, effects: Effects, at: Place): Problem[] {
  return Object.entries(effects).flatMap(([name, effect]) => {
    return checkVariable(
      own(source.variables, name),
      { name, kind: typeof effect === 'boolean' ? 'flag' : 'count' },
      at,
    )
  })
}

function checkVariable(
  variable: Variable | undefined,
  { name, kind }: { name: string; kind: Variable['kind'] },
  at: Place,
): Problem[] {
  if (!variable) return [problemAt(at, `variable ${name} is not declared`)]
  return variable.kind === kind ? [] : [problemAt(at, `variable ${name} is a ${variable.kind}, used here as a ${kind}`)]
}

function checkDeclared(source: Case): Problem[] {
  const { clock, variables } = source
  return [
    ...unmovedDimensions(toGraph(source)).map((dimension) => {
      return problemAt(['dimensions'], `no option moves the dimension ${dimension}`)
    }),
    ...(clock
      ? checkVariable(own(variables, clock.variable), { name: clock.variable, kind: 'count' }, ['clock', 'variable'])
      : []),
    ...source.instruments.flatMap((instrument, index) =>
      variablesOf(instrument).flatMap((use) => checkVariable(own(variables, use.name), use, ['instruments', index])),
    ),
    ...(source.instruments.some(({ kind }) => kind !== 'identifiability') && !clock
      ? [problemAt(['instruments'], 'an instrument needs a clock')]
      : []),
  ]
}

function checkPrompts(source: Case, known: Known): Problem[] {
  return source.prompts.flatMap(({ id, when, cites }, index) => {
    const at = ['prompts', index]
    const node = when.kind === 'always' ? undefined : own(source.nodes, when.node)
    const problems = checkCitations(cites, known, [...at, 'cites'])
    const hasNode = when.kind === 'always' || node?.kind === (when.kind === 'outcome' ? 'outcome' : 'decision')
    const hasOption =
      when.kind !== 'option' || (node?.kind === 'decision' && node.options.some((option) => option.id === when.option))
    if (!hasNode || !hasOption)
      problems.push(problemAt([...at, 'when'], `prompt ${id} waits for something the case does not have`))
    if (source.prompts.findIndex((other) => other.id === id) < index) {
      problems.push(problemAt([...at, 'id'], `prompt ${id} stands here twice`))
    }
    return problems
  })
}

function checkCitations(cites: string[], { points }: Known, at: Place): Problem[] {
  return missing({ point: points }, cites, at)
}

/** The ids that are not known; `known` is named by the word for what it holds. */
function missing(known: Record<string, { has: (id: string) => boolean }>, ids: string[], at: Place): Problem[] {
  return Object.entries(known).flatMap(([noun, all]) =>
    ids.filter((id) => !all.has(id)).map((id) => problemAt(at, `there is no ${noun} ${id}`)),
  )
}

/** What a record from a file holds under a name, leaving out what every object inherits. */
function own<T>(record: Record<string, T>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}

/** The variables an instrument reads, and as what. */
function variablesOf(instrument: Instrument): { name: string; kind: Variable['kind'] }[] {
  const flag = (name: string) => ({ name, kind: 'flag' as const })
  switch (instrument.kind) {
    case 'observations':
      return Object.values(instrument.treatments).map(flag)
    case 'reach':
      return [
        ...[instrument.posted, instrument.deleted].map(flag),
        { name: instrument.audience, kind: 'count' },
        { name: instrument.heat, kind: 'count' },
      ]
    case 'identifiability':
      return instrument.details.map((detail) => flag(detail.flag))
  }
}
