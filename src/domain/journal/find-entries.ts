import { compareTexts } from '../compare-texts.ts'

import { isCommitted, stepsOf, topicOf } from './entry.ts'

import type { About } from './about.ts'
import type { Committed, Entry } from './entry.ts'

/** Which entries are to be shown. */
export interface EntryQuery {
  /** All of these words have to occur, in whatever order, case and accents. Empty for any entry. */
  words: string
  show: 'all' | 'kept' | 'scratch' | 'commitments'
  /** A topic, as `topicOf` has it; `null` for any or none. */
  topic: string | null
}

/** The entries that a query asks for, in the order given. Looked through are texts, questions, titles and what became of commitments. */
export function findEntries(entries: Entry[], { words, show, topic }: EntryQuery): Entry[] {
  const wanted = fold(words).split(/\s+/u).filter(Boolean)
  return entries.filter((entry) => {
    if (!isShown(entry, show) || (topic !== null && topicOf(entry.about) !== topic)) return false
    return wanted.length === 0 || wanted.every((word) => foldedTextOf(entry).includes(word))
  })
}

/** The topics that entries have, each once; the one that was written about last comes first. */
export function topicsOf(entries: Entry[]): string[] {
  const topics = [...entries].sort((a, b) => compareTexts(b.updatedAt, a.updatedAt)).map(({ about }) => topicOf(about))
  return [...new Set(topics)].filter((topic) => topic !== null)
}

/** The commitments of which nothing final has been said: those with a day in the order of their days, then the others. */
export function openCommitments(entries: Entry[]): Committed[] {
  const open = entries.filter(isCommitted).filter(({ about }) => isOpen(about.followUp?.outcome))
  const dated = open.filter(({ about }) => about.by !== '').sort((a, b) => compareTexts(a.about.by, b.about.by))
  return [...dated, ...open.filter(({ about }) => about.by === '')]
}

/** The open commitments whose day has come, the oldest day first. `today` is a day as YYYY-MM-DD, where the learner is. */
export function dueCommitments(entries: Entry[], today: string): Committed[] {
  return openCommitments(entries).filter(({ about }) => about.by !== '' && about.by <= today)
}

function isShown(entry: Entry, show: EntryQuery['show']): boolean {
  switch (show) {
    case 'all':
      return true
    case 'commitments':
      return isCommitted(entry)
    default:
      return entry.keeping === show
  }
}

const folded = new WeakMap<Entry, string>()

/** Folding is the slow part, and entries are never changed in place: each is folded once. */
function foldedTextOf(entry: Entry): string {
  const known = folded.get(entry)
  if (known !== undefined) return known
  const texts = [...entry.parts.map(({ text }) => text), ...wordsAbout(entry.about)]
  const text = fold(texts.join('\n'))
  folded.set(entry, text)
  return text
}

function wordsAbout(about: About): string[] {
  const questions = stepsOf(about).map(({ question }) => question)
  switch (about.kind) {
    case 'free':
      return []
    case 'commitment':
      return [...questions, about.from?.title ?? '', about.followUp?.note ?? '']
    case 'model':
      return [...questions, about.title, 'title' in about.subject ? about.subject.title : '']
    default:
      return [...questions, about.title]
  }
}

/** A text without case and accents, and with one kind of apostrophe. */
function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[‘’]/g, "'")
}

function isOpen(outcome: string | undefined): boolean {
  return outcome === undefined || outcome === 'not-yet'
}
