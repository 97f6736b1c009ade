import { erase as words } from '#messages/erase.ts'

import type { Found } from '#stores/erase.ts'

/** How much of each kind. */
export function FoundList({ found }: { found: Found[] }) {
  return (
    <ul class="keeping-list">
      {found.map(({ kind, count }) => (
        <li key={kind}>{words.kinds[kind](count)}</li>
      ))}
    </ul>
  )
}
