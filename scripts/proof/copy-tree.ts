// The tree of a case in a proof copy.
import { ORDER } from './compare-parts.ts'
import { targetProof } from './copy-nodes.ts'
import { escape } from './html.ts'

import type { Marks } from './marks.ts'
import type { Case } from '#domain/case/case-schema.ts'
import type { CaseNode } from '#domain/case/node-schema.ts'

/** Every node, and under a decision where each of its options leads. */
export function treeProof({ nodes }: Case, marks: Marks): string {
  return `<ul>${Object.entries(nodes)
    .map(([id, node]) => treeLine(id, node, marks))
    .join('')}</ul>`
}

function treeLine(id: string, node: CaseNode, marks: Marks): string {
  const onward = node.kind === 'passage' ? ` → ${targetProof(node.to)}` : ''
  const mark = marks.at(id, ORDER, 'Kind', 'Title', 'Leads to')
  return `<li>${mark}<a href="#${id}">${escape(node.title)}</a> <code>${id}</code>${onward}${node.kind === 'outcome' ? ' (outcome)' : ''}${optionLines(id, node, marks)}</li>`
}

function optionLines(id: string, node: CaseNode, marks: Marks): string {
  if (node.kind !== 'decision') return ''
  const lines = node.options.map(
    ({ id: option, to }) =>
      `<li>${marks.at(`${id}.${option}`, ORDER, 'Leads to')}<a href="#${id}.${option}">${option}</a> → ${targetProof(to)}</li>`,
  )
  return `<ul>${lines.join('')}</ul>`
}
