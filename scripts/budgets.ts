import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { findPageAssets, type PageAssets } from './page-assets.ts'

/** The folder of the built site that is measured, from the project's folder. */
export const SITE_FOLDER = 'dist'

/** At most so many font files a page. */
export const FONT_LIMIT = 2

/** The most a page may weigh, compressed with gzip, in units that size-limit reads. */
export interface Budget {
  scripts: string
  markup: string
}

const BUDGETS: { pages: RegExp; budget: Budget }[] = [
  { pages: /^cases\/[^/]+\/guidance\//, budget: { scripts: '6 kB', markup: '40 kB' } },
  { pages: /^cases\/[^/]+\/index\.html$/, budget: { scripts: '30 kB', markup: '40 kB' } },
  { pages: /^modules\/[^/]+\/check\//, budget: { scripts: '30 kB', markup: '40 kB' } },
  { pages: /^(?:journal|assignment|review|record)\//, budget: { scripts: '45 kB', markup: '30 kB' } },
  { pages: /^/, budget: { scripts: '6 kB', markup: '30 kB' } },
]

/** The budget of a page by its path in the built site. */
export function budgetFor(page: string): Budget {
  const found = BUDGETS.find(({ pages }) => pages.test(page))
  if (!found) throw new Error(`There is no budget for ${page}.`)
  return found.budget
}

/** What each page of the built site loads. Throws when the site has not been built. */
export function readPages(): PageAssets[] {
  const paths = globSync('**/*.{html,js,css}', { cwd: SITE_FOLDER }).map((path) => path.replaceAll('\\', '/'))
  if (paths.length === 0) throw new Error('There is no built site to measure. Build it first: npm run build')
  return findPageAssets(new Map(paths.map((path) => [path, readFileSync(join(SITE_FOLDER, path), 'utf8')])))
}
