import { findViolations } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { Keeping, PASSPHRASE, PATIENCE, entryOf } from './keeping.ts'

test('nothing where the journal is kept safe has an accessibility violation in either theme', async ({ page }) => {
  test.slow()
  const keeping = new Keeping(page)
  const check = async (mode: string) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      expect.soft(await findViolations(page), `${mode}, ${colorScheme}`).toEqual([])
    }
  }
  await keeping.openWith([entryOf('a', 'A text.')])
  await keeping.choose('{')
  await expect(keeping.restoring.getByText('Nothing has been changed.')).toBeVisible()
  await page.getByText('What the lock does not protect against').click()
  await check('as it is opened, with a file that was refused')
  await page.getByRole('button', { name: 'Erase everything' }).click()
  await expect(keeping.dialog).toBeVisible()
  await check('before everything is erased')
  await page.keyboard.press('Escape')
  await keeping.setLock(PASSPHRASE)
  await check('with a lock')
  await keeping.lockNow.click()
  await page.goto('./journal/')
  await expect(keeping.unlock).toBeVisible(PATIENCE)
  await check('locked')
  await keeping.open()
  await page.getByRole('button', { name: 'Keep nothing in this tab' }).click()
  await expect(keeping.banner).toBeVisible()
  await check('while nothing is kept')
})
