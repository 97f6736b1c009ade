import { useStore } from '@nanostores/preact'

import { durability as words } from '#messages/durability.ts'
import { formatDay } from '#messages/site.ts'
import { $backup } from '#stores/durability.ts'
import { countUnsaved } from '#stores/journal/leaving.ts'

/** From so many entries on it is worth a word that there is no backup of them. */
const WORTH_SAYING = 3

/** One line about what would be lost with this device, or with this page; nothing if that is little. */
export function DurabilityLine() {
  const { at, since } = useStore($backup)
  const unsaved = countUnsaved()
  if (unsaved === 0 && since < WORTH_SAYING) return null
  return (
    <p class="small keeping-line no-print">
      {unsaved > 0 ? words.unkept(unsaved) : words.line(since, at && formatDay(at))} <a href="#safe">{words.make}</a>
    </p>
  )
}
