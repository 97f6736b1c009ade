import { useId, useRef, useState } from 'preact/hooks'

import { erase as words } from '#messages/erase.ts'
import { isOfJournal, listKept } from '#stores/erase.ts'

import { FoundList } from './FoundList.tsx'

import type { Found } from '#stores/erase.ts'
import type { Scope } from './EraseSection.tsx'

interface Props {
  scope: Scope
  onErase: () => void
}

/** Asks, in a dialog that lists what will go, before anything is erased. */
export function EraseButton({ scope, onErase }: Props) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const [found, setFound] = useState<Found[]>([])
  const text = words.scopes[scope]
  const ask = async () => {
    const kept = await listKept()
    setFound(scope === 'everything' ? kept : kept.filter(isOfJournal))
    dialog.current?.showModal()
  }
  const close = () => dialog.current?.close()
  return (
    <>
      <button class="ui-button" data-variant="plain" type="button" onClick={() => void ask()}>
        {text.open}
      </button>
      <dialog class="keeping-ask" ref={dialog} aria-labelledby={id}>
        <h2 id={id}>{text.title}</h2>
        {found.length > 0 ? <p>{text.lead}</p> : <p>{words.nothingGone}</p>}
        <FoundList found={found} />
        <p>{words.otherTabs}</p>
        <p class="ui-actions">
          <button class="ui-button" data-variant="plain" type="button" onClick={close}>
            {words.leaveIt}
          </button>
          <button
            class="ui-button"
            data-variant="plain"
            type="button"
            onClick={() => {
              close()
              document.getElementById('keeping-backup')?.focus()
            }}
          >
            {words.backupFirst}
          </button>
          <button
            class="ui-button"
            type="button"
            onClick={() => {
              close()
              onErase()
            }}
          >
            {text.doIt}
          </button>
        </p>
      </dialog>
    </>
  )
}
