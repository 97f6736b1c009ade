import { readFile, writeFile } from 'node:fs/promises'

import { Encrypter } from 'age-encryption'

import { writeBackup } from '../../src/domain/backup/backup-file.ts'

import { expect, test } from './fixtures.ts'
import { Keeping, PASSPHRASE, PATIENCE, entryOf } from './keeping.ts'

import type { Page } from '@playwright/test'
import type { StoredEntry } from './keeping.ts'

const WHEN = '2026-11-22T15:00:00.000Z'
const CASE = {
  schema: 1,
  attempts: [
    {
      id: 'a1',
      startedAt: WHEN,
      version: '1',
      origin: 'first',
      anticipation: 'I would call.',
      events: [{ type: 'case.begun' }],
    },
  ],
  current: 'a1',
}
const MODULE = { schema: 1, seen: ['who-reads'], reflection: 'open' }
const ENTRIES = [
  entryOf('first', 'One', {
    keeping: 'kept',
    versions: [{ savedAt: '2026-11-01T09:00:00.000Z', parts: [{ step: 'text', text: 'Before one' }] }],
  }),
  entryOf('second', 'Two'),
]

function fileOf(entries: StoredEntry[], records: Record<string, unknown> = {}): string {
  return writeBackup({ madeAt: WHEN, entries, records })
}

async function save(page: Page): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download', PATIENCE),
    page.getByRole('button', { name: 'Save a backup' }).click(),
  ])
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) }
}

async function onAnotherDevice(page: Page): Promise<Keeping> {
  const context = await page
    .context()
    .browser()
    ?.newContext({ baseURL: new URL('/', page.url()).href })
  if (!context) throw new Error('There is no browser')
  const keeping = new Keeping(await context.newPage())
  await keeping.open()
  return keeping
}

test('a backup brings everything back on another device: entries, versions, and the place in cases and modules', async ({
  keeping,
  kept,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-22T23:30:00-05:00'))
  await kept.seed('case:angela', JSON.stringify(CASE))
  await kept.write('module:one-doctor', JSON.stringify(MODULE))
  await keeping.openWith(ENTRIES)
  await expect(page.getByText('Last backup: never. 2 entries have been written or changed since.')).toBeVisible()
  const { name, content } = await save(page)
  expect(name).toBe('one-standard-backup-2026-11-22.json')
  await expect(page.getByText(`${name} was handed to your browser.`)).toBeVisible()
  await expect(
    page.getByText('Last backup: November 22, 2026, 23:30. Nothing has been written or changed since.'),
  ).toBeVisible()

  const there = await onAnotherDevice(page)
  await there.choose(content)
  await expect(there.preview).toBeFocused()
  await expect(there.restoring.getByText('2 entries are new here')).toBeVisible()
  await expect(there.restoring.getByText('Case: angela: new here')).toBeVisible()
  expect(await there.stored()).toEqual([])
  await there.doIt.click()
  await expect(there.page.getByRole('heading', { name: 'Brought back' })).toBeFocused()
  expect(await there.stored()).toEqual(ENTRIES)
  const local = await there.page.evaluate(() =>
    ['case:angela', 'module:one-doctor'].map((key) => localStorage.getItem(`one-standard:1:${key}`)),
  )
  expect(local.map((raw) => JSON.parse(raw ?? '') as unknown)).toEqual([CASE, MODULE])
  await there.page.getByRole('link', { name: 'Read your journal' }).click()
  await expect(there.page.getByRole('article')).toHaveCount(2)
  await there.page.context().close()
})

test('a sealed backup is an age file without a readable word, and opens with its passphrase only', async ({
  keeping,
  page,
}) => {
  test.slow()
  await keeping.openWith(ENTRIES)
  await page.getByLabel('Seal the file with a passphrase').check()
  await page.getByLabel('Passphrase for the file').fill(PASSPHRASE)
  await page.getByLabel('The same once more').fill(PASSPHRASE)
  const { name, content } = await save(page)
  expect(name).toMatch(/^one-standard-backup-\d{4}-\d{2}-\d{2}\.age$/)
  expect(content.toString('latin1')).toMatch(/^age-encryption\.org\/v1/)
  expect(content.toString('latin1')).not.toMatch(/One|Before|first|one-standard/)

  const there = await onAnotherDevice(page)
  await there.choose(content, name)
  const passphrase = there.page.getByLabel('Passphrase of the file')
  await expect(passphrase).toBeFocused()
  await passphrase.fill('not this')
  await passphrase.press('Enter')
  await expect(
    there.restoring.getByText('That passphrase does not open this file, or the file is damaged.'),
  ).toBeVisible(PATIENCE)
  await passphrase.fill(PASSPHRASE)
  await passphrase.press('Enter')
  await expect(there.preview).toBeFocused(PATIENCE)
  await there.doIt.click()
  await expect(there.page.getByRole('heading', { name: 'Brought back' })).toBeFocused()
  expect(await there.stored()).toEqual(ENTRIES)
  await there.page.context().close()
})

test('with something newer on both sides, both texts of each entry survive, and the preview says which stands', async ({
  context,
  keeping,
}) => {
  const later = '2026-11-10T10:00:00.000Z'
  await keeping.openWith([
    entryOf('same', 'Same'),
    entryOf('here', 'Newer here', { updatedAt: later }),
    entryOf('there', 'Older here'),
  ])
  const other = new Keeping(await context.newPage())
  await other.page.goto('./journal/')
  await expect(other.page.getByRole('article')).toHaveCount(3)
  await keeping.choose(
    fileOf([
      entryOf('same', 'Same'),
      entryOf('here', 'Older in the file'),
      entryOf('there', 'Newer in the file', { updatedAt: later }),
      entryOf('new', 'New in the file'),
    ]),
  )
  await expect(keeping.restoring.getByText('1 entry is new here')).toBeVisible()
  await expect(keeping.restoring.getByText('1 entry is newer in the file;')).toBeVisible()
  await expect(keeping.restoring.getByText('1 entry is newer here and stays;')).toBeVisible()
  await expect(keeping.restoring.getByText('1 entry is here already, the same')).toBeVisible()
  await keeping.doIt.click()
  await expect(keeping.page.getByRole('heading', { name: 'Brought back' })).toBeFocused()
  const version = (text: string) => [{ savedAt: '2026-11-01T10:00:00.000Z', parts: [{ step: 'text', text }] }]
  expect(await keeping.stored()).toEqual([
    entryOf('here', 'Newer here', { updatedAt: later, versions: version('Older in the file') }),
    entryOf('new', 'New in the file'),
    entryOf('same', 'Same'),
    entryOf('there', 'Newer in the file', { updatedAt: later, versions: version('Older here') }),
  ])
  await expect(other.page.getByText('New in the file')).toBeVisible()
  await keeping.page.getByRole('button', { name: 'Choose another file' }).click()
  await expect(keeping.file).toBeFocused()
})

test('what has been left alone is as it was', async ({ keeping, page }) => {
  await keeping.openWith(ENTRIES)
  const before = await keeping.dump()
  await keeping.choose(fileOf([entryOf('new', 'New')], { 'case:angela': CASE }))
  await page.getByRole('button', { name: 'Leave it' }).click()
  await expect(keeping.restoring.getByText('Left as it was. Nothing has been changed.')).toBeVisible()
  await expect(keeping.file).toBeFocused()
  expect(await keeping.dump()).toBe(before)
})

const WHOLE = fileOf(ENTRIES, { 'case:angela': CASE })
const REFUSALS = [
  { what: 'an empty file', text: '', says: 'There is nothing in this file.' },
  { what: 'a file cut off', text: WHOLE.slice(0, -200), says: 'The end of this file is missing.' },
  { what: 'a file of something else', text: '{"recipes":[]}', says: 'This is not a backup of this site.' },
  { what: 'a picture', text: '\u0089PNG\r\n\u001a\n', says: 'This is not a backup of this site.' },
  {
    what: 'a file of a newer version',
    text: JSON.stringify({ format: 'one-standard-backup', schema: 9 }),
    says: 'This file was made by a newer version of this site.',
  },
  {
    what: 'a file with a changed word',
    text: WHOLE.replace('Two', 'Too'),
    says: 'Something in this file has been changed',
  },
]

for (const { what, text, says } of REFUSALS) {
  test(`${what} is refused with a reason, and changes nothing`, async ({ keeping }) => {
    await keeping.openWith([entryOf('mine', 'Mine')])
    const before = await keeping.dump()
    await keeping.choose(text)
    await expect(keeping.restoring.getByText(says)).toBeVisible()
    await expect(keeping.restoring.getByText('Nothing has been changed.')).toBeVisible()
    expect(await keeping.dump()).toBe(before)
  })
}

test('a file that is too large, and one that is sealed twice, are refused', async ({ keeping, page }, info) => {
  test.slow()
  await writeFile(info.outputPath('large.json'), Buffer.alloc(60_000_001, 32))
  await keeping.open()
  await keeping.file.setInputFiles(info.outputPath('large.json'))
  await expect(keeping.restoring.getByText('This file is larger than any backup of this site can be.')).toBeVisible(
    PATIENCE,
  )
  const seal = async (content: string | Uint8Array) => {
    const encrypter = new Encrypter()
    encrypter.setPassphrase(PASSPHRASE)
    encrypter.setScryptWorkFactor(10)
    return encrypter.encrypt(content)
  }
  await keeping.choose(Buffer.from(await seal(await seal(WHOLE))), 'twice.age')
  await page.getByLabel('Passphrase of the file').fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Open the file' }).click()
  await expect(keeping.restoring.getByText('What is inside this file is sealed once more.')).toBeVisible(PATIENCE)
})

test('a hostile file is shown as text, puts nothing where it does not belong, and runs nothing', async ({
  keeping,
  page,
}) => {
  const attack = '<img src=x onerror="document.title=`hacked`"><script>document.title="hacked"</script>'
  await keeping.open()
  const evil = JSON.parse('{"journal":{"schema":1,"count":99,"modules":[]},"erasing":"now","aside:x":"1"}') as Record<
    string,
    unknown
  >
  await keeping.choose(fileOf([entryOf('__proto__', attack)], evil))
  await keeping.restoring.getByText('Show them').click()
  await expect(keeping.restoring.getByText(attack.slice(0, 60))).toBeVisible()
  await keeping.doIt.click()
  await expect(page.getByRole('heading', { name: 'Brought back' })).toBeFocused()
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['one-standard:1:journal'])
  expect(await page.evaluate(() => localStorage.getItem('one-standard:1:journal'))).toContain('"count":1')
  await page.getByRole('link', { name: 'Read your journal' }).click()
  await expect(page.getByRole('article')).toContainText('<img src=x')
  await expect(page.getByRole('main').locator('img')).toHaveCount(0)
  expect(await page.title()).not.toContain('hacked')
})

test('with a full device nothing of the entries is written, and it is said', async ({ keeping, page }) => {
  await keeping.openWith([entryOf('mine', 'Mine')])
  const before = await keeping.dump()
  await page.evaluate(() => {
    let count = 0
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the store below
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
      count++
      if (count === 2) throw new DOMException('No room', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
  await keeping.choose(WHOLE)
  await keeping.doIt.click()
  await expect(keeping.restoring.getByText('There is no room on this device. Nothing has been changed.')).toBeVisible()
  expect(await keeping.dump()).toBe(before)
})

test('where there is room for the entries only, what was not brought back is named', async ({ keeping, page }) => {
  await keeping.open()
  await page.evaluate(() => {
    // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the storage below
    const setItem = Storage.prototype.setItem
    Storage.prototype.setItem = function (this: Storage, key: string, value: string) {
      if (key.includes('case:')) throw new DOMException('No room', 'QuotaExceededError')
      setItem.call(this, key, value)
    }
  })
  await keeping.choose(fileOf(ENTRIES, { 'case:angela': CASE, 'module:one-doctor': MODULE }))
  await keeping.doIt.click()
  const alert = keeping.restoring.locator('[data-tone="alert"]')
  await expect(alert).toContainText('There was no room for these')
  await expect(alert.getByRole('listitem')).toHaveText(['Case: angela'])
  expect(await keeping.stored()).toEqual(ENTRIES)
})

test('five thousand entries are brought back', async ({ keeping, page }) => {
  test.slow()
  const many = Array.from({ length: 5000 }, (_, index) =>
    entryOf(`e${String(index)}`, `Entry ${String(index)} ${'words '.repeat(80)}`),
  )
  await keeping.open()
  await keeping.choose(fileOf(many))
  await expect(keeping.restoring.getByText('5000 entries are new here')).toBeVisible(PATIENCE)
  await keeping.doIt.click()
  await expect(page.getByRole('heading', { name: 'Brought back' })).toBeFocused(PATIENCE)
  expect(await keeping.stored()).toHaveLength(5000)
})

test('a locked journal has to be unlocked before a backup is made or brought back', async ({ keeping, page }) => {
  test.slow()
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await keeping.lockNow.click()
  await expect(keeping.saveBackup).toBeHidden()
  await expect(keeping.file).toBeHidden()
  await keeping.giveToUnlock(PASSPHRASE)
  await expect(keeping.saveBackup).toBeVisible(PATIENCE)
  await keeping.choose(fileOf([entryOf('new', 'zq7-new')]))
  await keeping.doIt.click()
  await expect(page.getByRole('heading', { name: 'Brought back' })).toBeFocused()
  expect(await keeping.stored()).toHaveLength(3)
  expect(await keeping.dump()).not.toContain('zq7-new')
})
