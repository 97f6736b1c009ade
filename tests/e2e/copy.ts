import { expect, test as base } from './fixtures.ts'

import type { Locator, Page } from '@playwright/test'

import type { Entry } from '#domain/journal/entry.ts'

export { expect }

interface Fixtures {
  copy: Copy
  /** Opens the view for copies, over a journal with these entries. */
  open: (...entries: Entry[]) => Promise<void>
}

export const test = base.extend<Fixtures>({
  copy: async ({ page }, use) => {
    await use(new Copy(page))
  },
  open: async ({ goto, kept, page }, use) => {
    await use(async (...entries) => {
      await page.clock.setFixedTime('2026-11-21T21:15:00-05:00')
      await kept.seedEntries(entries)
      await goto('journal/#copy')
    })
  },
})

/** The view of the journal in which a copy is taken. */
export class Copy {
  readonly page: Page
  readonly steps: Locator
  readonly goToCheck: Locator
  readonly goToLook: Locator
  readonly goToSave: Locator
  /** What the check says of itself and of all entries. */
  readonly status: Locator
  /** What will leave, as it is shown. */
  readonly preview: Locator

  constructor(page: Page) {
    this.page = page
    this.steps = page.getByRole('list').filter({ has: page.getByRole('heading', { name: /Choose what goes into/ }) })
    this.goToCheck = page.getByRole('button', { name: 'Check these entries' })
    this.goToLook = page.getByRole('button', { name: 'Look at the copy' })
    this.goToSave = page.getByRole('button', { name: 'This is what I want to take' })
    this.status = page.getByRole('status').filter({ hasText: /./ })
    this.preview = page.getByRole('region', { name: /^The (?:text file|document|printed sheet|data file)/ })
  }

  /** Goes on from the first step to one further on. */
  async goTo(step: 'look' | 'save'): Promise<void> {
    await this.goToCheck.click()
    await this.goToLook.click()
    if (step === 'save') await this.goToSave.click()
  }

  /** The heading of a step. */
  step(name: string): Locator {
    return this.page.getByRole('heading', { level: 2, name })
  }

  /** The checkbox of an entry, or of all entries of a topic. */
  choice(name: string | RegExp): Locator {
    return this.page.getByRole('checkbox', { name })
  }

  /** An entry in which something was found. */
  entry(title: string): Locator {
    return this.page.getByRole('article', { name: title })
  }

  /** What was found: these words. The steps are items of a list too, further out. */
  finding(words: string): Locator {
    return this.page
      .getByRole('listitem')
      .filter({ has: this.page.locator('mark', { hasText: words }) })
      .last()
  }

  format(name: string): Locator {
    return this.page.getByRole('radio', { name })
  }

  /** A question that only the learner can answer. */
  question(name: RegExp): Locator {
    return this.page.getByRole('group', { name })
  }
}
