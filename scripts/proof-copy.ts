// A proof copy of a case as one HTML page: everything a reviewer needs to read and mark on paper, without playing.
import { readFileSync } from 'node:fs'

import { renderMarkdown } from '#components/prose/markdown.ts'
import { toRoutes } from '#domain/case/graph.ts'
import { citedPoints } from '#domain/source/coverage.ts'
import { pointAt } from '#domain/source/source.ts'

import type { VerifiedCase } from './verification.ts'
import type { Case } from '#domain/case/case-schema.ts'
import type { Artefact } from '#domain/case/artefact-schema.ts'
import type { CaseNode, Option, Target } from '#domain/case/node-schema.ts'
import type { CitedPoint } from '#domain/source/source.ts'

type Points = Map<string, CitedPoint>

/** The proof copy of a case as an HTML document that stands alone. */
export function toProofCopy(source: Case, { verification, problems }: VerifiedCase, points: Points): string {
  const nodes = Object.entries(source.nodes)
  const findings = verification?.findings
  return `<!doctype html>
<html lang="en-CA"><head><meta charset="utf-8"><title>Proof copy: ${escape(source.title)}</title>
<style>${readFileSync(new URL('./proof-copy.css', import.meta.url), 'utf8')}</style></head><body>
<h1>${escape(source.title)}</h1>
<p>${escape(source.subtitle)} · proof copy · last read through ${source.review.reviewed.toISOString().slice(0, 10)}</p>
<p>${escape(source.origin.note)}</p>
${signOff()}
<h2>What the program found</h2>
<p>${problems.length} problems. ${findings ? `${findings.states} states, ${findings.paths.complete} complete paths of ${findings.paths.minDecisions} to ${findings.paths.maxDecisions} decisions.` : ''}</p>
${findings ? naiveTable(findings.naive) : ''}
<h2>The tree</h2><ul>${nodes.map(([id, node]) => treeLine(id, node)).join('')}</ul>
<h2>Score table</h2>${scoreTable(source)}
<h2>What the learner knows before</h2>${renderMarkdown(source.stakes)}
<h2>The texts</h2>${nodes.map(([id, node]) => nodeProof(id, node, points)).join('')}
<h2>What the source says</h2>${renderMarkdown(source.sourceSays.text)}${citeList(source.sourceSays.cites, points)}
<h2>Prompts</h2><ul>${source.prompts.map(({ id, text }) => `<li><code>${id}</code> ${escape(text)}</li>`).join('')}</ul>
<h2>Points cited</h2>${pointTable(citedPoints(source), points)}
${signOff()}
</body></html>
`
}

function nodeProof(id: string, node: CaseNode, points: Points): string {
  const options = node.kind === 'decision' ? node.options.map((option) => optionProof(option, points)).join('') : ''
  const question = node.kind === 'decision' ? `<p><strong>${escape(node.question)}</strong> (${node.nature})</p>` : ''
  const onward = node.kind === 'passage' ? `<p>→ ${targetText(node.to)}</p>` : ''
  return `<section id="${id}"><h3>${escape(node.title)} <code>${id}</code> <small>${node.kind}, ${escape(node.place)}${node.when ? `, ${escape(node.when)}` : ''}</small></h3>
${node.artefacts.map(artefactProof).join('')}${renderMarkdown(node.text)}${question}${onward}${options}</section>`
}

function optionProof(option: Option, points: Points): string {
  const condition = option.says ? `<p>Open only: ${escape(option.says)}</p>` : ''
  const effects = Object.entries(option.effects).map(
    ([name, value]) => `${name} ${typeof value === 'number' ? `+${value}` : String(value)}`,
  )
  return `<div class="option"><p><strong>${escape(option.label)}</strong> <code>${option.id}</code> → ${targetText(option.to)}</p>${condition}
<p class="stance">${option.stance}${option.repair ? `, repair: ${option.repair}` : ''} · ${pointsText(option)}${effects.length > 0 ? ` · ${effects.join(', ')}` : ''}</p>
<div class="answer">${renderMarkdown(option.feedback)}</div>${renderMarkdown(option.rationale)}${citeList(option.cites, points)}
<p class="mark">☐ sound &nbsp; ☐ change: ____________________________________________</p></div>`
}

function artefactProof(artefact: Artefact): string {
  const { kind, ...rest } = artefact
  return `<div class="artefact"><small>${kind}</small><pre>${escape(
    JSON.stringify(rest, null, 1)
      .replace(/[{}"[\],]/g, '')
      .replace(/\n\s*\n/g, '\n'),
  )}</pre></div>`
}

function treeLine(id: string, node: CaseNode): string {
  const ways =
    node.kind === 'decision'
      ? node.options.map(({ id: option, to }) => `<li>${option} → ${targetText(to)}</li>`).join('')
      : ''
  const onward = node.kind === 'passage' ? ` → ${targetText(node.to)}` : ''
  return `<li><a href="#${id}">${escape(node.title)}</a> <code>${id}</code>${onward}${node.kind === 'outcome' ? ' (outcome)' : ''}${ways && `<ul>${ways}</ul>`}</li>`
}

function targetText(target: Target): string {
  if (typeof target === 'string') return `<a href="#${target}">${target}</a>`
  const says = target.map((route) => ('says' in route ? `${escape(route.says)}: ` : 'otherwise: '))
  return toRoutes(target)
    .map(({ to }, index) => `${says[index] ?? ''}<a href="#${to}">${to}</a>`)
    .join('; ')
}

function scoreTable({ nodes, dimensions }: Case): string {
  const rows = Object.entries(nodes).flatMap(([id, node]) =>
    node.kind === 'decision'
      ? node.options.map(
          (option) =>
            `<tr><td>${id}</td><td>${escape(option.label)}</td><td>${option.stance}</td>${dimensions.map((name) => `<td>${option.points[name] ?? ''}</td>`).join('')}</tr>`,
        )
      : [],
  )
  return `<table><tr><th>Decision</th><th>Option</th><th>Stance</th>${dimensions.map((name) => `<th>${name}</th>`).join('')}</tr>${rows.join('')}</table>`
}

function naiveTable(naive: { strategy: string; overall: number; band: string }[]): string {
  return `<table><tr><th>Played without reading</th><th>Overall</th><th>Band</th></tr>${naive.map(({ strategy, overall, band }) => `<tr><td>${strategy}</td><td>${overall}</td><td>${band}</td></tr>`).join('')}</table>`
}

function citeList(cites: string[], points: Points): string {
  return `<ul class="cites">${cites.map((id) => `<li><a href="#${id}">${id}</a> ${escape(pointAt(points, id).point.locator)}</li>`).join('')}</ul>`
}

function pointTable(ids: string[], points: Points): string {
  const rows = ids.map((id) => {
    const { point, source } = pointAt(points, id)
    return `<tr id="${id}"><td>${id}</td><td>${escape(source.title)}, ${escape(source.published)}<br>${escape(point.locator)}</td><td>${escape(point.text)}</td></tr>`
  })
  return `<table><tr><th>Point</th><th>Where</th><th>In our words</th></tr>${rows.join('')}</table>`
}

function signOff(): string {
  return '<table class="sign"><tr><th>Reviewer and role</th><th>Date</th><th>Sound as it is</th><th>Sound with the changes marked</th><th>Not sound</th></tr><tr><td></td><td></td><td>☐</td><td>☐</td><td>☐</td></tr></table>'
}

function pointsText({ points }: Option): string {
  return Object.entries(points)
    .map(([name, value]) => `${name} ${value > 0 ? `+${value}` : String(value)}`)
    .join(', ')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
