import { atom, computed } from 'nanostores'

import { $journalState } from './journal/state.ts'

/** The steps of taking a copy, in their order. */
export const COPY_STEPS = ['choose', 'check', 'look', 'save'] as const

export type CopyStep = (typeof COPY_STEPS)[number]

/** As what a copy can be saved. */
export const COPY_FORMATS = ['markdown', 'word', 'print', 'json'] as const

export type CopyFormat = (typeof COPY_FORMATS)[number]

/** Who might know that a text is about somebody. */
export type Knower = 'patient' | 'coworker'

/** What the learner says about it; `nobody` when nobody real is in it. */
export type Knowing = 'yes' | 'unsure' | 'no' | 'nobody'

/** A copy while it is being put together. It is in this page and nowhere else, and goes when the journal is locked. */
export interface CopySession {
  step: CopyStep
  /** The ids of the kept entries that are to stay here. */
  left: ReadonlySet<string>
  /** What the identity check found and the learner lets stand. */
  staying: ReadonlySet<string>
  known: Partial<Record<Knower, Knowing>>
  format: CopyFormat
}

const FRESH: CopySession = { step: 'choose', left: new Set(), staying: new Set(), known: {}, format: 'markdown' }

const $session = atom<CopySession>(FRESH)

$journalState.listen((state) => {
  if (state !== 'open') $session.set(FRESH)
})

/** The copy that is being put together in this page. */
export const $copy = computed($session, (session) => session)

/** Changes what has been decided about the copy so far. */
export function changeCopy(change: Partial<CopySession>): void {
  $session.set({ ...$session.get(), ...change })
}

/** Begins another copy. */
export function beginCopy(): void {
  $session.set(FRESH)
}

/** A set with a member or without it. */
export function withMember<T>(set: ReadonlySet<T>, member: T, isIn: boolean): ReadonlySet<T> {
  const next = new Set(set)
  if (isIn) next.add(member)
  else next.delete(member)
  return next
}
