import { expect, test } from './fixtures.ts'

test('a director finds the page on running a case with a group, and the way back to what it speaks of', async ({
  goto,
  page,
}) => {
  await goto('cases/angela/')
  await page.getByRole('link', { name: 'Run this with a group' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Angela, with a group' })).toBeVisible()
  await expect(page.getByText('No group has been through this session yet')).toBeVisible()
  for (const [minutes, last] of [
    ['30 minutes', '26–30 4 min'],
    ['60 minutes', '54–60 6 min'],
  ] as const) {
    await expect(page.getByRole('table', { name: minutes }).getByRole('rowheader').last()).toHaveText(last)
  }
  await page.getByRole('link', { name: 'Boarding' }).click()
  await expect(page.getByRole('heading', { name: 'Boarding' })).toBeInViewport()
})

test('each case is offered to groups from the list of cases', async ({ goto, page }) => {
  await goto('cases/')
  await page.getByRole('link', { name: 'Gerard, with a group' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Gerard, with a group' })).toBeVisible()
})

test('a point that a note rests on opens without leaving the page', async ({ goto, page }) => {
  await goto('cases/angela/facilitate/')
  await page.getByRole('button', { name: 'CMPA guide · Dos 4' }).first().click()
  await expect(page.getByRole('complementary', { name: 'CMPA guide · Dos 4' })).toBeVisible()
})

for (const id of ['angela', 'gerard', 'car-accident']) {
  test(`the page on ${id} prints on three sheets at most, with both plans and without controls`, async ({
    goto,
    page,
  }) => {
    await goto(`cases/${id}/facilitate/`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('table')).toHaveCount(2)
    await expect(page.getByRole('navigation')).toHaveCount(0)
    for (const format of ['A4', 'Letter']) {
      const sheets = (await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)
      expect(sheets?.length, format).toBeLessThanOrEqual(3)
    }
  })
}
