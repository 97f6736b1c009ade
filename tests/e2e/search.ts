import type { Locator, Page } from '@playwright/test'

/** The search page. */
export class Search {
  readonly box: Locator
  readonly status: Locator
  readonly results: Locator
  readonly browse: Locator

  constructor(page: Page) {
    this.box = page.getByRole('searchbox', { name: 'Search the course' })
    this.status = page.getByRole('status')
    this.results = page.getByRole('list', { name: 'Results' }).getByRole('listitem')
    this.browse = page.getByRole('navigation', { name: 'Look through the lists instead' })
  }

  /** The result of that title. */
  result(title: string): Locator {
    return this.results.filter({ has: this.results.page().getByRole('link', { name: title, exact: true }) })
  }
}
