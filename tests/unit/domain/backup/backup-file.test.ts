import { readFileSync } from 'node:fs'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { readBackup, writeBackup } from '#domain/backup/backup-file.ts'

import { backups, checkAttempt } from '../../../fixtures/kept.ts'
import { attempt, commitment, entry, whole } from '../../../fixtures/records.ts'

import type { Backup } from '#domain/backup/backup-file.ts'

const backup: Backup = {
  madeAt: '2026-12-01T08:00:00.000Z',
  entries: [
    entry({ id: 'constructor', parts: whole('Ünder the “desk” — 📱\n\nGone \ud83d.') }),
    entry({ about: commitment(), keeping: 'scratch' }),
  ],
  records: {
    'case:angela': { schema: 1, attempts: [attempt()], current: 'one' },
    'check:lines': { schema: 1, attempts: [checkAttempt()] },
    'module:lines': { schema: 1, seen: ['what-it-is'], reflection: 'open' },
    theme: 'dark',
  },
}
const file = writeBackup(backup)

/** The file of the backup with changes that its fingerprint knows of. */
function filed(change: Record<string, unknown>): string {
  return writeBackup({ ...backup, ...change })
}

/** The file with fields set after its fingerprint was taken. */
function tampered(change: Record<string, unknown>): string {
  return JSON.stringify({ ...(JSON.parse(file) as object), ...change })
}

function refusal(text: string): string {
  const reading = readBackup(text)
  return reading.kind === 'refused' ? reading.reason : 'read'
}

describe('writeBackup', () => {
  it('writes everything, and what kind of file it is', () => {
    expect(file.endsWith('\n}\n')).toBe(true)
    expect(JSON.parse(file)).toEqual({
      format: 'one-standard-backup',
      schema: 1,
      fingerprint: expect.stringMatching(/^[\da-z]{11}$/) as string,
      ...backup,
    })
  })
})

describe('readBackup', () => {
  it('reads what was written', () => {
    expect(readBackup(file)).toEqual({ kind: 'read', backup })
    fc.assert(
      fc.property(backups, (any) => {
        expect(readBackup(writeBackup(any))).toEqual({
          kind: 'read',
          backup: JSON.parse(JSON.stringify(any)) as Backup,
        })
      }),
    )
  })

  it('minds neither white space nor the order of fields', () => {
    const { records, entries, ...rest } = JSON.parse(file) as Record<string, unknown>
    expect(readBackup(`\ufeff${JSON.stringify({ records, entries, ...rest })}  `)).toEqual({ kind: 'read', backup })
  })

  it.each([
    ['empty', 'nothing', ''],
    ['empty', 'white space', '\ufeff \n'],
    ['foreign', 'a text', 'Dear diary'],
    ['foreign', 'a text about us', 'a one-standard-backup is what I want'],
    ['foreign', 'a number', '5'],
    ['foreign', 'null', 'null'],
    ['foreign', 'a list', '[]'],
    ['foreign', 'the file of somebody else', '{"format":"diary","schema":1}'],
    ['foreign', 'an inherited format', '{"__proto__":{"format":"one-standard-backup"}}'],
    ['truncated', 'a file without its last brace', file.trimEnd().slice(0, -1)],
    ['damaged', 'a file with a hole in it', `${file.slice(0, 200)}${file.slice(210)}`],
    ['newer', 'a newer file', tampered({ schema: 2 })],
    ['newer', 'an entry of a newer schema', filed({ entries: [{ ...entry(), schema: 3 }] })],
    ['newer', 'a record of a newer schema', filed({ records: { 'case:a': { schema: 2 } } })],
    ['damaged', 'a schema as text', tampered({ schema: '1' })],
    ['damaged', 'no fingerprint', tampered({ fingerprint: undefined })],
    ['damaged', 'an entry more', tampered({ entries: [...backup.entries, entry({ id: 'more' })] })],
    ['damaged', 'a record more', tampered({ records: { ...backup.records, more: 1 } })],
    ['damaged', 'another time', tampered({ madeAt: '2026-12-02T08:00:00.000Z' })],
    ['damaged', 'no time', filed({ madeAt: 'once' })],
    ['damaged', 'entries that are no list', filed({ entries: { 0: entry() } })],
    ['damaged', 'entries that are missing', filed({ entries: undefined })],
    ['damaged', 'an entry that is none', filed({ entries: [null] })],
    ['damaged', 'records that are a list', filed({ records: [] })],
    ['damaged', 'a record that cannot be read', filed({ records: { 'case:a': { schema: 1 } } })],
    ['damaged', 'an entry among the records', filed({ records: { 'entry:one': entry() } })],
    [
      'damaged',
      'a record that would be everybody’s',
      filed({ records: JSON.parse('{"__proto__":{"a":1}}') as object }),
    ],
    ['sealed', 'a sealed file', 'age-encryption.org/v1\n-> scrypt'],
    ['sealed', 'a sealed file as text', '\n-----BEGIN AGE ENCRYPTED FILE-----\nYWdl'],
    ['too-big', 'more than anybody writes', ' '.repeat(50_000_001)],
  ])('refuses as %s: %s', (reason, _what, text) => {
    expect(readBackup(text)).toEqual({ kind: 'refused', reason })
  })

  it('refuses whatever has been cut off', () => {
    const cuts = Array.from({ length: 50 }, (_, index) => file.slice(0, Math.floor((file.length * index) / 50)))
    expect(cuts.map(refusal)).toEqual(['empty', ...Array.from({ length: 49 }, () => 'truncated')])
  })

  it('refuses a file in which any one letter has been changed', () => {
    const inside = file.indexOf('"madeAt"')
    for (const { index } of file.matchAll(/[A-Za-z]/g)) {
      const letter = file[index] === 'x' ? 'y' : 'x'
      const reason = refusal(file.slice(0, index) + letter + file.slice(index + 1))
      if (index > inside) expect(reason).toBe('damaged')
      else expect(['damaged', 'foreign']).toContain(reason)
    }
  })

  it('refuses what is nested too deep, and never throws', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const nested = `{"format":"one-standard-backup","schema":1,"records":{"a":${deep}}}`
    expect([deep, '['.repeat(100_000), nested].map(refusal)).toEqual(['foreign', 'foreign', 'damaged'])
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.anything().map(fc.stringify)), (text) => {
        expect(readBackup(text).kind).toBe('refused')
      }),
    )
  })

  it('reads any content whose fingerprint is right, or refuses it', () => {
    const fields = fc.constantFrom('madeAt', 'entries', 'records')
    fc.assert(
      fc.property(fields, fc.jsonValue(), (field, value) => {
        const reading = readBackup(filed({ [field]: value }))
        if (reading.kind === 'read') expect(readBackup(writeBackup(reading.backup))).toEqual(reading)
        else expect(['damaged', 'newer']).toContain(reading.reason)
      }),
    )
  })

  it('reads the data of a journal as it was exported, of either schema', () => {
    const exportedAt = '2026-12-01T00:00:00.000Z'
    const v1 = JSON.parse(readFileSync('tests/fixtures/saves/entry-v1.json', 'utf8')) as Record<string, unknown>
    const read = (file: object) => readBackup(JSON.stringify({ format: 'one-standard-journal', exportedAt, ...file }))
    expect(read({ schema: 2, entries: [entry()] })).toEqual({
      kind: 'read',
      backup: { madeAt: exportedAt, entries: [entry()], records: {} },
    })
    const { id, about, createdAt, updatedAt } = v1
    expect(read({ schema: 1, entries: [v1] })).toEqual({
      kind: 'read',
      backup: {
        madeAt: exportedAt,
        entries: [entry({ parts: whole(String(v1['text'])), ...({ id, about, createdAt, updatedAt } as object) })],
        records: {},
      },
    })
    expect(read({ schema: 3, entries: [] })).toEqual({ kind: 'refused', reason: 'newer' })
    expect(read({ schema: 'two', entries: [] })).toEqual({ kind: 'refused', reason: 'damaged' })
    expect(read({ schema: 2, entries: [{}] })).toEqual({ kind: 'refused', reason: 'damaged' })
  })
})
