import type { Locator, Page } from '@playwright/test'

/** The page of the journal. */
export class Journal {
  readonly page: Page
  /** Begins a free entry. */
  readonly write: Locator
  /** The boxes of what is being written, from choosing how to closing them. */
  readonly panel: Locator
  /** The box of a free entry. */
  readonly box: Locator
  /** Closes the boxes; what was written is listed then. */
  readonly done: Locator
  /** The entries that are listed. */
  readonly entries: Locator
  readonly search: Locator
  readonly show: Locator
  readonly topic: Locator
  /** Brings back the entry that was deleted last. */
  readonly bringBack: Locator
  /** What the learner means to do, and what is due of it. */
  readonly commitments: Locator
  /** The notice about what could not be read. */
  readonly unreadable: Locator

  constructor(page: Page) {
    this.page = page
    this.write = page.getByRole('button', { name: 'Just write' })
    this.panel = page.locator('.journal-panel')
    this.box = page.getByRole('textbox', { name: 'A free entry' })
    this.done = this.panel.getByRole('button', { name: 'Done' })
    this.entries = page.getByRole('article')
    this.search = page.getByRole('searchbox', { name: 'Search' })
    this.show = page.getByRole('combobox', { name: 'Show' })
    this.topic = page.getByRole('combobox', { name: 'About' })
    this.bringBack = page.getByRole('button', { name: 'Bring it back' })
    this.commitments = page.getByRole('region', { name: 'What you mean to do' })
    this.unreadable = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Something kept here could not be read' }) })
  }

  /** The entry whose text is shown. */
  entry(text: string): Locator {
    return this.entries.filter({ hasText: text })
  }

  /** The entries about a case, a module or whatever else stands above their title. */
  about(topic: string): Locator {
    return this.entries.filter({ has: this.page.locator('header > p').getByText(topic, { exact: true }) })
  }

  /** Chooses a model, by its title, or a commitment. */
  async begin(title: string): Promise<void> {
    await this.page.getByRole('button', { name: title }).click()
  }

  /** Writes a free entry, closes its box, and waits until it is listed. */
  async add(text: string): Promise<void> {
    await this.write.click()
    await this.box.fill(text)
    await this.done.click()
    await this.entry(text).waitFor()
  }
}
