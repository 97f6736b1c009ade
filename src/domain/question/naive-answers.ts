import { seededRandom } from '../random.ts'

import { markAnswer } from './mark.ts'
import { toQuestionKit } from './question-kit.ts'

import type { Answer } from './answer.ts'
import type { Question } from './question-schema.ts'

type Kind = Question['kind']

/** What a way of answering that does not read the questions comes to. */
export interface NaiveShare {
  strategy: string
  /** The share of all questions that it answers right, 0 to 1; for random answers the mean. */
  share: number
  /** The same for each kind of which there are questions. */
  byKind: Partial<Record<Kind, number>>
}

/** How inviting a choice is, from its text and its place among `count`; the highest is taken, and of equals the first. */
type Appeal = (text: string, index: number, count: number) => number

const CAUTIOUS =
  /\b(ask|call|ring|check|wait|first|senior|advice|policy|document|write down|report|tell|apolog\w*|sorry|consent|permission|private\w*|association|before|without|only if|unless)\b/gi
const HEDGED =
  /\b(may|might|can|could|some|sometimes|often|usually|in part|partly|not always|depends?|likely|possibly|yet|still|either|both)\b/gi
const ABSOLUTE =
  /\b(all|always|never|none|nothing|nobody|no one|no|only|every\w*|any\w*|must|cannot|whole|entirely|at once|whatever)\b/gi
const POLITE =
  /\b(please|thank\w*|kind\w*|respect\w*|gently|courte\w*|polite\w*|care\w*|listen\w*|understand\w*|sorry)\b/gi

const count = (pattern: RegExp) => (text: string) => text.match(pattern)?.length ?? 0

const APPEALS: Record<string, Appeal> = {
  first: (_, index) => -index,
  second: (_, index) => (index === 1 ? 1 : 0),
  third: (_, index) => (index === 2 ? 1 : 0),
  last: (_, index) => index,
  longest: (text) => text.length,
  shortest: (text) => -text.length,
  middling: (_, index, all) => -Math.abs(index - (all - 1) / 2),
  cautious: count(CAUTIOUS),
  hedged: (text) => count(HEDGED)(text) - count(ABSOLUTE)(text),
  absolute: count(ABSOLUTE),
  polite: count(POLITE),
}

/**
 * Answers questions by strategies that do not read them. Of a single they take the most inviting option: the first, the second, the third,
 * the last, the longest, the shortest, the one in the middle, the most cautious-sounding, the most hedged, the most absolute, the most
 * polite. Of a multiple or a text they take the more inviting half, and of a sort they put every item into the most inviting bin. `all` takes
 * everything where that is possible and otherwise the first, and `random` is the mean of `plays` seeded random rounds.
 */
export function answerNaively(questions: Question[], plays = 1000): NaiveShare[] {
  const random = seededRandom(20261122)
  const rounds = Array.from({ length: plays }, () => rightBy(questions, (question) => answerAtRandom(question, random)))
  const means = questions.map((_, index) => rounds.reduce((sum, right) => sum + (right[index] ?? 0), 0) / plays)
  return [
    ...Object.entries(APPEALS).map(([strategy, appeal]) =>
      toShare(
        strategy,
        questions,
        rightBy(questions, (question) => answerBy(question, appeal, 'half')),
      ),
    ),
    toShare(
      'all',
      questions,
      rightBy(questions, (question) => answerBy(question, (_, index) => -index, 'all')),
    ),
    toShare('random', questions, means),
  ]
}

/** For each question 1 if it is answered right and 0 if not. */
function rightBy(questions: Question[], answer: (question: Question) => Answer): number[] {
  return questions.map((question) => (markAnswer(toQuestionKit(question), answer(question)).isRight ? 1 : 0))
}

function toShare(strategy: string, questions: Question[], right: number[]): NaiveShare {
  const meanOf = (kind: Kind) => mean(right.filter((_, index) => questions[index]?.kind === kind))
  const kinds = [...new Set(questions.map(({ kind }) => kind))]
  return { strategy, share: mean(right), byKind: Object.fromEntries(kinds.map((kind) => [kind, meanOf(kind)])) }
}

function mean(values: number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

function answerBy(question: Question, appeal: Appeal, portion: 'half' | 'all'): Answer {
  const pick = (texts: string[], most: number) => rank(texts, appeal).slice(0, most)
  const portionOf = (all: number) => (portion === 'all' ? all : Math.ceil(all / 2))
  switch (question.kind) {
    case 'single':
      return { kind: 'single', option: idsAt(question.options, pick(textsOf(question.options), 1))[0] ?? '' }
    case 'multiple': {
      const { options } = question
      return { kind: 'multiple', options: idsAt(options, pick(textsOf(options), portionOf(options.length))) }
    }
    case 'sort': {
      const labels = question.bins.map(({ label }) => label)
      const [bin = ''] = idsAt(question.bins, pick(labels, 1))
      return { kind: 'sort', bins: Object.fromEntries(question.items.map(({ id }) => [id, bin])) }
    }
    case 'find': {
      const phrases = question.passage.marks.map(({ phrase }) => phrase)
      return { kind: 'find', phrases: pick(phrases, portionOf(phrases.length)) }
    }
  }
}

/** An answer by chance: any option, any set that is not empty, any bin for every item. */
function answerAtRandom(question: Question, random: () => number): Answer {
  const any = <T>(from: T[]) => from[Math.floor(random() * from.length)]
  const some = (all: number) => {
    const chosen = Array.from({ length: all }, (_, index) => index).filter(() => random() < 0.5)
    return chosen.length > 0 ? chosen : [Math.floor(random() * all)]
  }
  switch (question.kind) {
    case 'single':
      return { kind: 'single', option: any(question.options)?.id ?? '' }
    case 'multiple':
      return { kind: 'multiple', options: idsAt(question.options, some(question.options.length)) }
    case 'sort':
      return {
        kind: 'sort',
        bins: Object.fromEntries(question.items.map(({ id }) => [id, any(question.bins)?.id ?? ''])),
      }
    case 'find':
      return { kind: 'find', phrases: some(question.passage.marks.length) }
  }
}

/** The places of the texts, the most inviting first. */
function rank(texts: string[], appeal: Appeal): number[] {
  const ranked = texts.map((text, index) => ({ index, value: appeal(text, index, texts.length) }))
  return ranked.sort((a, b) => b.value - a.value || a.index - b.index).map(({ index }) => index)
}

function textsOf(options: { text: string }[]): string[] {
  return options.map(({ text }) => text)
}

function idsAt(from: { id: string }[], places: number[]): string[] {
  return places.flatMap((place) => from[place]?.id ?? [])
}
