import { findViolations } from './axe.ts'
import { findBuiltPaths } from './built-site.ts'
import { expect, test } from './fixtures.ts'

for (const path of findBuiltPaths()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} has no accessibility violation in the ${colorScheme} theme`, async ({ goto, page }) => {
      await page.emulateMedia({ colorScheme })
      await goto(path)
      expect(await findViolations(page)).toEqual([])
    })
  }
}
