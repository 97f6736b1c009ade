import { useId } from 'preact/hooks'

import { journal as words } from '#messages/journal.ts'

import type { RefObject } from 'preact'
import type { EntryQuery } from '#domain/journal/find-entries.ts'

interface Props {
  query: EntryQuery
  topics: string[]
  search: RefObject<HTMLInputElement>
  onQuery: (query: EntryQuery) => void
}

const SHOWS: readonly EntryQuery['show'][] = ['all', 'kept', 'scratch', 'commitments']

/** Words to look for, and what to leave out. */
export function Finder({ query, topics, search, onQuery }: Props) {
  const id = useId()
  return (
    <search class="journal-finder no-print">
      <p>
        <label class="ui-label" for={`${id}-words`}>
          {words.list.search}
        </label>
        <input
          class="ui-text"
          id={`${id}-words`}
          type="search"
          ref={search}
          autocomplete="off"
          value={query.words}
          onInput={(event) => {
            onQuery({ ...query, words: event.currentTarget.value })
          }}
        />
      </p>
      <p>
        <label class="ui-label" for={`${id}-show`}>
          {words.list.show}
        </label>
        <select
          class="ui-text"
          id={`${id}-show`}
          value={query.show}
          onChange={(event) => {
            onQuery({ ...query, show: SHOWS.find((one) => one === event.currentTarget.value) ?? 'all' })
          }}
        >
          {SHOWS.map((one) => (
            <option key={one} value={one}>
              {words.list.shows[one]}
            </option>
          ))}
        </select>
      </p>
      {topics.length > 0 && (
        <p>
          <label class="ui-label" for={`${id}-topic`}>
            {words.list.topic}
          </label>
          <select
            class="ui-text"
            id={`${id}-topic`}
            value={query.topic ?? ''}
            onChange={(event) => {
              onQuery({ ...query, topic: event.currentTarget.value || null })
            }}
          >
            <option value="">{words.list.everything}</option>
            {topics.map((topic) => (
              <option key={topic} value={topic}>
                {topic}
              </option>
            ))}
          </select>
        </p>
      )}
    </search>
  )
}
