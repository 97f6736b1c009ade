import type { Locator, Page } from '@playwright/test'

/** An entry as it is stored. */
export interface StoredEntry {
  schema: 2
  id: string
  about: { kind: 'free' }
  keeping: 'scratch' | 'kept'
  parts: { step: string; text: string }[]
  versions: { savedAt: string; parts: { step: string; text: string }[] }[]
  createdAt: string
  updatedAt: string
}

/** Deriving a key takes a second of work, and more on a busy machine. */
export const PATIENCE = { timeout: 30_000 }

export const PASSPHRASE = 'maple kayak ledger tundra'

/** A free entry with one text. */
export function entryOf(id: string, text: string, more: Partial<StoredEntry> = {}): StoredEntry {
  const time = '2026-11-01T10:00:00.000Z'
  const parts = [{ step: 'text', text }]
  return {
    schema: 2,
    id,
    about: { kind: 'free' },
    keeping: 'scratch',
    parts,
    versions: [],
    createdAt: time,
    updatedAt: time,
    ...more,
  }
}

/** From now on the page no longer comes to the pause after which it stores what is being written. */
export async function neverPause(page: Page): Promise<void> {
  await page.evaluate(() => {
    const later = window.setTimeout.bind(window)
    const patched = (work: () => void, delay = 0) => (delay < 300 || delay === 500 ? later(work, delay) : 0)
    window.setTimeout = patched as typeof window.setTimeout
  })
}

/** The view of the journal where it is kept safe. */
export class Keeping {
  readonly page: Page
  readonly lock: Locator
  readonly passphrase: Locator
  readonly unlock: Locator
  readonly lockNow: Locator
  readonly restoring: Locator
  readonly file: Locator
  readonly preview: Locator
  readonly doIt: Locator
  readonly saveBackup: Locator
  readonly dialog: Locator
  readonly banner: Locator

  constructor(page: Page) {
    this.page = page
    this.lock = page.getByRole('region', { name: 'Lock', exact: true })
    this.passphrase = page.getByLabel('Passphrase', { exact: true })
    this.unlock = page.getByRole('button', { name: 'Unlock', exact: true })
    this.lockNow = page.getByRole('button', { name: 'Lock now' })
    this.restoring = page.getByRole('region', { name: 'Bring back a backup' })
    this.file = page.getByLabel('Backup file')
    this.preview = page.getByRole('heading', { name: 'What this file would do' })
    this.doIt = page.getByRole('button', { name: 'Bring it back' })
    this.saveBackup = page.getByRole('button', { name: 'Save a backup' })
    this.dialog = page.getByRole('dialog')
    this.banner = page.getByRole('complementary', { name: 'Nothing is kept in this tab' })
  }

  /** Opens the view anew. */
  async open(): Promise<void> {
    await this.page.goto('./404.html')
    await this.page.goto('./journal/#safe')
    await this.page.getByRole('heading', { name: 'Erase', exact: true }).waitFor()
  }

  /** Puts entries into the database as the site would have stored them, and opens the view. */
  async openWith(entries: StoredEntry[]): Promise<void> {
    await this.open()
    await this.page.evaluate(putEntries, entries)
    await this.open()
  }

  /** Asks for a lock; what comes of it is for the test to see. */
  async askForLock(passphrase = PASSPHRASE): Promise<void> {
    await this.lock.getByRole('button', { name: 'Set a lock' }).click()
    await this.passphrase.fill(passphrase)
    await this.page.getByLabel('The same once more').fill(passphrase)
    await this.page.getByLabel('I understand: nobody can recover it.').check()
    await this.lock.getByRole('button', { name: 'Set a lock' }).click()
  }

  async setLock(passphrase = PASSPHRASE): Promise<void> {
    await this.askForLock(passphrase)
    await this.lockNow.waitFor(PATIENCE)
  }

  async giveToUnlock(passphrase: string): Promise<void> {
    await this.passphrase.first().fill(passphrase)
    await this.unlock.first().click()
  }

  /** Gives a file made of a text to the field for backups. */
  async choose(text: string | Buffer, name = 'one-standard-backup-2026-11-22.json'): Promise<void> {
    await this.file.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) })
  }

  /** Everything that the browser holds for this site, as one text; bytes are read as UTF-8. */
  async dump(): Promise<string> {
    return JSON.stringify(await this.page.evaluate(readEverything))
  }

  /** The entries in the database, as they are stored. */
  async stored(): Promise<unknown[]> {
    const { databases } = await this.page.evaluate(readEverything)
    return databases.flatMap(({ stores }) => stores.entries?.map(({ value }) => value) ?? [])
  }
}

/** Runs in the page. */
async function putEntries(entries: StoredEntry[]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('one-standard')
    request.onsuccess = () => {
      resolve(request.result)
    }
    request.onerror = () => {
      reject(new Error('not opened'))
    }
  })
  const transaction = database.transaction('entries', 'readwrite')
  for (const entry of entries) transaction.objectStore('entries').put(entry, entry.id)
  await new Promise((resolve) => (transaction.oncomplete = resolve))
  database.close()
}

interface Held {
  local: [string, string][]
  session: [string, string][]
  cookies: string
  caches: string[]
  workers: number
  databases: { name: string; stores: Record<string, { key: unknown; value: unknown }[]> }[]
}

/** Runs in the page. */
async function readEverything(): Promise<Held> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => {
        resolve(request.result)
      }
      request.onerror = () => {
        reject(new Error('not read'))
      }
    })
  const toText = (value: unknown): unknown => {
    if (value instanceof Uint8Array) return new TextDecoder().decode(value)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
    return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toText(field)]))
  }
  const databases: Held['databases'] = []
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name))
    const stores: Held['databases'][number]['stores'] = {}
    for (const store of database.objectStoreNames) {
      const shelf = database.transaction(store).objectStore(store)
      const [keys, values] = await Promise.all([
        done(shelf.getAllKeys()),
        done(shelf.getAll() as IDBRequest<unknown[]>),
      ])
      stores[store] = keys.map((key, index) => ({ key, value: toText(values[index]) }))
    }
    databases.push({ name, stores })
    database.close()
  }
  return {
    local: Object.entries<string>(localStorage),
    session: Object.entries<string>(sessionStorage),
    cookies: document.cookie,
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    databases,
  }
}
