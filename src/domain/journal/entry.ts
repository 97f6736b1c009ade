import { isFields } from '../fields.ts'

interface OfAttempt {
  case: string
  /** The title of the case. */
  title: string
  attempt: string
  /** What was asked. */
  question: string
}

/** The answer to a prompt of a case. */
interface Answer extends OfAttempt {
  kind: 'case'
  prompt: string
}

/** Something the learner means to do. */
interface Commitment extends OfAttempt {
  kind: 'commitment'
  /** The day by which, as YYYY-MM-DD; empty if none was given. */
  by: string
}

/** The answer to a prompt or an exercise of a module. */
interface ModuleAnswer {
  kind: 'module'
  module: string
  /** The title of the module. */
  title: string
  /** The id of the prompt or the exercise. */
  prompt: string
  /** What was asked. */
  question: string
}

/** What an entry of the journal is about. */
export type About = Answer | Commitment | ModuleAnswer | { kind: 'free' }

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

/** An entry that says what the learner means to do. */
export type Committed = Entry & { about: Commitment }

/** Whether an entry says what the learner means to do. */
export function isCommitted(entry: Entry): entry is Committed {
  return entry.about.kind === 'commitment'
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
  const { kind, title, attempt, prompt, question, by } = value
  const ofAttempt = { case: value['case'], title, attempt, question }
  switch (kind) {
    case 'free':
      return { kind }
    case 'case':
      return areTexts({ ...ofAttempt, prompt }) ? ({ kind, ...ofAttempt, prompt } as Answer) : undefined
    case 'module': {
      const ofModule = { module: value['module'], title, prompt, question }
      return areTexts(ofModule) ? ({ kind, ...ofModule } as ModuleAnswer) : undefined
    }
    case 'commitment':
      return areTexts({ ...ofAttempt, by }) && isDay(by) ? ({ kind, ...ofAttempt, by } as Commitment) : undefined
    default:
      return undefined
  }
}

function areTexts(fields: Record<string, unknown>): boolean {
  return Object.values(fields).every((field) => typeof field === 'string')
}

function isDay(value: unknown): boolean {
  return value === '' || (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
}

/** A group of entries about the same thing. */
export interface EntryGroup {
  /** The title of the case or the module, or `null` for entries about neither. */
  title: string | null
  entries: Entry[]
}

/** Entries grouped by case or module; the group begun last comes first, and in each the newest entry. */
export function groupEntries(entries: Entry[]): EntryGroup[] {
  const groups = new Map<string | null, Entry[]>()
  for (const entry of entries.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))) {
    const title = entry.about.kind === 'free' ? null : entry.about.title
    groups.set(title, [...(groups.get(title) ?? []), entry])
  }
  return [...groups].map(([title, members]) => ({ title, entries: members }))
}
