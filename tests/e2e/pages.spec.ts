import { findBuiltPaths, folderOf, hasAnchor } from './built-site.ts'
import { expect, test } from './fixtures.ts'

const paths = findBuiltPaths()

test('there is a home page and a page for what is not found', () => {
  expect(paths).toEqual(expect.arrayContaining(['', '404.html']))
})

for (const path of paths) {
  test(`/${path} fits a screen of 320 pixels, and its links lead somewhere`, async ({ baseURL, goto, page }) => {
    const { origin, href } = new URL(baseURL ?? '')
    const folder = folderOf(href)
    const built = new Set(findBuiltPaths(folder))
    await page.setViewportSize({ width: 320, height: 640 })
    await goto(path)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    expect((await findLinks()).filter((link) => !leadsSomewhere(link))).toEqual([])

    async function findLinks(): Promise<string[]> {
      return page.locator('a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
    }

    /** A link to another site is not followed: the tests make no request to another host. */
    function leadsSomewhere(link: string): boolean {
      if (!link.startsWith(origin)) return true
      const [target = '', anchor] = link.split('#')
      const targetPath = target.slice(href.length)
      return target.startsWith(href) && built.has(targetPath) && (!anchor || hasAnchor(folder, targetPath, anchor))
    }
  })
}
