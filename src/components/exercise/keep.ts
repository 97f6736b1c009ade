import { saveFile } from '#components/journal/save-file.ts'
import { exerciseLive } from '#messages/exercise-live.ts'
import { journal } from '#messages/journal.ts'
import { formatTime } from '#messages/site.ts'
import { newEntry, writeEntry } from '#stores/journal.ts'
import { $storageTrouble } from '#stores/storage.ts'

import type { Entry } from '#domain/journal/entry.ts'

interface Version {
  module: string
  /** The title of the module. */
  title: string
  /** The id of the exercise. */
  prompt: string
  /** The title of the exercise. */
  question: string
  text: string
  /** The entry kept so far from this page, if there is one. */
  base: Entry | undefined
}

/** Keeps a version in the journal. `at` is the time of day; `trouble` says why it could not be kept, and is empty if it was. */
export function keepInJournal({ text, base, ...about }: Version): { entry: Entry; at: string; trouble: string } {
  const entry = writeEntry(base ?? newEntry({ kind: 'module', ...about }), text)
  const trouble = $storageTrouble.get()
  return { entry, at: formatTime(entry.updatedAt), trouble: trouble === 'none' ? '' : journal.trouble[trouble] }
}

/** Saves a version as a file. */
export function saveText(title: string, text: string): void {
  saveFile(`${exerciseLive.rewrite.fileName}.md`, `${title}\n\n${text}\n`, 'text/markdown')
}
