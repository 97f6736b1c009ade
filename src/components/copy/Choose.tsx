import { useId } from 'preact/hooks'

import { countWords } from '#domain/journal/count-words.ts'
import { textOf, topicOf } from '#domain/journal/entry.ts'
import { copy as words } from '#messages/copy.ts'
import { journal } from '#messages/journal.ts'
import { formatDay } from '#messages/site.ts'
import { changeCopy } from '#stores/copy-session.ts'

import { Next } from './Next.tsx'
import { titleOf } from './title-of.ts'

import type { KeptEntry } from '#domain/journal/entry.ts'

interface Props {
  kept: KeptEntry[]
  chosen: KeptEntry[]
  /** How many entries are scratch. */
  scratch: number
}

/** Which of the kept entries go into the copy, and how many others stay here. */
export function Choose({ kept, chosen, scratch }: Props) {
  const isChosen = new Set(chosen.map(({ id }) => id))
  const choose = (entries: KeptEntry[], isIn: boolean) => {
    const of = new Set(entries.map(({ id }) => id))
    changeCopy({ left: new Set(kept.map(({ id }) => id).filter((id) => (of.has(id) ? !isIn : !isChosen.has(id)))) })
  }
  return (
    <>
      <p class="ui-actions">
        {([true, false] as const).map((isIn) => (
          <button
            key={String(isIn)}
            class="ui-button"
            data-variant="link"
            type="button"
            onClick={() => {
              choose(kept, isIn)
            }}
          >
            {isIn ? words.choose.all : words.choose.none}
          </button>
        ))}
      </p>
      {groupByTopic(kept).map(([topic, entries]) => (
        <Topic key={topic} title={topic ?? words.choose.free} entries={entries} isChosen={isChosen} choose={choose} />
      ))}
      <p class="copy-status" role="status">
        {words.choose.chosen(chosen.length, kept.length)} {chosen.length === 0 && words.choose.nothing}
      </p>
      {scratch > 0 && (
        <p class="small">
          {words.choose.scratch(scratch)} <a href="#write">{words.choose.seeScratch}</a>
        </p>
      )}
      <Next from="choose" to="check" disabled={chosen.length === 0} />
    </>
  )
}

interface TopicProps {
  title: string
  entries: KeptEntry[]
  isChosen: ReadonlySet<string>
  choose: (entries: KeptEntry[], isIn: boolean) => void
}

function Topic({ title, entries, isChosen, choose }: TopicProps) {
  const id = useId()
  const count = entries.filter((entry) => isChosen.has(entry.id)).length
  return (
    <section class="copy-topic" aria-labelledby={id}>
      <h3 class="copy-topic-title" id={id}>
        {title}
      </h3>
      {entries.length > 1 && (
        <label class="copy-choice" data-all>
          <input
            type="checkbox"
            checked={count === entries.length}
            indeterminate={count > 0 && count < entries.length}
            onChange={(event) => {
              choose(entries, event.currentTarget.checked)
            }}
          />
          <span>{words.choose.topic(title)}</span>
        </label>
      )}
      <ul class="copy-choices">
        {entries.map((entry) => (
          <li key={entry.id}>
            <label class="copy-choice">
              <input
                type="checkbox"
                checked={isChosen.has(entry.id)}
                onChange={(event) => {
                  choose([entry], event.currentTarget.checked)
                }}
              />
              <span>
                {titleOf(entry)}
                <span class="copy-about">
                  {words.choose.about(formatDay(entry.createdAt), journal.words(countWords(textOf(entry))))}
                </span>
              </span>
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}

function groupByTopic(entries: KeptEntry[]): [string | null, KeptEntry[]][] {
  const groups = new Map<string | null, KeptEntry[]>()
  for (const entry of entries) {
    const topic = topicOf(entry.about)
    groups.set(topic, [...(groups.get(topic) ?? []), entry])
  }
  return [...groups]
}
