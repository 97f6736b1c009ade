import { MODEL } from './observations.ts'

import type { Moment } from '../case/timeline.ts'
import type { Treatments } from './observations.ts'

/**
 * When each treatment reached the patient on a path: some minutes after the first choice that set its flag. `flags` names the
 * flag of each treatment in the case.
 */
export function treatmentsOn(moments: Moment[], flags: Record<keyof Treatments, string>): Treatments {
  const reached = (flag: string): number | undefined => {
    const ordered = moments.find(({ values }) => values[flag] === true)
    return ordered && ordered.from + MODEL.orderToVeinMinutes
  }
  return {
    fluids: reached(flags.fluids),
    antibiotics: reached(flags.antibiotics),
    vasopressors: reached(flags.vasopressors),
  }
}

/** The treatments that were given, each with the minute it reached the patient, in a fixed order. */
export function givenTreatments(treatments: Treatments): { name: keyof Treatments; minute: number }[] {
  return (['fluids', 'antibiotics', 'vasopressors'] as const).flatMap((name) => {
    const minute = treatments[name]
    return minute === undefined ? [] : [{ name, minute }]
  })
}
