import { markAnswer } from '#domain/question/mark.ts'
import { check as words } from '#messages/check.ts'

import { inputsOf } from './read-answer.ts'

import type { Marking } from '#domain/question/mark.ts'
import type { CheckKit, QuestionKit } from '#domain/question/question-kit.ts'
import type { CheckView } from '#stores/check-view.ts'

/**
 * The questions are in the page as static HTML. These functions show of them what the learner’s view asks for, and mark what has been
 * answered; they hold no state and decide nothing.
 */
export function showCheck(root: HTMLElement, { questions }: CheckKit, view: CheckView): void {
  root.dataset['live'] = view.mode
  root.toggleAttribute('data-begun', view.answers.length > 0 || view.isAgain)
  for (const question of questions) {
    const section = document.getElementById(question.id)
    if (!section) continue
    section.toggleAttribute('data-shown', view.mode !== 'finished' && question.id === view.question)
    showAnswer(section, question, view)
  }
}

/** Moves focus to what the learner should read next. */
export function focusCheck({ mode, question }: CheckView): void {
  const place = mode === 'finished' ? document.getElementById('result') : document.getElementById(question)
  const target = place?.querySelector<HTMLElement>(mode === 'answered' ? '.question-outcome' : 'h2[tabindex="-1"]')
  target?.focus({ preventScroll: true })
  if (mode === 'answered') target?.scrollIntoView({ block: 'nearest' })
  else place?.scrollIntoView({ block: 'start' })
}

/** The form of a question. */
export function formOf(question: string): HTMLFormElement | null {
  const form = document.getElementById(`${question}-form`)
  return form instanceof HTMLFormElement ? form : null
}

/** What a question asks, as it stands in the page. */
export function askOf(question: string): string {
  return document.querySelector(`#${CSS.escape(question)} .question-ask`)?.textContent.trim() ?? ''
}

/** The text of an objective, as it stands in the page. */
export function objectiveOf(objective: string): string {
  return document.querySelector(`[data-objective="${CSS.escape(objective)}"]`)?.textContent.trim() ?? ''
}

/** Marks what has been answered in this attempt, and clears what was answered in another. */
function showAnswer(section: HTMLElement, question: QuestionKit, view: CheckView): void {
  const kept = view.answers.find((answer) => answer.question === question.id)
  const shown = kept ? `${view.attempt} ${kept.at}` : undefined
  if (section.dataset['answered'] === shown) return
  const form = formOf(question.id)
  form?.reset()
  for (const [name, value] of kept ? inputsOf(question.id, kept.answer) : []) check(section, name, value)
  for (const input of section.querySelectorAll('input')) input.disabled = kept !== undefined
  if (kept) section.dataset['answered'] = shown
  else delete section.dataset['answered']
  showMarking(section, question, kept && markAnswer(question, kept.answer))
}

function check(section: HTMLElement, name: string, value: string): void {
  const input = section.querySelector<HTMLInputElement>(
    `input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`,
  )
  if (input) input.checked = true
}

function showMarking(section: HTMLElement, question: QuestionKit, marking: Marking | undefined): void {
  const outcome = section.querySelector<HTMLElement>('.question-outcome')
  if (outcome) {
    outcome.hidden = marking === undefined
    outcome.textContent = marking ? describe(question, marking) : ''
    outcome.dataset['outcome'] = marking?.isRight ? 'right' : 'not-right'
  }
  for (const part of section.querySelectorAll<HTMLElement>('[data-part]')) {
    const verdict = marking?.parts.find(({ id }) => id === part.dataset['part'])?.verdict
    if (verdict) part.dataset['verdict'] = verdict
    else delete part.dataset['verdict']
    const says = part.querySelector('.question-verdict')
    if (says) says.textContent = verdict ? words.verdicts[question.kind][verdict] : ''
    part.querySelector('.question-why')?.toggleAttribute('open', verdict !== undefined && verdict !== 'left')
  }
}

function describe({ kind }: QuestionKit, { parts, isRight }: Marking): string {
  if (isRight) return words.right
  if (kind === 'single') return words.notRight
  const asTheyShould = parts.filter(({ verdict }) => verdict === 'right' || verdict === 'left')
  return words.partlyRight(asTheyShould.length, parts.length)
}
