import { emptyParts, isSameText, textOf } from '#domain/journal/entry.ts'

import { keepDraft } from './drafts.ts'
import { newEntry, writeEntry } from './entries.ts'

import type { About } from '#domain/journal/about.ts'
import type { Entry, Part } from '#domain/journal/entry.ts'

/** After so long without a key, what has been written is stored; and while the writing goes on, at least so often. In milliseconds. */
const PAUSE_MS = 400
const LONGEST_MS = 1000

/** One entry being written. */
export interface Writing {
  /** The entry as it was last stored, or `undefined` before the first time. */
  stored: () => Entry | undefined
  /** Takes what is in the box now; it is stored at the next pause. */
  write: (parts: Part[]) => void
  /** Stores at once what has been written. */
  save: () => Promise<void>
  /** Puts down what has been written before the page goes, and stores it if there is time. */
  leave: () => void
  /** Takes over the entry as another part of the page, or another tab, has changed it. Not while something is unsaved. */
  adopt: (entry: Entry) => boolean
  /** Stores what has been written and lets go. */
  end: () => void
}

const open = new Set<Writing>()

/** Stores whatever is being written anywhere in the page. */
export async function storeDrafts(): Promise<void> {
  await Promise.all([...open].map((writing) => writing.save()))
}

/** Begins to write in an entry, or in a new one about something. `onStored` hears of it whenever it has been stored. */
export function beginWriting(start: Entry | About, onStored: (entry: Entry) => void): Writing {
  let base = 'id' in start ? start : undefined
  const about = 'id' in start ? start.about : start
  let isStored = base !== undefined
  let unsaved: Part[] | undefined
  let pause = 0
  let waitingSince = 0
  let saving: Promise<void> = Promise.resolve()

  const begun = () => (base ??= newEntry(about))
  const store = async () => {
    const parts = unsaved
    if (!parts) return
    if (!isStored && textOf({ parts }) === '') {
      unsaved = undefined
      return
    }
    isStored = true
    base = await writeEntry(begun(), parts)
    if (unsaved === parts) unsaved = undefined
    onStored(base)
  }
  const save = () => {
    clearTimeout(pause)
    waitingSince = 0
    saving = saving.then(store)
    return saving
  }
  const writing: Writing = {
    stored: () => base,
    write: (parts) => {
      if (!unsaved && isSameText(parts, base?.parts ?? emptyParts(about))) return
      unsaved = parts
      waitingSince ||= Date.now()
      clearTimeout(pause)
      const left = Math.max(0, waitingSince + LONGEST_MS - Date.now())
      pause = setTimeout(() => void save(), Math.min(PAUSE_MS, left)) as unknown as number
    },
    save,
    leave: () => {
      if (!unsaved) return
      keepDraft(begun(), unsaved)
      void save()
    },
    adopt: (entry) => {
      if (unsaved || entry.updatedAt === base?.updatedAt) return false
      base = entry
      return true
    },
    end: () => {
      void save()
      open.delete(writing)
    },
  }
  open.add(writing)
  return writing
}
