import { UNTREATED, exactObservationsAt, observationsAt } from './observations.ts'

import type { Observations, Treatments } from './observations.ts'

/** The observations at one simulated minute. */
export interface Reading {
  minute: number
  observations: Observations
  /** The same before rounding, for drawing. */
  exact: Observations
}

/** The patient’s course from the first page to a minute, one reading every `step` minutes. */
export function courseUntil(minute: number, step: number, treatments: Treatments = UNTREATED): Reading[] {
  const minutes = Array.from({ length: Math.floor(minute / step) + 1 }, (_, index) => index * step)
  return minutes.map((at) => ({
    minute: at,
    observations: observationsAt(at, treatments),
    exact: exactObservationsAt(at, treatments),
  }))
}
