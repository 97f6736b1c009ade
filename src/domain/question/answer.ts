import { isFields } from '../fields.ts'

import type { QuestionKit } from './question-kit.ts'

/** What a learner answers to a question, by the ids that were chosen. */
export type Answer =
  | { kind: 'single'; option: string }
  | { kind: 'multiple'; options: string[] }
  /** The bin of each item, by the item’s id. */
  | { kind: 'sort'; bins: Record<string, string> }
  /** The phrases that were marked, by their places in the text, from 0. */
  | { kind: 'find'; phrases: number[] }

/**
 * Whether a question can be answered so: the kind is its own, everything chosen is there to choose, and enough is chosen (one option, one
 * phrase, a bin for every item). What was kept of a question that has changed since may not fit any more.
 */
export function isAnswerTo(question: QuestionKit, answer: Answer): boolean {
  switch (answer.kind) {
    case 'single':
      return question.kind === 'single' && hasOption(question, answer.option)
    case 'multiple':
      return (
        question.kind === 'multiple' && isSome(answer.options) && answer.options.every((id) => hasOption(question, id))
      )
    case 'sort':
      return question.kind === 'sort' && areSorted(question, answer.bins)
    case 'find':
      return (
        question.kind === 'find' &&
        isSome(answer.phrases) &&
        answer.phrases.every((index) => question.identifies[index] !== undefined)
      )
  }
}

function hasOption({ options }: { options: { id: string }[] }, id: string): boolean {
  return options.some((option) => option.id === id)
}

/** Whether there is something in a list, and nothing in it twice. */
function isSome(chosen: unknown[]): boolean {
  return chosen.length > 0 && new Set(chosen).size === chosen.length
}

function areSorted({ items, bins }: QuestionKit & { kind: 'sort' }, placed: Record<string, string>): boolean {
  const isPlaced = ({ id }: { id: string }) => Object.hasOwn(placed, id) && bins.includes(placed[id] ?? '')
  return Object.keys(placed).length === items.length && items.every(isPlaced)
}

/** The answer in a stored value, or `undefined` if it is none. */
export function parseAnswer(value: unknown): Answer | undefined {
  if (!isFields(value)) return undefined
  const { kind, option, options, bins, phrases } = value
  if (kind === 'single') return typeof option === 'string' ? { kind, option } : undefined
  if (kind === 'multiple') return isListOf(options, isText) ? { kind, options: [...options] } : undefined
  if (kind === 'find') return isListOf(phrases, isPlace) ? { kind, phrases: [...phrases] } : undefined
  if (kind === 'sort' && isFields(bins) && isListOf(Object.values(bins), isText)) {
    return { kind, bins: { ...bins } as Record<string, string> }
  }
  return undefined
}

function isListOf<T>(value: unknown, isOne: (item: unknown) => item is T): value is T[] {
  return Array.isArray(value) && Array.from<unknown>(value).every(isOne)
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0
