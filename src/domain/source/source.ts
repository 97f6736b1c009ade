import type { Point, Source } from './source-schema.ts'

/** A point together with the document it stands in. */
export interface CitedPoint {
  point: Point
  source: Pick<Source, 'id' | 'title' | 'shortTitle' | 'published' | 'jurisdiction'>
}

/** Every point of the sources, by id. */
export function indexPoints(sources: Source[]): Map<string, CitedPoint> {
  return new Map(
    sources.flatMap((source) =>
      source.sections.flatMap(({ points }) => points.map((point) => [point.id, { point, source }] as const)),
    ),
  )
}

/** The point with an id. Throws if no source has it. */
export function pointAt(points: Map<string, CitedPoint>, id: string): CitedPoint {
  const cited = points.get(id)
  if (!cited) throw new Error(`No source has a point ${id}`)
  return cited
}

/** The id of the source that a point belongs to, from the point’s id. */
export function sourceOf(id: string): string {
  return id.split('.')[0] ?? ''
}

/** The points of a source, in its order. */
export function pointsOf({ sections }: Pick<Source, 'sections'>): Point[] {
  return sections.flatMap(({ points }) => points)
}

/** A short name for a point within its document, from its id: `cmpa-sharing.dos.4` is “Dos 4”. */
export function shortPlace(id: string): string {
  const [, section = '', number = ''] = id.split('.')
  return `${SECTIONS[section] ?? section.charAt(0).toUpperCase() + section.slice(1)} ${number}`
}

/** Sections whose keys cannot be read as a word. */
const SECTIONS: Partial<Record<string, string>> = { deid: 'De-identification', donts: 'Don’ts', lookups: 'Looking up' }
