import { useEffect, useRef, useState } from 'preact/hooks'

import { CheckText } from '#components/identity/CheckText.tsx'
import { isCommitted, topicOf } from '#domain/journal/entry.ts'
import { ownTexts } from '#domain/journal/own-texts.ts'
import { journal as words } from '#messages/journal.ts'
import { formatDay } from '#messages/site.ts'
import { commitTo, removeEntry, setKeeping } from '#stores/journal/entries.ts'

import { DayField } from './DayField.tsx'
import { EntryText } from './EntryText.tsx'
import { FollowUpForm } from './FollowUpForm.tsx'
import { KeepingChoice } from './KeepingChoice.tsx'
import { nameOfSubject } from './name-of-subject.ts'
import { Rules } from './Rules.tsx'
import { titleOf } from './title-of.ts'
import { Versions } from './Versions.tsx'
import { Writing } from './Writing.tsx'

import type { Entry } from '#domain/journal/entry.ts'

interface Props {
  entry: Entry
  say: (message: string) => void
}

/** What is open on a card. */
type Opened = 'text' | 'boxes' | 'versions' | 'follow-up'

/** The id of the heading of an entry, which takes the focus when its entry has been written or changed. */
export function headingIdOf(id: string): string {
  return `entry-${id}`
}

/** One entry of the journal, to read, change, keep or delete. */
export function EntryCard({ entry, say }: Props) {
  const [opened, setOpened] = useState<Opened>('text')
  const heading = useRef<HTMLHeadingElement>(null)
  const { about } = entry
  const kicker = about.kind === 'model' ? nameOfSubject(about.subject) : topicOf(about)
  const close = (message: string) => {
    setOpened('text')
    heading.current?.focus()
    say(message)
  }
  return (
    <article class="journal-entry" data-state={opened} aria-labelledby={headingIdOf(entry.id)}>
      <header>
        {kicker && <p class="journal-kicker">{kicker}</p>}
        <h4 id={headingIdOf(entry.id)} tabIndex={-1} ref={heading}>
          {titleOf(about)}
        </h4>
      </header>
      {opened === 'boxes' ? <Boxes entry={entry} /> : <Reading entry={entry} />}
      {opened === 'versions' && (
        <Versions
          entry={entry}
          onBroughtBack={() => {
            close(words.versions.broughtBack)
          }}
        />
      )}
      {opened === 'follow-up' && isCommitted(entry) && (
        <FollowUpForm
          entry={entry}
          onClose={(how) => {
            close(how === 'said' ? words.commitment.saved : '')
          }}
        />
      )}
      <Actions entry={entry} opened={opened} onOpened={setOpened} />
      {opened === 'text' && <CheckText texts={ownTexts(entry).map(({ text }) => text)} />}
    </article>
  )
}

function Reading({ entry }: { entry: Entry }) {
  const day = formatDay(entry.createdAt)
  const changed = formatDay(entry.updatedAt)
  return (
    <>
      <EntryText about={entry.about} parts={entry.parts} />
      {isCommitted(entry) && <Standing about={entry.about} />}
      <p class="small">
        {words.writtenOn(day)}
        {changed !== day && `, ${words.changedOn(changed)}`}
      </p>
      <KeepingChoice
        keeping={entry.keeping}
        onChoice={(keeping) => {
          void setKeeping(entry, keeping)
        }}
      />
    </>
  )
}

function Boxes({ entry }: { entry: Entry }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    place.current?.querySelector('textarea')?.focus()
  }, [])
  return (
    <div class="journal-boxes" ref={place}>
      <Rules variant="folded" />
      <Writing label={titleOf(entry.about)} about={entry.about} entry={entry} />
      {isCommitted(entry) && (
        <DayField
          by={entry.about.by}
          onDay={(by) => {
            void commitTo(entry, by)
          }}
        />
      )}
    </div>
  )
}

/** By when something is to be done, and what became of it. */
function Standing({ about: { by, followUp } }: { about: Extract<Entry['about'], { kind: 'commitment' }> }) {
  const { outcomes, said } = words.commitment
  return (
    <div class="journal-standing">
      <p>{by ? words.by(formatDay(by)) : words.byNone}</p>
      {followUp && <p>{said(outcomes[followUp.outcome], formatDay(followUp.at))}</p>}
      {followUp?.note && <p class="journal-text">{followUp.note}</p>}
    </div>
  )
}

interface ActionsProps {
  entry: Entry
  opened: Opened
  onOpened: (opened: Opened) => void
}

function Actions({ entry, opened, onOpened }: ActionsProps) {
  const toggle = (part: Opened, label: string) => (
    <button
      class="ui-button"
      data-variant="link"
      type="button"
      aria-expanded={opened === part}
      onClick={() => {
        onOpened(opened === part ? 'text' : part)
      }}
    >
      {label}
    </button>
  )
  const { length } = entry.versions
  const isSaid = isCommitted(entry) && entry.about.followUp !== null
  return (
    <p class="ui-actions no-print">
      {toggle('boxes', opened === 'boxes' ? words.done : words.edit)}
      {isCommitted(entry) &&
        opened !== 'boxes' &&
        toggle('follow-up', isSaid ? words.commitment.followUpAgain : words.commitment.followUp)}
      {length > 0 && toggle('versions', words.versions.open(length))}
      <button class="ui-button" data-variant="link" type="button" onClick={() => void removeEntry(entry)}>
        {words.remove}
      </button>
    </p>
  )
}
