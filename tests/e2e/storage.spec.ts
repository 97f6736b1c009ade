import { expect, expectHydrated, test } from './fixtures.ts'
import { ANGELA_WAYS } from './stories.ts'

import type { Page } from '@playwright/test'

const [QUIET] = ANGELA_WAYS
if (!QUIET) throw new Error('There is no way through Angela')
const QUESTION = 'Nothing happened, and nobody will thank you.'

/** A device without room. Returns what makes room. */
async function fillDevice(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const setItem = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')
    const put = Object.getOwnPropertyDescriptor(IDBObjectStore.prototype, 'put')
    if (!setItem || !put) return
    Object.assign(window, {
      makeRoom: () => {
        Object.defineProperty(Storage.prototype, 'setItem', setItem)
        Object.defineProperty(IDBObjectStore.prototype, 'put', put)
      },
    })
    const fail = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
    Storage.prototype.setItem = fail
    IDBObjectStore.prototype.put = fail
  })
  return async () => {
    await page.evaluate(() => {
      ;(window as unknown as { makeRoom: () => void }).makeRoom()
    })
  }
}

/** A browser that forbids sites to keep anything. */
async function blockStorage(page: Page): Promise<void> {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('Forbidden', 'SecurityError')
        },
      })
    }
  })
}

const TROUBLES = [
  {
    name: 'a full device',
    cause: fillDevice,
    inCase: 'This device has no room left.',
    atText: 'There is no room left on this device.',
  },
  {
    name: 'a browser that keeps nothing',
    cause: blockStorage,
    inCase: 'This browser keeps nothing from this site.',
    atText: 'This browser does not let the site keep anything.',
  },
]

for (const { name, cause, inCase, atText } of TROUBLES) {
  test(`with ${name} a case can be played to its end, and the page says that nothing is kept`, async ({
    download,
    goto,
    page,
    player,
  }) => {
    await cause(page)
    await goto('cases/angela/')
    await player.playToDebrief(QUIET)
    await expect(page.getByText(inCase)).toBeVisible()
    await expect(page.getByText('Kept on this device', { exact: true })).toBeHidden()
    await player.prompt(QUESTION).fill('I would call the ward again.')
    await expect(page.getByRole('alert').getByText(atText)).toBeVisible()
    await expect(page.getByText(/(?:Kept|Saved) on this device/)).toBeHidden()
    const { name: file, text } = await download(page.getByRole('button', { name: 'Download this text' }))
    expect(file).toBe('reflection.md')
    expect(text).toMatch(/^Nothing happened, and nobody will thank you\. .*\n\nI would call the ward again\.\n$/)
    await expect(player.prompt(QUESTION)).toHaveValue('I would call the ward again.')
  })

  test(`with ${name} a text in the journal stays in its box and can be downloaded`, async ({
    download,
    goto,
    journal,
    page,
  }) => {
    await cause(page)
    await goto('journal/')
    await journal.write.click()
    await journal.box.fill('Nobody else has this.')
    await expect(page.getByRole('alert').getByText(atText)).toBeVisible()
    await expect(journal.box).toHaveValue('Nobody else has this.')
    const { text } = await download(page.getByRole('button', { name: 'Download this text' }))
    expect(text).toBe('A free entry\n\nNobody else has this.\n')
  })
}

test('when there is room again the text is kept, and the notice goes', async ({ goto, journal, page }) => {
  const makeRoom = await fillDevice(page)
  await goto('journal/')
  await journal.write.click()
  await journal.box.fill('One')
  await expect(page.getByRole('alert')).toBeVisible()
  await makeRoom()
  await journal.box.fill('One and two')
  await expect(page.getByText(/Saved on this device at/)).toBeVisible()
  await expect(page.getByRole('alert')).toBeHidden()
  await page.reload()
  await makeRoom()
  await expect(journal.entry('One and two')).toBeVisible()
})

test('when there is room again everything that waited is kept, not only what is written next', async ({
  goto,
  kept,
  page,
  player,
}) => {
  const makeRoom = await fillDevice(page)
  await goto('cases/angela/')
  await player.playToDebrief(QUIET)
  await makeRoom()
  await player.prompt(QUESTION).fill('I would call the ward again.')
  await expect(page.getByText(/Saved on this device at/)).toBeVisible()
  await expect(page.getByText('This device has no room left.')).toBeHidden()
  expect(await kept.keys()).toContain('case:angela')
  expect((await kept.entries()).map(({ parts }) => parts)).toEqual([
    [{ step: 'text', text: 'I would call the ward again.' }],
  ])
  await page.reload()
  await expectHydrated(page)
  await expect(player.finish).toBeVisible()
})
