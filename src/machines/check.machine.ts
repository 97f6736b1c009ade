import { assign, setup } from 'xstate'

import { isAnswerTo } from '#domain/question/answer.ts'
import { findQuestion } from '#domain/question/question-kit.ts'

import type { Answer } from '#domain/question/answer.ts'
import type { Confidence } from '#domain/question/check-record.ts'
import type { CheckKit } from '#domain/question/question-kit.ts'

/** An answer, and how sure the learner was of it, if they said. */
interface Given {
  question: string
  answer: Answer
  confidence: Confidence | null
}

/** What a learner does in a check. `question.opened` opens the first one that has no answer. */
export type CheckEvent =
  | ({ type: 'answer.given' } & Given)
  | { type: 'question.opened' }
  | { type: 'check.finished' }
  | { type: 'check.restarted' }

interface CheckContext {
  kit: CheckKit
  /** The question that is asked, or whose feedback is read; after the end the one that was answered last. */
  question: string
  /** The answers given so far, oldest first. */
  given: Given[]
}

const firstOpen = ({ kit, given }: Pick<CheckContext, 'kit' | 'given'>) =>
  kit.questions.find(({ id }) => !given.some(({ question }) => question === id))?.id

/** The rhythm of a knowledge check, whatever its questions: be asked, be answered, and at the end look at what it came to. */
export const checkMachine = setup({
  types: {
    context: {} as CheckContext,
    events: {} as CheckEvent,
    input: {} as { kit: CheckKit },
  },
  guards: {
    isOpen: ({ context: { kit, given } }, { question, answer }: Given) => {
      const found = findQuestion(kit, question)
      return found !== undefined && isAnswerTo(found, answer) && !given.some((one) => one.question === question)
    },
    hasMore: ({ context }) => firstOpen(context) !== undefined,
  },
  actions: {
    keepAnswer: assign(({ context }, { question, answer, confidence }: Given) => ({
      question,
      given: [...context.given, { question, answer, confidence }],
    })),
    openNext: assign(({ context }) => ({ question: firstOpen(context) ?? context.question })),
    forgetAnswers: assign(({ context: { kit } }) => ({ question: firstOpen({ kit, given: [] }) ?? '', given: [] })),
  },
}).createMachine({
  id: 'check',
  context: ({ input: { kit } }) => ({ kit, question: firstOpen({ kit, given: [] }) ?? '', given: [] }),
  initial: 'asking',
  states: {
    asking: {
      on: {
        'answer.given': {
          guard: { type: 'isOpen', params: ({ event }) => event },
          actions: { type: 'keepAnswer', params: ({ event }) => event },
          target: 'answered',
        },
      },
    },
    answered: {
      on: {
        'question.opened': { guard: 'hasMore', actions: 'openNext', target: 'asking' },
        // Without a guard: what was finished stays finished when questions are added to the check.
        'check.finished': 'finished',
      },
    },
    finished: { on: { 'check.restarted': { actions: 'forgetAnswers', target: 'asking' } } },
  },
})
