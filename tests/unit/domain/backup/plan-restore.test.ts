import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readBackup, writeBackup } from '#domain/backup/backup-file.ts'
import { planRestore } from '#domain/backup/plan-restore.ts'
import { newDraft } from '#domain/policy/draft.ts'

import { backups } from '../../../fixtures/kept.ts'
import { attempt, commitment, entry, whole } from '../../../fixtures/records.ts'

import type { Backup, Kept } from '#domain/backup/backup-file.ts'
import type { RestorePlan } from '#domain/backup/plan-restore.ts'

const MADE_AT = '2026-12-01T08:00:00.000Z'
const LATER = '2026-11-30T10:00:00.000Z'
const NOTHING: Kept = { entries: [], records: {} }

const backupOf = (kept: Partial<Kept>): Backup => ({ ...NOTHING, ...kept, madeAt: MADE_AT })
const replaced = { savedAt: entry().updatedAt, parts: entry().parts }

/** What is here after a plan has been carried out. */
function carryOut(mine: Kept, plan: RestorePlan): Kept {
  const changed = plan.records.map(({ name, value }): [string, unknown] => [name, value])
  return { entries: plan.entries, records: Object.fromEntries([...Object.entries(mine.records), ...changed]) }
}

describe('planRestore', () => {
  it('brings everything to where nothing is, the newest first', () => {
    const [one, two] = [entry(), entry({ id: 'two', createdAt: LATER, updatedAt: LATER })]
    const records = { theme: 'dark', 'module:lines': { schema: 1, seen: [], reflection: 'open' } }
    expect(planRestore(NOTHING, backupOf({ entries: [one, two], records }))).toEqual({
      added: [two, one],
      updated: [],
      kept: [],
      same: 0,
      records: [
        { name: 'module:lines', change: 'added', value: records['module:lines'], left: undefined },
        { name: 'theme', change: 'added', value: 'dark', left: undefined },
      ],
      entries: [two, one],
    })
  })

  it('tells what is newer in the file from what is newer here', () => {
    const mine = [
      entry({ id: 'a' }),
      entry({ id: 'b', parts: whole('Mine.'), updatedAt: LATER }),
      entry({ id: 'c' }),
      entry({ id: 'd' }),
    ]
    const theirs = [
      entry({ id: 'a', parts: whole('Theirs.'), updatedAt: LATER }),
      entry({ id: 'b' }),
      entry({ id: 'c' }),
      entry({ id: 'e' }),
    ]
    const updated = entry({ id: 'a', parts: whole('Theirs.'), updatedAt: LATER, versions: [replaced] })
    const kept = entry({ id: 'b', parts: whole('Mine.'), updatedAt: LATER, versions: [replaced] })
    expect(planRestore({ entries: mine, records: {} }, backupOf({ entries: theirs }))).toEqual({
      added: [entry({ id: 'e' })],
      updated: [{ entry: updated, was: entry({ id: 'a' }) }],
      kept: [kept],
      same: 1,
      records: [],
      entries: [updated, kept, entry({ id: 'c' }), entry({ id: 'd' }), entry({ id: 'e' })],
    })
  })

  it('says that what it has as a version already is the same', () => {
    const mine = entry({ parts: whole('Mine.'), updatedAt: LATER, versions: [replaced] })
    expect(planRestore({ entries: [mine], records: {} }, backupOf({ entries: [entry()] }))).toMatchObject({
      kept: [],
      same: 1,
      entries: [mine],
    })
  })

  it('takes over what became of a commitment', () => {
    const followUp = { outcome: 'done', note: '', at: LATER } as const
    const was = entry({ about: commitment() })
    const said = entry({ about: commitment({ followUp }), updatedAt: LATER })
    expect(planRestore({ entries: [was], records: {} }, backupOf({ entries: [said] }))).toMatchObject({
      updated: [{ entry: said, was }],
      entries: [said],
    })
  })

  it('makes one entry of two with the same id', () => {
    const twice = [entry(), entry({ parts: whole('Later.'), updatedAt: LATER })]
    const merged = entry({ parts: whole('Later.'), updatedAt: LATER, versions: [replaced] })
    expect(planRestore(NOTHING, backupOf({ entries: twice }))).toMatchObject({ added: [merged], entries: [merged] })
  })

  it('says of every record of the file what becomes of it', () => {
    const theirs = attempt({ id: 'two', startedAt: LATER, origin: 'again' })
    const angela = { schema: 1, attempts: [attempt()], current: 'one' }
    const mine = { 'case:angela': angela, 'policy:a': newDraft('ward', ['a']), 'case:gerard': angela, own: 1 }
    const records = {
      'case:angela': { schema: 1, attempts: [theirs], current: 'two' },
      'policy:a': newDraft('ward', ['b']),
      'case:gerard': angela,
      constructor: 'new',
    }
    expect(planRestore({ entries: [], records: mine }, backupOf({ records })).records).toEqual([
      { name: 'case:angela', change: 'merged', value: { ...angela, attempts: [attempt(), theirs] }, left: undefined },
      { name: 'case:gerard', change: 'same', value: angela, left: undefined },
      { name: 'constructor', change: 'added', value: 'new', left: undefined },
      { name: 'policy:a', change: 'same', value: mine['policy:a'], left: records['policy:a'] },
    ])
  })

  it('brings back everything where everything has been erased', () => {
    fc.assert(
      fc.property(backups, (backup) => {
        const reading = readBackup(writeBackup(backup))
        if (reading.kind === 'refused') throw new Error(reading.reason)
        const plan = planRestore(NOTHING, reading.backup)
        expect(new Set(plan.entries)).toEqual(new Set(reading.backup.entries))
        expect(plan.added).toEqual(plan.entries)
        expect(carryOut(NOTHING, plan).records).toEqual(reading.backup.records)
      }),
    )
  })

  it('counts every entry of the file once, and does nothing the second time', () => {
    fc.assert(
      fc.property(backups, backups, (mine, backup) => {
        const plan = planRestore(mine, backup)
        const { added, updated, kept, same, entries } = plan
        expect(added.length + updated.length + kept.length + same).toBe(backup.entries.length)
        const shown = [...added, ...updated.map(({ entry: one }) => one), ...kept]
        expect(shown.filter((one) => !entries.includes(one))).toEqual([])
        const again = planRestore(carryOut(mine, plan), backup)
        expect(again).toMatchObject({ added: [], updated: [], kept: [], same: backup.entries.length, entries })
        expect(again.records.every(({ change }) => change === 'same')).toBe(true)
      }),
    )
  })
})
