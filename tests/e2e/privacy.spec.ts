import { existsSync } from 'node:fs'

import { folderOf } from './built-site.ts'
import { findExercise } from './exercise.ts'
import { expect, test } from './fixtures.ts'
import { PATIENCE } from './keeping.ts'

import type { Page, Request } from '@playwright/test'

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
  // Every place for text there is, and two keys derived from a passphrase.
  test.slow()
  const requests: Request[] = []
  const addresses: string[] = []
  context.on('request', (request) => requests.push(request))
  page.on('websocket', (socket) => addresses.push(`socket ${socket.url()}`))
  page.on('framenavigated', (frame) => addresses.push(frame.url()))
  const filled = new Set<string>()
  const fill = async () => {
    for (const name of await fillEverything(page)) filled.add(name)
  }

  await goto('')
  await goto(`cases/${story.id}/`)
  await fill()
  await player.playToDebrief(story.way)
  await fill()
  await player.finish.click()
  await goto(findExercise('rewrite').path)
  await openFolds(page)
  await fill()
  await page.getByRole('button', { name: 'Keep in my journal' }).first().click()
  await expect(page.getByText('Kept in your journal, on this device').first()).toBeVisible()
  await goto(findExercise('policy').path)
  await page.locator('os-policy').scrollIntoViewIfNeeded()
  await expect(page.getByRole('textbox', { name: 'What the text calls it' })).toBeEditable()
  await openFolds(page)
  await fill()
  await goto('journal/')
  for (const title of ['What? So what? Now what?', 'After a lapse']) {
    await journal.begin(title)
    await page.getByRole('radio', { name: 'Something else' }).check()
    await fill()
    await page.getByRole('button', { name: 'Begin' }).click()
    await fill()
    await journal.done.click()
  }
  await journal.begin('A commitment')
  await fill()
  await journal.done.click()
  await page.getByRole('button', { name: 'Say what became of it' }).first().click()
  await fill()
  await goto('journal/')
  await journal.add(`${CANARY} of one’s own`)
  await journal.entry(`${CANARY} of one’s own`).getByRole('radio', { name: 'Kept' }).click()
  await goto('journal/#copy')
  await page.getByRole('button', { name: 'Check these entries' }).click()
  await expect(page.getByRole('button', { name: 'Look at the copy' })).toBeVisible()
  await goto('journal/#safe')
  await page.getByRole('button', { name: 'Set a lock' }).click()
  await fill()
  await page.getByLabel('I understand: nobody can recover it.').check()
  await page.getByRole('button', { name: 'Set a lock' }).click()
  await expect(page.getByRole('button', { name: 'Lock now' })).toBeVisible(PATIENCE)
  await page.reload()
  await page.getByRole('link', { name: 'Write and read' }).click()
  await fill()
  await page.getByRole('button', { name: 'Unlock' }).click()
  await expect(journal.entry(`${CANARY} of one’s own`)).toBeVisible(PATIENCE)
  const before = addresses.length
  await goto('search/')
  await fill()
  await page.keyboard.press('Enter')
  await goto('sources/')

  expect([...filled].length).toBeGreaterThan(20)
  expect(requests.length).toBeGreaterThan(10)
  const { href: site } = new URL(baseURL ?? '')
  const folder = folderOf(site)
  const isForFileOfSite = (request: Request) => {
    const { href, search } = new URL(request.url())
    if (href.startsWith('blob:') || href.startsWith('data:')) return true
    const path = href.slice(site.length).split(/[?#]/)[0] ?? ''
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
    // The search adds the time to the name of a file of its own, so that it is not an old one.
    return href.startsWith(site) && /^(?:\?ts=\d+)?$/.test(search) && existsSync(`${folder}/${file}`)
  }
  const offences = requests.filter(
    (request) => request.method() !== 'GET' || request.postData() !== null || !isForFileOfSite(request),
  )
  expect(offences.map((request) => `${request.method()} ${request.url()}`)).toEqual([])
  expect(requests.filter((request) => JSON.stringify([request.url(), request.headers()]).includes(CANARY))).toEqual([])
  // Words that are searched for stand behind `#`, which no request carries; nothing else that is written is in an address at all.
  expect(
    addresses.slice(0, before).filter((address) => address.includes(CANARY) || address.startsWith('socket')),
  ).toEqual([])
  expect(await context.cookies()).toEqual([])
})

/** Writes the canary into every place for text that is shown. Returns what they are called. */
async function fillEverything(page: Page): Promise<string[]> {
  const boxes = page.locator(
    'textarea:visible, input:not([type]):visible, input:is([type=text], [type=search], [type=password]):visible',
  )
  const names: string[] = []
  for (const box of await boxes.all()) {
    if (!(await box.isEditable())) continue
    names.push(
      await box.evaluate(
        (field: HTMLInputElement) => `${location.pathname} ${field.labels?.[0]?.textContent ?? field.id}`,
      ),
    )
    await box.fill(CANARY)
  }
  expect(names, 'places for text on this page').not.toEqual([])
  return names
}

/** Opens everything that is folded, as there may be places for text in it. */
async function openFolds(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds) (fold as HTMLDetailsElement).open = true
  })
}

for (const path of ['', 'journal/', 'cases/angela/']) {
  test(`/${path} forbids scripts, styles and connections that are not its own`, async ({ goto, page }) => {
    await goto(path)
    const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("connect-src 'self'")
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/)
  })
}
