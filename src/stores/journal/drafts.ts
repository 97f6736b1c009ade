import { parseDraft } from '#domain/journal/draft.ts'
import { revise } from '#domain/journal/revise.ts'

import { now } from '../identity.ts'
import { readRaw, writeRaw } from '../storage.ts'

import { held } from './state.ts'

import type { Draft } from '#domain/journal/draft.ts'
import type { Entry, Part } from '#domain/journal/entry.ts'

const START = 'draft:'
const made = new Set<string>()

/**
 * Puts down at once what is being written, as a page is left that cannot wait for the database. It is taken up again when the journal is
 * opened next, and goes as soon as the entry itself is stored.
 */
export function keepDraft(base: Entry, parts: Part[]): void {
  const written = held.waiting.get(base.id)?.base ?? base
  const draft: Draft = { schema: 1, base: written, next: revise(base, parts, now()) }
  const name = START + base.id
  const value = held.keyring ? { sealed: [...held.keyring.seal(name, draft)] } : draft
  if (held.$state.get() !== 'locked' && writeRaw(name, JSON.stringify(value))) made.add(base.id)
}

/** Takes the draft of an entry off the device. */
export function dropDraft(id: string): void {
  if (made.delete(id)) writeRaw(START + id, undefined)
}

/** What was being written when pages were left, by the name it is stored under; `undefined` for what cannot be read. */
export function readDrafts(): { name: string; raw: string; draft: Draft | undefined }[] {
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
