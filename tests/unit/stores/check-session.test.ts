import { beforeEach, describe, expect, it } from 'vitest'

import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { KIT, ORDER, RIGHT, WRONG, checkAttempt, finished, kept } from '../../fixtures/questions.ts'

import type { CheckRecord } from '#domain/question/check-record.ts'
import type { CheckKit } from '#domain/question/question-kit.ts'
import type { CheckSession } from '#stores/check-session.ts'

const KEY = 'one-standard:1:check:small'

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
})

/** Opens the page of the check, with a view that is followed as an island follows it. */
async function open(kit: CheckKit = KIT): Promise<CheckSession> {
  const { createCheckSession } = await browser.open()
  const session = createCheckSession(kit)
  session.$view.listen(() => undefined)
  return session
}

const stored = () => browser.read(KEY) as CheckRecord
const place = ({ $view }: CheckSession) => [$view.get().mode, $view.get().question]

function answer(session: CheckSession, question: string, with_: 'right' | 'wrong' = 'right'): void {
  const found = (with_ === 'right' ? RIGHT : WRONG)[question]
  if (found) session.answer({ question, answer: found, confidence: null })
}

/** Answers every question, those in `wrong` wrongly, and reads all feedback. */
function goThrough(session: CheckSession, wrong: string[] = []): void {
  for (const question of ORDER) {
    answer(session, question, wrong.includes(question) ? 'wrong' : 'right')
    session.goOn()
  }
}

describe('a journey', () => {
  it('begins with the first question, and nothing kept', async () => {
    const { $view } = await open()
    expect($view.get()).toEqual({
      mode: 'asking',
      question: 'one',
      number: 1,
      answers: [],
      isLast: true,
      attempt: '',
      isAgain: false,
      passedOver: 0,
      first: null,
      latest: null,
      hasPassed: false,
      needed: 4,
      review: [],
      notice: 'none',
    })
    expect(browser.stored.size).toBe(0)
  })

  it('keeps an answer with its mark and how sure one was, and then goes on', async () => {
    const session = await open()
    session.answer({ question: 'one', answer: { kind: 'single', option: 'a' }, confidence: 'sure' })
    expect([place(session), session.$view.get().isLast]).toEqual([['answered', 'one'], false])
    expect(stored().attempts).toEqual([
      {
        id: session.$view.get().attempt,
        startedAt: stored().attempts[0]?.startedAt,
        finishedAt: null,
        answers: [
          {
            question: 'one',
            answer: { kind: 'single', option: 'a' },
            confidence: 'sure',
            isRight: false,
            isRead: false,
            at: stored().attempts[0]?.answers[0]?.at,
          },
        ],
      },
    ])
    session.goOn()
    expect([place(session), session.$view.get().number]).toEqual([['asking', 'several'], 2])
    expect(stored().attempts[0]?.answers[0]?.isRead).toBe(true)
  })

  it('comes to a result', async () => {
    const session = await open()
    goThrough(session, ['places'])
    const { mode, first, latest, review, isAgain, hasPassed } = session.$view.get()
    const result = { right: 3, of: 4, isEnough: false, at: stored().attempts[0]?.finishedAt }
    expect({ mode, first, latest, review, isAgain, hasPassed }).toEqual({
      mode: 'finished',
      first: result,
      latest: result,
      review: [{ question: 'places', because: 'wrong' }],
      isAgain: false,
      hasPassed: false,
    })
  })

  it('is not disturbed by verbs that do not fit', async () => {
    const session = await open()
    session.goOn()
    session.tryAgain()
    session.answer({ question: 'one', answer: { kind: 'single', option: 'gone' }, confidence: null })
    session.answer({ question: 'gone', answer: { kind: 'single', option: 'a' }, confidence: null })
    expect([place(session), stored()]).toEqual([['asking', 'one'], undefined])
    answer(session, 'one')
    answer(session, 'several')
    session.tryAgain()
    expect([place(session), stored().attempts.length]).toEqual([['answered', 'one'], 1])
    session.goOn()
    session.goOn()
    expect(place(session)).toEqual(['asking', 'several'])
  })

  it.each([0, 1, 2, 3, 4])('is taken up after a reload where it was left, with %i answers', async (count) => {
    const session = await open()
    for (const question of ORDER.slice(0, count)) {
      answer(session, question)
      expect((await open()).$view.get()).toEqual(session.$view.get())
      session.goOn()
    }
    expect((await open()).$view.get()).toEqual(session.$view.get())
  })
})

describe('trying again', () => {
  it('keeps the first attempt as it was beside the latest', async () => {
    const session = await open()
    goThrough(session, ['one', 'text'])
    const [first] = stored().attempts
    session.tryAgain()
    expect([place(session), session.$view.get().isAgain, session.$view.get().answers]).toEqual([
      ['asking', 'one'],
      true,
      [],
    ])
    goThrough(session)
    const view = session.$view.get()
    expect([view.first?.right, view.latest?.right, view.hasPassed]).toEqual([2, 4, true])
    expect(stored().attempts[0]).toEqual(first)
  })

  it('takes nothing away from what was enough', async () => {
    const session = await open()
    goThrough(session)
    session.tryAgain()
    goThrough(session, ORDER)
    const { latest, hasPassed } = session.$view.get()
    expect([latest?.right, latest?.isEnough, hasPassed]).toEqual([0, false, true])
  })

  it('does not happen by an answer that comes late', async () => {
    const session = await open()
    goThrough(session)
    answer(session, 'one', 'wrong')
    expect([place(session), stored().attempts.length]).toEqual([['finished', 'text'], 1])
  })
})

describe('a check that has changed', () => {
  const without = (id: string) => ({ ...KIT, questions: KIT.questions.filter((question) => question.id !== id) })

  it('passes over what it has no place for any more, says so, and leaves it out when one goes on', async () => {
    const before = await open()
    answer(before, 'one')
    before.goOn()
    answer(before, 'several')
    before.goOn()
    const session = await open(without('several'))
    expect([place(session), session.$view.get().passedOver]).toEqual([['asking', 'places'], 1])
    expect(stored().attempts[0]?.answers).toHaveLength(2)
    answer(session, 'places')
    expect(session.$view.get().passedOver).toBe(0)
    expect(stored().attempts[0]?.answers.map(({ question }) => question)).toEqual(['one', 'places'])
  })

  it('never changes an attempt that is finished', async () => {
    goThrough(await open(), ['one'])
    const [first] = stored().attempts
    const session = await open(without('one'))
    const { mode, latest, passedOver } = session.$view.get()
    expect([mode, latest?.right, latest?.of, passedOver]).toEqual(['finished', 3, 4, 1])
    session.tryAgain()
    answer(session, 'several')
    expect(stored().attempts[0]).toEqual(first)
  })

  it('begins another attempt when nothing of a finished one is left', async () => {
    browser.writeElsewhere(KEY, { schema: 1, attempts: [finished(3, 4)] })
    const session = await open()
    expect([place(session), session.$view.get().passedOver]).toEqual([['asking', 'one'], 4])
    answer(session, 'one')
    expect([stored().attempts[0], stored().attempts[1]?.answers.length]).toEqual([finished(3, 4), 1])
  })
})

describe('another tab', () => {
  it('that goes on is followed', async () => {
    const session = await open()
    browser.writeElsewhere(KEY, { schema: 1, attempts: [checkAttempt({ answers: [kept('one')] })] })
    browser.hearOf(KEY)
    expect([place(session), session.$view.get().notice]).toEqual([['asking', 'several'], 'none'])
  })

  it('that went on unheard is taken over instead of being overwritten, and that is said', async () => {
    const session = await open()
    const elsewhere = { schema: 1, attempts: [checkAttempt({ answers: [kept('one')] })] }
    browser.writeElsewhere(KEY, elsewhere)
    answer(session, 'one', 'wrong')
    expect([place(session), session.$view.get().notice]).toEqual([['asking', 'several'], 'elsewhere'])
    expect(stored()).toEqual(elsewhere)
    answer(session, 'several')
    expect([place(session), session.$view.get().notice]).toEqual([['answered', 'several'], 'none'])
  })
})

it('goes on in memory while storage is full', async () => {
  const session = await open()
  answer(session, 'one')
  browser.room = 0
  session.goOn()
  expect([place(session), session.$storageTrouble.get()]).toEqual([['asking', 'several'], 'full'])
})

it('sets aside a record that cannot be read, and can be taken', async () => {
  browser.writeElsewhere(KEY, { schema: 2 })
  const session = await open()
  answer(session, 'one')
  expect(place(session)).toEqual(['answered', 'one'])
  const { $unreadable } = await browser.open()
  expect($unreadable.get()).toEqual([{ key: KEY, raw: '{"schema":2}' }])
})

describe('$checkState', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'none'],
    ['an answer', { schema: 1, attempts: [checkAttempt({ answers: [kept('one')] })] }, 'begun'],
    ['too little', { schema: 1, attempts: [finished(1, 4)] }, 'begun'],
    ['enough', { schema: 1, attempts: [finished(4, 4)] }, 'passed'],
    ['something unreadable', '{', 'none'],
  ])('is told from what is kept alone: %s', async (_what, value, expected) => {
    browser.writeElsewhere(KEY, value)
    const { $checkState } = await browser.open()
    expect([$checkState('small').get(), $checkState('other').get()]).toEqual([expected, 'none'])
  })

  it('follows another tab', async () => {
    const { $checkState } = await browser.open()
    const $state = $checkState('small')
    $state.listen(() => undefined)
    browser.writeElsewhere(KEY, { schema: 1, attempts: [finished(4, 4)] })
    browser.hearOf(KEY)
    expect($state.get()).toBe('passed')
  })
})
