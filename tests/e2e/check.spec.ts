import { findViolations } from './axe.ts'
import { CHECKED, Check, QUESTIONS, firstOf } from './check.ts'
import { expect, expectHydrated, test } from './fixtures.ts'
import { asShown } from './stories.ts'
import { rightAnswer } from '../fixtures/questions.ts'

import type { Question } from '#domain/question/question-schema.ts'
import type { BrowserContext } from '@playwright/test'

const PATH = `modules/${CHECKED}/check/`
const COUNT = QUESTIONS.length
const [FIRST, SECOND, THIRD] = QUESTIONS as [Question, Question, Question]

/** How many right answers are enough. */
const ENOUGH = Math.ceil(COUNT * 0.8)
/** So many questions that, answered wrongly, they leave too few. */
const TOO_MANY = QUESTIONS.slice(0, COUNT - ENOUGH + 1).map(({ id }) => id)

test('a check asks one question at a time, says at once what an answer came to, and ends with a result', async ({
  check,
  goto,
  page,
}) => {
  test.slow()
  await goto(PATH)
  for (const [index, question] of QUESTIONS.entries()) {
    await expect(page.locator('.question:visible')).toHaveCount(1)
    await expect(check.heading(question.id)).toHaveText(`Question ${index + 1} of ${COUNT}`)
    await expect(check.question(question.id).locator('.question-why:visible')).toHaveCount(0)
    await check.give(question, 'right')
    await expect(check.outcome(question.id)).toHaveText('That is right.')
    await expect(check.outcome(question.id)).toBeFocused()
    if (index < COUNT - 1) {
      await check.next.click()
      await expect(check.heading(QUESTIONS[index + 1]?.id ?? '')).toBeFocused()
    }
  }
  await check.toResult.click()
  await expect(check.result.getByRole('heading', { name: `${COUNT} of ${COUNT}` })).toBeFocused()
  await expect(check.result).toContainText('All of them.')
  await expect(check.review).toHaveCount(0)
  await expect(page.locator('.question:visible')).toHaveCount(0)
})

for (const kind of ['single', 'multiple', 'sort', 'find'] as const) {
  test(`every part of a ${kind} says how it stands, with its reason and citations`, async ({ check, goto, kept }) => {
    const question = firstOf(kind)
    const before = QUESTIONS.slice(0, QUESTIONS.indexOf(question))
    await kept.seed(`check:${CHECKED}`, recordOf(before))
    await goto(PATH)
    await check.give(question, 'wrong')
    await expect(check.outcome(question.id)).toHaveText(
      kind === 'single' ? 'Not the one. Here is why.' : /^Not quite: \d/,
    )
    const parts = check.question(question.id).locator('.question-part')
    for (const part of await parts.all()) await expect(part).toHaveAttribute('data-verdict', /right|wrong|missed|left/)
    const wrong = check.question(question.id).locator('.question-part[data-verdict="wrong"]').first()
    await expect(wrong.locator('.question-why')).toHaveAttribute('open', '')
    await expect(wrong.getByRole('button').first()).toBeVisible()
    for (const input of await check.question(question.id).locator('input').all()) await expect(input).toBeDisabled()
  })
}

test('the reason that an option is shown with is its own', async ({ check, goto, kept }) => {
  const question = firstOf('single')
  await kept.seed(`check:${CHECKED}`, recordOf(QUESTIONS.slice(0, QUESTIONS.indexOf(question))))
  await goto(PATH)
  await check.give(question, 'wrong')
  for (const { id, isRight, rationale } of question.options) {
    const part = check.part(question.id, id)
    const why = part.locator('.question-why')
    if ((await why.getAttribute('open')) === null) await why.locator('summary').click()
    await expect(part.getByText(asShown(rationale))).toBeVisible()
    if (isRight) await expect(part).toContainText('The better answer')
  }
})

test('an answer that is none yet is asked for, and nothing is kept of it', async ({ check, goto, kept }) => {
  await goto(PATH)
  await check.answer.click()
  await expect(check.status).toContainText('first.')
  await expect(check.outcome(FIRST.id)).toBeHidden()
  expect(await kept.read(`check:${CHECKED}`)).toBeNull()
  await check.choose(FIRST, 'right')
  await expect(check.status).toBeEmpty()
})

test('what is worth another look comes in order, and leads to the question with its marks', async ({
  check,
  goto,
  page,
}) => {
  test.slow()
  await goto(PATH)
  const manners = ['wrong', 'wrong', 'right'] as const
  const confidences = [undefined, 'Sure', 'I am guessing'] as const
  for (const [index, question] of QUESTIONS.entries()) {
    const confidence = confidences[index]
    if (confidence) await check.confidence(confidence).check()
    await check.give(question, manners[index] ?? 'right')
    await (index < COUNT - 1 ? check.next : check.toResult).click()
  }
  await expect(check.review).toHaveCount(3)
  const reasons = ['You were sure of it', 'Not yet', 'Right, by a guess']
  for (const [index, question] of [SECOND, FIRST, THIRD].entries()) {
    await expect(check.review.nth(index)).toContainText(reasons[index] ?? '')
    await expect(check.review.nth(index).getByRole('link').first()).toHaveAttribute('href', `#${question.id}`)
    await expect(check.review.nth(index).getByRole('link', { name: 'Read on it in the module' })).toHaveAttribute(
      'href',
      /\/modules\/patient-in-the-post\/$/,
    )
  }
  await check.review.first().getByRole('link').first().click()
  await expect(check.heading(SECOND.id)).toBeInViewport()
  await expect(check.outcome(SECOND.id)).toBeVisible()
  await expect(page.locator('.question:visible')).toHaveCount(1)
  await check.question(SECOND.id).getByRole('link', { name: 'Back to the result' }).click()
  await expect(check.result).toBeInViewport()
})

test('too few right answers are no failure, and the first attempt is kept beside the latest', async ({
  check,
  goto,
  kept,
  page,
}) => {
  test.slow()
  await goto(PATH)
  await check.goThrough(TOO_MANY)
  await expect(check.result).toContainText(`${ENOUGH} would be enough to call it done: 80 %.`)
  await expect(page.getByText(/fail/i)).toHaveCount(0)
  const [first] = await attempts(kept.read(`check:${CHECKED}`))
  await check.review.first().getByRole('link').first().click()

  await check.tryAgain.click()
  await expect(check.heading(FIRST.id)).toBeFocused()
  await expect(check.question(FIRST.id).locator('input:checked')).toHaveCount(0)
  await check.goThrough(TOO_MANY.slice(1))
  await expect(page.locator('.question:visible')).toHaveCount(0)
  await expect(check.result).toContainText('That is enough to call it done')
  const rows = check.result.getByRole('row')
  await expect(rows.nth(0)).toContainText(`The first time${ENOUGH - 1} of ${COUNT}`)
  await expect(rows.nth(1)).toContainText(`The latest time${ENOUGH} of ${COUNT}`)
  expect((await attempts(kept.read(`check:${CHECKED}`)))[0]).toEqual(first)
})

test('a reload comes back to the same place, whether asked, answered or finished', async ({
  check,
  goto,
  kept,
  page,
}) => {
  await kept.seed(`check:${CHECKED}`, recordOf(QUESTIONS.slice(0, -1)))
  await goto(PATH)
  const last = QUESTIONS[COUNT - 1] as Question
  const reload = async () => {
    const before = await kept.read(`check:${CHECKED}`)
    await page.reload()
    await expectHydrated(page)
    expect(await kept.read(`check:${CHECKED}`)).toBe(before)
  }
  await expect(check.heading(last.id)).toBeVisible()
  await reload()
  await expect(check.answer).toBeVisible()
  await check.give(last, 'wrong')
  await reload()
  await expect(check.outcome(last.id)).toBeVisible()
  for (const input of check.inputs(last, 'wrong')) await expect(input).toBeChecked()
  await check.toResult.click()
  await reload()
  await expect(check.result.getByRole('heading', { name: `${COUNT - 1} of ${COUNT}` })).toBeVisible()
})

async function openTab(context: BrowserContext, hearing: 'hears' | 'deaf'): Promise<Check> {
  const page = await context.newPage()
  if (hearing === 'deaf') {
    await page.addInitScript(() => {
      addEventListener('storage', (event) => {
        event.stopImmediatePropagation()
      })
    })
  }
  await page.goto(`./${PATH}`)
  await expectHydrated(page)
  return new Check(page)
}

test('two tabs follow each other, and one that has fallen behind undoes nothing', async ({ context }) => {
  const here = await openTab(context, 'hears')
  const there = await openTab(context, 'hears')
  const behind = await openTab(context, 'deaf')
  await here.give(FIRST, 'right')
  await expect(there.outcome(FIRST.id)).toHaveText('That is right.')
  await there.next.click()
  await expect(here.heading(SECOND.id)).toBeVisible()

  await behind.choose(FIRST, 'wrong')
  await behind.answer.click()
  await expect(behind.heading(SECOND.id)).toBeVisible()
  await expect(behind.status).toContainText('You went on with this check in another tab.')
  const record = behind.page.evaluate(() => localStorage.getItem('one-standard:1:check:patient-in-the-post'))
  expect((await attempts(record))[0]?.answers).toEqual([expect.objectContaining({ question: FIRST.id, isRight: true })])
})

test('a check can be taken with the keyboard alone', async ({ check, goto, page }) => {
  await goto(PATH)
  const tabTo = async (target: ReturnType<Check['question']>) => {
    for (let tabs = 0; tabs < 40; tabs++) {
      if (await target.evaluate((element) => element === document.activeElement)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`40 tabs did not lead to ${String(target)}`)
  }
  for (const input of check.inputs(FIRST, 'right')) {
    await tabTo(input)
    const edge = await input.locator('..').evaluate((label) => getComputedStyle(label).outlineStyle)
    expect(edge).toBe('solid')
    await page.keyboard.press('Space')
  }
  await tabTo(check.answer)
  await page.keyboard.press('Enter')
  await expect(check.outcome(FIRST.id)).toBeFocused()
  await tabTo(check.next)
  await page.keyboard.press('Enter')
  await expect(check.heading(SECOND.id)).toBeFocused()
})

test('what is chosen before the player is ready stays chosen, and a press on Enter does no harm', async ({
  check,
  page,
  visit,
}) => {
  let release = (): void => undefined
  const isReleased = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/CheckPlayer.*.js', async (route) => {
    await isReleased
    await route.continue()
  })
  await visit(PATH)
  await expect(page.locator('.question:visible')).toHaveCount(1)
  await check.choose(FIRST, 'right')
  await page.keyboard.press('Enter')
  await expect(check.heading(FIRST.id)).toBeVisible()
  release()
  await expectHydrated(page)
  await check.answer.click()
  await expect(check.outcome(FIRST.id)).toHaveText('That is right.')
})

test('all questions can be read with their answers on one page, and left again', async ({ check, goto, page }) => {
  await goto(PATH)
  await check.whole.click()
  await expect(page.locator('.question:visible')).toHaveCount(COUNT)
  for (const option of firstOf('single').options) await expect(page.getByText(asShown(option.rationale))).toBeVisible()
  await page.getByRole('link', { name: 'Back to answering' }).click()
  await expect(page.locator('.question:visible')).toHaveCount(1)
})

test('on paper every question stands, without its answers until they are asked for', async ({ check, goto, page }) => {
  await goto(PATH)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.question:visible')).toHaveCount(COUNT)
  await expect(page.locator('.question-why:visible')).toHaveCount(0)
  await expect(page.locator('.sources-point:visible')).toHaveCount(0)
  await page.emulateMedia({ media: 'screen' })
  await check.whole.click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(asShown(firstOf('single').options[0]?.rationale ?? ''))).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('every question can be answered for oneself, and every reason opened', async ({ check, page, visit }) => {
    await visit(PATH)
    await expect(page.locator('noscript > .ui-notice')).toContainText('JavaScript is off')
    await expect(page.locator('.question:visible')).toHaveCount(COUNT)
    for (const kind of ['single', 'multiple', 'sort', 'find'] as const) {
      const question = firstOf(kind)
      await check.choose(question, 'right')
      const why = check.question(question.id).locator('.question-why').first()
      await why.locator('summary').click()
      await expect(why.locator('.question-key')).toBeVisible()
      await expect(why.getByRole('button').first()).toBeVisible()
    }
  })
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`no mode of a check has an accessibility violation in the ${colorScheme} theme`, async ({
    check,
    goto,
    page,
  }) => {
    test.slow()
    const find = async (mode: string) => {
      expect.soft(await findViolations(page), mode).toEqual([])
    }
    await page.emulateMedia({ colorScheme })
    await goto(PATH)
    await check.answer.click()
    await find('asking, with a word on what is missing')
    const seen = new Set<string>()
    for (const [index, question] of QUESTIONS.entries()) {
      await check.give(question, index < 4 ? 'wrong' : 'right')
      if (!seen.has(question.kind)) await find(`answered, ${question.kind}`)
      seen.add(question.kind)
      await (index < COUNT - 1 ? check.next : check.toResult).click()
    }
    await check.review.first().getByRole('link').first().click()
    await find('finished, with a question open')
    await check.tryAgain.click()
    await check.goThrough()
    await find('finished again')
    await check.whole.click()
    await find('all on one page')
  })
}

/** A record of an attempt in which these questions have been answered rightly. */
function recordOf(questions: Question[]): string {
  const at = '2026-11-22T10:00:00.000Z'
  const answers = questions.map((question) => ({
    question: question.id,
    answer: rightAnswer(question),
    confidence: null,
    isRight: true,
    isRead: true,
    at,
  }))
  return JSON.stringify({ schema: 1, attempts: [{ id: 'seeded', startedAt: at, finishedAt: null, answers }] })
}

async function attempts(raw: Promise<string | null>): Promise<{ answers: unknown[] }[]> {
  return (JSON.parse((await raw) ?? '{"attempts":[]}') as { attempts: { answers: unknown[] }[] }).attempts
}
