// The parts in a proof copy that are lists of facts.
import { ORDER } from './compare-parts.ts'
import { escape } from './html.ts'

import type { Marks } from './marks.ts'
import type { Fact, Part } from './part.ts'

/** A part under a heading of its own, with the parts in it; nothing if nothing is or was in it. */
export function partProof({ id, name, facts, parts }: Part, marks: Marks): string {
  if (facts.length + parts.length === 0 && marks.gone(id) === '') return ''
  return `<h2 id="${id}">${escape(name)}</h2>${factList(id, facts, marks)}${parts.map((inner) => innerProof(inner, marks)).join('')}${marks.gone(id)}`
}

/** A part of a group; one of which only one thing is said takes one line, under the id that others refer to it by. */
function innerProof({ id, name, facts }: Part, marks: Marks): string {
  const [fact] = facts
  if (facts.length === 1 && fact) {
    return `<dl class="part" id="${id}"><dt>${escape(id.replace(/^.*:/, ''))}</dt><dd>${marks.at(id, ORDER, fact.name)}${valueText(fact)}</dd></dl>`
  }
  return `<section class="part" id="${id}"><h3>${marks.at(id, ORDER)}${escape(name)}</h3>${factList(id, facts, marks)}</section>`
}

function factList(id: string, facts: Fact[], marks: Marks): string {
  const rows = facts.map((fact) => `<dt>${escape(fact.name)}</dt><dd>${marks.at(id, fact.name)}${valueText(fact)}</dd>`)
  return rows.length > 0 ? `<dl>${rows.join('')}</dl>` : ''
}

function valueText({ value }: Fact): string {
  return escape([value].flat().join(', '))
}
