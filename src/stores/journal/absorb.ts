import { parseEntry } from '#domain/journal/entry.ts'
import { mergeEntry } from '#domain/journal/merge.ts'

import { PREFIX, readRaw, setAside, writeRaw } from '../storage.ts'

import { readDrafts } from './drafts.ts'
import { settleOn, store } from './shelf.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { Shelf } from './shelf.ts'

/**
 * Takes into the database what lies outside it: drafts of pages that were left, and entries of the first version of this site, which
 * kept them in the browser’s simple storage. They are removed there only when they are in the database.
 */
export async function absorbFromStorage(): Promise<void> {
  const old = readRaw('entry:').map(([name, raw]) => ({ name, raw, entry: readOldEntry(raw) }))
  const drafts = readDrafts()
  const unread = [...old.filter(({ entry }) => !entry), ...drafts.filter(({ draft }) => !draft)]
  for (const { name, raw } of unread) setAside({ key: PREFIX + name, raw })
  const readable = [...old, ...drafts].filter((found) => !unread.includes(found))
  if (readable.length === 0) return
  const stored = await store(async (shelf) => {
    for (const { entry } of old) if (entry) await putOld(shelf, entry)
    for (const { draft } of drafts) if (draft) await settleOn(shelf, draft)
  })
  if (stored) for (const { name } of readable) writeRaw(name, undefined)
}

async function putOld(shelf: Shelf, entry: Entry): Promise<void> {
  const known = await shelf.get(entry.id)
  if (known !== 'unreadable') await shelf.put(known ? mergeEntry(known, entry) : entry)
}

function readOldEntry(raw: string): Entry | undefined {
  try {
    return parseEntry(JSON.parse(raw))
  } catch {
    return undefined
  }
}
