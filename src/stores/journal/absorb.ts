import { parseEntry } from '#domain/journal/entry.ts'
import { mergeEntry } from '#domain/journal/merge.ts'

import { newId } from '../identity.ts'
import { $unreadable, PREFIX, discardSetAside, readRaw, setAside, writeRaw } from '../storage.ts'

import { readDrafts } from './drafts.ts'
import { settleOn, store } from './shelf.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { SetAside } from '../storage.ts'
import type { StoredDraft } from './drafts.ts'
import type { Shelf } from './shelf.ts'

interface OldEntry {
  name: string
  raw: string
  entry: Entry | undefined
}

/**
 * Takes into the database what lies outside it: drafts of pages that were left, and entries of the first version of this site, which
 * kept them in the browser’s simple storage. They are removed there only when they are in the database. Gives the entries that it did not
 * take: they stay where they are, and are to be shown.
 */
export async function absorbFromStorage(): Promise<Entry[]> {
  const [old, drafts, unread] = [readOld(), readDrafts(), findSetAside()]
  if (old.length + drafts.length + unread.length === 0) return []
  const stored = await store(async (shelf) => {
    for (const found of old) await putOld(shelf, found)
    for (const found of drafts) await putDraft(shelf, found)
    for (const { key, raw } of unread) await shelf.putUnread(key.slice(PREFIX.length), raw)
  })
  if (!stored) return whatIsLeft(old, drafts)
  for (const { name, raw } of [...old, ...drafts]) removeIfSame(name, raw)
  for (const found of unread) discardSetAside(found)
  return []
}

/** Whether something lies outside the database. */
export function isAbsorbed(): boolean {
  return readOld().length + readDrafts().length + findSetAside().length === 0
}

async function putOld(shelf: Shelf, { name, raw, entry }: OldEntry): Promise<void> {
  const known = await shelf.get(entry?.id ?? name)
  if (!entry) await shelf.putUnread(name, raw)
  else if (known === 'unreadable') await shelf.put({ ...entry, id: newId() })
  else await shelf.put(known ? mergeEntry(known, entry) : entry)
}

async function putDraft(shelf: Shelf, { name, raw, draft }: StoredDraft): Promise<void> {
  await (draft ? settleOn(shelf, draft) : shelf.putUnread(name, raw))
}

function whatIsLeft(old: OldEntry[], drafts: StoredDraft[]): Entry[] {
  for (const { name, raw, entry } of old) if (!entry) setAside({ key: PREFIX + name, raw })
  for (const { name, raw, draft } of drafts) if (!draft) setAside({ key: PREFIX + name, raw })
  const entries = [...old.map(({ entry }) => entry), ...drafts.map(({ draft }) => draft?.next)]
  return entries.filter((entry) => entry !== undefined)
}

/** The page that put down a draft may have put down another one in the meantime. */
function removeIfSame(name: string, raw: string): void {
  if (readRaw(name).some(([found, text]) => found === name && text === raw)) writeRaw(name, undefined)
}

/** What earlier versions of this site have set aside of the journal. */
function findSetAside(): SetAside[] {
  return $unreadable.get().filter(({ key }) => key.startsWith(`${PREFIX}entry:`) || key.startsWith(`${PREFIX}draft:`))
}

function readOld(): OldEntry[] {
  return readRaw('entry:').map(([name, raw]) => ({ name, raw, entry: readOldEntry(raw) }))
}

function readOldEntry(raw: string): Entry | undefined {
  try {
    return parseEntry(JSON.parse(raw))
  } catch {
    return undefined
  }
}
