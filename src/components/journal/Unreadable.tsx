import { useStore } from '@nanostores/preact'

import { journal as words } from '#messages/journal.ts'
import { discardUnreadable } from '#stores/journal/open.ts'
import { $unreadableEntries } from '#stores/journal/state.ts'
import { $unreadable, discardSetAside } from '#stores/storage.ts'

import { saveFile } from './save-file.ts'

/** What was found on the device and could not be read: to download, and then to remove. */
export function Unreadable() {
  const inStorage = useStore($unreadable).map((item) => ({
    raw: item.raw,
    discard: () => {
      discardSetAside(item)
    },
  }))
  const inJournal = useStore($unreadableEntries).map((item) => ({
    raw: item.raw,
    discard: () => void discardUnreadable(item),
  }))
  const found = [...inStorage, ...inJournal]
  if (found.length === 0) return null
  return (
    <section class="ui-notice" data-tone="caution">
      <h2 class="ui-label">{words.unreadableTitle}</h2>
      <p>{words.unreadable}</p>
      <ul class="journal-found">
        {found.map((item) => (
          <li key={item.raw} class="ui-actions">
            <button
              class="ui-button"
              data-variant="link"
              type="button"
              onClick={() => {
                saveFile('one-standard-unread.txt', item.raw, 'text/plain')
              }}
            >
              {words.unreadableDownload}
            </button>
            <button class="ui-button" data-variant="link" type="button" onClick={item.discard}>
              {words.unreadableRemove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
