import { atom, computed } from 'nanostores'

import { isFields } from '#domain/fields.ts'

import { now } from './identity.ts'
import { $entries } from './journal/state.ts'
import { keptAtom } from './storage.ts'

/** Whether the browser has promised not to clear this site by itself: yes, no, or it does not say. */
export type Persistence = 'persisted' | 'evictable' | 'unknown'

interface LastBackup {
  schema: 1
  /** When the last backup was saved from this device, ISO 8601; empty if never. */
  at: string
}

const NEVER: LastBackup = { schema: 1, at: '' }

const $kept = keptAtom('backup', NEVER, parseLastBackup)
const $known = atom<Persistence>('unknown')

/** Whether the browser has promised to keep what is here. */
export const $persistence = computed($known, (persistence) => persistence)

/** When the last backup was saved from this device, ISO 8601, and how many entries have been written or changed since. */
export const $backup = computed([$kept, $entries], ({ at }, entries) => ({
  at,
  since: entries.filter(({ updatedAt }) => updatedAt > at).length,
}))

/** Asks the browser how long it will keep what is here. */
export async function lookAtPersistence(): Promise<void> {
  $known.set(await answerOf(() => navigator.storage.persisted()))
}

/** Asks the browser to keep what is here until the learner clears it. It may refuse, or ask the learner. */
export async function askForPersistence(): Promise<void> {
  $known.set(await answerOf(() => navigator.storage.persist()))
}

/** Notes that a backup has been saved. */
export function noteBackup(): void {
  const times = [now(), ...$entries.get().map(({ updatedAt }) => updatedAt)]
  // The clock may have been set back since something was written.
  $kept.set({ schema: 1, at: times.reduce((latest, time) => (time > latest ? time : latest)) })
}

async function answerOf(ask: () => Promise<boolean>): Promise<Persistence> {
  try {
    return (await ask()) ? 'persisted' : 'evictable'
  } catch {
    return 'unknown'
  }
}

function parseLastBackup(value: unknown): LastBackup | undefined {
  if (!isFields(value) || value['schema'] !== 1 || typeof value['at'] !== 'string') return undefined
  return { schema: 1, at: value['at'] }
}
