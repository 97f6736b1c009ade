import { useId } from 'preact/hooks'

import { journal as words } from '#messages/journal.ts'
import { formatDay, formatTime } from '#messages/site.ts'
import { bringBackVersion } from '#stores/journal/entries.ts'

import { EntryText } from './EntryText.tsx'

import type { Entry } from '#domain/journal/entry.ts'

interface Props {
  entry: Entry
  onBroughtBack: () => void
}

/** How an entry stood before, the latest first: one at a time to read, and to bring back. */
export function Versions({ entry, onBroughtBack }: Props) {
  const id = useId()
  return (
    <div class="journal-versions no-print">
      <p class="small">{words.versions.lead}</p>
      {entry.versions.toReversed().map((version) => (
        <details class="ui-details" name={id} key={`${version.savedAt} ${JSON.stringify(version.parts)}`}>
          <summary>{words.versions.at(formatDay(version.savedAt), formatTime(version.savedAt))}</summary>
          <EntryText about={entry.about} parts={version.parts} comparedWith={entry.parts} />
          <p>
            <button
              class="ui-button"
              data-variant="plain"
              type="button"
              onClick={() => void bringBackVersion(entry, version).then(onBroughtBack)}
            >
              {words.versions.bringBack}
            </button>
          </p>
        </details>
      ))}
    </div>
  )
}
