import type { Attempt } from './record.ts'

/** Attempts worth setting beside each other. */
export interface NotableAttempts<T> {
  first: T
  best: T
  latest: T
}

/**
 * The first, the best and the latest of the attempts that came to an outcome, or `undefined` if fewer than two did. Of
 * equals the earlier is the best. Attempts that were rewound out of curiosity do not count.
 */
export function notableAttempts<T extends { attempt: Attempt; overall: number }>(
  finished: T[],
): NotableAttempts<T> | undefined {
  const counting = finished.filter(({ attempt }) => attempt.origin !== 'rewound')
  const [first] = counting
  const latest = counting.at(-1)
  if (!first || !latest || counting.length < 2) return undefined
  const best = counting.reduce((leader, one) => (one.overall > leader.overall ? one : leader))
  return { first, best, latest }
}
