import { afterEach, describe, expect, it, vi } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'

import { followPress, takeUpLink } from '../../../src/components/case/press.ts'
import { kitchenSink } from '../../fixtures/cases.ts'
import { FakeBrowser } from '../../fixtures/fake-browser.ts'

import type { CaseSession } from '#stores/case-session.ts'

const graph = toGraph(kitchenSink())

/** What of an element a press looks at: itself, and the option it stands in. */
class FakeElement {
  readonly kind: 'link' | 'text'
  readonly dataset: { option?: string }

  constructor(kind: 'link' | 'text', option?: string) {
    this.kind = kind
    this.dataset = option === undefined ? {} : { option }
  }

  closest(selector: string): FakeElement | null {
    if (selector === '[data-option]') return this.dataset.option === undefined ? null : this
    return this.kind === 'link' ? this : null
  }
}

async function openSession(): Promise<CaseSession> {
  const { createCaseSession } = await new FakeBrowser().open()
  const session = createCaseSession(graph)
  session.$view.listen(() => undefined)
  return session
}

const place = ({ $view }: CaseSession) => [$view.get().mode, $view.get().node]

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('followPress', () => {
  /** Presses something, and says whether the link was followed by the browser instead. */
  function press(session: CaseSession, target: unknown, keys: object = {}): 'followed' | 'taken' {
    vi.stubGlobal('Element', FakeElement)
    const event = {
      target,
      ctrlKey: false,
      metaKey: false,
      shiftKey: false,
      preventDefault: vi.fn<() => void>(),
      ...keys,
    }
    followPress(event as unknown as MouseEvent, session)
    return event.preventDefault.mock.calls.length > 0 ? 'taken' : 'followed'
  }

  it('plays a case by its links', async () => {
    const session = await openSession()
    const onward = new FakeElement('link')
    const places = [onward, onward, new FakeElement('link', 'go-on'), onward].map((target) => {
      expect(press(session, target)).toBe('taken')
      return place(session)
    })
    expect(places).toEqual([
      ['reading', 'monday'],
      ['deciding', 'search'],
      ['answered', 'search'],
      ['deciding', 'chat'],
    ])
    for (const option of ['private', 'wait', 'deny']) {
      press(session, new FakeElement('link', option))
      press(session, onward)
    }
    press(session, onward)
    expect(place(session)).toEqual(['debriefing', 'letters'])
  })

  it.each([
    ['what is no link', new FakeElement('text'), {}],
    ['what is no element', null, {}],
    ['a link that is to open in a new tab', new FakeElement('link'), { ctrlKey: true }],
    ['a link that is to open in a new tab of a Mac', new FakeElement('link'), { metaKey: true }],
    ['a link that is to open in a new window', new FakeElement('link'), { shiftKey: true }],
  ])('leaves alone %s', async (_what, target, keys) => {
    const session = await openSession()
    expect([press(session, target, keys), ...place(session)]).toEqual(['followed', 'briefed', 'monday'])
  })
})

describe('takeUpLink', () => {
  function takeUp(session: CaseSession, hash: string) {
    const replaceState = vi.fn<(state: null, title: string, address: string) => void>()
    vi.stubGlobal('location', { hash, pathname: '/cases/kitchen-sink/', search: '?a=b' })
    vi.stubGlobal('history', { replaceState })
    return { isTaken: takeUpLink(graph, session), addresses: replaceState.mock.calls.map(([, , address]) => address) }
  }

  it('begins the case where the address ends in a node, and takes that out of the address', async () => {
    const session = await openSession()
    expect(takeUp(session, '#monday')).toEqual({ isTaken: true, addresses: ['/cases/kitchen-sink/?a=b'] })
    expect(place(session)).toEqual(['reading', 'monday'])
  })

  it('takes an option of the decision one is at, and of no other', async () => {
    const session = await openSession()
    session.begin()
    session.readOn('monday')
    takeUp(session, '#chat.private')
    expect(place(session)).toEqual(['deciding', 'search'])
    takeUp(session, '#search.ask')
    expect([...place(session), session.$view.get().chosen]).toEqual(['answered', 'search', 'ask'])
  })

  it.each(['', '#', '#nowhere', '#nowhere.ask', '#constructor', '#%', '#caf%E9'])('leaves alone %j', async (hash) => {
    const session = await openSession()
    expect(takeUp(session, hash)).toEqual({ isTaken: false, addresses: [] })
    expect(place(session)).toEqual(['briefed', 'monday'])
  })
})
