import type { Confidence, Review } from '#domain/question/check-record.ts'
import type { Verdict } from '#domain/question/mark.ts'
import type { Question } from '#domain/question/question-schema.ts'

const confidence: Record<Confidence, string> = { guessing: 'I am guessing', fairly: 'Fairly sure', sure: 'Sure' }

const hints: Record<Question['kind'], string> = {
  single: 'Choose the best one.',
  multiple: 'Choose every one that fits.',
  sort: 'Find the place of each.',
  find: 'Mark every phrase that does.',
}

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

/** What the knowledge checks of the modules say. */
export const question = {
  title: 'Knowledge check',
  pageTitle: (module: string) => `Knowledge check: ${module}`,
  description: (module: string) =>
    `Questions on situations from the module “${module}”, with the reasons behind every answer.`,
  module: (number: number, title: string) => `Module ${String(number)}: ${title}`,
  lead: (count: number) =>
    `${String(count)} situations. You see at once how your answer stands to the sources, and why. Take it as often as you like: 80 % right is enough to call it done, and nobody but you sees any of it.`,
  noScript:
    'JavaScript is off, so nothing is marked or kept. Answer for yourself, then open the reason under each choice.',
  objectives: 'What it checks',
  number: (number: number, of: number) => `Question ${String(number)} of ${String(of)}`,
  hints,
  why: 'Right or not, and why',
  key: { right: 'This is the answer.', wrong: 'This is not the answer.' },
  keyOfSeveral: { right: 'This fits.', wrong: 'This does not fit.' },
  keyOfPhrase: { right: 'It helps to tell who is meant.', wrong: 'It gives little away.' },
  belongs: (bin: string) => `It belongs under “${bin}”.`,
  passage: 'The text',
  cited: 'Points cited',
  whole: 'All questions with their answers on one page, to read or to print',
  notWhole: 'Back to answering',
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
