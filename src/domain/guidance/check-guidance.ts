import { problemAt } from '../case/problem.ts'
import { checkCitations, citationsIn } from '../source/citation.ts'
import { sourceOf } from '../source/source.ts'

import type { Problem } from '../case/problem.ts'
import type { Guidance } from './guidance-schema.ts'

interface KnownToGuidance {
  points: { has: (id: string) => boolean }
  sources: { has: (id: string) => boolean }
}

/** Everything wrong with the page on the guidance that its schema cannot see. */
export function checkGuidance(guidance: Guidance, { points, sources }: KnownToGuidance): Problem[] {
  const { agreements, tensions, alone } = guidance
  return [
    ...checkCitations(guidance, points),
    ...agreements.flatMap((item, index) => checkVoices(item, ['agreements', index])),
    ...tensions.flatMap((item, index) => [
      ...checkVoices(item.sides, ['tensions', index]),
      ...checkSides(item, ['tensions', index, 'sides']),
    ]),
    ...checkIds(guidance),
    ...alone.flatMap(({ source, cites }, index) => [
      ...(sources.has(source) ? [] : [problemAt(['alone', index, 'source'], `there is no source ${source}`)]),
      ...cites
        .filter((point) => sourceOf(point) !== source)
        .map((point) => problemAt(['alone', index, 'cites'], `${point} is no point of ${source}`)),
    ]),
  ]
}

/** A side speaks for one document: its date and its reach are shown with it. */
function checkSides({ sides }: Guidance['tensions'][number], at: Problem['at']): Problem[] {
  return sides.flatMap(({ cites }, index) => {
    const isOne = new Set(cites.map(sourceOf)).size === 1
    return isOne ? [] : [problemAt([...at, index, 'cites'], 'a side speaks for one document, and this cites several')]
  })
}

/** Documents agree or differ only if there are several. */
function checkVoices(item: unknown, at: Problem['at']): Problem[] {
  const voices = new Set(citationsIn(item).map(({ point }) => sourceOf(point)))
  return voices.size > 1 ? [] : [problemAt(at, 'cites only one source, and takes at least two')]
}

function checkIds({ agreements, tensions }: Guidance): Problem[] {
  const all = [
    ...agreements.map(({ id }, index) => ({ id, at: ['agreements', index, 'id'] })),
    ...tensions.map(({ id }, index) => ({ id, at: ['tensions', index, 'id'] })),
  ]
  return all
    .filter(({ id }, index) => all.findIndex((other) => other.id === id) < index)
    .map(({ id, at }) => problemAt(at, `the id ${id} stands here twice`))
}
