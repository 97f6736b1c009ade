import { readFile } from 'node:fs/promises'

import { expect, test } from './fixtures.ts'

import type { Page } from '@playwright/test'

/** How many writes to the device the session below makes at least, drafts and what other pages may know included. */
const WRITES = 8

/** Has every write to the device fail from the n-th on, as on a device that has become full. Returns what makes room again. */
async function fillFrom(page: Page, nth: number): Promise<() => Promise<void>> {
  await page.evaluate((first) => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
    if (!setItem || !put) throw new Error('This browser keeps nothing')
    let writes = 0
    const count = () => {
      writes += 1
      Object.assign(window, { isFull: writes >= first })
      if (writes >= first) throw new DOMException('No room', 'QuotaExceededError')
    }
    const countedOf = (write: PropertyDescriptor): PropertyDescriptor => ({
      ...write,
      value(this: unknown, ...values: unknown[]): unknown {
        count()
        return (write.value as (...all: unknown[]) => unknown).apply(this, values)
      },
    })
    Object.defineProperty(Storage.prototype, 'setItem', countedOf(setItem))
    Object.defineProperty(IDBObjectStore.prototype, 'put', countedOf(put))
    const makeRoom = () => {
      Object.defineProperty(Storage.prototype, 'setItem', setItem)
      Object.defineProperty(IDBObjectStore.prototype, 'put', put)
    }
    Object.assign(window, { makeRoom })
  }, nth)
  return () =>
    page.evaluate(() => {
      ;(window as unknown as { makeRoom: () => void }).makeRoom()
    })
}

for (let nth = 1; nth <= WRITES; nth++) {
  test(`a device that is full from write ${String(nth)} of a session on costs no word of it`, async ({
    goto,
    journal,
    kept,
    page,
  }) => {
    await goto('journal/')
    await journal.add('Before it was full.')
    const makeRoom = await fillFrom(page, nth)
    await journal.add('First thought.')
    const entry = journal.entries.first()
    await entry.getByRole('radio', { name: 'Kept' }).click()
    await entry.getByRole('button', { name: 'Edit' }).click()
    await entry.getByRole('textbox').fill('First thought, and second.')
    await entry.getByRole('button', { name: 'Done' }).click()
    await journal.begin('A commitment')
    await journal.panel.getByRole('textbox').first().fill('Leave the phone in the bag.')
    await journal.panel.getByLabel('By when').fill('2026-12-01')
    await journal.done.click()
    await expect(journal.entry('Leave the phone in the bag.')).toBeVisible()

    expect(await page.evaluate(() => (window as unknown as { isFull: boolean }).isFull)).toBe(true)
    await makeRoom()
    await journal.add('There is room.')
    await expect
      .poll(async () => textsOf(await kept.entries()))
      .toEqual(['Before it was full.', 'First thought, and second.', 'Leave the phone in the bag.', 'There is room.'])
    const entries = await kept.entries()
    const commitment = entries.find(({ about }) => about.kind === 'commitment')
    expect(commitment?.about).toMatchObject({ by: '2026-12-01' })
    expect(entries.filter(({ keeping }) => keeping === 'kept').map((entry) => textsOf([entry]))).toEqual([
      ['First thought, and second.'],
    ])
    await page.reload()
    await expect(journal.entries).toHaveCount(4)
  })
}

const BROKEN = ['', '{', 'null', '[]', '"text"', '{"schema":99}', '{"schema":1}']
const KEYS = [
  { key: 'case:angela', path: 'cases/angela/' },
  { key: 'check:patient-in-the-post', path: 'modules/patient-in-the-post/check/' },
  { key: 'module:patient-in-the-post', path: 'modules/patient-in-the-post/' },
  { key: 'journal', path: 'modules/' },
  { key: 'backup', path: 'journal/#safe' },
  { key: 'entry:a', path: 'journal/' },
  { key: 'draft:a:page', path: 'journal/' },
]

for (const { key, path } of KEYS) {
  test(`whatever stands under ${key}, the page works, and so does the journal`, async ({
    goto,
    journal,
    kept,
    page,
  }) => {
    for (const raw of BROKEN) {
      await kept.seed(key, raw)
      await goto(path)
      await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible()
      await goto('journal/')
      await journal.add(`Written beside ${raw}`)
    }
    await page.reload()
    await expect(journal.entries).toHaveCount(BROKEN.length)
  })
}

test('whatever stands in the database, the journal works, and offers what it cannot read', async ({
  download,
  goto,
  journal,
  kept,
  page,
}) => {
  const broken = [
    { id: 'a' },
    { id: 'b', schema: 99 },
    { id: 'c', schema: 2, parts: 'none' },
    { id: 'd', schema: 2, about: null },
  ]
  await kept.seedEntries(broken)
  await goto('journal/')
  const downloads = journal.unreadable.getByRole('button', { name: 'Download it' })
  await expect(downloads).toHaveCount(broken.length)
  expect(JSON.parse((await download(downloads.first())).text)).toEqual(broken[0])
  await journal.add('Written beside it.')
  await page.reload()
  await expect(journal.entry('Written beside it.')).toBeVisible()
  await expect(downloads).toHaveCount(broken.length)
})

test('entries of each version of the site so far are there, with all that belongs to them', async ({
  goto,
  journal,
  kept,
}) => {
  const read = async (name: string) =>
    JSON.parse(await readFile(`tests/fixtures/saves/${name}.json`, 'utf8')) as { id: string }
  const [answer, commitment] = [await read('entry-v1'), await read('entry-v1-commitment')]
  await kept.seedEntries([await read('entry-v2')])
  await kept.write(`entry:${answer.id}`, JSON.stringify(answer))
  await kept.write(`entry:${commitment.id}`, JSON.stringify(commitment))
  await goto('journal/')
  await expect(journal.entries).toHaveCount(3)
  await expect(journal.entry('A list of names.')).toBeVisible()
  expect((await kept.keys()).filter((key) => key.startsWith('entry:'))).toEqual([])
  expect((await kept.entries()).map(({ schema }) => schema)).toEqual([2, 2, 2])
})

test('with the clock set back, what was written last is what stays', async ({ goto, journal, kept, page }) => {
  await page.clock.setFixedTime('2026-11-21T21:15:00-05:00')
  await goto('journal/')
  await journal.add('Written in the evening.')
  await page.clock.setFixedTime('2026-11-20T08:00:00-05:00')
  const entry = journal.entries.first()
  await entry.getByRole('button', { name: 'Edit' }).click()
  await entry.getByRole('textbox').fill('Written after the clock went back.')
  await entry.getByRole('button', { name: 'Done' }).click()
  await page.reload()
  await expect(journal.entry('Written after the clock went back.')).toBeVisible()
  expect(textsOf(await kept.entries())).toEqual(['Written after the clock went back.'])
})

function textsOf(entries: { parts: { text: string }[] }[]): string[] {
  return entries.map(({ parts }) => parts.map(({ text }) => text).join(' ')).sort()
}
