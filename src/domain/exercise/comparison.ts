/** What a learner chose beside what the authors chose; `undefined` where the learner has not chosen yet. */
export interface Pair {
  own: string | undefined
  ours: string
}

/** How far a learner’s choices and the authors’ are the same. */
export interface Comparison {
  /** How many the learner has chosen. */
  chosen: number
  /** How many of these are as the authors’. */
  same: number
  /** The places, from 0, of those chosen that are not. */
  apart: number[]
  /** Whether nothing is left to choose. */
  isComplete: boolean
}

/** Compares a learner’s choices with the authors’. */
export function compare(pairs: Pair[]): Comparison {
  const apart = pairs.flatMap(({ own, ours }, index) => (own !== undefined && own !== ours ? [index] : []))
  const chosen = pairs.filter(({ own }) => own !== undefined).length
  return { chosen, same: chosen - apart.length, apart, isComplete: chosen === pairs.length }
}

/** What became of a phrase: found, overlooked, marked although it identifies nobody, or rightly left alone. */
export type Found = 'hit' | 'miss' | 'extra' | 'left'

/** What became of a phrase that does or does not identify somebody, and was or was not marked. */
export function foundAs(identifies: boolean, isMarked: boolean): Found {
  if (identifies) return isMarked ? 'hit' : 'miss'
  return isMarked ? 'extra' : 'left'
}
