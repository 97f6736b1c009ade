import { test as base, expect, type Page } from '@playwright/test'

interface Fixtures {
  /** Goes to a path of the site, relative to where it is served (`''` is the home page), and waits for its islands. */
  goto: (path: string) => Promise<void>
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
 * it is scrolled into view, may have to wait.
 */
async function expectHydrated(page: Page): Promise<void> {
  await expect(page.locator('astro-island[ssr]:not([client="visible"]):visible')).toHaveCount(0)
}
