import type { Locator, Page } from '@playwright/test'

import type { Way } from './stories.ts'

/** The page of a case: its briefing, its nodes, and what stands below them. */
export class Player {
  readonly page: Page
  readonly begin: Locator
  readonly anticipation: Locator
  readonly lookBack: Locator
  readonly stepBack: Locator
  readonly returnToFirst: Locator
  readonly playAgain: Locator
  readonly finish: Locator
  readonly status: Locator
  /** The heading of the debrief. */
  readonly lookingBack: Locator
  /** The point that a citation has opened. */
  readonly point: Locator

  constructor(page: Page) {
    this.page = page
    this.begin = page.getByRole('link', { name: 'Begin', exact: true })
    this.anticipation = page.getByRole('textbox', { name: 'Before you begin, if you like' })
    this.lookBack = page.getByRole('link', { name: 'Look back on it' })
    this.stepBack = page.getByRole('button', { name: 'Step back one decision' })
    this.returnToFirst = page.getByRole('button', { name: 'Return to your first attempt' })
    this.playAgain = page.getByRole('button', { name: 'Play it again from the start' })
    this.finish = page.getByRole('button', { name: 'I have finished looking back' })
    this.status = page.locator('.case-status').getByRole('status')
    this.lookingBack = page.getByRole('heading', { name: 'Looking back', exact: true, level: 2 })
    this.point = page
      .getByRole('complementary')
      .filter({ has: page.getByRole('link', { name: 'See it among the points of this document' }) })
  }

  /** The section of a node. */
  node(id: string): Locator {
    return this.page.locator(`[id="${id}"]`)
  }

  heading(node: string): Locator {
    return this.page.locator(`[id="${node}-title"]`)
  }

  /** An option by its address, `node.option`. */
  option(address: string): Locator {
    return this.page.locator(`[id="${address}"]`)
  }

  /** The link that chooses an option. */
  choice(address: string): Locator {
    return this.option(address).locator('.case-choice').and(this.page.getByRole('link'))
  }

  /** What the story answers at once. */
  feedback(address: string): Locator {
    return this.option(address).getByRole('heading', { name: 'What happens' })
  }

  /** The way on from a passage, or from the feedback of an option. */
  goOn(step: string): Locator {
    return this.page.locator(`[id="${step}"]`).getByRole('link', { name: 'Go on' })
  }

  /** The box for the answer to a prompt. */
  prompt(question: string | RegExp): Locator {
    return this.page.getByRole('textbox', { name: question })
  }

  /** Begins and goes through every step; after a choice its feedback is read to the end. */
  async play({ steps }: Pick<Way, 'steps'>): Promise<void> {
    await this.begin.click()
    await this.follow(steps)
  }

  async follow(steps: string[]): Promise<void> {
    for (const step of steps) {
      if (step.includes('.')) await this.choice(step).click()
      await this.goOn(step).click()
    }
  }

  /** Plays to the outcome and opens the debrief. */
  async playToDebrief(way: Way): Promise<void> {
    await this.play(way)
    await this.lookBack.click()
    await this.lookingBack.waitFor()
  }
}
