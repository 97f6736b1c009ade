import { expect, it } from 'vitest'

import { drawWay } from '#components/case/map-path.ts'

it('draws a straight way with an arrowhead', () => {
  expect(
    drawWay([
      { x: 10, y: 0 },
      { x: 10, y: 40 },
    ]),
  ).toBe('M10,0L10,40M12.4,35.6L10,40L7.6,35.6')
})

it('rounds the bends of a way and ends where the way ends', () => {
  const way = drawWay([
    { x: 0, y: 0 },
    { x: 0, y: 20 },
    { x: 20, y: 40 },
    { x: 20, y: 60 },
  ])
  expect(way.startsWith('M0,0Q0,20 10,30Q20,40 20,60M')).toBe(true)
})

it('draws nothing of a way without a length', () => {
  expect(drawWay([])).toBe('')
  expect(drawWay([{ x: 1, y: 1 }])).toBe('')
})
