import { useStore } from '@nanostores/preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'

import { findEntries, topicsOf } from '#domain/journal/find-entries.ts'
import { journal as words } from '#messages/journal.ts'
import { formatMonth } from '#messages/site.ts'
import { $removed } from '#stores/journal/entries.ts'
import { $entries } from '#stores/journal/state.ts'

import { EntryCard, headingIdOf } from './EntryCard.tsx'
import { Finder } from './Finder.tsx'
import { RemovedEntry } from './RemovedEntry.tsx'
import { useSettled } from './use-settled.ts'

import type { Entry } from '#domain/journal/entry.ts'
import type { EntryQuery } from '#domain/journal/find-entries.ts'

/** An entry that is to be shown, and to have the focus, because it has just been written. */
export interface Arrival {
  id: string
}

interface Props {
  /** The id of what is being written; it is listed when that is done. */
  inHand: string | undefined
  arrival: Arrival | undefined
  say: (message: string) => void
  /** The address of the list of cases. */
  toCases: string
}

/** So many are shown, and so many more whenever the learner asks. */
const PAGE = 30
const EVERYTHING: EntryQuery = { words: '', show: 'all', topic: null }

/** What has been written, newest first, by months, to search and to filter. */
export function EntryList({ inHand, arrival, say, toCases }: Props) {
  const entries = useStore($entries)
  const removed = useStore($removed)
  const [query, setQuery] = useState(EVERYTHING)
  const [limit, setLimit] = useState(PAGE)
  const settledWords = useSettled(query.words)
  const listed = useMemo(() => list(entries, inHand, removed), [entries, inHand, removed])
  const topics = useMemo(() => topicsOf(listed), [listed])
  const found = useMemo(
    () => findEntries(listed, { ...query, words: settledWords }),
    [listed, settledWords, query.show, query.topic],
  )
  const focus = useFocus()
  const search = useRef<HTMLInputElement>(null)
  const all = listed.length - (removed ? 1 : 0)
  const count = found.length - (removed && found.includes(removed) ? 1 : 0)
  const isFiltered = settledWords.trim() !== '' || query.show !== 'all' || query.topic !== null
  const counted = isFiltered ? words.list.countOf(count, all) : words.list.count(all)

  useEffect(() => {
    if (!arrival) return
    setQuery(EVERYTHING)
    focus(arrival.id)
  }, [arrival])
  useEffect(() => {
    if (isFiltered) say(counted)
  }, [isFiltered, counted])

  if (listed.length === 0) return inHand === undefined ? <Nothing toCases={toCases} /> : null
  const shown = found.slice(0, limit)
  return (
    <section class="journal-list" aria-labelledby="journal-list">
      <h2 id="journal-list">{words.list.title}</h2>
      <Finder
        query={query}
        topics={topics}
        search={search}
        onQuery={(next) => {
          setQuery(next)
          setLimit(PAGE)
        }}
      />
      <p class="small">{counted}</p>
      {shown.map((entry, index) => {
        const month = formatMonth(entry.createdAt)
        const before = shown[index - 1]
        return (
          <div key={entry.id} class="journal-listed">
            {(!before || formatMonth(before.createdAt) !== month) && <h3 class="journal-month">{month}</h3>}
            {entry === removed ? <RemovedEntry entry={entry} onBack={focus} /> : <Card entry={entry} say={say} />}
          </div>
        )
      })}
      {found.length > limit && (
        <p class="no-print">
          <button
            class="ui-button"
            data-variant="plain"
            type="button"
            onClick={() => {
              focus(found[limit]?.id)
              setLimit(limit + PAGE)
            }}
          >
            {words.list.more(Math.min(PAGE, found.length - limit))}
          </button>
        </p>
      )}
      {found.length === 0 && (
        <NotFound
          onReset={() => {
            setQuery(EVERYTHING)
            search.current?.focus()
          }}
        />
      )}
    </section>
  )
}

/** A card is drawn again only when its entry has changed: there may be many. */
function Card({ entry, say }: { entry: Entry; say: (message: string) => void }) {
  return useMemo(() => <EntryCard entry={entry} say={say} />, [entry, say])
}

/** Everything but what is in hand; what was deleted last is still in its place, to be brought back. */
function list(entries: Entry[], inHand: string | undefined, removed: Entry | null): Entry[] {
  const listed = inHand === undefined ? entries : entries.filter(({ id }) => id !== inHand)
  if (!removed) return listed
  const place = listed.findIndex(({ createdAt }) => createdAt <= removed.createdAt)
  return place === -1 ? [...listed, removed] : listed.toSpliced(place, 0, removed)
}

/** Gives the focus to an entry, as soon as it is shown. */
function useFocus(): (id: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined)
  const [, look] = useState(0)
  useEffect(() => {
    const heading = wanted.current === undefined ? null : document.getElementById(headingIdOf(wanted.current))
    if (!heading) return
    heading.focus()
    wanted.current = undefined
  })
  return (id) => {
    wanted.current = id
    look((times) => times + 1)
  }
}

function Nothing({ toCases }: { toCases: string }) {
  return (
    <section class="journal-empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      <p>
        <a href={toCases}>{words.toCases}</a>
      </p>
    </section>
  )
}

function NotFound({ onReset }: { onReset: () => void }) {
  return (
    <div class="journal-empty">
      <h3>{words.list.noneTitle}</h3>
      <p>{words.list.none}</p>
      <p>
        <button class="ui-button" data-variant="plain" type="button" onClick={onReset}>
          {words.list.reset}
        </button>
      </p>
    </div>
  )
}
