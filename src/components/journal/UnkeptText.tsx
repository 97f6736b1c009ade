import { useEffect, useState } from 'preact/hooks'

import { SAVED_EVENT } from '#domain/nothing-kept.ts'
import { journal as words } from '#messages/journal.ts'

import { saveFile } from './save-file.ts'

import type { Trouble } from '#stores/storage.ts'

interface Props {
  trouble: Exclude<Trouble, 'none'>
  label: string
  text: string
}

/** Says that a text is nowhere but in its box, offers it as a file, and has the browser ask before the page is left. */
export function UnkeptText({ trouble, label, text }: Props) {
  const isSaved = useIsSaved(text)
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!isSaved) event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
    }
  }, [isSaved])
  return (
    <div class="ui-notice" data-tone={trouble === 'off' ? 'caution' : 'alert'} role="alert">
      <p>{isSaved ? words.inFile : words.trouble[trouble]}</p>
      <button
        class="ui-button"
        data-variant="link"
        type="button"
        onClick={() => {
          saveFile(`${words.entryFileName}.md`, `${label}\n\n${text}\n`, 'text/markdown')
        }}
      >
        {words.download}
      </button>
    </div>
  )
}

/** Whether a text, as it is now, has been saved as a file from this page. */
function useIsSaved(text: string): boolean {
  const [saved, setSaved] = useState<string[]>([])
  useEffect(() => {
    const note = (event: Event) => {
      if (event instanceof CustomEvent) setSaved((before) => [...before, String(event.detail)])
    }
    addEventListener(SAVED_EVENT, note)
    return () => {
      removeEventListener(SAVED_EVENT, note)
    }
  }, [])
  return saved.some((file) => file.includes(text))
}
