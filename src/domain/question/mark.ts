import type { Answer } from './answer.ts'
import type { QuestionKit } from './question-kit.ts'

/**
 * How one option, item or phrase was dealt with: chosen and rightly so; chosen and wrongly; passed over though it belongs to the key; left
 * alone, as it should be. An item of a sort is `right` in its bin, `wrong` in another, `missed` in none, and never `left`.
 */
export type Verdict = 'right' | 'wrong' | 'missed' | 'left'

/** What an answer comes to. */
export interface Marking {
  /** The verdict on every option, item or phrase, in the order of the question; phrases have their places as ids. */
  parts: { id: string; verdict: Verdict }[]
  /** Whether the question counts as right. */
  isRight: boolean
}

/**
 * Marks an answer. A question counts as right when nothing is wrong and nothing missed: the one option of a single, exactly the key of a
 * multiple, every item of a sort, and in a text everything that identifies and nothing else. Whatever of an answer the question does not
 * have is passed over, and an answer of another kind counts as none.
 */
export function markAnswer(question: QuestionKit, answer: Answer): Marking {
  const parts = markParts(question, answer)
  return { parts, isRight: parts.every(({ verdict }) => verdict === 'right' || verdict === 'left') }
}

function markParts(question: QuestionKit, answer: Answer): Marking['parts'] {
  if (question.kind === 'sort') {
    const placed = answer.kind === 'sort' ? answer.bins : {}
    return question.items.map(({ id, bin }) => ({ id, verdict: verdictOn(placed[id], bin) }))
  }
  if (question.kind === 'find') {
    const marked = answer.kind === 'find' ? answer.phrases : []
    return question.identifies.map((isKeyed, index) => ({
      id: String(index),
      verdict: verdictOnChoice(marked.includes(index), isKeyed),
    }))
  }
  const chosen = chosenOptions(question, answer)
  return question.options.map(({ id, isRight }) => ({ id, verdict: verdictOnChoice(chosen.includes(id), isRight) }))
}

function chosenOptions({ kind }: QuestionKit, answer: Answer): string[] {
  if (kind !== answer.kind) return []
  if (answer.kind === 'single') return [answer.option]
  return answer.kind === 'multiple' ? answer.options : []
}

function verdictOn(placed: string | undefined, bin: string): Verdict {
  if (placed === undefined) return 'missed'
  return placed === bin ? 'right' : 'wrong'
}

function verdictOnChoice(isChosen: boolean, isKeyed: boolean): Verdict {
  if (isChosen) return isKeyed ? 'right' : 'wrong'
  return isKeyed ? 'missed' : 'left'
}
