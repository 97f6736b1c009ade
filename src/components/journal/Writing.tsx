import { useStore } from '@nanostores/preact'
import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { countWords } from '#domain/journal/count-words.ts'
import { journal as words } from '#messages/journal.ts'
import { formatTime } from '#messages/site.ts'
import { newEntry, writeEntry } from '#stores/journal.ts'
import { $storageTrouble } from '#stores/storage.ts'

import { saveFile } from './save-file.ts'

import type { About, Entry } from '#domain/journal/entry.ts'

interface Props {
  label: string
  about: About
  /** The entry written in so far, if there is one. */
  entry: Entry | undefined
  /** How much is expected: a line or a text. */
  size?: 'line' | 'text'
}

const PAUSE_MS = 400

/** A box for a reflection. What is written is kept at every pause, and when the page is hidden or left. */
export function Writing({ label, about, entry, size = 'text' }: Props) {
  const id = useId()
  const draft = useDraft(about, entry)
  const trouble = useStore($storageTrouble)
  return (
    <div class="journal-writing">
      <label class="ui-label" for={id}>
        {label}
      </label>
      <textarea
        class="ui-text"
        id={id}
        rows={size === 'line' ? 2 : undefined}
        value={draft.text}
        onBlur={draft.save}
        onInput={(event) => {
          draft.write(event.currentTarget.value)
        }}
      />
      <p class="small journal-state" role="status">
        {trouble === 'none' && (draft.savedAt ? words.saved(formatTime(draft.savedAt)) : words.willSave)}
        {draft.text && <span>{words.words(countWords(draft.text))}</span>}
      </p>
      {trouble !== 'none' && draft.text && (
        <div class="ui-notice" data-tone="alert" role="alert">
          <p>{words.trouble[trouble]}</p>
          <button
            class="ui-button"
            data-variant="link"
            type="button"
            onClick={() => {
              saveFile(`${words.entryFileName}.md`, `${label}\n\n${draft.text}\n`, 'text/markdown')
            }}
          >
            {words.download}
          </button>
        </div>
      )}
    </div>
  )
}

interface Draft {
  text: string
  savedAt: string | undefined
  write: (text: string) => void
  /** Keeps at once what has been written. */
  save: () => void
}

/** A text that is kept at every pause in writing. What another tab has written in the meantime is never overwritten. */
function useDraft(about: About, entry: Entry | undefined): Draft {
  const [text, setText] = useState(entry?.text ?? '')
  const [savedAt, setSavedAt] = useState(entry?.updatedAt)
  const base = useRef(entry)
  const topic = useRef(about)
  topic.current = about
  const unsaved = useRef<string | null>(null)
  const timer = useRef(0)

  const save = useRef(() => {
    if (unsaved.current === null) return
    base.current = writeEntry({ ...(base.current ?? newEntry(about)), about: topic.current }, unsaved.current)
    unsaved.current = null
    setSavedAt(base.current.updatedAt)
  })
  const write = (next: string) => {
    setText(next)
    unsaved.current = next
    clearTimeout(timer.current)
    timer.current = setTimeout(save.current, PAUSE_MS) as unknown as number
  }

  useEffect(() => {
    const flush = save.current
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      flush()
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
    }
  }, [])

  useEffect(() => {
    if (!entry || unsaved.current !== null || entry.updatedAt === base.current?.updatedAt) return
    base.current = entry
    setText(entry.text)
    setSavedAt(entry.updatedAt)
  }, [entry])

  return { text, savedAt, write, save: save.current }
}
