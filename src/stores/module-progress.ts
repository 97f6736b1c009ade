import { computed } from 'nanostores'

import { EMPTY_MODULE, parseModuleRecord, standingIn } from '#domain/module/module-record.ts'

import { $checkState } from './check-state.ts'
import { $journalSummary } from './journal/summary.ts'
import { keptAtom } from './storage.ts'

import type { Standing } from '#domain/module/module-record.ts'

/**
 * Where the learner stands in one module, and the verbs that change it. `sections` are the ids of its sections in the page, or how many
 * there are where the page does not know them.
 */
function createModuleProgress(module: string, sections: string[] | number) {
  const $record = keptAtom(`module:${module}`, EMPTY_MODULE, parseModuleRecord)
  return {
    $standing: computed([$record, $checkState(module), $journalSummary], (record, check, journal): Standing => {
      const hasReflected = journal.modules.includes(module)
      return standingIn({ sections, record, check, hasReflected })
    }),
    /** Says that a section has been read to its end. */
    seeSection: (id: string) => {
      const record = $record.get()
      if (!record.seen.includes(id)) $record.set({ ...record, seen: [...record.seen, id] })
    },
    declineReflection: () => {
      $record.set({ ...$record.get(), reflection: 'declined' })
    },
    reopenReflection: () => {
      $record.set({ ...$record.get(), reflection: 'open' })
    },
  }
}

const known = new Map<string, ModuleProgress>()

/** The progress in a module, one for all parts of a page: what is kept is shared by them. */
export function moduleProgress(module: string, sections: string[] | number): ModuleProgress {
  const progress = known.get(module) ?? createModuleProgress(module, sections)
  known.set(module, progress)
  return progress
}

export type ModuleProgress = ReturnType<typeof createModuleProgress>
