import { isAnswerTo } from '#domain/question/answer.ts'
import { CONFIDENCES } from '#domain/question/check-record.ts'

import type { Answer } from '#domain/question/answer.ts'
import type { Confidence } from '#domain/question/check-record.ts'
import type { QuestionKit } from '#domain/question/question-kit.ts'

/** What has been chosen in the form of a question, or `undefined` if it is not an answer yet. */
export function readAnswer(question: QuestionKit, data: FormData): Answer | undefined {
  const answer = toAnswer(question, data)
  return isAnswerTo(question, answer) ? answer : undefined
}

function toAnswer(question: QuestionKit, data: FormData): Answer {
  const chosen = data.getAll(question.id).map(String)
  switch (question.kind) {
    case 'single':
      return { kind: 'single', option: chosen[0] ?? '' }
    case 'multiple':
      return { kind: 'multiple', options: chosen }
    case 'sort': {
      const placed = question.items.flatMap(({ id }) => {
        const bin = data.get(`${question.id}.${id}`)
        return typeof bin === 'string' ? [[id, bin] as const] : []
      })
      return { kind: 'sort', bins: Object.fromEntries(placed) }
    }
    case 'find':
      return { kind: 'find', phrases: chosen.map(Number) }
  }
}

/** How sure the learner says they are in the form of a question, or `null` if they do not say. */
export function readConfidence(data: FormData): Confidence | null {
  return CONFIDENCES.find((known) => known === data.get('confidence')) ?? null
}

/** The names and values of the inputs that stand for an answer. */
export function inputsOf(question: string, answer: Answer): [name: string, value: string][] {
  switch (answer.kind) {
    case 'single':
      return [[question, answer.option]]
    case 'multiple':
      return answer.options.map((option) => [question, option])
    case 'sort':
      return Object.entries(answer.bins).map(([item, bin]) => [`${question}.${item}`, bin])
    case 'find':
      return answer.phrases.map((place) => [question, String(place)])
  }
}
