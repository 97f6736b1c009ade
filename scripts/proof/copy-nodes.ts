// The nodes and options in a proof copy.
import { renderMarkdown } from '#components/prose/markdown.ts'
import { toRoutes } from '#domain/case/graph.ts'
import { pointAt } from '#domain/source/source.ts'

import { decideLine } from './boxes.ts'
import { ORDER } from './compare-parts.ts'
import { escape } from './html.ts'
import { namedArtefacts } from './node-parts.ts'
import { withMark } from './marks.ts'
import { conditionText, effectsList, pointsList } from './part-text.ts'

import type { Marks } from './marks.ts'
import type { CaseNode, Option, Target, Tension } from '#domain/case/node-schema.ts'
import type { CitedPoint } from '#domain/source/source.ts'

/** What the pieces of a proof copy need besides the case. */
export interface Copy {
  points: Map<string, CitedPoint>
  marks: Marks
}

/** A node with its artefacts, its text and its options. */
export function nodeProof(id: string, node: CaseNode, copy: Copy): string {
  const mark = (...facts: string[]) => copy.marks.at(id, ...facts)
  const artefacts = namedArtefacts(node.artefacts).map(
    ({ name, text }) =>
      `<div class="artefact">${mark(name)}<small>${escape(name)}</small><pre>${escape(text)}</pre></div>`,
  )
  const options = node.kind === 'decision' ? node.options.map((option) => optionProof(id, option, copy)).join('') : ''
  const question =
    node.kind === 'decision'
      ? `<p>${mark('Question', 'Nature')}<strong>${escape(node.question)}</strong> (${node.nature})</p>`
      : ''
  const tension = node.kind === 'decision' && node.tension ? tensionProof(node.tension, copy.points) : ''
  const parted = withMark(mark('Where the sources part', 'Points of both sides'), tension)
  const onward = node.kind === 'passage' ? `<p>${mark('Leads to')}→ ${targetProof(node.to)}</p>` : ''
  return `<section id="${id}"><h3>${mark(ORDER, 'Kind', 'Title', 'Place', 'When', 'Artefacts')}${escape(node.title)} <code>${id}</code> <small>${node.kind}, ${escape(node.place)}${node.when ? `, ${escape(node.when)}` : ''}</small></h3>
${artefacts.join('')}${withMark(mark('Text'), renderMarkdown(node.text))}${question}${parted}${onward}${options}${copy.marks.gone(id)}</section>`
}

function optionProof(node: string, option: Option, { points, marks }: Copy): string {
  const id = `${node}.${option.id}`
  const mark = (...facts: string[]) => marks.at(id, ...facts)
  const condition = option.says
    ? `<p>${mark('Open only')}Open only: ${escape(option.says)}${escape(conditionText(option.when ?? {}))}</p>`
    : mark('Open only')
  return `<div class="option" id="${id}"><p>${mark(ORDER, 'Label', 'Leads to')}<strong>${escape(option.label)}</strong> <code>${option.id}</code> → ${targetProof(option.to)}</p>${condition}
<p class="stance">${mark('Stance', 'Repair', 'Points', 'Effects')}${stanceText(option)}</p>
<div class="answer">${withMark(mark('Feedback'), renderMarkdown(option.feedback))}</div>${withMark(mark('Rationale'), renderMarkdown(option.rationale))}${withMark(mark('Citations'), citeList(option.cites, points))}
${decideLine()}</div>`
}

function tensionProof({ text, cites }: Tension, points: Copy['points']): string {
  return `<div><p><strong>Where the sources part</strong></p>${renderMarkdown(text)}${citeList(cites, points)}</div>`
}

function stanceText({ stance, repair, points, effects }: Option): string {
  return [
    `${stance}${repair ? `, repair: ${repair}` : ''}`,
    pointsList(points).join(', '),
    effectsList(effects).join(', '),
  ]
    .filter(Boolean)
    .join(' · ')
}

/** Where something leads, with links into the copy. */
export function targetProof(target: Target): string {
  if (typeof target === 'string') return `<a href="#${target}">${target}</a>`
  const says = target.map((route) => ('says' in route ? `${escape(route.says)}: ` : 'otherwise: '))
  return toRoutes(target)
    .map(({ to, when }, index) => `${says[index] ?? ''}<a href="#${to}">${to}</a>${escape(conditionText(when))}`)
    .join('; ')
}

function citeList(cites: string[], points: Copy['points']): string {
  return `<ul class="cites">${cites.map((id) => `<li><a href="#${id}">${id}</a> ${escape(pointAt(points, id).point.locator)}</li>`).join('')}</ul>`
}
