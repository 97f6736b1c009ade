import { expect, test } from './fixtures.ts'

test('a tension shows who says what, when and for whom, and each point leads to its place in its document', async ({
  goto,
  page,
}) => {
  await goto('sources/')
  await page.getByRole('link', { name: 'Where the documents agree, and where they differ' }).click()
  await page.getByRole('link', { name: 'Does a pseudonym protect you?' }).click()
  const tension = page.locator('#pseudonyms')
  await expect(tension).toBeInViewport()
  const side = tension.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'MPS article' }) })
  await expect(side).toContainText('2013-09-17 · Hong Kong')
  await side.getByRole('link', { name: 'MPS article · Secure 3' }).click()
  await expect(page).toHaveURL(/sources\/mps-tribune\/#mps-tribune\.secure\.3$/)
  await expect(page.locator('[id="mps-tribune.secure.3"]')).toBeInViewport()
})

test('a source says of each point where it is taught and tested, or why not', async ({ goto, page }) => {
  await goto('sources/hiroc-risk-note/')
  const taught = page.locator('[id="hiroc-risk-note.staff.3"]')
  await expect(taught.getByText(/^Taught in/)).toBeVisible()
  await expect(
    taught
      .getByText(/^Tested in/)
      .getByRole('link')
      .first(),
  ).toHaveAttribute('href', /\/check\/$/)
  await expect(page.locator('[id="hiroc-risk-note.refs.2"]')).toContainText('Set aside. Reference list')
})

test('a source says which modules and cases use it, and how much of it', async ({ goto, page }) => {
  await goto('sources/hiroc-risk-note/')
  await page.getByText('Where the course uses it').click()
  const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'A policy that works' }) })
  await expect(row.getByRole('link', { name: /^Taught in A policy that works: \d+$/ })).toHaveAttribute(
    'href',
    /modules\/policy-that-works\/$/,
  )
})

test('a term of the glossary has an address of its own, with its points and the modules that explain it', async ({
  goto,
  page,
}) => {
  await goto('guidance/')
  await page.getByRole('link', { name: 'The glossary' }).click()
  await page.getByRole('link', { name: 'M', exact: true }).click()
  const term = page.locator('#metadata')
  await expect(term).toBeInViewport()
  await expect(term.getByRole('link', { name: 'CPSO draft · De-identification 5' })).toBeVisible()
  await expect(term.getByRole('link', { name: 'The patient in the post' })).toBeVisible()
})

test('nothing of the guidance is lost on paper', async ({ goto, page }) => {
  await page.emulateMedia({ media: 'print' })
  await goto('guidance/')
  await expect(page.locator('#who-acts')).toContainText('verbal caution')
  await expect(page.getByRole('link', { name: 'CMPA guide · Gerard 9' })).toBeVisible()
})
