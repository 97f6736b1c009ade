import { existsSync } from 'node:fs'

import { folderOf } from './built-site.ts'
import { expect, test } from './fixtures.ts'

import type { Request } from '@playwright/test'

const CANARY = 'zq7-canary'

test('in a whole session nothing leaves the browser but requests for files of the site', async ({
  baseURL,
  context,
  goto,
  journal,
  page,
  player,
  story,
}) => {
  const requests: Request[] = []
  context.on('request', (request) => requests.push(request))
  await goto('')
  await goto(`cases/${story.id}/`)
  await player.anticipation.fill(`${CANARY} before`)
  await player.playToDebrief(story.way)
  for (const box of await page.getByRole('textbox').all()) await box.fill(`${CANARY} after`)
  await player.finish.click()
  await page.getByRole('link', { name: 'Open the journal' }).click()
  await expect(journal.entry(CANARY).first()).toBeVisible()
  await journal.write.click()
  await journal.box.fill(`${CANARY} of one’s own`)
  await page.reload()
  await expect(journal.entry(`${CANARY} of one’s own`)).toBeVisible()
  await goto('sources/')

  expect(requests.length).toBeGreaterThan(10)
  const { href: site } = new URL(baseURL ?? '')
  const folder = folderOf(site)
  const isForFileOfSite = (request: Request) => {
    const { href, search } = new URL(request.url())
    if (href.startsWith('blob:') || href.startsWith('data:')) return true
    const path = href.slice(site.length).split('#')[0] ?? ''
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    return href.startsWith(site) && search === '' && existsSync(`${folder}/${file}`)
  }
  const offences = requests.filter(
    (request) => request.method() !== 'GET' || request.postData() !== null || !isForFileOfSite(request),
  )
  expect(offences.map((request) => `${request.method()} ${request.url()}`)).toEqual([])
  expect(requests.filter((request) => JSON.stringify([request.url(), request.headers()]).includes(CANARY))).toEqual([])
  expect(await context.cookies()).toEqual([])
})

for (const path of ['', 'journal/', 'cases/angela/']) {
  test(`/${path} forbids scripts, styles and connections that are not its own`, async ({ goto, page }) => {
    await goto(path)
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/)
  })
}
