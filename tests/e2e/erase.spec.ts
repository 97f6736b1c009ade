import { expect, expectHydrated, test } from './fixtures.ts'
import { Journal } from './journal.ts'
import { Keeping, entryOf, neverPause } from './keeping.ts'
import { Player } from './player.ts'

const CANARY = 'zq7-canary'
const ENTRIES = [entryOf('first', `${CANARY} one`), entryOf('second', `${CANARY} two`)]
const CASE = JSON.stringify({
  schema: 1,
  attempts: [
    {
      id: 'a1',
      startedAt: '2026-11-01T10:00:00.000Z',
      version: '1',
      origin: 'first',
      anticipation: CANARY,
      events: [],
    },
  ],
  current: 'a1',
})

test('all reflections are erased with their lock, also by who has forgotten the passphrase; the rest stays', async ({
  keeping,
  kept,
  page,
}) => {
  test.slow()
  await kept.seed('case:angela', CASE)
  await kept.write('entry:broken', `{"${CANARY}`)
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await keeping.lockNow.click()
  await expect(keeping.unlock).toBeVisible()

  const ask = page.getByRole('button', { name: 'Erase all reflections', exact: true })
  await ask.click()
  await expect(keeping.dialog).toContainText('Erase all reflections?')
  await expect(keeping.dialog.getByRole('listitem').first()).toHaveText('3 entries of your journal')
  await page.keyboard.press('Escape')
  await expect(keeping.dialog).toBeHidden()
  await expect(ask).toBeFocused()
  expect(await keeping.stored()).toHaveLength(3)

  await ask.click()
  await keeping.dialog.getByRole('button', { name: 'Make a backup first' }).click()
  await expect(page.getByRole('heading', { name: 'Backup', exact: true })).toBeFocused()
  await ask.click()
  await keeping.dialog.getByRole('button', { name: 'Erase all reflections now' }).click()
  await expect(page.getByRole('heading', { name: 'Erased' })).toBeFocused()
  await expect(page.getByText('nothing of your journal is left')).toBeVisible()
  await expect(keeping.lock.getByRole('button', { name: 'Set a lock' })).toBeVisible()
  expect(await keeping.stored()).toEqual([])
  expect(await kept.keys()).toEqual(['case:angela'])
})

test('everything is erased, and other tabs write nothing of it back, whatever stands in their boxes', async ({
  context,
  keeping,
  kept,
  page,
}) => {
  await kept.seed('case:angela', CASE)
  await kept.write('module:one-doctor', JSON.stringify({ schema: 1, seen: ['a'], reflection: 'open' }))
  await kept.write('aside:x', JSON.stringify({ key: 'one-standard:1:case:gerard', raw: CANARY }))
  await page.evaluate(() => caches.open('pages').then((cache) => cache.put('/x', new Response('x'))))
  await keeping.openWith(ENTRIES)

  const writing = new Journal(await context.newPage())
  await writing.page.goto('./journal/')
  await expectHydrated(writing.page)
  await writing.write.click()
  await neverPause(writing.page)
  await writing.box.fill(`${CANARY} unsaved`)
  const playing = new Player(await context.newPage())
  await playing.page.goto('./cases/angela/')
  await expectHydrated(playing.page)
  await playing.anticipation.fill(`${CANARY} before`)

  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await expect(keeping.dialog.getByRole('listitem')).toHaveText([
    '2 entries of your journal',
    'your place in 1 case',
    'your place in 1 module',
    '1 thing that could not be read',
    '1 setting, such as the day of your last backup',
    '1 cache of pages',
  ])
  await keeping.dialog.getByRole('button', { name: 'Erase everything now' }).click()
  await expect(page.getByRole('heading', { name: 'Erased' })).toBeFocused()
  await expect(page.getByText('nothing is left')).toBeVisible()
  await expect(writing.page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  await expect(playing.anticipation).toHaveValue('')

  for (const other of [writing.page, playing.page]) {
    await other.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
    await other.goto('./about/')
  }
  const there = new Keeping(playing.page)
  expect(await there.dump()).not.toContain(CANARY)
  expect(await there.stored()).toEqual([])
  expect(await there.page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage)])).toEqual([[], []])
  expect(await there.page.evaluate(() => caches.keys())).toEqual([])

  await page.getByRole('link', { name: 'Load the page anew' }).click()
  await expect(page.getByRole('heading', { name: 'Nothing here yet' })).toBeVisible()
  expect(await kept.keys()).toEqual([])
})

test('in a tab of its own, erasing everything takes the database away', async ({ keeping, page }) => {
  await keeping.openWith(ENTRIES)
  await page.getByRole('button', { name: 'Erase everything', exact: true }).click()
  await keeping.dialog.getByRole('button', { name: 'Erase everything now' }).click()
  await expect(page.getByText('nothing is left')).toBeVisible()
  await page.goto('./about/')
  expect(JSON.parse(await keeping.dump())).toEqual({
    local: [],
    session: [],
    cookies: '',
    caches: [],
    workers: 0,
    databases: [],
  })
})

test('an entry that is deleted on its card is gone from the device, with its versions', async ({
  journal,
  keeping,
  page,
}) => {
  await keeping.openWith(ENTRIES)
  await page.goto('./journal/')
  await journal.entry(`${CANARY} one`).getByRole('button', { name: 'Delete' }).click()
  await expect(journal.entry(`${CANARY} one`)).toHaveCount(0)
  await page.goto('./about/')
  expect(await keeping.stored()).toEqual([ENTRIES[1]])
  expect(await keeping.dump()).not.toContain(`${CANARY} one`)
})
