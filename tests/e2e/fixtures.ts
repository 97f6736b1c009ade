import { readFile } from 'node:fs/promises'

import { test as base, expect, type Locator, type Page } from '@playwright/test'

import { Check } from './check.ts'
import { Journal } from './journal.ts'
import { Keeping } from './keeping.ts'
import { Kept } from './kept.ts'
import { Player } from './player.ts'
import { angela, kitchenSink } from './stories.ts'

import type { Story } from './stories.ts'

interface Fixtures {
  /** Goes to a path of the site, relative to where it is served (`''` is the home page), and waits for its islands. */
  goto: (path: string) => Promise<void>
  /** Goes to a path without waiting for anything to come alive. */
  visit: (path: string) => Promise<void>
  /** Presses what saves a file, and returns the file’s name and text. */
  download: (press: Locator) => Promise<{ name: string; text: string }>
  player: Player
  check: Check
  journal: Journal
  keeping: Keeping
  kept: Kept
  /** The case that a project plays where any would do: Angela, or under the sub-path the one that is never shipped. */
  story: Story
  /** Runs in every test: nothing went wrong in the page that a person would not see, and nothing left this host. */
  cleanPage: undefined
}

export { expect }

export const test = base.extend<Fixtures>({
  goto: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(relative(path))
      await expectHydrated(page)
    })
  },

  visit: async ({ page }, use) => {
    await use(async (path) => {
      await page.goto(relative(path), { waitUntil: 'domcontentloaded' })
    })
  },

  download: async ({ page }, use) => {
    await use(async (press) => {
      const [download] = await Promise.all([page.waitForEvent('download'), press.click()])
      return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
    })
  },

  player: async ({ page }, use) => {
    await use(new Player(page))
  },

  check: async ({ page }, use) => {
    await use(new Check(page))
  },

  journal: async ({ page }, use) => {
    await use(new Journal(page))
  },

  keeping: async ({ page }, use) => {
    await use(new Keeping(page))
  },

  kept: async ({ page }, use) => {
    await use(new Kept(page))
  },

  story: async ({ baseURL }, use) => {
    await use(baseURL?.endsWith('/course/') ? kitchenSink : angela)
  },

  cleanPage: [
    async ({ context, baseURL }, use) => {
      const problems: string[] = []
      const { origin } = new URL(baseURL ?? '')
      context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`))
      context.on('console', (message) => {
        if (message.type() === 'error') problems.push(`console error: ${message.text()} (${message.location().url})`)
      })
      context.on('request', (request) => {
        if (isElsewhere(request.url(), origin)) problems.push(`request to another host: ${request.url()}`)
      })
      await use(undefined)
      expect(problems, 'problems the page reported while the test ran').toEqual([])
    },
    { auto: true },
  ],
})

/** A leading slash would leave the sub-path the site is served under. */
function relative(path: string): string {
  return `./${path.replace(/^\/+/, '')}`
}

function isElsewhere(url: string, origin: string): boolean {
  const { protocol, origin: requested } = new URL(url)
  return protocol.startsWith('http') && requested !== origin
}

/**
 * Astro removes the attribute `ssr` from an island when it has hydrated. One that is not shown, or that hydrates only when
 * it is scrolled into view, may have to wait. A case or a check is alive a moment later, when its effects have run.
 */
export async function expectHydrated(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]:not([client="visible"]):visible')).toHaveCount(0)
  await expect(page.locator(':is(.case, .question-check):not([data-live])')).toHaveCount(0)
}
