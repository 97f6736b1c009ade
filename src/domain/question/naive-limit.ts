import type { NaiveShare } from './naive-answers.ts'
import type { Question } from './question-schema.ts'

type Kind = Question['kind']

/** The share of a kind’s questions that a strategy may answer right without reading, 0 to 1. */
const LIMITS: Record<Kind, number> = { single: 0.45, multiple: 0.3, sort: 0.3, find: 0.3 }

/** So few questions of a kind prove nothing: a strategy can be lucky. */
const ENOUGH: Record<Kind, number> = { single: 20, multiple: 10, sort: 10, find: 10 }

/**
 * In words, every strategy that does too well without reading; empty when the key cannot be guessed. By chance a single of four options is
 * right in a quarter of all cases. A strategy that is no better reaches 0.45 in 4 of 100 samples of 20 questions, and in fewer than 1 of 1000 of
 * 59, which is what the course began with. A multiple, a sort or a text is right by chance in under a tenth.
 */
export function findGuessable(questions: Question[], shares: NaiveShare[]): string[] {
  return shares.flatMap(({ strategy, byKind }) =>
    kindsWithEnough(questions)
      .filter((kind) => (byKind[kind] ?? 0) >= LIMITS[kind])
      .map(
        (kind) =>
          `“${strategy}” answers ${percent(byKind[kind])} of the ${kind} questions right; less than ${percent(LIMITS[kind])} is sound`,
      ),
  )
}

function kindsWithEnough(questions: Question[]): Kind[] {
  const kinds = ['single', 'multiple', 'sort', 'find'] as const
  return kinds.filter((kind) => questions.filter((question) => question.kind === kind).length >= ENOUGH[kind])
}

function percent(share = 0): string {
  return `${String(Math.round(share * 100))} %`
}
