import { compareTexts } from '../compare-texts.ts'

import { isCommitted, stepsOf, textAt, textOf, topicOf } from './entry.ts'

import type { FollowUpOutcome } from './about.ts'
import type { KeptEntry } from './entry.ts'

/** What an export says besides the learner’s own words, in the learner’s language. Days are YYYY-MM-DD, times ISO 8601. */
export interface ExportWords {
  title: string
  /** What the document is. */
  lead: string
  /** The language of these words, as in `lang`. */
  language: string
  /** The heading over what belongs to no case, module or model. */
  free: string
  /** What a reflection on how one appears online is about. */
  presence: string
  /** The day of a time. */
  day: (time: string) => string
  /** The line that says when an entry was last changed. */
  changed: (time: string) => string
  /** The line that says by when something is to be done. */
  by: (day: string) => string
  /** The line that says what became of it, and when that was said. */
  followUp: (outcome: FollowUpOutcome, time: string) => string
}

/** One entry as it leaves. */
export interface DocumentEntry {
  heading: string
  /** Lines that say what it is. */
  meta: string[]
  /** What was asked, which is empty where nothing was, and what was written. */
  parts: { question: string; text: string }[]
  /** What became of a commitment, and then what was noted of it. */
  followUp: string[]
}

/** The journal as it leaves the page: a document with headings, in whatever format. Only what is kept can be in it, and no version. */
export interface JournalDocument {
  title: string
  lead: string
  language: string
  sections: { heading: string; entries: DocumentEntry[] }[]
}

/** The document of the entries given: a section for each topic, the newest first, and in each the newest entry first. */
export function toDocument(entries: readonly KeptEntry[], words: ExportWords): JournalDocument {
  const { title, lead, language } = words
  const sections = new Map<string | null, DocumentEntry[]>()
  for (const entry of [...entries].sort((a, b) => compareTexts(b.createdAt, a.createdAt))) {
    if (!hasContent(entry)) continue
    const topic = topicOf(entry.about)
    sections.set(topic, [...(sections.get(topic) ?? []), toDocumentEntry(entry, words)])
  }
  return {
    title,
    lead,
    language,
    sections: [...sections].map(([topic, members]) => ({ heading: topic ?? words.free, entries: members })),
  }
}

function toDocumentEntry(entry: KeptEntry, words: ExportWords): DocumentEntry {
  const parts = stepsOf(entry.about).map(({ id, question }) => ({ question, text: textAt(entry.parts, id).trim() }))
  return {
    heading: words.day(entry.createdAt),
    meta: metaOf(entry, words),
    parts: parts.filter(({ text }) => text !== ''),
    followUp: followUpOf(entry, words),
  }
}

function metaOf({ about, createdAt, updatedAt }: KeptEntry, words: ExportWords): string[] {
  const isChanged = words.day(updatedAt) !== words.day(createdAt)
  return [
    ...(about.kind === 'model' ? [subjectOf(about, words)] : []),
    ...(about.kind === 'commitment' && about.by ? [words.by(about.by)] : []),
    ...(isChanged ? [words.changed(updatedAt)] : []),
  ]
}

/** What a reflection by a model says beyond its section, which has the name of the case or, if it is about none, of the model. */
function subjectOf({ title, subject }: KeptEntry['about'] & { kind: 'model' }, words: ExportWords): string {
  switch (subject.kind) {
    case 'case':
      return title
    case 'presence':
      return words.presence
    case 'own':
      return subject.title
  }
}

function followUpOf(entry: KeptEntry, words: ExportWords): string[] {
  if (!isCommitted(entry) || !entry.about.followUp) return []
  const { outcome, note, at } = entry.about.followUp
  return [words.followUp(outcome, at), note.trim()].filter(Boolean)
}

function hasContent(entry: KeptEntry): boolean {
  return textOf(entry) !== '' || (isCommitted(entry) && entry.about.followUp !== null)
}
