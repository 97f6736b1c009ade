import type { ReachInstrument } from '../case/instrument-schema.ts'
import type { Moment } from '../case/timeline.ts'
import type { Posting } from './reach.ts'

/** What was posted on a path, or `undefined` if nothing was. */
export function postingOn(moments: Moment[], instrument: ReachInstrument): Posting | undefined {
  const minuteOf = (flag: string) => moments.find(({ values }) => values[flag] === true)?.from
  const postedAt = minuteOf(instrument.posted)
  const posted = moments.find(({ values }) => values[instrument.posted] === true)
  if (postedAt === undefined || !posted) return undefined
  const countOf = (name: string) => Number(posted.values[name] ?? 0)
  const audience = instrument.audiences[countOf(instrument.audience)] ?? instrument.audiences[0]
  return {
    postedAt,
    deletedAt: minuteOf(instrument.deleted),
    people: audience?.people ?? 0,
    heat: countOf(instrument.heat),
    seed: instrument.seed,
  }
}
