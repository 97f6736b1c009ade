import { isFields } from '../fields.ts'

/** What an entry of the journal is about. */
export type About =
  { kind: 'case'; case: string; title: string; attempt: string; prompt: string; question: string } | { kind: 'free' }

/** A reflection, kept on the learner’s own device. */
export interface Entry {
  schema: 1
  id: string
  about: About
  text: string
  /** ISO 8601. */
  createdAt: string
  /** ISO 8601. */
  updatedAt: string
}

/** The entry in a stored value, or `undefined` if it is none that this version can read. */
export function parseEntry(value: unknown): Entry | undefined {
  if (!isFields(value) || value['schema'] !== 1) return undefined
  const { id, text, createdAt, updatedAt } = value
  const about = parseAbout(value['about'])
  const isComplete = about && [id, text, createdAt, updatedAt].every((field) => typeof field === 'string')
  return isComplete ? ({ schema: 1, id, about, text, createdAt, updatedAt } as Entry) : undefined
}

function parseAbout(value: unknown): About | undefined {
  if (!isFields(value)) return undefined
  if (value['kind'] === 'free') return { kind: 'free' }
  const { title, attempt, prompt, question } = value
  const texts = [value['case'], title, attempt, prompt, question]
  if (value['kind'] !== 'case' || !texts.every((text) => typeof text === 'string')) return undefined
  return { kind: 'case', case: value['case'], title, attempt, prompt, question } as About
}

/** The number of words in a text. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length
}

/** A group of entries about the same thing. */
export interface EntryGroup {
  /** The title of the case, or `null` for entries about none. */
  title: string | null
  entries: Entry[]
}

/** Entries grouped by case; the group begun last comes first, and in each the newest entry. */
export function groupEntries(entries: Entry[]): EntryGroup[] {
  const groups = new Map<string | null, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))) {
    const title = entry.about.kind === 'case' ? entry.about.title : null
    groups.set(title, [...(groups.get(title) ?? []), entry])
  }
  return [...groups].map(([title, members]) => ({ title, entries: members }))
}
