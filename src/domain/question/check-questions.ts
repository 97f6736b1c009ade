import { problemAt } from '../case/problem.ts'
import { countWords } from '../module/module-text.ts'
import { checkCitations } from '../source/citation.ts'

import type { Problem } from '../case/problem.ts'
import type { Question, Questions } from './question-schema.ts'

interface KnownToQuestions {
  points: { has: (id: string) => boolean }
  /** The objectives of the module; undefined if its head could not be read. */
  objectives: { has: (id: string) => boolean } | undefined
}

const RATIONALE = { least: 15, most: 65 }

/** Everything wrong with a knowledge check that its schema cannot see. */
export function checkQuestions(file: Questions, { points, objectives }: KnownToQuestions): Problem[] {
  return [
    ...checkCitations(file, points),
    ...file.questions.flatMap((question, index) => [
      ...(objectives && !objectives.has(question.objective)
        ? [problemAt(['questions', index, 'objective'], `${file.module} has no objective ${question.objective}`)]
        : []),
      ...checkChoices(question, ['questions', index]),
    ]),
  ]
}

function checkChoices(question: Question, at: Problem['at']): Problem[] {
  const { key, choices } = choicesOf(question)
  return choices.flatMap(({ id, rationale }, index) => {
    const words = countWords(rationale)
    return [
      ...(words < RATIONALE.least || words > RATIONALE.most
        ? [problemAt([...at, key, index, 'rationale'], `the rationale of ${id} has ${words} words, and not 15 to 65`)]
        : []),
      ...(choices.findIndex((other) => other.id === id) < index
        ? [problemAt([...at, key, index, 'id'], `${id} stands here twice`)]
        : []),
    ]
  })
}

/** What can be chosen in a question or sorted, and the key it stands under in the file. */
function choicesOf(question: Question): { key: string; choices: { id: string; rationale: string }[] } {
  switch (question.kind) {
    case 'single':
    case 'multiple':
      return { key: 'options', choices: question.options }
    case 'sort':
      return { key: 'items', choices: question.items }
    case 'find':
      return { key: 'passage', choices: [] }
  }
}
