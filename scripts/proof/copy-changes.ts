// The front of a proof copy that is compared with an earlier commit: every change, numbered, with what was and what is.
import { diffList, diffText } from './diff-text.ts'
import { escape } from './html.ts'

import type { Change, FactChange } from './compare-parts.ts'
import type { Segment } from './diff-text.ts'
import type { Since } from './earlier.ts'
import type { Commit } from './history.ts'

/** How many words of a long text that stayed are shown beside a change. */
const CONTEXT_WORDS = 18

/** The section “Changed since” of a proof copy. */
export function changesProof(since: Since): string {
  return `<section class="changes"><h2>Changed since ${commitText(since.commit)}</h2>${sinceProof(since)}</section>`
}

/** A commit by its day, its short hash and what it says. */
export function commitText({ date, short, subject }: Commit): string {
  return `${date}, <code>${short}</code>, “${escape(subject)}”`
}

/** How a case stands to an earlier commit, in a few words. */
export function sinceText(since: Since): string {
  if (since.kind === 'new') return 'new since then'
  if (since.kind === 'unreadable') return 'cannot be compared'
  if (since.changes.length === 0) return 'nothing changed'
  return counted(since.changes)
}

function counted(changes: Change[]): string {
  const counts = (['added', 'removed', 'changed'] as const)
    .map((kind) => ({ kind, count: changes.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${count} ${kind}`)
  return `${changes.length} ${changes.length === 1 ? 'change' : 'changes'}: ${counts.join(', ')}`
}

function sinceProof(since: Since): string {
  switch (since.kind) {
    case 'new':
      return '<p>This case is new: it was not there at that commit. All of it is to be read.</p>'
    case 'unreadable':
      return `<p>At that commit this case was written in a form that this program no longer reads, so what changed cannot be shown. All of it is to be read.</p><p><small>${escape(since.why)}</small></p>`
    case 'compared':
      return since.changes.length === 0
        ? `<p>Nothing that a reviewer reads has changed.</p>${pointsNote(since.pointsCompared)}`
        : `<p>${counted(since.changes)}. The numbers stand in the margin of the copy where each of them is. ${legend()}</p>${pointsNote(since.pointsCompared)}
<ol>${since.changes.map(changeProof).join('')}</ol>`
  }
}

function legend(): string {
  return `In the texts below, ${segmentProof({ kind: 'added', text: 'what was added is underlined twice' })} and ${segmentProof({ kind: 'removed', text: 'what was removed is struck through' })}; […] stands for words that did not change. What is new as a whole is to be read in its place.`
}

function pointsNote(areCompared: boolean): string {
  return areCompared
    ? ''
    : '<p>The sources of that commit cannot be read by this program, so changes in the wording of points are not among these.</p>'
}

function changeProof(change: Change, index: number): string {
  const { kind, part, within } = change
  const place = kind === 'removed' ? within.at(-1) : part
  const where = within.map(({ name }) => `${escape(name)} › `).join('')
  const name = place ? `<a href="#${place.id}">${escape(part.name)}</a>` : escape(part.name)
  const id = isInTheTree(part.id) ? ` <code>${part.id}</code>` : ''
  return `<li id="change-${index + 1}"><p><strong class="kind">${kind}</strong> <small>${where}</small>${name}${id}</p>${detailProof(change)}</li>`
}

/** Whether an id is that of a node or an option, by which the copy calls them. */
function isInTheTree(id: string): boolean {
  return /^[^.:]+(\.[^.:]+)?$/.test(id)
}

/** What was added is read in its place; what was removed can only be read here. */
function detailProof({ kind, facts }: Change): string {
  if (kind === 'added') return ''
  const rows = facts.map((fact) =>
    kind === 'removed'
      ? `<dt>${escape(fact.name)}</dt><dd><del>${escape(itemsOf(fact.before).join(', '))}</del></dd>`
      : `<dt>${escape(fact.name)}</dt><dd>${differenceProof(fact)}</dd>`,
  )
  return `<dl>${rows.join('')}</dl>`
}

function differenceProof({ before, after }: FactChange): string {
  if (Array.isArray(before) || Array.isArray(after)) {
    return diffList(itemsOf(before), itemsOf(after)).map(segmentProof).join(', ')
  }
  return diffText(before ?? '', after ?? '')
    .map((segment, index, all) => segmentProof(shorten(segment, index === 0, index === all.length - 1)))
    .join('')
}

function itemsOf(value: FactChange['before']): string[] {
  return value === undefined ? [] : [value].flat()
}

/** A segment with its middle left out if it stayed and is long; at either end of a text only the side by the change is kept. */
function shorten(segment: Segment, isFirst: boolean, isLast: boolean): Segment {
  const words = segment.text.split(/(?<=\s)/)
  const [head, tail] = [isFirst ? 0 : CONTEXT_WORDS, isLast ? 0 : CONTEXT_WORDS]
  if (segment.kind !== 'same' || words.length <= head + tail + CONTEXT_WORDS / 2) return segment
  const kept = [...words.slice(0, head), isFirst ? '[…] ' : ' […] ', ...words.slice(words.length - tail)]
  return { ...segment, text: kept.join('').replace(/ +/g, ' ') }
}

function segmentProof({ kind, text }: Segment): string {
  if (kind === 'same') return escape(text)
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? []
  const tag = kind === 'added' ? 'ins' : 'del'
  return words === '' ? text : `${before}<${tag}><small>${kind}</small> ${escape(words)}</${tag}>${after}`
}
