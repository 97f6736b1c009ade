import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { beforeLastChoice, parseEvents } from '#domain/case/event.ts'

import { events as drawnEvents } from '../../../fixtures/records.ts'

import type { CaseEvent } from '#domain/case/event.ts'

describe('parseEvents', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(drawnEvents, (events) => {
        expect(parseEvents(JSON.parse(JSON.stringify(events)))).toEqual(events)
      }),
    )
  })

  it('never throws, whatever was stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.array(fc.anything())), (value) => {
        const events = parseEvents(value)
        expect(events === undefined || Array.isArray(events)).toBe(true)
      }),
    )
  })

  it('keeps no fields that it does not know', () => {
    expect(parseEvents([{ type: 'passage.read', node: 'a', option: 'b', more: 1 }])).toEqual([
      { type: 'passage.read', node: 'a' },
    ])
  })

  it.each([
    ['no list', { length: 0 }],
    ['nothing', undefined],
    ['null in the list', [null]],
    ['a word in the list', ['case.begun']],
    ['a list in the list', [[]]],
    ['an event without a type', [{}]],
    ['an event of another type', [{ type: 'case.ended' }]],
    ['an event whose type is no text', [{ type: ['case.begun'] }]],
    ['a passage read without a node', [{ type: 'passage.read' }]],
    ['an option chosen without a node', [{ type: 'option.chosen', option: 'b' }]],
    ['an option chosen without an option', [{ type: 'option.chosen', node: 'a' }]],
    ['an option that is a number', [{ type: 'option.chosen', node: 'a', option: 1 }]],
    ['one bad event after a good one', [{ type: 'case.begun' }, { type: 'constructor' }]],
  ])('refuses %s', (_what, value) => {
    expect(parseEvents(value)).toBeUndefined()
  })

  it('takes an empty list', () => {
    expect(parseEvents([])).toEqual([])
  })
})

describe('beforeLastChoice', () => {
  const begun: CaseEvent[] = [{ type: 'case.begun' }, { type: 'passage.read', node: 'a' }]
  const chosen: CaseEvent[] = [{ type: 'option.chosen', node: 'b', option: 'x' }, { type: 'feedback.read' }]

  it('goes back to before the last choice, whatever came after it', () => {
    expect(beforeLastChoice([...begun, ...chosen, ...chosen, { type: 'debrief.opened' }])).toEqual([
      ...begun,
      ...chosen,
    ])
  })

  it.each([[[]], [begun]])('is nothing as long as nothing has been chosen', (events) => {
    expect(beforeLastChoice(events)).toBeUndefined()
  })
})
