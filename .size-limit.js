import { budgetFor, readPages, SITE_FOLDER } from './scripts/budgets.ts'

const inSite = (paths) => paths.map((path) => `${SITE_FOLDER}/${path}`)

// Two checks a page. A page without scripts has one: size-limit takes an empty list for a mistake.
export default readPages().flatMap(({ page, scripts, styles }) => {
  const budget = budgetFor(page)
  const checks = [
    { name: `${page} scripts`, path: inSite(scripts), limit: budget.scripts, gzip: true },
    { name: `${page} markup`, path: inSite([page, ...styles]), limit: budget.markup, gzip: true },
  ]
  return checks.filter(({ path }) => path.length > 0)
})
