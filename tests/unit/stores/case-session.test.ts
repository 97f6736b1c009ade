import { beforeEach, describe, expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'

import { kitchenSink } from '../../fixtures/cases.ts'
import { FINISHED, BEGUN, answered } from '../../fixtures/events.ts'
import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { attempt } from '../../fixtures/records.ts'

import type { CaseGraph } from '#domain/case/graph.ts'
import type { CaseRecord } from '#domain/case/record.ts'
import type { CaseSession } from '#stores/case-session.ts'

const KEY = 'one-standard:1:case:kitchen-sink'
const graph = toGraph(kitchenSink())

let browser: FakeBrowser

beforeEach(() => {
  browser = new FakeBrowser()
})

/** Opens the page of the case, with a view that is followed as an island follows it. */
async function open(source: CaseGraph = graph): Promise<CaseSession> {
  const { createCaseSession } = await browser.open()
  const session = createCaseSession(source)
  session.$view.listen(() => undefined)
  return session
}

const stored = () => browser.read(KEY) as CaseRecord

/** Plays up to the choice at `after`, by the verbs alone. */
function playTo(session: CaseSession, until: 'search' | 'chat' | 'after' | 'end'): void {
  session.begin()
  session.readOn('monday')
  if (until === 'search') return
  answer(session, 'search', 'go-on')
  if (until === 'chat') return
  answer(session, 'chat', 'private')
  answer(session, 'room', 'treat')
  if (until === 'end') answer(session, 'after', 'deny')
}

function answer(session: CaseSession, node: string, option: string): void {
  session.choose(node, option)
  session.continueFromFeedback()
}

const place = ({ $view }: CaseSession) => [$view.get().mode, $view.get().node]

/** The kitchen-sink case without one option. */
function without(node: string, option: string): CaseGraph {
  const found = graph.nodes[node]
  if (found?.kind !== 'decision') throw new Error(`${node} is no decision`)
  const options = found.options.filter(({ id }) => id !== option)
  return { ...graph, version: 'changed', nodes: { ...graph.nodes, [node]: { ...found, options } } }
}

/** Another tab goes on with what is stored. */
function goOnElsewhere(events = answered('search', 'retrace')): void {
  const record = stored()
  const attempts = record.attempts.map((one) =>
    one.id === record.current ? { ...one, events: [...one.events, ...events] } : one,
  )
  browser.writeElsewhere(KEY, { ...record, attempts })
}

describe('a journey', () => {
  it('begins at the briefing, with nothing kept', async () => {
    const { $view, $attempts } = await open()
    expect($view.get()).toEqual({
      mode: 'briefed',
      isPlaying: false,
      isOver: false,
      node: 'monday',
      chosen: null,
      open: [],
      choices: [],
      values: {
        minutes: 0,
        readers: 0,
        asked: false,
        told: false,
        fluids: false,
        antibiotics: false,
        vasopressors: false,
      },
      origin: 'first',
      anticipation: '',
      attempt: '',
      canStepBack: false,
      isCutShort: false,
      notice: 'none',
    })
    expect([$attempts.get(), browser.stored.size]).toEqual([[], 0])
  })

  it('shows the chosen option at its decision while the feedback is read', async () => {
    const session = await open()
    playTo(session, 'search')
    session.choose('search', 'ask')
    const { mode, node, chosen, open: options, choices } = session.$view.get()
    expect({ mode, node, chosen, options, choices }).toEqual({
      mode: 'answered',
      node: 'search',
      chosen: 'ask',
      options: [],
      choices: [{ node: 'search', option: 'ask' }],
    })
  })

  it('offers what is open, and not what is no longer', async () => {
    const session = await open()
    playTo(session, 'search')
    expect(session.$view.get().open).toEqual(['go-on', 'retrace', 'ask', 'report'])
    answer(session, 'search', 'report')
    expect(session.$view.get().open).toEqual(['go-on', 'retrace', 'ask'])
  })

  it('goes by an outcome to the debrief and the end of the reflection', async () => {
    const session = await open()
    playTo(session, 'end')
    expect([place(session), session.$view.get().isOver]).toEqual([['ended', 'letters'], true])
    session.openDebrief()
    session.finishReflection()
    expect(place(session)).toEqual(['reflected', 'letters'])
    expect(stored().attempts.map(({ origin, version, events }) => ({ origin, version, events }))).toEqual([
      { origin: 'first', version: graph.version, events: FINISHED },
    ])
  })

  it('is not disturbed by verbs that do not fit', async () => {
    const session = await open()
    session.readOn('monday')
    session.choose('search', 'go-on')
    session.openDebrief()
    expect(place(session)).toEqual(['briefed', 'monday'])
    playTo(session, 'search')
    session.choose('chat', 'private')
    session.finishReflection()
    expect([place(session), stored().attempts[0]?.events]).toEqual([['deciding', 'search'], BEGUN])
  })

  it('keeps what was expected before it', async () => {
    const session = await open()
    session.anticipate('I would report it.')
    session.begin()
    const { anticipation, mode } = (await open()).$view.get()
    expect([anticipation, mode]).toEqual(['I would report it.', 'reading'])
  })
})

describe('after a reload', () => {
  it.each(FINISHED.map((_, index) => [FINISHED.length - index] as const))(
    'a journey of %i events is taken up where it was left',
    async (length) => {
      const record = { schema: 1, attempts: [attempt({ events: FINISHED.slice(0, length) })], current: 'one' }
      browser.writeElsewhere(KEY, record)
      const session = await open()
      const before = session.$view.get()
      const again = (await open()).$view.get()
      expect(again).toEqual(before)
      expect([again.attempt, again.isCutShort]).toEqual(['one', false])
      expect(stored()).toEqual(record)
    },
  )
})

describe('stepping back', () => {
  it('goes back in a copy, and leaves the first attempt as it was', async () => {
    const session = await open()
    playTo(session, 'end')
    const first = stored().attempts[0]
    session.stepBack()
    expect([place(session), session.$view.get().origin]).toEqual([['deciding', 'after'], 'rewound'])
    answer(session, 'after', 'disclose')
    session.stepBack()
    session.stepBack()
    expect(place(session)).toEqual(['deciding', 'room'])
    expect(stored().attempts).toHaveLength(2)
    expect(stored().attempts[0]).toEqual(first)
  })

  it('does nothing before the first choice', async () => {
    const session = await open()
    playTo(session, 'search')
    session.stepBack()
    expect([session.$view.get().canStepBack, stored().attempts.length]).toEqual([false, 1])
  })

  it('is over with the return to the first attempt', async () => {
    const session = await open()
    playTo(session, 'chat')
    session.stepBack()
    session.returnToFirst()
    expect([place(session), session.$view.get().origin]).toEqual([['deciding', 'chat'], 'first'])
    answer(session, 'chat', 'public')
    expect(stored().attempts[0]?.events.at(-2)).toEqual({ type: 'option.chosen', node: 'chat', option: 'public' })
  })
})

describe('starting again', () => {
  it('keeps the first attempt beside the new one', async () => {
    const session = await open()
    playTo(session, 'end')
    const first = stored().attempts[0]
    session.startAgain()
    expect([place(session), session.$view.get().origin]).toEqual([['briefed', 'monday'], 'again'])
    playTo(session, 'chat')
    expect(session.$attempts.get().map(({ origin }) => origin)).toEqual(['first', 'again'])
    expect(stored().attempts[0]).toEqual(first)
  })
})

describe('a case that has changed', () => {
  it('is taken up at the last choice that still exists, and what was played is kept', async () => {
    const before = await open()
    playTo(before, 'end')
    const first = stored().attempts[0]

    const session = await open(without('room', 'treat'))
    expect([place(session), session.$view.get().isCutShort]).toEqual([['deciding', 'room'], true])
    expect(stored().attempts).toEqual([first])

    answer(session, 'room', 'everything')
    expect([place(session), session.$view.get().isCutShort]).toEqual([['deciding', 'after'], false])
    expect(stored().attempts[0]).toEqual(first)
    expect(stored().attempts[1]).toEqual({
      ...first,
      id: stored().current,
      startedAt: stored().attempts[1]?.startedAt,
      version: 'changed',
      origin: 'carried',
      events: [...(first?.events.slice(0, 6) ?? []), ...answered('room', 'everything')],
    })
  })

  it('can be stepped back in from where it was cut short', async () => {
    playTo(await open(), 'end')
    const session = await open(without('room', 'treat'))
    session.stepBack()
    expect([place(session), session.$view.get().isCutShort]).toEqual([['deciding', 'chat'], false])
  })

  it('begins at its briefing if not even its start is left', async () => {
    playTo(await open(), 'chat')
    const moved = { ...graph, version: 'changed', start: 'after' }
    const session = await open(moved)
    expect([place(session), session.$view.get().isCutShort]).toEqual([['deciding', 'after'], true])
  })
})

describe('another tab', () => {
  it('that goes on is followed', async () => {
    const session = await open()
    playTo(session, 'search')
    goOnElsewhere()
    browser.hearOf(KEY)
    expect(session.$view.get().choices).toEqual([{ node: 'search', option: 'retrace' }])
    expect(session.$view.get().notice).toBe('none')
  })

  it('that went on unheard is taken over instead of being overwritten, and that is said', async () => {
    const session = await open()
    playTo(session, 'search')
    goOnElsewhere(answered('search', 'go-on'))
    const elsewhere = stored()
    session.choose('search', 'ask')
    expect([place(session), session.$view.get().notice]).toEqual([['deciding', 'chat'], 'elsewhere'])
    expect(stored()).toEqual(elsewhere)

    answer(session, 'chat', 'private')
    expect([place(session), session.$view.get().notice]).toEqual([['deciding', 'room'], 'none'])
  })

  it('that began first is taken over', async () => {
    const session = await open()
    browser.writeElsewhere(KEY, { schema: 1, attempts: [attempt()], current: 'one' })
    session.begin()
    expect([place(session), stored().attempts.length]).toEqual([['reading', 'monday'], 1])
  })

  it('that has deleted everything is followed', async () => {
    const session = await open()
    playTo(session, 'chat')
    browser.writeElsewhere(KEY, undefined)
    browser.hearOf(KEY)
    expect([place(session), session.$attempts.get()]).toEqual([['briefed', 'monday'], []])
  })
})

describe('a record that cannot be read', () => {
  it('is set aside, and the case can be played', async () => {
    const newer = { schema: 2, attempts: [], current: '' }
    browser.writeElsewhere(KEY, newer)
    const session = await open()
    playTo(session, 'chat')
    expect(place(session)).toEqual(['deciding', 'chat'])
    const { $unreadable } = await browser.open()
    expect($unreadable.get()).toEqual([{ key: KEY, raw: JSON.stringify(newer) }])
  })
})

it('plays on in memory while storage is full', async () => {
  const session = await open()
  playTo(session, 'search')
  browser.room = 0
  answer(session, 'search', 'go-on')
  expect([place(session), session.$storageTrouble.get()]).toEqual([['deciding', 'chat'], 'full'])
  browser.room = Infinity
  answer(session, 'chat', 'private')
  expect([place(await open()), session.$storageTrouble.get()]).toEqual([['deciding', 'room'], 'none'])
})
