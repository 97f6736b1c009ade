import type { Moment } from '../case/timeline.ts'
import type { Treatments } from './observations.ts'

/** Minutes from ordering a treatment to its reaching the patient: another constant of the teaching model. */
export const ORDER_TO_VEIN_MINUTES = 15

/**
 * When each treatment reached the patient on a path: some minutes after the first choice that set its flag. `flags` names the
 * flag of each treatment in the case.
 */
export function treatmentsOn(moments: Moment[], flags: Record<keyof Treatments, string>): Treatments {
  const reached = (flag: string): number | undefined => {
    const ordered = moments.find(({ values }) => values[flag] === true)
    return ordered && ordered.from + ORDER_TO_VEIN_MINUTES
  }
  return {
    fluids: reached(flags.fluids),
    antibiotics: reached(flags.antibiotics),
    vasopressors: reached(flags.vasopressors),
  }
}
