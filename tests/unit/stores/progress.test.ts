import { expect, it } from 'vitest'

import { FINISHED } from '../../fixtures/events.ts'
import { FakeBrowser } from '../../fixtures/fake-browser.ts'
import { attempt } from '../../fixtures/records.ts'

import type { Attempt } from '#domain/case/record.ts'

const KEY = 'one-standard:1:case:kitchen-sink'

async function progressOf(attempts: Attempt[], current = attempts.at(-1)?.id ?? '') {
  const browser = new FakeBrowser()
  browser.writeElsewhere(KEY, { schema: 1, attempts, current })
  const { progressIn } = await browser.open()
  return progressIn('kitchen-sink').get()
}

const first = attempt({ id: 'one', events: FINISHED })

it.each([
  ['nothing begun', [], { kind: 'none' }],
  ['only something expected', [attempt({ events: [] })], { kind: 'none' }],
  ['begun', [attempt()], { kind: 'playing', decisions: 0 }],
  ['two choices', [attempt({ events: FINISHED.slice(0, 6) })], { kind: 'playing', decisions: 2 }],
  ['the debrief opened', [attempt({ events: FINISHED.slice(0, -1) })], { kind: 'over' }],
  ['the reflection finished', [first], { kind: 'over' }],
  ['begun again', [first, attempt({ id: 'two', origin: 'again' })], { kind: 'playing', decisions: 0 }],
])('tells from the log how far one is: %s', async (_what, attempts, expected) => {
  expect(await progressOf(attempts)).toEqual(expected)
})

it('knows nothing of a case without a record, or with one that cannot be read', async () => {
  const browser = new FakeBrowser()
  browser.writeElsewhere(KEY, '{')
  const { progressIn } = await browser.open()
  expect([progressIn('angela').get(), progressIn('kitchen-sink').get()]).toEqual([{ kind: 'none' }, { kind: 'none' }])
})

it('follows another tab', async () => {
  const browser = new FakeBrowser()
  const { progressIn } = await browser.open()
  const $progress = progressIn('kitchen-sink')
  $progress.listen(() => undefined)
  browser.writeElsewhere(KEY, { schema: 1, attempts: [first], current: 'one' })
  browser.hearOf(KEY)
  expect($progress.get()).toEqual({ kind: 'over' })
})
