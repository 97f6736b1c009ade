import type { Question } from '#domain/question/question-schema.ts'

const hints: Record<Question['kind'], string> = {
  single: 'Choose the best one.',
  multiple: 'Choose every one that fits.',
  sort: 'Find the place of each.',
  find: 'Mark every phrase that does.',
}

/** What the page of a knowledge check says before anything is answered; it is in its HTML. */
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
} as const
