import type { Standing } from '#domain/module/module-record.ts'
import type { CheckState } from '#domain/question/check-record.ts'

const check: Record<CheckState, string> = {
  none: 'Check not begun',
  begun: 'Check begun',
  passed: 'Check passed',
}

const reflection: Record<Standing['reflection'], string> = {
  open: 'Reflection open',
  declined: 'Reflection declined',
  done: 'Reflection written',
}

/** What the modules’ pages say. */
export const moduleMessages = {
  listTitle: 'Modules',
  listLead:
    'Ten short units, written from five documents. Each has a situation, the prose, something to try, a check, and questions to write about. Take them in any order.',
  number: (number: number, of: number) => `Module ${String(number)} of ${String(of)}`,
  minutes: (minutes: number) => `about ${String(minutes)} minutes`,
  checkMinutes: (count: number) => `and ${String(count)} questions`,
  objectives: 'After it you can',
  cite: (number: number, name: string) => `Source ${String(number)}: ${name}`,
  glossary: 'Glossary',
  differ: 'Where guidance differs',
  takeAways: 'To take away',
  checkTitle: 'What stuck?',
  checkLead: (count: number) =>
    `${String(count)} situations, with what the documents say behind every answer. As often as you like; nobody sees it.`,
  checkLink: 'Go to the check',
  reflectTitle: 'Write it down',
  reflectLead: 'Choose one, or say that you would rather not. Both are an answer, and they are told apart.',
  decline: 'I would rather not write about this',
  declined: 'You chose not to write about this module.',
  undecline: 'Change my mind',
  casesTitle: 'Cases that belong here',
  notes: 'Points cited',
  sourcesTitle: 'The documents behind it',
  pointsHere: (count: number) => (count === 1 ? 'one point here' : `${String(count)} points here`),
  provenance: 'Who has checked it',
  previous: 'Before it',
  next: 'Next',
  standing: {
    title: 'Where you are in this module',
    seen: (seen: number, of: number) => `${String(seen)} of ${String(of)} sections seen`,
    check,
    reflection,
    complete: 'Module complete',
    note: 'Kept on this device. A module is complete when its sections have been seen, its check passed, and a reflection written or declined.',
  },
  brief: ({ isComplete, seen, sections, check: state }: Standing) =>
    isComplete ? 'complete' : `${String(seen)} of ${String(sections)} sections seen, ${check[state].toLowerCase()}`,
  pathsTitle: 'A way through',
  pathMinutes: (minutes: number) => `about ${String(Math.round(minutes / 30) / 2)} hours in all`,
  caseOf: 'Case',
} as const
