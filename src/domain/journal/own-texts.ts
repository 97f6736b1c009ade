import { isCommitted, stepsOf } from './entry.ts'

import type { Entry } from './entry.ts'

/** A text of an entry that the learner wrote, and where: as an answer, as the title of a subject, or about a commitment. */
export type OwnText =
  { kind: 'answer'; step: string; question: string; text: string } | { kind: 'title' | 'note'; text: string }

/** Everything in an entry that the learner wrote and that is not empty, in the order in which it is read. What the course asked is not. */
export function ownTexts(entry: Entry): OwnText[] {
  const { about, parts } = entry
  const questions = stepsOf(about)
  const title = about.kind === 'model' && about.subject.kind === 'own' ? about.subject.title : ''
  const note = (isCommitted(entry) && entry.about.followUp?.note) || ''
  const texts: OwnText[] = [
    { kind: 'title', text: title },
    ...parts.map(({ step, text }) => {
      const question = questions.find(({ id }) => id === step)?.question ?? ''
      return { kind: 'answer' as const, step, question, text }
    }),
    { kind: 'note', text: note },
  ]
  return texts.filter(({ text }) => text.trim() !== '')
}
