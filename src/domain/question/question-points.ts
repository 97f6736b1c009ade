import type { Question } from './question-schema.ts'

/** Every point that questions cite, in their order, each once. */
export function questionPoints(questions: Question[]): string[] {
  return [...new Set(questions.flatMap(citesOf))]
}

function citesOf(question: Question): string[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return question.options.flatMap(({ cites }) => cites)
    case 'sort':
      return question.items.flatMap(({ cites }) => cites)
    case 'find':
      return question.passage.marks.flatMap(({ cites }) => cites)
  }
}
