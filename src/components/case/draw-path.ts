import { debrief as words } from '#messages/debrief.ts'

import type { MapWay } from '#domain/case/map.ts'

/** The map of the case, as `placeGuidance` has put it into the page. */
export const MAP = '.case > [data-map]'

/** What to draw over the map of a case. */
export interface PathDrawing {
  ways: MapWay[]
  /** The outcomes whose titles are not shown. */
  hidden: string[]
}

/** A copy of the map in the page, with a path drawn over it; `undefined` while there is no map. */
export function drawPath({ ways, hidden }: PathDrawing): HTMLElement | undefined {
  const map = document.querySelector<HTMLElement>(MAP)?.cloneNode(true) as HTMLElement | undefined
  if (!map) return undefined
  const met = new Set(ways.flatMap(({ from, to }) => [from, to]))
  for (const element of map.querySelectorAll<HTMLElement | SVGElement>('[data-node]')) {
    const id = element.dataset['node'] ?? ''
    element.toggleAttribute('data-met', met.has(id))
    element.querySelector('[data-own]')?.toggleAttribute('hidden', !met.has(id))
    if (hidden.includes(id)) hide(element)
  }
  for (const line of map.querySelectorAll<SVGElement>('[data-from]')) {
    const { from, to } = line.dataset
    if (!ways.some((way) => way.from === from && way.to === to)) continue
    line.setAttribute('data-taken', '')
    line.parentElement?.querySelector('[data-node]')?.before(line)
  }
  return map
}

function hide(element: HTMLElement | SVGElement): void {
  element.setAttribute('data-unseen', '')
  const number = element.querySelector('text')
  if (number) number.textContent = '?'
  const title = element.querySelector('[data-title]')
  if (title) title.textContent = words.map.unseen
}
