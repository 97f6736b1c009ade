import { describe, expect, it } from 'vitest'

import { imagine } from '#domain/case/counterfactual.ts'
import { toGraph } from '#domain/case/graph.ts'

import { angela } from '../../../fixtures/cases.ts'

const graph = toGraph(angela())
const CHOICES = [
  { node: 'first-page', option: 'go' },
  { node: 'bedside-early', option: 'treat' },
  { node: 'dose', option: 'say-it' },
  { node: 'theo-after', option: 'stairwell' },
  { node: 'morning', option: 'written' },
]

describe('imagine', () => {
  it('is the path itself if nothing is taken otherwise', () => {
    const { choices, end } = imagine(graph, CHOICES, [])
    expect([choices, end.node]).toEqual([CHOICES, 'quiet'])
  })

  it('keeps the rest where it is still possible', () => {
    const { choices, end } = imagine(graph, CHOICES, [{ node: 'dose', option: 'chat' }])
    expect(choices.map(({ option }) => option)).toEqual(['go', 'treat', 'chat', 'stairwell', 'written'])
    expect(end.node).toBe('quiet')
  })

  it('stops at a decision that was never met', () => {
    const { choices, end } = imagine(graph, CHOICES, [{ node: 'first-page', option: 'messages' }])
    expect([choices, end.node]).toEqual([[{ node: 'first-page', option: 'messages' }], 'theo'])
  })

  it('goes on where that decision is then taken', () => {
    const otherwise = [
      { node: 'first-page', option: 'messages' },
      { node: 'theo', option: 'one-line' },
    ]
    const { choices, end } = imagine(graph, CHOICES, otherwise)
    expect(choices.map(({ option }) => option)).toEqual(['messages', 'one-line', 'treat', 'say-it', 'written'])
    expect(end.node).toBe('quiet')
  })

  it('stops at an option that is not there', () => {
    expect(imagine(graph, CHOICES, [{ node: 'first-page', option: 'nothing' }]).choices).toEqual([])
  })
})
