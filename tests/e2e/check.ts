import { toQuestionKit } from '#domain/question/question-kit.ts'

import { questionsOf } from '../fixtures/questions.ts'

import type { Question } from '#domain/question/question-schema.ts'
import type { Locator, Page } from '@playwright/test'

/** A module whose check has questions of every kind. */
export const CHECKED = 'patient-in-the-post'

/** Its questions, in the order in which they are asked. */
export const QUESTIONS = questionsOf(CHECKED)

/** The first question of a kind. */
export function firstOf<Kind extends Question['kind']>(kind: Kind): Extract<Question, { kind: Kind }> {
  const found = QUESTIONS.find((question) => question.kind === kind)
  if (!found) throw new Error(`The check of ${CHECKED} has no ${kind}`)
  return found as Extract<Question, { kind: Kind }>
}

/** The page of a knowledge check: the question that is asked, what it comes to, and the result. */
export class Check {
  readonly page: Page
  readonly answer: Locator
  readonly next: Locator
  readonly toResult: Locator
  readonly tryAgain: Locator
  readonly status: Locator
  readonly result: Locator
  /** The questions worth another look, as links. */
  readonly review: Locator
  readonly whole: Locator

  constructor(page: Page) {
    this.page = page
    this.answer = page.getByRole('button', { name: 'Answer', exact: true })
    this.next = page.getByRole('button', { name: 'Next question' })
    this.toResult = page.getByRole('button', { name: 'See what it came to' })
    this.tryAgain = page.getByRole('button', { name: 'Try again' })
    this.status = page.locator('.question-check').getByRole('status')
    this.result = page.locator('.question-result')
    this.review = this.result.locator('.question-review > li')
    this.whole = page.getByRole('link', { name: 'All questions with their answers on one page' })
  }

  /** The section of a question. */
  question(id: string): Locator {
    return this.page.locator(`[id="${id}"]`)
  }

  heading(id: string): Locator {
    return this.question(id).getByRole('heading', { level: 2 })
  }

  /** What the answer came to, in words. */
  outcome(id: string): Locator {
    return this.question(id).locator('.question-outcome')
  }

  /** An option, item or phrase with its reason. */
  part(question: string, id: string): Locator {
    return this.question(question).locator(`.question-part[data-part="${id}"]`)
  }

  confidence(name: 'I am guessing' | 'Fairly sure' | 'Sure'): Locator {
    return this.page.getByRole('radio', { name, exact: true })
  }

  /** The inputs that a right answer, or one that is not, sets. */
  inputs(question: Question, manner: 'right' | 'wrong'): Locator[] {
    return valuesOf(question, manner).map(([name, value]) =>
      this.question(question.id).locator(`input[name="${name}"][value="${value}"]`),
    )
  }

  async choose(question: Question, manner: 'right' | 'wrong'): Promise<void> {
    for (const input of this.inputs(question, manner)) await input.check()
  }

  /** Answers the question and waits for what it comes to. */
  async give(question: Question, manner: 'right' | 'wrong'): Promise<void> {
    await this.choose(question, manner)
    await this.answer.click()
    await this.outcome(question.id).waitFor()
  }

  /** Answers every question, those in `wrong` wrongly, and opens the result. */
  async goThrough(wrong: string[] = []): Promise<void> {
    for (const [index, question] of QUESTIONS.entries()) {
      await this.give(question, wrong.includes(question.id) ? 'wrong' : 'right')
      await (index < QUESTIONS.length - 1 ? this.next : this.toResult).click()
    }
    await this.result.waitFor()
  }
}

function valuesOf(question: Question, manner: 'right' | 'wrong'): [name: string, value: string][] {
  const kit = toQuestionKit(question)
  const isWanted = (isRight: boolean) => isRight === (manner === 'right')
  switch (kit.kind) {
    case 'single':
      return kit.options
        .filter(({ isRight }) => isWanted(isRight))
        .slice(0, 1)
        .map((option) => [kit.id, option.id])
    case 'multiple':
      return kit.options.filter(({ isRight }) => isWanted(isRight)).map((option) => [kit.id, option.id])
    case 'sort':
      return kit.items.map(({ id, bin }) => {
        const other = kit.bins.find((one) => one !== bin) ?? bin
        return [`${kit.id}.${id}`, manner === 'right' ? bin : other]
      })
    case 'find':
      return kit.identifies.flatMap((identifies, index) =>
        isWanted(identifies) ? [[kit.id, String(index)] as [string, string]] : [],
      )
  }
}
