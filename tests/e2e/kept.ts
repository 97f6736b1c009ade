import type { Page } from '@playwright/test'
import type { Entry } from '#domain/journal/entry.ts'

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

  /** What is in the database of reflections: entries, the oldest id first, or what is left of them when they are sealed. */
  async entries(): Promise<Entry[]> {
    return this.page.evaluate(async () => {
      const request = indexedDB.open('one-standard')
      const database = await new Promise<IDBDatabase | undefined>((resolve) => {
        // There is none yet, and looking for it is not to make one.
        request.onupgradeneeded = () => request.transaction?.abort()
        request.onsuccess = () => {
          resolve(request.result)
        }
        request.onerror = () => {
          resolve(undefined)
        }
      })
      if (!database) return []
      const all = database.transaction('entries').objectStore('entries').getAll() as IDBRequest<Entry[]>
      const entries = await new Promise<Entry[]>((resolve) => {
        all.onsuccess = () => {
          resolve(all.result)
        }
      })
      database.close()
      return entries
    })
  }

  /** Puts values into the database of reflections, by their id, before any page that reads them is open. */
  async seedEntries(values: readonly { id: string }[]): Promise<void> {
    // The site itself makes the database, as it does for everybody.
    await this.page.goto('./journal/')
    await this.page.getByRole('button', { name: 'Just write' }).waitFor()
    await this.page.goto('./404.html')
    await this.page.evaluate(async (all) => {
      const request = indexedDB.open('one-standard')
      await new Promise((resolve) => {
        request.onsuccess = resolve
      })
      const transaction = request.result.transaction('entries', 'readwrite')
      for (const value of all) transaction.objectStore('entries').put(value, value.id)
      await new Promise((resolve) => {
        transaction.oncomplete = resolve
      })
      request.result.close()
    }, values)
  }
}
