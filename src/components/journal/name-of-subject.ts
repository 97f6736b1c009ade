import { journal as words } from '#messages/journal.ts'

import type { Subject } from '#domain/journal/about.ts'

/** What a reflection by a model is about, in words. */
export function nameOfSubject(subject: Subject): string {
  return subject.kind === 'presence' ? words.subject.presence : subject.title
}
