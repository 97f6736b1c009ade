// The nodes and options of a case as parts for its reviewers.
import { part } from './part.ts'
import { conditionText, effectsList, linesOf, pointsList, targetText, unwrap } from './part-text.ts'

import type { Part } from './part.ts'
import type { Artefact } from '#domain/case/artefact-schema.ts'
import type { CaseNode, Option } from '#domain/case/node-schema.ts'

const ARTEFACT = 'Artefact: '
const KINDS = { passage: 'Passage', decision: 'Decision', outcome: 'Outcome' } as const

/** A node with its options. */
export function nodePart(id: string, node: CaseNode): Part {
  const artefacts = namedArtefacts(node.artefacts)
  const made = part(id, `${KINDS[node.kind]} “${node.title}”`, {
    Kind: node.kind,
    Nature: node.kind === 'decision' ? node.nature : undefined,
    Title: node.title,
    Place: node.place,
    When: node.when,
    Artefacts: artefacts.map(({ name }) => name.replace(ARTEFACT, '')),
    ...Object.fromEntries(artefacts.map(({ name, text }) => [name, text])),
    Text: unwrap(node.text),
    'Where the sources part': node.kind === 'decision' && node.tension ? unwrap(node.tension.text) : undefined,
    'Points of both sides': node.kind === 'decision' ? node.tension?.cites : undefined,
    Question: node.kind === 'decision' ? node.question : undefined,
    'Leads to': node.kind === 'passage' ? targetText(node.to) : undefined,
  })
  return node.kind === 'decision' ? { ...made, parts: node.options.map((option) => optionPart(id, option)) } : made
}

/** The artefacts of a node under names by which they can be told apart: “Artefact: thread”, “Artefact: thread 2”. */
export function namedArtefacts(artefacts: Artefact[]): { name: string; text: string }[] {
  return artefacts.map(({ kind, ...fields }, index) => {
    const before = artefacts.slice(0, index).filter((other) => other.kind === kind).length
    return { name: `${ARTEFACT}${kind}${before === 0 ? '' : ` ${before + 1}`}`, text: linesOf(fields).join('\n') }
  })
}

function optionPart(node: string, option: Option): Part {
  return part(`${node}.${option.id}`, `Option “${option.label}”`, {
    Label: option.label,
    'Leads to': targetText(option.to),
    'Open only': option.says && `${option.says}${conditionText(option.when ?? {})}`,
    Stance: option.stance,
    Repair: option.repair,
    Points: pointsList(option.points),
    Effects: effectsList(option.effects),
    Feedback: unwrap(option.feedback),
    Rationale: unwrap(option.rationale),
    Citations: option.cites,
  })
}
