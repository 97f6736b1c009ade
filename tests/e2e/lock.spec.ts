import { expect, expectHydrated, test } from './fixtures.ts'
import { Journal } from './journal.ts'
import { Keeping, PASSPHRASE, PATIENCE, entryOf, neverPause } from './keeping.ts'
import { ANGELA_WAYS } from './stories.ts'

import type { Page } from '@playwright/test'

const [QUIET] = ANGELA_WAYS
if (!QUIET) throw new Error('There is no way through Angela')
const CANARY = 'zq7-canarí'
const ENTRIES = [
  entryOf('first', `${CANARY} one`, {
    versions: [{ savedAt: '2026-11-01T09:00:00.000Z', parts: [{ step: 'text', text: `${CANARY} before` }] }],
  }),
  entryOf('second', `${CANARY} two`),
]

test.slow()

test('once the journal is locked no word of it is anywhere on the device, and a wrong passphrase changes nothing', async ({
  journal,
  keeping,
  kept,
  page,
}) => {
  const old = { schema: 1, id: 'old', about: { kind: 'free' }, text: `${CANARY} old` }
  const times = { createdAt: '2026-10-01T10:00:00.000Z', updatedAt: '2026-10-01T10:00:00.000Z' }
  await kept.seed('entry:old', JSON.stringify({ ...old, ...times }))
  await keeping.openWith(ENTRIES)
  expect(await keeping.dump()).toContain(CANARY)
  await keeping.setLock()
  const findPlain = async () => {
    const held = await keeping.dump()
    return [CANARY, JSON.stringify(CANARY).slice(1, -1), 'zq7', PASSPHRASE, 'maple'].filter((word) =>
      held.includes(word),
    )
  }
  expect(await findPlain()).toEqual([])
  await keeping.lockNow.click()
  await expect(keeping.unlock).toBeVisible()
  await expect(page.getByText(CANARY)).toHaveCount(0)
  const locked = await keeping.dump()

  await keeping.giveToUnlock('maple kayak ledger')
  await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible(PATIENCE)
  expect(await keeping.dump()).toBe(locked)
  await page.goto('./journal/')
  await expect(keeping.passphrase).toBeFocused()
  await keeping.giveToUnlock(PASSPHRASE)
  await expect(journal.entry(`${CANARY} two`)).toBeVisible(PATIENCE)
  await expect(journal.entry(`${CANARY} old`)).toBeVisible()
  await expect(journal.entries).toHaveCount(3)
  expect(await findPlain()).toEqual([])
})

test('an entry written while the journal is open is sealed as well', async ({ journal, keeping, page }) => {
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await page.getByRole('link', { name: 'Write and read' }).click()
  await journal.add(`${CANARY} three`)
  await expect.poll(() => keeping.stored()).toHaveLength(3)
  expect(await keeping.dump()).not.toContain(CANARY)
})

test('a lock is asked for with care: something, twice the same, and understood', async ({ keeping, page }) => {
  await keeping.open()
  await keeping.lock.getByRole('button', { name: 'Set a lock' }).click()
  await expect(keeping.passphrase).toBeFocused()
  await keeping.lock.getByRole('button', { name: 'Set a lock' }).click()
  await expect(keeping.lock.getByText('Give a passphrase.')).toBeVisible()
  await keeping.passphrase.fill('short')
  await expect(keeping.lock.getByText('This is short: it could be guessed.')).toBeVisible()
  await page.getByLabel('The same once more').fill('shirt')
  await keeping.passphrase.press('Enter')
  await expect(keeping.lock.getByText('The two are not the same. Nothing has been set.')).toBeVisible()
  await page.getByLabel('Show what I type').check()
  await expect(page.getByLabel('The same once more')).toBeHidden()
  await keeping.passphrase.press('Enter')
  await expect(keeping.lock.getByText('Tick this first')).toBeVisible()
  await page.getByLabel('I understand: nobody can recover it.').check()
  await page.getByLabel('Locks itself after a rest of').selectOption('10 minutes')
  await keeping.lock.getByRole('button', { name: 'Set a lock' }).click()
  await expect(keeping.lock.getByText('after 10 minutes of rest')).toBeVisible(PATIENCE)
  await expect(keeping.lock.getByRole('heading', { name: 'Lock' })).toBeFocused()
})

test('the passphrase and the minutes can be changed, and the lock taken off', async ({ keeping, page }) => {
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await page.getByLabel('Locks itself after a rest of').selectOption('2 minutes')
  await expect(keeping.lock.getByText('It now locks after 2 minutes of rest.')).toBeVisible()
  const changing = page.getByRole('form', { name: 'Change the passphrase' })
  await keeping.lock.getByText('Change the passphrase').first().click()
  await changing.getByLabel('Passphrase now').fill('not this')
  await changing.getByLabel('New passphrase').fill('granite otter violet spoon')
  await changing.getByLabel('The same once more').fill('granite otter violet spoon')
  await changing.getByRole('button').click()
  await expect(keeping.lock.getByText('That is not the passphrase. Nothing has been changed.')).toBeVisible(PATIENCE)
  await changing.getByLabel('Passphrase now').fill(PASSPHRASE)
  await changing.getByRole('button').click()
  await expect(keeping.lock.getByText('The passphrase has been changed.')).toBeVisible(PATIENCE)
  await keeping.lockNow.click()
  await keeping.giveToUnlock(PASSPHRASE)
  await expect(page.getByText('That passphrase does not open this journal.')).toBeVisible(PATIENCE)
  await keeping.giveToUnlock('granite otter violet spoon')
  await expect(keeping.lockNow).toBeVisible(PATIENCE)

  const removing = page.getByRole('form', { name: 'Remove the lock' })
  await keeping.lock.getByText('Remove the lock').first().click()
  await removing.getByLabel('Passphrase').fill('granite otter violet spoon')
  await removing.getByRole('button').click()
  await expect(keeping.lock.getByText('The lock is gone.')).toBeVisible(PATIENCE)
  expect(await keeping.stored()).toEqual(ENTRIES)
})

/** Every n-th write into the database of this page goes wrong, or never comes to its end. */
async function disturb(page: Page, how: 'throw' | 'hang', at: number): Promise<void> {
  await page.evaluate(
    ([kind, number]) => {
      // eslint-disable-next-line @typescript-eslint/unbound-method -- it is called on the store below
      const put = IDBObjectStore.prototype.put
      let count = 0
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
        count++
        if (kind === 'throw' && count === number) throw new DOMException('No room', 'QuotaExceededError')
        const request = put.apply(this, given)
        if (kind === 'hang' && count === number) {
          const spin = () => {
            this.get('nothing').onsuccess = spin
          }
          spin()
          document.documentElement.dataset['hanging'] = ''
        }
        return request
      }
    },
    [how, at] as const,
  )
}

for (const at of [1, 2, 3]) {
  test(`when write ${String(at)} of setting a lock fails, nothing is locked and nothing is lost`, async ({
    keeping,
  }) => {
    await keeping.openWith(ENTRIES)
    await disturb(keeping.page, 'throw', at)
    await keeping.askForLock()
    await expect(keeping.lock.getByText('It could not be written. Nothing has been changed')).toBeVisible(PATIENCE)
    expect(await keeping.stored()).toEqual(ENTRIES)
    await keeping.open()
    await expect(keeping.lock.getByRole('button', { name: 'Set a lock' })).toBeVisible()
  })
}

for (const at of [1, 2]) {
  test(`when write ${String(at)} of removing a lock fails, it is locked as before`, async ({
    journal,
    keeping,
    page,
  }) => {
    await keeping.openWith(ENTRIES)
    await keeping.setLock()
    const locked = await keeping.dump()
    await disturb(page, 'throw', at)
    await keeping.lock.getByText('Remove the lock').first().click()
    await page.getByRole('form', { name: 'Remove the lock' }).getByLabel('Passphrase').fill(PASSPHRASE)
    await page.getByRole('form', { name: 'Remove the lock' }).getByRole('button').click()
    await expect(keeping.lock.getByText('It could not be written. Nothing has been changed')).toBeVisible(PATIENCE)
    expect(await keeping.dump()).toBe(locked)
    await page.goto('./journal/')
    await keeping.giveToUnlock(PASSPHRASE)
    await expect(journal.entries).toHaveCount(2, PATIENCE)
  })
}

test('when changing the passphrase fails, the old one still opens the journal', async ({ keeping, page }) => {
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await disturb(page, 'throw', 1)
  const changing = page.getByRole('form', { name: 'Change the passphrase' })
  await keeping.lock.getByText('Change the passphrase').first().click()
  await changing.getByLabel('Passphrase now').fill(PASSPHRASE)
  await changing.getByLabel('New passphrase').fill('granite otter violet spoon')
  await changing.getByLabel('The same once more').fill('granite otter violet spoon')
  await changing.getByRole('button').click()
  await expect(keeping.lock.getByText('It could not be written. Nothing has been changed')).toBeVisible(PATIENCE)
  await keeping.open()
  await keeping.giveToUnlock(PASSPHRASE)
  await expect(keeping.lockNow).toBeVisible(PATIENCE)
})

test('a page that is closed in the middle of setting or removing a lock leaves everything as it was', async ({
  context,
  keeping,
  page,
}) => {
  await keeping.openWith(ENTRIES)
  await disturb(page, 'hang', 2)
  await keeping.askForLock()
  await expect(page.locator('html[data-hanging]')).toBeAttached(PATIENCE)
  const second = new Keeping(await context.newPage())
  await page.close()
  await second.open()
  expect(await second.stored()).toEqual(ENTRIES)

  await second.setLock()
  const locked = await second.stored()
  await disturb(second.page, 'hang', 2)
  await second.lock.getByText('Remove the lock').first().click()
  await second.page.getByRole('form', { name: 'Remove the lock' }).getByLabel('Passphrase').fill(PASSPHRASE)
  await second.page.getByRole('form', { name: 'Remove the lock' }).getByRole('button').click()
  await expect(second.page.locator('html[data-hanging]')).toBeAttached(PATIENCE)
  const third = new Keeping(await context.newPage())
  await second.page.close()
  await third.open()
  expect(await third.stored()).toEqual(locked)
  await third.giveToUnlock(PASSPHRASE)
  await expect(third.lockNow).toBeVisible(PATIENCE)
})

test('a lock set in one tab locks the other, and what is being written there survives until it is unlocked', async ({
  context,
  keeping,
}) => {
  await keeping.openWith(ENTRIES)
  const other = await context.newPage()
  const there = { journal: new Journal(other), keeping: new Keeping(other) }
  await other.goto('./journal/')
  await expectHydrated(other)
  await there.journal.write.click()
  await neverPause(other)
  await there.journal.box.fill(`${CANARY} unsaved`)
  await keeping.setLock()
  await expect(there.keeping.unlock).toBeVisible()
  await expect(other.getByText('What you were writing here when it was locked waits in this page.')).toBeVisible()
  await expect(other.getByText(CANARY)).toHaveCount(0)
  expect(await keeping.dump()).not.toContain(CANARY)
  await there.keeping.giveToUnlock(PASSPHRASE)
  await expect(there.journal.entry(`${CANARY} unsaved`)).toBeVisible(PATIENCE)
  await expect.poll(() => keeping.stored()).toHaveLength(3)
  expect(await keeping.dump()).not.toContain(CANARY)

  await keeping.lockNow.click()
  await expect(there.keeping.unlock).toBeVisible()
})

test('the journal locks itself after its minutes of rest, and not while it is used', async ({ keeping, page }) => {
  await page.clock.install()
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await page.clock.fastForward('04:30')
  await page.keyboard.press('Shift')
  await page.clock.fastForward('04:30')
  await expect(keeping.lockNow).toBeVisible()
  await page.clock.fastForward('00:40')
  await expect(keeping.unlock).toBeVisible()
})

test('a page that is left is locked when it comes back, and a text of that moment is not lost', async ({
  journal,
  keeping,
  page,
}) => {
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await keeping.lockNow.click()
  await page.goto('./journal/')
  await keeping.giveToUnlock(PASSPHRASE)
  await expect(journal.entries).toHaveCount(2, PATIENCE)
  await journal.write.click()
  await journal.box.fill(`${CANARY} last words`)
  // As a browser does that keeps the page in memory.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })))
  await expect(keeping.unlock).toBeVisible()
  expect(await keeping.dump()).not.toContain(CANARY)
  await page.goto('./about/')
  await page.goBack()
  await expect(keeping.unlock).toBeVisible()
  await keeping.giveToUnlock(PASSPHRASE)
  await expect(journal.entry(`${CANARY} last words`)).toBeVisible(PATIENCE)
})

test('boxes on the page of a case unlock together, and the focus goes into the box that was wanted', async ({
  goto,
  keeping,
  page,
  player,
}) => {
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await goto('cases/angela/')
  await player.playToDebrief(QUIET)
  await expect(keeping.unlock.first()).toBeVisible()
  await expect.poll(() => keeping.unlock.count()).toBeGreaterThan(1)
  await expect(keeping.passphrase.first()).not.toBeFocused()
  await keeping.giveToUnlock(PASSPHRASE)
  await expect(keeping.unlock).toHaveCount(0, PATIENCE)
  const focused = page.locator('textarea:focus')
  await expect(focused).toHaveCount(1)
  await focused.fill(`${CANARY} in a case`)
  await expect(page.getByText(/Saved on this device at/)).toBeVisible()
  expect(await keeping.dump()).not.toContain(CANARY)
})

test('who has forgotten the passphrase is told that only erasing helps, and led there', async ({ keeping, page }) => {
  await keeping.openWith(ENTRIES)
  await keeping.setLock()
  await page.goto('./journal/')
  await page.getByText('I have forgotten it').click()
  await expect(page.getByText('Nobody can open the journal without its passphrase')).toBeVisible()
  await page.getByRole('link', { name: 'Go to where it can be erased' }).click()
  await expect(page.getByRole('heading', { name: 'Erase', exact: true })).toBeVisible()
})
