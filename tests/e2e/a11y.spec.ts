import { findViolations } from './axe.ts'
import { findBuiltPaths } from './built-site.ts'
import { expect, test } from './fixtures.ts'

for (const path of findBuiltPaths()) {
  test(`/${path} has no accessibility violation in either theme`, async ({ goto, page }) => {
    await page.emulateMedia({ colorScheme: 'light' })
    await goto(path)
    expect(await findViolations(page), 'light').toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findViolations(page), 'dark').toEqual([])
  })
}
