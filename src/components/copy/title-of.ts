import { textOf } from '#domain/journal/entry.ts'
import { copy as words } from '#messages/copy.ts'

import type { Entry } from '#domain/journal/entry.ts'

/** So many letters of a text stand for it where it has no title. */
const LONGEST = 90

/** What an entry is called in a list: what was asked, the title of what it is about, or how it begins. */
export function titleOf(entry: Entry): string {
  const { about } = entry
  switch (about.kind) {
    case 'free':
      return begin(textOf(entry))
    case 'model':
      return about.subject.kind === 'own' && about.subject.title ? about.subject.title : about.title
    default:
      return about.question
  }
}

function begin(text: string): string {
  const line = text.replace(/\s+/gu, ' ')
  if (line === '') return words.choose.free
  return line.length > LONGEST ? `${line.slice(0, LONGEST).replace(/\s\S*$/u, '')} …` : line
}
