/** A detail that somebody reads, and the share of people whom it still fits. */
export interface Detail {
  says: string
  /** More than 0, at most 1; an assumption of the teaching model. */
  share: number
  by: 'post' | 'press'
}

/** How many people are left after a detail. */
export interface Narrowing extends Detail {
  /** At least 1: the patient is among them. */
  people: number
}

/**
 * How many people of a population a growing set of details still fits. Shares are multiplied as if the details had nothing to do with
 * each other, which they have; it is a teaching model of how little it takes, and no measure of risk.
 */
export function narrowDown(population: number, details: Detail[]): Narrowing[] {
  let left = population
  return details.map((detail) => {
    left *= detail.share
    return { ...detail, people: Math.max(1, Math.round(left)) }
  })
}
