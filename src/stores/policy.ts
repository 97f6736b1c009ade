import { parseDraft } from '#domain/policy/draft.ts'

import { keptAtom } from './storage.ts'

import type { PolicyDraft } from '#domain/policy/draft.ts'

/** The draft of a policy that is kept for one exercise, and how to change and remove it. */
export function openDraft(exercise: string) {
  const $kept = keptAtom<PolicyDraft | undefined>(`policy:${exercise}`, undefined, parseDraft)
  return {
    /** What is kept; `undefined` as long as nothing has been changed. */
    get: () => $kept.get(),
    /** Calls back now and whenever the draft has changed, in this tab or another. */
    subscribe: (listener: (draft: PolicyDraft | undefined) => void) => $kept.subscribe(listener),
    keep: (draft: PolicyDraft) => {
      $kept.set(draft)
    },
    discard: () => {
      $kept.set(undefined)
    },
  }
}
