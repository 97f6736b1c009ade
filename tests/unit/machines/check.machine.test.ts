import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { initialTransition, transition } from 'xstate'
import { adjacencyMapToArray, getAdjacencyMap } from 'xstate/graph'

import { checkMachine } from '#machines/check.machine.ts'
import { replayCheck } from '#machines/replay-check.ts'

import { KIT, ORDER, RIGHT, WRONG, answersTo, checkAttempt, kept } from '../../fixtures/questions.ts'

import type { CheckEvent } from '#machines/check.machine.ts'
import type { CheckKit } from '#domain/question/question-kit.ts'
import type { SnapshotFrom } from 'xstate'

const given = (question: string, answer = RIGHT[question]): CheckEvent => {
  if (!answer) throw new Error(`There is no answer for ${question}`)
  return { type: 'answer.given', question, answer, confidence: null }
}
const OPENED: CheckEvent = { type: 'question.opened' }
const FINISHED: CheckEvent = { type: 'check.finished' }
const RESTARTED: CheckEvent = { type: 'check.restarted' }

const THROUGH: CheckEvent[] = [
  given('one'),
  OPENED,
  given('several'),
  OPENED,
  given('places', WRONG['places']),
  OPENED,
  given('text'),
]

/** Where events lead; each has to fit. */
function after(events: CheckEvent[], kit: CheckKit = KIT) {
  let [snapshot] = initialTransition(checkMachine, { kit })
  for (const event of events) {
    expect(snapshot.can(event), event.type).toBe(true)
    ;[snapshot] = transition(checkMachine, snapshot, event)
  }
  return snapshot
}

describe('checkMachine', () => {
  it.each<[string, CheckEvent[], string, string, string[]]>([
    ['nothing', [], 'asking', 'one', []],
    ['an answer', [given('one')], 'answered', 'one', ['one']],
    ['going on', [given('one'), OPENED], 'asking', 'several', ['one']],
    ['an answer to a later question first', [given('places')], 'answered', 'places', ['places']],
    ['going on from there', [given('places'), OPENED], 'asking', 'one', ['places']],
    ['the last answer', THROUGH, 'answered', 'text', ORDER],
    ['the end', [...THROUGH, FINISHED], 'finished', 'text', ORDER],
    ['the end before the last question', [given('one'), FINISHED], 'finished', 'one', ['one']],
    ['another attempt', [...THROUGH, FINISHED, RESTARTED], 'asking', 'one', []],
  ])('after %s', (_what, events, mode, question, answered) => {
    const { value, context } = after(events)
    expect([value, context.question, context.given.map((one) => one.question)]).toEqual([mode, question, answered])
  })

  it.each<[string, CheckEvent[], CheckEvent]>([
    ['an answer that the question cannot have', [], given('one', RIGHT['several'])],
    ['an answer to a question that is not there', [], given('gone', RIGHT['one'])],
    ['a second answer to a question', [given('one'), OPENED], given('one', WRONG['one'])],
    ['an answer while feedback is read', [given('one')], given('several')],
    ['to open a question before there is an answer', [], OPENED],
    ['to open a question when there is none left', THROUGH, OPENED],
    ['to finish before there is an answer', [], FINISHED],
    ['to finish while a question is asked', [given('one'), OPENED], FINISHED],
    ['to start again in the middle', [given('one')], RESTARTED],
    ['anything but another attempt at the end', [...THROUGH, FINISHED], OPENED],
  ])('refuses %s', (_what, before, event) => {
    expect(after(before).can(event)).toBe(false)
  })

  it('keeps how sure one was', () => {
    const { context } = after([{ ...given('one'), confidence: 'sure' } as CheckEvent])
    expect(context.given).toEqual([{ question: 'one', answer: RIGHT['one'], confidence: 'sure' }])
  })

  it('has a question to ask or feedback to read wherever it gets, until it is finished', () => {
    const map = getAdjacencyMap<SnapshotFrom<typeof checkMachine>, CheckEvent, { kit: CheckKit }>(checkMachine, {
      input: { kit: KIT },
      serializeState: ({ value, context }) =>
        `${value} ${context.question} ${context.given.map(({ question }) => question).join()}`,
      events: (snapshot) =>
        [...ORDER.map((id) => given(id)), OPENED, FINISHED, RESTARTED].filter((event) => snapshot.can(event)),
    })
    const places = adjacencyMapToArray(map)
    for (const { state, event } of places) {
      const { question, given: answers } = state.context
      const isAnswered = answers.some((one) => one.question === question)
      expect([state.value, event.type, isAnswered]).toEqual([
        state.value,
        expect.stringMatching(
          { asking: /^answer.given$/, answered: /opened$|finished$/, finished: /restarted$/ }[state.value],
        ),
        state.value !== 'asking',
      ])
    }
    expect(new Set(places.map(({ state }) => state.value))).toEqual(new Set(['asking', 'answered', 'finished']))
  })

  it('is finished before it begins when there are no questions to ask', () => {
    expect([after([], { module: 'none', questions: [] }).context.question]).toEqual([''])
  })
})

describe('replayCheck', () => {
  const DONE = ORDER.map((id) => kept(id))

  it('leads where the events lead, at every point on the way', () => {
    const scripts = fc.record({
      given: fc.tuple(...KIT.questions.map((question) => answersTo(question))),
      length: fc.nat(ORDER.length),
      isRead: fc.boolean(),
    })
    fc.assert(
      fc.property(scripts, ({ given: chosen, length, isRead }) => {
        const log = chosen
          .slice(0, length)
          .map((answer, index) => kept(ORDER[index] ?? '', { answer, isRead: index < length - 1 || isRead }))
        const events = log.flatMap((one, index) => [
          given(one.question, one.answer),
          ...(one.isRead && index < ORDER.length - 1 ? [OPENED] : []),
        ])
        const { snapshot, answers } = replayCheck(KIT, checkAttempt({ answers: log }))
        expect(answers).toEqual(log)
        expect([snapshot.value, snapshot.context]).toEqual([after(events).value, after(events).context])
      }),
    )
  })

  it('is finished when the attempt is', () => {
    const attempt = checkAttempt({ answers: DONE, finishedAt: 'then' })
    expect(replayCheck(KIT, attempt).snapshot.value).toBe('finished')
  })

  it('passes over answers to what is gone, and asks the question again if it is still there', () => {
    const without = { ...KIT, questions: KIT.questions.filter(({ id }) => id !== 'several') }
    const log = [
      kept('one', { answer: { kind: 'single', option: 'gone' } }),
      kept('several'),
      kept('places', { isRead: false }),
    ]
    const { snapshot, answers } = replayCheck(without, checkAttempt({ answers: log }))
    expect([snapshot.value, snapshot.context.question, answers]).toEqual(['answered', 'places', log.slice(2)])
    const [next] = transition(checkMachine, snapshot, OPENED)
    expect([next.value, next.context.question]).toEqual(['asking', 'one'])
  })

  it('stays finished when questions have been added', () => {
    const attempt = checkAttempt({ answers: DONE.slice(0, 2), finishedAt: 'then' })
    expect(replayCheck(KIT, attempt).snapshot.value).toBe('finished')
  })

  it('asks anew when nothing of a finished attempt is left', () => {
    const attempt = checkAttempt({ answers: [kept('gone')], finishedAt: 'then' })
    const { snapshot, answers } = replayCheck(KIT, attempt)
    expect([snapshot.value, snapshot.context.question, answers]).toEqual(['asking', 'one', []])
  })
})
