import { parseDraft } from '#domain/journal/draft.ts'
import { isSameText } from '#domain/journal/entry.ts'

import { newId } from '../identity.ts'
import { readRaw, writeRaw } from '../storage.ts'

import { held } from './state.ts'

import type { Draft } from '#domain/journal/draft.ts'
import type { Entry } from '#domain/journal/entry.ts'
import type { Written } from './state.ts'

/** A draft as it is stored; `undefined` if it cannot be read. */
export interface StoredDraft {
  name: string
  raw: string
  draft: Draft | undefined
}

const START = 'draft:'
/** Says which lock the journal has to a page that has no time to ask the database. */
const LOCK = 'journal-lock'

/** The drafts this page has put down, by the id of the entry: as the entry is to be. */
const made = new Map<string, Entry>()
let page = ''

/**
 * Puts down at once what is being written, as a page is left that cannot wait for the database, or when the database does not take it. It
 * is taken up again when the journal is opened next, and goes as soon as the entry itself is stored. Whether it could be put down.
 */
export function keepDraft({ base, next }: Written): boolean {
  const [noted] = readRaw(LOCK).map(([, raw]) => raw)
  const lock = held.$lock.get()
  // Another tab may just have locked the journal: nothing must be put down that can be read.
  if (held.$state.get() !== 'open' || noted !== (lock && JSON.stringify(lock.id))) return false
  const name = nameOf(next.id)
  const draft: Draft = { schema: 1, base, next }
  const value = held.keyring ? { sealed: [...held.keyring.seal(name, draft)] } : draft
  if (!writeRaw(name, JSON.stringify(value))) return false
  made.set(next.id, next)
  return true
}

/** Takes the draft of an entry off the device; if parts are given, only if it says the same. */
export function dropDraft(id: string, parts?: Entry['parts']): void {
  const left = made.get(id)
  if (!left || (parts && !isSameText(left.parts, parts))) return
  made.delete(id)
  writeRaw(nameOf(id), undefined)
}

/** Takes every draft of an entry off the device, whichever page put it down. */
export function dropDraftsOf(id: string): void {
  made.delete(id)
  for (const [name] of readRaw(`${START}${id}`)) if (idOf(name) === id) writeRaw(name, undefined)
}

/** Whether this page has put down a draft of an entry that says the same as the entry. */
export function isLeft({ id, parts }: Entry): boolean {
  const left = made.get(id)
  return left !== undefined && isSameText(left.parts, parts)
}

/** Takes every draft this page has put down off the device: everything has been erased, and it may have come after that. */
export function forgetDrafts(): void {
  for (const id of made.keys()) writeRaw(nameOf(id), undefined)
  made.clear()
}

/**
 * A change, if another tab has taken up the draft this page has put down of the same entry in the meantime: then what that has stored is
 * what this page goes on from, and no text of another.
 */
export function asLeft(stored: Entry | 'unreadable' | undefined, written: Written): Written {
  const left = made.get(written.next.id)
  if (!left || typeof stored !== 'object' || isSameText(stored.parts, written.base.parts)) return written
  return isSameText(stored.parts, left.parts) ? { ...written, base: left } : written
}

/** Notes which lock the journal has. */
export function noteLock(id: string | undefined): void {
  writeRaw(LOCK, id && JSON.stringify(id))
}

/** What was being written when pages were left. */
export function readDrafts(): StoredDraft[] {
  return readRaw(START).map(([name, raw]) => ({ name, raw, draft: readDraft(name, raw) }))
}

function readDraft(name: string, raw: string): Draft | undefined {
  try {
    const value = JSON.parse(raw) as { sealed?: number[] } | null
    const isSealed = value !== null && Array.isArray(value.sealed)
    return parseDraft(isSealed ? held.keyring?.unseal(name, Uint8Array.from(value.sealed ?? [])) : value)
  } catch {
    return undefined
  }
}

/** Two pages may put down the same entry: each has a place of its own. */
function nameOf(id: string): string {
  page ||= newId()
  return `${START}${id}:${page}`
}

function idOf(name: string): string {
  const [id = ''] = name.slice(START.length).split(/:[^:]*$/)
  return id
}
