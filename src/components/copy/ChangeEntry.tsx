import { useEffect, useId, useRef, useState } from 'preact/hooks'

import { Writing } from '#components/journal/Writing.tsx'
import { isCommitted, stepsOf } from '#domain/journal/entry.ts'
import { ownTexts } from '#domain/journal/own-texts.ts'
import { copy as words } from '#messages/copy.ts'
import { followUp } from '#stores/journal/entries.ts'

import type { Finding } from '#domain/identity/findings.ts'
import type { Committed, Entry } from '#domain/journal/entry.ts'

interface Props {
  entry: Entry
  /** The words that are to be changed; they are selected in their box. */
  aim: Finding | undefined
  onDone: () => void
}

/** The boxes of an entry, open where its findings stand. What is written is stored like anything in the journal. */
export function ChangeEntry({ entry, aim, onDone }: Props) {
  const boxes = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (aim) select(boxes.current, entry, aim)
  }, [aim])
  return (
    <div class="copy-change" ref={boxes}>
      <Writing
        label={'question' in entry.about ? entry.about.question : words.check.text}
        about={entry.about}
        entry={entry}
      />
      {isCommitted(entry) && entry.about.followUp?.note && <Note entry={entry} />}
      <p>
        <button class="ui-button" data-variant="plain" type="button" onClick={onDone}>
          {words.check.done}
        </button>
      </p>
    </div>
  )
}

/** Selects the words in the box where they stand, so that typing replaces them. */
function select(boxes: HTMLElement | null, entry: Entry, { text, words: found, start }: Finding): void {
  const own = ownTexts(entry)[text]
  const areas = [...(boxes?.querySelectorAll('textarea') ?? [])]
  const step = own?.kind === 'answer' ? own.step : undefined
  const area = own?.kind === 'note' ? areas.at(-1) : areas[stepsOf(entry.about).findIndex(({ id }) => id === step)]
  if (!area) return
  area.focus()
  const at = area.value.startsWith(found, start) ? start : area.value.indexOf(found)
  if (at >= 0) area.setSelectionRange(at, at + found.length)
}

function Note({ entry }: { entry: Committed }) {
  const id = useId()
  const said = entry.about.followUp
  const [note, setNote] = useState(said?.note ?? '')
  const save = () => {
    if (said && note !== said.note) void followUp(entry, said.outcome, note)
  }
  const last = useRef(save)
  last.current = save
  useEffect(() => {
    const pause = setTimeout(save, 400)
    return () => {
      clearTimeout(pause)
    }
  }, [note])
  useEffect(
    () => () => {
      last.current()
    },
    [],
  )
  return (
    <>
      <label class="ui-label" for={id}>
        {words.check.note}
      </label>
      <textarea
        class="ui-text"
        id={id}
        rows={2}
        value={note}
        onInput={(event) => {
          setNote(event.currentTarget.value)
        }}
      />
    </>
  )
}
