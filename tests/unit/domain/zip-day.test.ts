import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'

import { setZipDay } from '#domain/zip-day.ts'

const FILES = { 'a.xml': strToU8('<a/>'), 'folder/b.xml': strToU8('b'.repeat(1000)) }

it('makes zip files of one day the same, whenever they were made, and leaves what is in them', () => {
  const made = ['2026-11-21T08:00:00', '2026-12-24T21:15:07'].map((mtime) =>
    setZipDay(zipSync(FILES, { mtime }), '2026-11-21'),
  )
  expect(made[0]).toEqual(made[1])
  expect(unzipSync(made[0] ?? new Uint8Array())).toEqual(FILES)
  expect(made[0]).toEqual(zipSync(FILES, { mtime: '2026-11-21T00:00:00' }))
})

it('refuses what is no zip file', () => {
  expect(() => setZipDay(new Uint8Array(10), '2026-11-21')).toThrow('Not a zip file')
  expect(() => setZipDay(strToU8('no zip file '.repeat(5)), '2026-11-21')).toThrow('Not a zip file')
})
