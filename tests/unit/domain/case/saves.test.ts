import { readFileSync, readdirSync } from 'node:fs'

import { expect, it } from 'vitest'

import { toGraph } from '#domain/case/graph.ts'
import { parseCaseRecord } from '#domain/case/record.ts'
import { parseDraft } from '#domain/policy/draft.ts'
import { parseCheckRecord } from '#domain/question/check-record.ts'
import { replay } from '#machines/replay.ts'

import { kitchenSink } from '../../../fixtures/cases.ts'

const FOLDER = 'tests/fixtures/saves'
const PARSERS = {
  'case-record': parseCaseRecord,
  'check-record': parseCheckRecord,
  policy: parseDraft,
}

const read = (name: string): unknown => JSON.parse(readFileSync(`${FOLDER}/${name}`, 'utf8'))

const names = readdirSync(FOLDER).filter((name) => !name.startsWith('entry-'))

// What people have on their devices stays readable: a version that was ever shipped never leaves this folder. Entries of the journal,
// which have changed, are looked at beside their parser.
it.each(names)('%s loads as it was saved', (name) => {
  const kind = name.replace(/-v\d+\.json$/, '') as keyof typeof PARSERS
  expect(PARSERS[kind](read(name))).toEqual(read(name))
})

it('goes to the end of the case that the save is of', () => {
  const events = parseCaseRecord(read('case-record-v1.json'))?.attempts[0]?.events ?? []
  const { snapshot, applied } = replay(toGraph(kitchenSink()), events)
  expect([applied, snapshot.value, snapshot.context.position.node]).toEqual([14, 'reflected', 'mended'])
})
