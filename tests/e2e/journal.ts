import type { Locator, Page } from '@playwright/test'

/** The page of the journal. */
export class Journal {
  readonly page: Page
  readonly write: Locator
  /** The box for an entry that no case asked for. */
  readonly box: Locator
  readonly entries: Locator
  readonly bringBack: Locator
  readonly asMarkdown: Locator
  readonly asJson: Locator
  /** The notice about what could not be read. */
  readonly unreadable: Locator

  constructor(page: Page) {
    this.page = page
    this.write = page.getByRole('button', { name: 'Write something' })
    this.box = page.getByRole('textbox', { name: 'A reflection about nothing in particular' })
    this.entries = page.getByRole('article')
    this.bringBack = page.getByRole('button', { name: 'Bring it back' })
    this.asMarkdown = page.getByRole('button', { name: 'As text (Markdown)' })
    this.asJson = page.getByRole('button', { name: 'As data (JSON)' })
    this.unreadable = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Something kept here could not be read' }) })
  }

  /** The entry whose text is shown. */
  entry(text: string): Locator {
    return this.entries.filter({ hasText: text })
  }

  /** The entries under the title of a case, or under “Reflections of your own”. */
  group(title: string): Locator {
    return this.page
      .locator('section')
      .filter({ has: this.page.getByRole('heading', { name: title, exact: true, level: 2 }) })
  }

  /** Writes an entry of one’s own and waits until it is kept. */
  async add(text: string): Promise<void> {
    await this.write.click()
    await this.box.fill(text)
    await this.entry(text).waitFor()
  }
}
