import { useState } from 'preact/hooks'

import { saveBlob, saveFile } from '#components/journal/save-file.ts'
import { copy as words } from '#messages/copy.ts'
import { beginCopy } from '#stores/copy-session.ts'

import type { CopyFormat } from '#stores/copy-session.ts'
import type { PreparedCopy } from './prepare.ts'

interface Props {
  prepared: PreparedCopy
  format: CopyFormat
}

const ENDINGS = { markdown: 'md', word: 'docx', json: 'json' } as const

/** Saves the copy as it is shown above, or prints it. */
export function Save({ prepared, format }: Props) {
  const [said, setSaid] = useState('')
  const name = format === 'print' ? prepared.name : `${prepared.name}.${ENDINGS[format]}`
  const save = async () => {
    setSaid('')
    if (format === 'markdown') saveFile(name, prepared.markdown, 'text/markdown')
    else if (format === 'json') saveFile(name, prepared.json, 'application/json')
    else if (format === 'word') await saveWord(name, prepared, setSaid)
    else print(name)
    setSaid(format === 'print' ? words.save.printed : words.save.saved(name))
  }
  return (
    <>
      <p>{words.save.lead}</p>
      <p class="ui-actions">
        <button
          class="ui-button"
          type="button"
          onClick={() => {
            save().catch(() => {
              setSaid(words.save.failed)
            })
          }}
        >
          {format === 'print' ? words.save.print : words.save.file(name)}
        </button>
        <button class="ui-button" data-variant="link" type="button" onClick={beginCopy}>
          {words.save.again}
        </button>
      </p>
      <p class="copy-status" role="status">
        {said}
      </p>
    </>
  )
}

async function saveWord(name: string, { document, day }: PreparedCopy, say: (what: string) => void): Promise<void> {
  say(words.save.making)
  const { toDocx } = await import('./journal-docx.ts')
  saveBlob(name, await toDocx(document, day))
}

/** Prints the page, of which the styles for print leave the copy; its name is offered for a PDF. */
function print(name: string): void {
  const { title } = document
  addEventListener(
    'afterprint',
    () => {
      document.title = title
    },
    { once: true },
  )
  document.title = name
  window.print()
}
