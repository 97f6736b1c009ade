import type { Question } from './question-schema.ts'

interface Tested {
  id: string
  /** The objective of the module that it tests. */
  objective: string
}

/** What the browser needs of a question: what can be chosen, and the key. Its prose is in the page and is found there by its ids. */
export type QuestionKit =
  | (Tested & { kind: 'single' | 'multiple'; options: { id: string; isRight: boolean }[] })
  | (Tested & { kind: 'sort'; bins: string[]; items: { id: string; bin: string }[] })
  | (Tested & { kind: 'find'; identifies: boolean[] })

/** What the browser needs of a module’s knowledge check. */
export interface CheckKit {
  module: string
  questions: QuestionKit[]
}

/** Packs the knowledge check of a module. Runs at build time. */
export function toCheckKit(module: string, questions: Question[]): CheckKit {
  return { module, questions: questions.map(toQuestionKit) }
}

/** Packs one question: ids, kinds and keys, and no prose. */
export function toQuestionKit(question: Question): QuestionKit {
  const { id, objective } = question
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return {
        id,
        objective,
        kind: question.kind,
        options: question.options.map(({ id, isRight }) => ({ id, isRight })),
      }
    case 'sort':
      return {
        id,
        objective,
        kind: 'sort',
        bins: question.bins.map((bin) => bin.id),
        items: question.items.map(({ id, bin }) => ({ id, bin })),
      }
    case 'find':
      return { id, objective, kind: 'find', identifies: question.passage.marks.map(({ identifies }) => identifies) }
  }
}

/** The question with an id, or `undefined` if the check has none. */
export function findQuestion({ questions }: CheckKit, id: string): QuestionKit | undefined {
  return questions.find((question) => question.id === id)
}
