// A proof copy of a case as one HTML page: everything a reviewer needs to read and mark on paper, without playing.
import { renderMarkdown } from '#components/prose/markdown.ts'
import { citedPoints } from '#domain/source/coverage.ts'

import { signOff } from './boxes.ts'
import { changesProof } from './copy-changes.ts'
import { nodeProof } from './copy-nodes.ts'
import { partProof } from './copy-parts.ts'
import { naiveTable, pointTable, scoreTable } from './copy-tables.ts'
import { treeProof } from './copy-tree.ts'
import { escape, toDocument } from './html.ts'
import { marksFor, withMark } from './marks.ts'
import { GROUPS, toParts } from './parts.ts'

import type { Since } from './earlier.ts'
import type { Part } from './part.ts'
import type { VerifiedCase } from '../verification.ts'
import type { Case } from '#domain/case/case-schema.ts'
import type { CitedPoint } from '#domain/source/source.ts'

/** What a proof copy is made of. */
export interface Subject {
  source: Case
  verified: VerifiedCase
  points: Map<string, CitedPoint>
  /** How the case stands to an earlier commit, if it was compared with one. */
  since: Since | undefined
}

/** The proof copy of a case as an HTML document that stands alone. */
export function toProofCopy({ source, verified, points, since }: Subject): string {
  const { verification, problems } = verified
  const findings = verification?.findings
  const marks = marksFor(since?.kind === 'compared' ? since.changes : [])
  const parts = toParts(source, points)
  const partAt = (id: string) => partProof(findPart(parts, id), marks)
  const nodes = Object.entries(source.nodes)
  const body = `<h1>${escape(source.title)}</h1>
<p>${escape(source.subtitle)} · proof copy · last read through ${source.review.reviewed.toISOString().slice(0, 10)}</p>
<p>${escape(source.origin.note)}</p>
${signOff()}
${since ? changesProof(since) : ''}
<h2>What the program found</h2>
<p>${problems.length} problems. ${findings ? `${findings.states} states, ${findings.paths.complete} complete paths of ${findings.paths.minDecisions} to ${findings.paths.maxDecisions} decisions.` : ''}</p>
${findings ? naiveTable(findings.naive) : ''}
${[GROUPS.about, GROUPS.people, GROUPS.variables, GROUPS.instruments].map(partAt).join('\n')}
<h2>The tree</h2>${treeProof(source, marks)}
<h2>Score table</h2>${scoreTable(source, marks)}
<h2 id="${GROUPS.stakes}">What the learner knows before</h2>${withMark(marks.at(GROUPS.stakes, 'Text'), renderMarkdown(source.stakes))}
<p>${marks.at(GROUPS.stakes, 'Asked before')}<strong>${escape(source.anticipation)}</strong></p>
<h2 id="${GROUPS.texts}">The texts</h2>${marks.gone(GROUPS.texts)}${nodes.map(([id, node]) => nodeProof(id, node, { points, marks })).join('')}
<h2 id="${GROUPS.sourceSays}">What the source says</h2>${withMark(marks.at(GROUPS.sourceSays, 'Text'), renderMarkdown(source.sourceSays.text))}
<p class="cites">${marks.at(GROUPS.sourceSays, 'Citations')}${source.sourceSays.cites.map((id) => `<a href="#${id}">${id}</a>`).join(', ')}</p>
${partAt(GROUPS.prompts)}
<h2 id="${GROUPS.points}">Points cited</h2>${marks.gone(GROUPS.points)}${pointTable(citedPoints(source), { points, marks })}
${signOff()}`
  return toDocument(`Proof copy: ${source.title}`, body, since?.kind === 'compared' ? 'compared' : 'plain')
}

function findPart(parts: Part[], id: string): Part {
  const found = parts.find((part) => part.id === id)
  if (!found) throw new Error(`A case has no part ${id}`)
  return found
}
