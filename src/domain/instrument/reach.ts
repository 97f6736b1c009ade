import { seededRandom } from '../random.ts'

/** A post and what was done with it. Minutes are simulated minutes. */
export interface Posting {
  postedAt: number
  deletedAt: number | undefined
  /** How many people can see it under its setting. */
  people: number
  /** From 0 to 3: how much the wording invites being passed on. */
  heat: number
  /** The same seed gives the same course. */
  seed: number
}

/** How far a post has got at a minute. */
export interface ReachReading {
  minute: number
  /** People of its audience who have had it on their screen. */
  within: number
  /** People outside its audience who have seen a copy. */
  beyond: number
  /** Copies made of it, which no deletion reaches. */
  copies: number
}

/** The constants of the teaching model, all of them printed beside the drawing. */
export const REACH_MODEL = {
  /** The share of those who have not seen it yet who see it in an hour while it is up. */
  seenPerHour: 0.12,
  /** The share of viewers who pass it on, by heat. */
  passedOn: [0.002, 0.006, 0.015, 0.04],
  /** How many people a new copy is shown to in its first hour. */
  viewersPerCopy: 6,
  /** Hours over which a copy is shown less and less. */
  copyHours: 10,
  /** How readily somebody who saw a copy passes it on, against somebody in the audience. */
  secondHand: 0.5,
} as const

/**
 * Where a post goes, hour by hour, to the minute given. A teaching model: people see it, some pass it on, copies are shown to
 * others who may pass them on again. Taking it down stops the source and none of the copies.
 */
export function reachUntil(minute: number, { postedAt, deletedAt, people, heat, seed }: Posting): ReachReading[] {
  const random = seededRandom(seed)
  const passedOn = REACH_MODEL.passedOn[Math.max(0, Math.min(3, heat))] ?? 0
  const batches: { copies: number; since: number }[] = []
  const readings: ReachReading[] = [{ minute: postedAt, within: 0, beyond: 0, copies: 0 }]
  let waiting = 0
  let now = { within: 0, beyond: 0, copies: 0 }
  for (let at = postedAt + 60; at <= minute; at += 60) {
    const isUp = deletedAt === undefined || at - 60 < deletedAt
    const seen = isUp ? (people - now.within) * REACH_MODEL.seenPerHour : 0
    const shown = batches.reduce((sum, { copies, since }) => sum + copies * viewersAt((at - since) / 60), 0)
    waiting += (seen + shown * REACH_MODEL.secondHand) * passedOn * (0.75 + random() / 2)
    const made = Math.floor(waiting)
    waiting -= made
    if (made > 0) batches.push({ copies: made, since: at })
    now = { within: now.within + seen, beyond: now.beyond + shown, copies: now.copies + made }
    readings.push({ minute: at, within: Math.round(now.within), beyond: Math.round(now.beyond), copies: now.copies })
  }
  return readings
}

function viewersAt(hours: number): number {
  return REACH_MODEL.viewersPerCopy * Math.exp(-hours / REACH_MODEL.copyHours)
}
