import type { Page } from '@playwright/test'

const PREFIX = 'one-standard:1:'

/** What the site has kept on the device, under keys without the prefix of the site. */
export class Kept {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async read(key: string): Promise<string | null> {
    return this.page.evaluate((name) => localStorage.getItem(name), PREFIX + key)
  }

  /** What is kept of a case, as far as the tests look at it. */
  async readCase(
    id: string,
  ): Promise<{ current: string; attempts: { id: string; origin: string; events: unknown[] }[] }> {
    const raw = (await this.read(`case:${id}`)) ?? '{"current":"","attempts":[]}'
    return JSON.parse(raw) as Awaited<ReturnType<Kept['readCase']>>
  }

  async keys(): Promise<string[]> {
    const keys = await this.page.evaluate(() => Object.keys(localStorage))
    return keys.filter((key) => key.startsWith(PREFIX)).map((key) => key.slice(PREFIX.length))
  }

  /** Writes on the device from this page. The page itself is not told: only other tabs are. */
  async write(key: string, value: string): Promise<void> {
    await this.page.evaluate(
      ([name, text]) => {
        localStorage.setItem(name, text)
      },
      [PREFIX + key, value] as const,
    )
  }

  /** Puts a value on the device before any page that reads it is open. */
  async seed(key: string, value: string): Promise<void> {
    await this.page.goto('./404.html')
    await this.write(key, value)
  }
}
