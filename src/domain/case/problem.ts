import type { Choice } from './step.ts'

/** Something wrong in a case. */
export interface Problem {
  /** Where in the file: keys and indices from its top. */
  at: (string | number)[]
  /** What is wrong, in words. */
  message: string
  /** A shortest path that shows it; empty if it shows without playing. */
  path: Choice[]
}

/** A problem that shows without playing. */
export function problemAt(at: (string | number)[], message: string): Problem {
  return { at, message, path: [] }
}
