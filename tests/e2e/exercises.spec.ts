import { findViolations } from './axe.ts'
import { Exercise, findExercise } from './exercise.ts'
import { expect, test } from './fixtures.ts'

const SORT_LABELS = { do: 'Do', 'do-not': 'Don’t', depends: 'It depends' }
const SEES_LABELS = { yes: 'Yes', possibly: 'Possibly', no: 'No' }

const sort = findExercise('sort')
const find = findExercise('find')
const rewrite = findExercise('rewrite')
const whoSees = findExercise('who-sees')
const reply = findExercise('reply')

test('cards are sorted with the keyboard, each with its reason at once, and a tally at the end', async ({
  goto,
  page,
}) => {
  const { cards } = sort.content
  const exercise = new Exercise(page, sort.content)
  await goto(sort.path)
  await exercise.radio(0, 'Do').focus()
  await page.keyboard.press('ArrowRight')
  await expect(exercise.radio(0, 'Don’t')).toBeFocused()
  await expect(exercise.radio(0, 'Don’t')).not.toBeChecked()
  await expect(exercise.answer(0)).toBeHidden()
  for (const [index, { place }] of cards.entries()) {
    const other = place === 'do' ? 'do-not' : 'do'
    await exercise.radio(index, SORT_LABELS[index === 0 ? other : place]).focus()
    await page.keyboard.press('Space')
    await expect(exercise.answer(index)).toBeVisible()
    const says = index === 0 ? `We put it under “${SORT_LABELS[place]}”.` : 'We put it there too.'
    await expect(exercise.answer(index).getByText(says)).toBeVisible()
    await expect(exercise.status).toContainText(says)
  }
  await expect(exercise.status).toContainText(`You put ${cards.length - 1} of ${cards.length} where we did.`)
  await expect(exercise.status.getByRole('link')).toHaveCount(1)
  await exercise.again.press('Enter')
  await expect(exercise.status).toBeEmpty()
  await expect(exercise.answer(0)).toBeHidden()
  await expect(exercise.radio(0, 'Do')).toBeFocused()
})

test('all reasons can be read without sorting', async ({ goto, page }) => {
  const exercise = new Exercise(page, sort.content)
  await goto(sort.path)
  await exercise.region.getByRole('checkbox', { name: 'Show where we put them' }).press('Space')
  for (const index of sort.content.cards.keys()) await expect(exercise.answer(index)).toBeVisible()
})

test('phrases are marked with the keyboard, and hits, misses and others are each explained', async ({ goto, page }) => {
  const { marks } = find.content.passage
  const exercise = new Exercise(page, find.content)
  const hit = marks.findIndex(({ identifies }) => identifies)
  const extra = marks.findIndex(({ identifies }) => !identifies)
  const miss = marks.findLastIndex(({ identifies }) => identifies)
  const left = marks.findLastIndex(({ identifies }) => !identifies)
  const all = marks.filter(({ identifies }) => identifies).length
  await goto(find.path)
  const phrases = exercise.region.getByRole('checkbox')
  await expect(phrases).toHaveCount(marks.length)
  await phrases.nth(hit).press('Space')
  await phrases.nth(extra).press('Space')
  await expect(exercise.region.locator('.exercise-marks')).toBeHidden()
  await exercise.summary('Show what identifies').press('Enter')
  await expect(exercise.status).toHaveText(`You found 1 of ${all} that identify, and marked 1 that give nobody away.`)
  const explained = exercise.region.locator('.exercise-marks > li')
  await expect(explained).toHaveCount(marks.length)
  await expect(explained.nth(hit)).toContainText('Identifies. You found it.')
  await expect(explained.nth(miss)).toContainText('Identifies, and is easily overlooked.')
  await expect(explained.nth(extra)).toContainText('Gives nobody away, though you had reason to look.')
  await expect(explained.nth(left)).toContainText('Gives nobody away. You left it alone.')
  await expect(phrases.first()).toBeDisabled()
  await exercise.again.press('Enter')
  await expect(exercise.status).toBeEmpty()
  await expect(phrases.first()).toBeFocused()
  await expect(phrases.nth(hit)).not.toBeChecked()
})

test('a version is kept in the journal only when asked for, and changed there when asked again', async ({
  goto,
  journal,
  kept,
  page,
}) => {
  const exercise = new Exercise(page, rewrite.content)
  const box = exercise.region.getByRole('textbox', { name: 'Your version' })
  await goto(rewrite.path)
  await expect(exercise.status).toContainText('Not kept anywhere')
  await exercise.button('Keep in my journal').press('Enter')
  await expect(exercise.status).toHaveText('There is nothing to keep yet.')
  await box.fill('A better text.')
  await exercise.summary('Compare with worked versions').press('Enter')
  const versions = exercise.region.getByRole('region', { name: /version/ })
  await expect(versions).toHaveCount(rewrite.content.versions.length + 1)
  await expect(versions.first()).toContainText('A better text.')
  expect(await kept.entries()).toEqual([])
  await exercise.button('Keep in my journal').press('Enter')
  await expect(exercise.status).toContainText('Kept in your journal, on this device')
  await box.fill('An even better text.')
  await expect(exercise.status).toContainText('Changed since you kept it.')
  await exercise.button('Keep the change').press('Enter')
  await expect(exercise.status).toContainText('Kept in your journal, on this device')
  await exercise.region.getByRole('link', { name: 'Open the journal' }).click()
  await expect(journal.entries).toHaveCount(1)
  await expect(journal.entry('An even better text.').getByRole('heading')).toHaveText(rewrite.content.title)
})

test('a version that cannot be kept can be downloaded', async ({ download, goto, page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  const exercise = new Exercise(page, rewrite.content)
  await goto(rewrite.path)
  await exercise.region.getByRole('textbox', { name: 'Your version' }).fill('A better text.')
  await exercise.button('Keep in my journal').click()
  await expect(exercise.region.getByRole('alert')).toContainText('There is no room left on this device.')
  await expect(exercise.status).toBeEmpty()
  const { name, text } = await download(exercise.button('Download this text'))
  expect([name, text]).toEqual(['rewrite.md', `${rewrite.content.title}\n\nA better text.\n`])
})

test('who sees a post is predicted with the keyboard, one setting after the other', async ({ goto, page }) => {
  const { settings, viewers } = whoSees.content
  const [first, second] = settings
  if (!first || !second) throw new Error('There are no two settings')
  const exercise = new Exercise(page, whoSees.content)
  const setting = exercise.region.getByRole('group', { name: 'Choose a setting' }).getByRole('radio')
  await goto(whoSees.path)
  await expect(exercise.region.getByRole('table')).toBeHidden()
  for (const [index, { sees }] of viewers.entries()) {
    await exercise.radio(index, SEES_LABELS[sees[first.id] ?? 'no']).press('Space')
  }
  await expect(exercise.answer(0)).toBeHidden()
  await exercise.button('Compare with our reading').press('Enter')
  await expect(exercise.status).toContainText(`in ${viewers.length} of your ${viewers.length} predictions.`)
  for (const [index, { sees }] of viewers.entries()) {
    await expect(exercise.answer(index)).toContainText(`${SEES_LABELS[sees[first.id] ?? 'no']}. You thought so too.`)
  }
  await expect(exercise.region.getByRole('table')).toBeVisible()
  await setting.first().press('ArrowDown')
  await expect(setting.nth(1)).toBeChecked()
  await expect(exercise.answer(0)).toBeHidden()
  await expect(exercise.status).toBeEmpty()
  await exercise.button('Compare with our reading').press('Enter')
  const ours = SEES_LABELS[viewers[0]?.sees[second.id] ?? 'no']
  await expect(exercise.answer(0)).toContainText(`${ours}, in our reading.`)
})

test('a reply is chosen with the keyboard and read through, and then the others', async ({ goto, page }) => {
  const exercise = new Exercise(page, reply.content)
  const replies = exercise.region.locator('.exercise-reply')
  await goto(reply.path)
  await expect(replies).toHaveCount(reply.content.replies.length)
  for (const index of reply.content.replies.keys()) {
    const opened = replies.nth(index)
    await expect(opened.getByText('How it lands')).toBeHidden()
    await opened.locator('summary').press('Enter')
    await expect(opened.getByText('How it lands')).toBeVisible()
    await expect(opened.locator('.exercise-stance')).toBeVisible()
  }
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no answered exercise has an accessibility violation in the ${colorScheme} theme`, async ({ goto, page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    for (const { path, content } of [sort, find, rewrite, whoSees, reply]) {
      const { region } = new Exercise(page, content)
      await goto(path)
      for (const control of await region.locator('.exercise-card, fieldset:has(.exercise-phrase)').all()) {
        await control.locator('input').first().press('Space')
      }
      for (const box of await region.getByRole('textbox').all()) await box.fill('A better text.')
      const compare = region.getByRole('button', { name: 'Compare with our reading' })
      if (await compare.isVisible()) await compare.click()
      for (const summary of await region.locator('summary').all()) await summary.press('Enter')
      expect.soft(await findViolations(page), content.kind).toEqual([])
    }
  })
}

test('on paper every answer stands beside its question', async ({ goto, page }) => {
  for (const { path, content } of [sort, find, rewrite, whoSees, reply]) {
    const { region } = new Exercise(page, content)
    await goto(path)
    await page.emulateMedia({ media: 'print' })
    for (const answer of await region.locator('.exercise-answer, .exercise-marks, .exercise-serves').all()) {
      await expect(answer).toBeVisible()
    }
    for (const answer of await region.locator('.exercise-lands, .exercise-stance, table').all()) {
      await expect(answer).toBeVisible()
    }
    await page.emulateMedia({ media: 'screen' })
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('cards still show their reasons, one by one or all at once', async ({ page, visit }) => {
    const exercise = new Exercise(page, sort.content)
    await visit(sort.path)
    await exercise.radio(0, 'Do').check()
    await expect(exercise.answer(0)).toBeVisible()
    await expect(exercise.answer(1)).toBeHidden()
    await exercise.region.getByRole('checkbox', { name: 'Show where we put them' }).check()
    await expect(exercise.answer(1)).toBeVisible()
    await expect(exercise.again).toBeHidden()
  })

  test('what identifies is marked in the text, and explained when opened', async ({ page, visit }) => {
    const { marks } = find.content.passage
    const exercise = new Exercise(page, find.content)
    await visit(find.path)
    const identifying = marks.filter(({ identifies }) => identifies).map(({ phrase }) => phrase)
    await expect(exercise.region.locator('mark')).toHaveText(identifying)
    await exercise.summary('Show what identifies').click()
    await expect(exercise.region.locator('.exercise-marks > li').last()).toBeVisible()
  })

  test('worked versions can be opened, and the page says that nothing can be kept', async ({ page, visit }) => {
    const exercise = new Exercise(page, rewrite.content)
    await visit(rewrite.path)
    await expect(exercise.button('Keep in my journal')).toBeHidden()
    await expect(exercise.region.locator('noscript > p')).toBeVisible()
    await exercise.summary('Compare with worked versions').click()
    await expect(exercise.region.locator('.exercise-serves').first()).toBeVisible()
  })

  test('who sees a post stands in a table, with every reason', async ({ page, visit }) => {
    const { settings, viewers } = whoSees.content
    const exercise = new Exercise(page, whoSees.content)
    await visit(whoSees.path)
    await expect(exercise.region.getByRole('table').getByRole('cell')).toHaveCount(settings.length * viewers.length)
    await expect(exercise.region.getByRole('radio')).toHaveCount(0)
    for (const index of viewers.keys()) await expect(exercise.answer(index)).toBeVisible()
  })

  test('a reply opens with how it lands and how it stands', async ({ page, visit }) => {
    const exercise = new Exercise(page, reply.content)
    await visit(reply.path)
    await exercise.region.locator('summary').first().click()
    await expect(exercise.region.locator('.exercise-lands').first()).toBeVisible()
    await expect(exercise.region.locator('.exercise-stance').first()).toBeVisible()
  })
})
