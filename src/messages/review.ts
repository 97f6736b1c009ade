import { review as words } from './en/review.ts'
import { formatDay } from './site.ts'

import type { Review } from '#domain/review-schema.ts'

/** When the authors last read something through, who else has, and what part a machine had in it. */
export function describeReview({ reviewed, reviewers, aiUse }: Review): string {
  return [words.reviewed(formatDay(reviewed.toISOString())), describeReviewers({ reviewers }), aiUse].join(' ')
}

/** Who besides the authors has signed something off, or that nobody has. */
export function describeReviewers({ reviewers }: Pick<Review, 'reviewers'>): string {
  if (reviewers.length === 0) return words.noReviewers
  return words.reviewers(reviewers.map(({ name, role }) => `${name}, ${role}`).join('; '))
}
