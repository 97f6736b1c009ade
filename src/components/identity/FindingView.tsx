import { adviceFor } from '#domain/identity/advice.ts'
import { advice, identity as words } from '#messages/identity.ts'

import type { Finding } from '#domain/identity/findings.ts'

interface Props {
  finding: Finding
}

/** Something that could tell who somebody is: the words where they stand, what they are, why, and what to write instead. */
export function FindingView({ finding }: Props) {
  const { category, before, words: found, after, count } = finding
  const keys = adviceFor(category)
  return (
    <>
      <p class="identity-what">
        {advice[keys.what]}
        {count > 1 && <span class="identity-count">{words.times(count)}</span>}
      </p>
      <blockquote class="identity-context">
        {before}
        <mark class="identity-mark">{found}</mark>
        {after}
      </blockquote>
      <p class="identity-advice">
        {advice[keys.why]} <strong>{advice[keys.instead]}</strong>
      </p>
    </>
  )
}
