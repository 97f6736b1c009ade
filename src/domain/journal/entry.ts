import { isFields } from '../fields.ts'

import { parseAbout } from './about.ts'
import { upgradeEntry } from './entry-v1.ts'
import { parseTime } from './time.ts'

import type { About, Commitment, Step } from './about.ts'

/** Whether an entry may ever leave: scratch stays in the journal and its backups; what is kept may be exported. */
export type Keeping = 'scratch' | 'kept'

/** What was written to one question. */
export interface Part {
  /** The id of the model’s step, or `text` where only one thing was asked. */
  step: string
  text: string
}

/** How an entry stood at a time. */
export interface Version {
  /** ISO 8601. */
  savedAt: string
  parts: Part[]
}

/** A reflection, kept on the learner’s own device. */
export interface Entry {
  schema: 2
  id: string
  about: About
  keeping: Keeping
  parts: Part[]
  /** How it stood before, oldest first. */
  versions: Version[]
  /** ISO 8601. */
  createdAt: string
  /** ISO 8601. */
  updatedAt: string
}

/** An entry that may leave. */
export type KeptEntry = Entry & { keeping: 'kept' }

/** An entry that says what the learner means to do. */
export type Committed = Entry & { about: Commitment }

const WHOLE = 'text'

/** Whether an entry may leave. */
export function isKept(entry: Entry): entry is KeptEntry {
  return entry.keeping === 'kept'
}

/** Whether an entry says what the learner means to do. */
export function isCommitted(entry: Entry): entry is Committed {
  return entry.about.kind === 'commitment'
}

/** What is asked: the steps of a model, or one question; the question of a free entry is empty. */
export function stepsOf(about: About): Step[] {
  switch (about.kind) {
    case 'model':
      return about.steps
    case 'free':
      return [{ id: WHOLE, question: '' }]
    default:
      return [{ id: WHOLE, question: about.question }]
  }
}

/** One empty part for everything that is asked. */
export function emptyParts(about: About): Part[] {
  return stepsOf(about).map(({ id }) => ({ step: id, text: '' }))
}

/** What has been written to one question; empty if nothing has. */
export function textAt(parts: Part[], step: string): string {
  return parts.find((part) => part.step === step)?.text ?? ''
}

/** All that has been written in an entry, with an empty line between its parts. */
export function textOf({ parts }: Pick<Entry, 'parts'>): string {
  return parts
    .map(({ text }) => text.trim())
    .filter(Boolean)
    .join('\n\n')
}

/** The case, the module or the model an entry belongs to; `null` if it stands by itself. */
export function topicOf(about: About): string | null {
  if ('subject' in about && about.subject.kind === 'case') return about.subject.title
  if ('title' in about) return about.title
  return 'from' in about ? (about.from?.title ?? null) : null
}

/** Whether two lists of parts say the same. */
export function isSameText(a: Part[], b: Part[]): boolean {
  return a.length === b.length && a.every(({ step, text }, index) => b[index]?.step === step && b[index].text === text)
}

/** The entry in a stored value of any version so far, or `undefined` if it is none that this version can read. */
export function parseEntry(value: unknown): Entry | undefined {
  const stored = isFields(value) && value['schema'] === 1 ? upgradeEntry(value) : value
  if (!isFields(stored) || stored['schema'] !== 2) return undefined
  const { id, keeping } = stored
  const createdAt = parseTime(stored['createdAt'])
  const updatedAt = parseTime(stored['updatedAt'])
  const about = parseAbout(stored['about'])
  const parts = parseList(stored['parts'], parsePart)
  const versions = parseList(stored['versions'], parseVersion)
  if (!about || !parts || !versions || (keeping !== 'scratch' && keeping !== 'kept')) return undefined
  if (typeof id !== 'string' || id === '' || !createdAt || !updatedAt) return undefined
  return { schema: 2, id, about, keeping, parts, versions, createdAt, updatedAt }
}

function parsePart(value: unknown): Part | undefined {
  if (!isFields(value)) return undefined
  const { step, text } = value
  return typeof step === 'string' && typeof text === 'string' ? { step, text } : undefined
}

function parseVersion(value: unknown): Version | undefined {
  if (!isFields(value)) return undefined
  const savedAt = parseTime(value['savedAt'])
  const parts = parseList(value['parts'], parsePart)
  return parts && savedAt ? { savedAt, parts } : undefined
}

function parseList<T>(value: unknown, parse: (item: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(value)) return undefined
  const items = Array.from<unknown>(value).map(parse)
  return items.every((item) => item !== undefined) ? items : undefined
}
