/** What is said about who has read something through. */
export const review = {
  reviewed: (day: string) => `Last read through by the authors on ${day}.`,
  noReviewers: 'No clinical reviewer yet.',
  reviewers: (names: string) => `Reviewed by ${names}.`,
} as const
