import { useId, useRef } from 'preact/hooks'

import { ownTexts } from '#domain/journal/own-texts.ts'
import { copy as words } from '#messages/copy.ts'
import { $copy, changeCopy, withMember } from '#stores/copy-session.ts'

import { ChangeEntry } from './ChangeEntry.tsx'
import { FoundWords } from './FoundWords.tsx'
import { stayKey } from './findings.ts'
import { titleOf } from './title-of.ts'
import { useFocusKeeper } from './use-focus-keeper.ts'

import type { Finding } from '#domain/identity/findings.ts'
import type { KeptEntry } from '#domain/journal/entry.ts'

interface Props {
  entry: KeptEntry
  findings: Finding[]
  staying: ReadonlySet<string>
  isChanging: boolean
  setChanging: (isChanging: boolean) => void
}

/** What was found in one entry, and the way to change it right there. */
export function EntryFindings({ entry, findings, staying, isChanging, setChanging }: Props) {
  const id = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const aim = useRef<Finding | undefined>(undefined)
  const keeper = useFocusKeeper(title)
  const texts = ownTexts(entry)
  return (
    <article class="copy-entry" aria-labelledby={id} {...keeper}>
      <h4 class="copy-entry-title" id={id} tabIndex={-1} ref={title}>
        {titleOf(entry)}
      </h4>
      {isChanging && (
        <ChangeEntry
          entry={entry}
          aim={aim.current}
          onDone={() => {
            setChanging(false)
            title.current?.focus()
          }}
        />
      )}
      {findings.length === 0 && <p class="small">{words.check.entryChecked}</p>}
      <ul class="identity-list">
        {findings.map((finding) => {
          const key = stayKey(entry, finding)
          return (
            <FoundWords
              key={finding.key}
              finding={finding}
              place={texts[finding.text]?.kind ?? 'answer'}
              isStaying={staying.has(key)}
              onChange={() => {
                aim.current = finding
                setChanging(true)
              }}
              onStay={(stays) => {
                changeCopy({ staying: withMember($copy.get().staying, key, stays) })
              }}
            />
          )
        })}
      </ul>
      <p>
        <button
          class="ui-button"
          data-variant="link"
          type="button"
          aria-describedby={id}
          onClick={() => {
            changeCopy({ left: withMember($copy.get().left, entry.id, true) })
          }}
        >
          {words.check.leftOut}
        </button>
      </p>
    </article>
  )
}
