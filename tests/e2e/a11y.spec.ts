import AxeBuilder from '@axe-core/playwright'

import { findBuiltPaths } from './built-site.ts'
import { expect, test } from './fixtures.ts'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice']

for (const path of findBuiltPaths()) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`/${path} has no accessibility violation in the ${colorScheme} theme`, async ({ goto, page }) => {
      await page.emulateMedia({ colorScheme })
      await goto(path)
      const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
    })
  }
}
