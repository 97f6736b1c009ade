import { useEffect } from 'preact/hooks'

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
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
    }
    addEventListener('beforeunload', ask)
    return () => {
      removeEventListener('beforeunload', ask)
    }
  }, [])
  return (
    <div class="ui-notice" data-tone={trouble === 'off' ? 'caution' : 'alert'} role="alert">
      <p>{words.trouble[trouble]}</p>
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
