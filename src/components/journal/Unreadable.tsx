import { useStore } from '@nanostores/preact'

import { journal as words } from '#messages/journal.ts'
import { $unreadable, discardSetAside } from '#stores/storage.ts'

import { saveFile } from './save-file.ts'

/** What was found on the device and could not be read: to download, and then to remove. */
export function Unreadable() {
  const found = useStore($unreadable)
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
            <button
              class="ui-button"
              data-variant="link"
              type="button"
              onClick={() => {
                discardSetAside(item)
              }}
            >
              {words.unreadableRemove}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
