import { describe, expect, it } from 'vitest'

import { lineThrough, xOf, yOf } from '../../../src/components/case/chart.ts'

import type { ChartFrame } from '../../../src/components/case/chart.ts'

const frame: ChartFrame = {
  width: 240,
  height: 120,
  left: 30,
  right: 10,
  top: 10,
  bottom: 10,
  minutes: 300,
  values: [50, 150],
}

it.each([
  [0, 30],
  [150, 130],
  [300, 230],
  [1, 30.7],
])('puts minute %d at %d from the left', (minute, expected) => {
  expect(xOf(frame, minute)).toBe(expected)
})

it.each([
  [150, 10],
  [100, 60],
  [50, 110],
  [99.95, 60.1],
])('puts the value %d at %d from the top', (value, expected) => {
  expect(yOf(frame, value)).toBe(expected)
})

describe('lineThrough', () => {
  it('moves to the first point and draws on to the others', () => {
    const points: [number, number][] = [
      [0, 150],
      [150, 100],
      [300, 50],
    ]
    expect(lineThrough(frame, points)).toBe('M30 10L130 60L230 110')
  })

  it('is empty without points', () => {
    expect(lineThrough(frame, [])).toBe('')
  })
})
