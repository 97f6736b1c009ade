import { findIdentifiers } from '#domain/identity/find-identifiers.ts'
import { groupHits } from '#domain/identity/findings.ts'

import { guessLanguage } from './language.ts'

import type { Finding } from '#domain/identity/findings.ts'
import type { IdentityAnswer, IdentityTask } from './check.ts'

/** The course’s own characters, put here when the site is built: see astro.config.ts. */
const KNOWN: string[] = import.meta.env.COURSE_CHARACTERS ?? []

/** A shorter text says too little about its language: then all that belong together say it. In UTF-16 units. */
const ENOUGH = 80

addEventListener('message', ({ data: { id, things } }: MessageEvent<IdentityTask>) => {
  const answer: IdentityAnswer = { id, found: things.map(check) }
  postMessage(answer)
})

function check(texts: string[]): Finding[] {
  const shared = guessLanguage(texts.join('\n'))
  return groupHits(
    texts.map((text) => {
      const language = text.length < ENOUGH ? shared : guessLanguage(text)
      return { text, hits: findIdentifiers(text, language, { known: KNOWN }) }
    }),
  )
}
