import { useState } from 'preact/hooks'

import { backup as words } from '#messages/backup.ts'
import { lock } from '#messages/lock.ts'
import { openSealedBackup } from '#stores/backup-reading.ts'

import { CurrentPassphrase } from './CurrentPassphrase.tsx'
import { Said } from './Said.tsx'

import type { BackupReading } from '#domain/backup/backup-file.ts'

interface Props {
  /** Of the file. */
  name: string
  bytes: Uint8Array
  onRead: (reading: BackupReading) => void
  onLeave: () => void
}

/** Asks for the passphrase of a sealed file. */
export function OpenSealed({ name, bytes, onRead, onLeave }: Props) {
  const [passphrase, setPassphrase] = useState('')
  const [state, setState] = useState<'asking' | 'opening' | 'wrong' | 'notLoaded'>('asking')
  const open = async () => {
    setState('opening')
    try {
      const reading = await openSealedBackup(bytes, passphrase)
      if (reading) onRead(reading)
      else setState('wrong')
    } catch {
      setState('notLoaded')
    }
  }
  const said = { asking: '', opening: words.opening, wrong: words.wrong, notLoaded: lock.notLoaded }
  return (
    <form
      class="keeping-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (state !== 'opening') void open()
      }}
    >
      <p>{words.sealedLead(name)}</p>
      <CurrentPassphrase
        label={words.passphrase}
        value={passphrase}
        onValue={setPassphrase}
        state={state === 'wrong' ? 'wrong' : 'asking'}
      />
      <p class="ui-actions">
        <button class="ui-button" aria-disabled={state === 'opening'}>
          {words.open}
        </button>
        <button class="ui-button" data-variant="link" type="button" onClick={onLeave}>
          {words.another}
        </button>
      </p>
      <Said text={said[state]} />
    </form>
  )
}
