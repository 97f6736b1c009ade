import type { Confidence, Review } from '#domain/question/check-record.ts'
import type { Verdict } from '#domain/question/mark.ts'
import type { Question } from '#domain/question/question-schema.ts'

const confidence: Record<Confidence, string> = { guessing: 'I am guessing', fairly: 'Fairly sure', sure: 'Sure' }

const because: Record<Review['because'], string> = {
  sure: 'You were sure of it',
  wrong: 'Not yet',
  guessed: 'Right, by a guess',
}

const verdicts: Record<Question['kind'], Record<Verdict, string>> = {
  single: {
    right: 'Your choice, and right',
    wrong: 'Your choice',
    missed: 'The better answer',
    left: 'Why not this one',
  },
  multiple: {
    right: 'Chosen, rightly',
    wrong: 'Chosen, but it does not fit',
    missed: 'Fits, and was missed',
    left: 'Left out, rightly',
  },
  sort: { right: 'In its place', wrong: 'It belongs elsewhere', missed: 'Not placed', left: '' },
  find: {
    right: 'Marked, rightly',
    wrong: 'Marked, though it gives little away',
    missed: 'Missed',
    left: 'Left alone, rightly',
  },
}

/** What a knowledge check says while it is answered. */
export const check = {
  confidence: {
    legend: 'How sure are you?',
    hint: 'Only if you like. It decides what is worth another look, and stays with you.',
    of: confidence,
  },
  answer: 'Answer',
  incomplete: {
    single: 'Choose one first.',
    multiple: 'Choose at least one first.',
    sort: 'Each one needs a place first.',
    find: 'Mark at least one phrase first.',
  } satisfies Record<Question['kind'], string>,
  verdicts,
  right: 'That is right.',
  notRight: 'Not the one. Here is why.',
  partlyRight: (right: number, of: number) => `Not quite: ${String(right)} of ${String(of)} as they should be.`,
  next: 'Next question',
  toResult: 'See what it came to',
  saved: 'Kept on this device',
  notSaved: {
    off: 'Nothing is kept here, as you asked: your answers are lost when the page closes.',
    blocked:
      'This browser keeps nothing from this site. You can go on, but your answers are lost when the page closes.',
    full: 'This device has no room left. You can go on, but your answers are lost when the page closes.',
  },
  elsewhere: 'You went on with this check in another tab. This one has caught up.',
  passedOver: (count: number) =>
    count === 1
      ? 'This check has changed since: one answer no longer fits, and does not count.'
      : `This check has changed since: ${String(count)} answers no longer fit, and do not count.`,
  result: {
    title: (right: number, of: number) => `${String(right)} of ${String(of)}`,
    enough: 'That is enough to call it done: 80 % is all it asks for.',
    all: 'All of them. There is nothing left to ask you here.',
    notYet: (needed: number) =>
      `${String(needed)} would be enough to call it done: 80 %. Have a look at these, and come back to it whenever you like.`,
    stillPassed: 'You had enough of them before, and that stays so.',
    attempts: 'First and latest',
    first: 'The first time',
    latest: 'The latest time',
    amount: (right: number, of: number) => `${String(right)} of ${String(of)}`,
    note: 'Both are kept on this device, and only there.',
    review: 'Worth another look',
    because,
    again: 'See it again',
    read: 'Read on it in the module',
    tryAgain: 'Try again',
    toModule: 'Back to the module',
    toResult: 'Back to the result',
  },
} as const
