import { readFileSync } from 'node:fs'

import { findViolations } from './axe.ts'
import { findBuiltPaths, folderOf } from './built-site.ts'
import { expect, test } from './fixtures.ts'
import { Search } from './search.ts'
import { readCase } from './stories.ts'

import type { Request } from '@playwright/test'

test('a point of a source is found by its words, and leads to its place', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/')
  await search.box.fill('screenshot')
  const point = search.result('CPSO draft · Own 2')
  await expect(point).toContainText('Source point')
  await expect(point.locator('mark')).toHaveText('screenshot')
  await point.getByRole('link').click()
  await expect(page.locator('[id="cpso-advice.own.2"]')).toBeInViewport()
})

test('a section of a module is found, and named with its module', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/')
  await search.box.fill('goalie nickname')
  const section = search.result('Behind the nickname')
  await expect(section).toContainText('Module · One doctor, online and off')
  await section.getByRole('link').click()
  await expect(page.getByRole('heading', { name: 'Behind the nickname' })).toBeInViewport()
})

test('a term leads to the glossary, and a word of a title puts its page first', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/')
  await search.box.fill('pseudonym')
  await expect(search.result('pseudonym')).toContainText('Term')
  await expect(search.result('pseudonym').getByRole('link')).toHaveAttribute('href', /\/glossary\/#pseudonym$/)
  await search.box.fill('gerard')
  await expect(search.results.first()).toContainText(/^\s*Case/)
  await expect(search.results.first().getByRole('link')).toHaveAttribute('href', /\/cases\/gerard\/$/)
})

test('a case is found by its briefing, and not by what happens in it', async ({ goto, page, story }) => {
  const search = new Search(page)
  const { title, stakes, nodes } = readCase(story)
  await goto('search/')
  await search.box.fill(stakes.split(/\s+/).slice(0, 6).join(' '))
  await expect(search.result(title)).toContainText('Case')
  const ending = nodes[story.way.outcome]?.text.trim().split(/\s+/).slice(0, 8).join(' ') ?? ''
  await search.box.fill(`"${ending}"`)
  await expect(search.status).toContainText(`for “"${ending}"”`)
  await expect(search.result(title)).toHaveCount(0)
})

test('what is found can be narrowed to a kind, and more of it shown', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/')
  await search.box.fill('patients')
  await expect(search.status).toHaveText(/^\d\d+ results for “patients”$/)
  await expect(search.results).toHaveCount(10)
  await page.getByRole('button', { name: 'Show more results' }).click()
  await expect(search.results).toHaveCount(20)
  await expect(search.results.nth(10).getByRole('link')).toBeFocused()
  await page.getByRole('radio', { name: /^Pages/ }).check()
  await expect(search.status).toHaveText(/results? of \d+ for “patients”: pages$/)
  for (const result of await search.results.all()) await expect(result).toContainText(/^\s*Page/)
})

test('nothing is fetched before the search is used, and what is typed goes nowhere', async ({ goto, page }) => {
  const search = new Search(page)
  const requests: Request[] = []
  page.on('request', (request) => requests.push(request))
  await goto('search/')
  const before = page.url()
  expect(requests.filter((request) => request.url().includes('/pagefind/'))).toEqual([])
  await search.box.fill('consent')
  await expect(search.results.first()).toBeVisible()
  expect(page.url()).toBe(before)
  await search.box.press('Enter')
  await expect(page).toHaveURL(/\/search\/#q=consent$/)
  await page.reload()
  await expect(search.status).toHaveText(/results for “consent”$/)
  const [, ...asked] = requests.map((request) => request.url())
  expect(asked.some((url) => url.includes('/pagefind/'))).toBe(true)
  expect(asked.filter((url) => url.includes('consent'))).toEqual([])
})

test('an address with words in it finds them, also when others wrote it', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/?q=friend+requests')
  await expect(search.box).toHaveValue('friend requests')
  await expect(search.status).toHaveText(/results for “friend requests”$/)
  await goto('search/#q=consent&kind=term')
  await expect(search.status).toHaveText(/for “consent”: terms$/)
  await expect(page.getByRole('radio', { name: /^Terms/ })).toBeChecked()
})

test('the way back from a result leads to the results', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/')
  await search.box.fill('screenshot')
  await search.results.first().getByRole('link').click()
  await expect(page).not.toHaveURL(/search/)
  await page.goBack()
  await expect(search.box).toHaveValue('screenshot')
  await expect(search.results.first()).toBeVisible()
})

test('a suggestion is searched for, and a word that is nowhere is said to be nowhere', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/')
  await page.getByRole('button', { name: 'apology' }).click()
  await expect(search.results.first()).toBeVisible()
  await expect(search.box).toBeFocused()
  await search.box.fill('antibiotics')
  await expect(search.status).toHaveText('0 results for “antibiotics”')
  await expect(page.getByText('Try fewer words')).toBeVisible()
  await expect(search.browse.getByRole('link', { name: 'All cases' })).toBeVisible()
})

test('without its index the search says so, and works once it is there', async ({ goto, page }) => {
  const search = new Search(page)
  await page.route('**/pagefind-entry.json*', (route) => route.fulfill({ status: 200, body: '' }))
  await goto('search/')
  await search.box.fill('consent')
  await search.box.press('Enter')
  await expect(search.status).toHaveText('The search cannot start')
  await expect(page.getByText('Its index could not be loaded.')).toBeVisible()
  await expect(search.browse.getByRole('link', { name: 'All modules' })).toBeVisible()
  await page.unroute('**/pagefind-entry.json*')
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(search.status).toHaveText(/results for “consent”$/)
})

test('when part of the index is missing the search does not take it for nothing found', async ({ goto, page }) => {
  const search = new Search(page)
  await goto('search/')
  await search.box.fill('consent')
  await expect(search.results.first()).toBeVisible()
  await page.route('**/pagefind-entry.json*', (route) => route.fulfill({ status: 200, body: '' }))
  await search.box.fill('zzzz')
  await expect(search.status).toHaveText('The search cannot start')
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`results have no accessibility violation in the ${colorScheme} theme`, async ({ goto, page }) => {
    const search = new Search(page)
    await page.emulateMedia({ colorScheme })
    await goto('search/#q=consent')
    await expect(search.results.first()).toBeVisible()
    expect(await findViolations(page)).toEqual([])
    await search.box.fill('antibiotics')
    await expect(search.status).toHaveText('0 results for “antibiotics”')
    expect(await findViolations(page)).toEqual([])
  })
}

test('results fit a screen of 320 pixels', async ({ goto, page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await goto('search/#q=CPSO')
  await expect(new Search(page).results.first()).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})

test('the search page alone may run WebAssembly', ({ baseURL }) => {
  const folder = folderOf(new URL(baseURL ?? '').href)
  const allowed = findBuiltPaths(folder).filter((path) => {
    const html = readFileSync(`${folder}/${path.endsWith('.html') ? path : `${path}index.html`}`, 'utf8')
    return /http-equiv="content-security-policy"[^>]*unsafe-/.test(html)
  })
  expect(allowed).toEqual(['search/'])
  const policy = /http-equiv="content-security-policy" content="([^"]*)"/.exec(
    readFileSync(`${folder}/search/index.html`, 'utf8'),
  )?.[1]
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval' ")
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says why it cannot search, and leads to the lists', async ({ page, visit }) => {
    const search = new Search(page)
    await visit('search/')
    await expect(page.locator('noscript > .ui-notice')).toContainText('Searching needs JavaScript')
    await expect(search.box).toBeHidden()
    for (const name of ['All modules', 'All cases', 'The five sources, point by point', 'The glossary'])
      await expect(search.browse.getByRole('link', { name })).toBeVisible()
  })
})
