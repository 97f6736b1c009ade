import { describe, expect, it } from 'vitest'

import { compareParts } from '../../../../scripts/proof/compare-parts.ts'
import { toProofCopy } from '../../../../scripts/proof/copy.ts'
import { toParts } from '../../../../scripts/proof/parts.ts'
import { citedPoints } from '#domain/source/coverage.ts'
import { buildCase, decision, kitchenSink, option, outcome } from '../../../fixtures/cases.ts'
import { changedCases } from '../../../fixtures/changed-cases.ts'
import { pointsCalled } from '../../../fixtures/points.ts'

import type { Since } from '../../../../scripts/proof/earlier.ts'
import type { Case } from '#domain/case/case-schema.ts'

const commit = { hash: 'a1b2c3d4e5', short: 'a1b2c3d', date: '2026-11-21', subject: 'Mend <Angela>' }

function copyOf(source: Case, since?: Since): string {
  const verified = { file: 'small.yaml', source, verification: undefined, problems: [] }
  return toProofCopy({ source, verified, points: pointsCalled(...citedPoints(source)), since })
}

/** The proof copy of a case that is compared with what it was, and the number of changes. */
function compared(before: Case, source: Case): { copy: string; count: number } {
  const points = pointsCalled(...citedPoints(before), ...citedPoints(source))
  const changes = compareParts(toParts(before, points), toParts(source, points))
  const since: Since = { commit, kind: 'compared', changes, pointsCompared: true }
  return { copy: copyOf(source, since), count: changes.length }
}

const ends = { good: outcome(), bad: outcome() }
const only = option('only', 'bad', { label: 'Do the thing that is always done' })
const small = (...options: Parameters<typeof decision>) =>
  buildCase({ nodes: { begin: decision(...options, only), ...ends } })

describe('a proof copy that is compared with nothing', () => {
  it('has no marks and speaks of no change', () => {
    const copy = copyOf(buildCase())
    expect(copy).not.toContain('class="mark"')
    expect(copy).not.toContain('Changed since')
  })
})

describe('a proof copy that is compared with an earlier commit', () => {
  const told = option('told', 'good', { feedback: 'She gives you seven minutes, in the supply room.' })
  const retold = { ...told, feedback: 'She gives you ten minutes, in the supply room.' }

  it('names the commit', () => {
    expect(compared(small(told), small(told)).copy).toContain(
      '<h2>Changed since 2026-11-21, <code>a1b2c3d</code>, “Mend &lt;Angela&gt;”</h2>',
    )
  })

  it('says so if nothing changed', () => {
    expect(compared(small(told), small(told)).copy).toContain('Nothing that a reviewer reads has changed.')
  })

  it('lists what changed word by word, with a link to its place', () => {
    const { copy } = compared(small(told), small(retold))
    expect(copy).toContain('1 change: 1 changed.')
    expect(copy).toContain('<a href="#begin.told">Option “Do what is called told”</a>')
    expect(copy).toContain(
      'She gives you <del><small>removed</small> seven</del><ins><small>added</small> ten</ins> minutes, in the supply room.',
    )
  })

  it('marks the place with the number of the change', () => {
    const { copy } = compared(small(told), small(retold))
    expect(copy).toContain(
      '<div class="answer"><p><a class="mark" href="#change-1">changed 1</a>She gives you ten minutes, in the supply room.</p>',
    )
    expect(copy.match(/class="mark"/g)).toHaveLength(1)
  })

  it('marks what is new in the tree, in the score table and in the texts', () => {
    const { copy } = compared(small(told), small(told, option('newer', 'good')))
    expect(copy.match(/<a class="mark" href="#change-1">new 1<\/a>/g)).toHaveLength(3)
  })

  it('shows what was removed, and where it was', () => {
    const { copy } = compared(small(told, option('older', 'good')), small(told))
    expect(copy).toContain('<dt>Label</dt><dd><del>Do what is called older</del></dd>')
    expect(copy).toContain('removed 1</a>Removed from here: Option “Do what is called older”</p>')
  })

  it('leaves out the middle of what stayed, and keeps the words beside a change', () => {
    const words = (from: number, to: number) =>
      Array.from({ length: to - from + 1 }, (_, index) => `w${from + index}`).join(' ')
    const { copy } = compared(
      small({ ...told, rationale: `${words(1, 100)} end.` }),
      small({ ...told, rationale: `${words(1, 100)} finish.` }),
    )
    expect(copy).toContain(`<dd>[…] ${words(83, 100)} <del>`)
  })

  it('says that a case is new', () => {
    expect(copyOf(buildCase(), { commit, kind: 'new' })).toContain('This case is new')
  })

  it('says why a case cannot be compared', () => {
    const copy = copyOf(buildCase(), { commit, kind: 'unreadable', why: 'minutes: expected <number>' })
    expect(copy).toContain('in a form that this program no longer reads')
    expect(copy).toContain('minutes: expected &lt;number&gt;')
  })

  // A copy of the whole case for each of its values: seconds, and more on a busy machine.
  it('has a mark in the margin for every change there can be', { timeout: 60_000 }, () => {
    const source = kitchenSink()
    const unmarked = changedCases(source).flatMap(([place, changed]) => {
      const { copy, count } = compared(source, changed)
      const numbers = Array.from({ length: count }, (_, index) => index + 1)
      return numbers.some((number) => !copy.includes(`class="mark" href="#change-${number}"`)) ? [place] : []
    })
    expect(unmarked).toEqual([])
  })
})
