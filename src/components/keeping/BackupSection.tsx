import { useStore } from '@nanostores/preact'
import { useState } from 'preact/hooks'

import { saveBlob } from '#components/journal/save-file.ts'
import { backup as words } from '#messages/backup.ts'
import { makeBackup } from '#stores/backup.ts'
import { $journalState, $unreadableEntries } from '#stores/journal/state.ts'
import { $unreadable } from '#stores/storage.ts'

import { NewPassphrase, NOTHING_CHOSEN, problemWith } from './NewPassphrase.tsx'
import { Said } from './Said.tsx'

/** Saves one file that holds everything. */
export function BackupSection() {
  const isOpen = useStore($journalState) === 'open'
  const unread = useStore($unreadable).length + useStore($unreadableEntries).length
  return (
    <section class="keeping-section" aria-labelledby="keeping-backup">
      <h2 id="keeping-backup" tabIndex={-1}>
        {words.title}
      </h2>
      <p>{words.lead}</p>
      <p>{words.forYou}</p>
      {unread > 0 && <p class="ui-notice">{words.unread}</p>}
      {isOpen ? <BackupForm /> : <p class="ui-notice">{words.locked}</p>}
    </section>
  )
}

function BackupForm() {
  const [isSealing, setSealing] = useState(false)
  const [chosen, setChosen] = useState(NOTHING_CHOSEN)
  const [problem, setProblem] = useState('')
  const [said, setSaid] = useState('')
  const save = async () => {
    const found = isSealing ? problemWith(chosen) : ''
    setProblem(found)
    setSaid(found || (isSealing ? words.sealing : ''))
    if (found) return
    try {
      const { content, madeAt, noteSaved } = await makeBackup(isSealing ? chosen.text : '')
      const name = `${words.file(localDay(madeAt))}.${isSealing ? 'age' : 'json'}`
      saveBlob(name, content)
      noteSaved()
      setChosen(NOTHING_CHOSEN)
      setSaid(words.saved(name))
    } catch {
      setSaid(words.failed)
    }
  }
  return (
    <form
      class="keeping-form"
      aria-label={words.title}
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <label class="keeping-tick">
        <input
          type="checkbox"
          checked={isSealing}
          onChange={({ currentTarget }) => {
            setSealing(currentTarget.checked)
          }}
        />
        {words.seal}
      </label>
      <p class="small">{words.sealHint}</p>
      {isSealing && <NewPassphrase label={words.sealLabel} chosen={chosen} onChosen={setChosen} problem={problem} />}
      <p>
        <button class="ui-button">{words.save}</button>
      </p>
      <Said text={said} />
    </form>
  )
}

/** The day of a time (ISO 8601) where the learner is, as YYYY-MM-DD. */
function localDay(time: string): string {
  const date = new Date(time)
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}
