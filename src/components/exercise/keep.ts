import { saveFile } from '#components/journal/save-file.ts'
import { exerciseLive } from '#messages/exercise-live.ts'
import { journal } from '#messages/journal.ts'
import { formatTime } from '#messages/site.ts'
import { newEntry, writeEntry } from '#stores/journal/entries.ts'
import { openJournal } from '#stores/journal/open.ts'
import { $journalState, $journalTrouble } from '#stores/journal/state.ts'

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

/** What came of keeping a version. */
interface Kept {
  /** `undefined` if the journal could not take it. */
  entry: Entry | undefined
  /** The time of day at which it was kept. */
  at: string
  /** Why it could not be kept; empty if it was. */
  trouble: string
}

/** Keeps a version in the journal. */
export async function keepInJournal({ text, base, ...about }: Version): Promise<Kept> {
  await openJournal()
  if ($journalState.get() !== 'open') return { entry: base, at: '', trouble: exerciseLive.rewrite.locked }
  const entry = await writeEntry(base ?? newEntry({ kind: 'module', ...about }), [{ step: 'text', text }])
  const trouble = $journalTrouble.get()
  return { entry, at: formatTime(entry.updatedAt), trouble: trouble === 'none' ? '' : journal.trouble[trouble] }
}

/** Saves a version as a file. */
export function saveText(title: string, text: string): void {
  saveFile(`${exerciseLive.rewrite.fileName}.md`, `${title}\n\n${text}\n`, 'text/markdown')
}
