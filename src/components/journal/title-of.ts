import { journal as words } from '#messages/journal.ts'

import type { About } from '#domain/journal/about.ts'

/** What an entry is called: what was asked, or the model it follows. */
export function titleOf(about: About): string {
  if (about.kind === 'model') return about.title
  return 'question' in about ? about.question : words.freeLabel
}
