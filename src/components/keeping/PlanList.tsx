import { saveFile } from '#components/journal/save-file.ts'
import { kindOf } from '#domain/backup/known-records.ts'
import { stepsOf, textOf, topicOf } from '#domain/journal/entry.ts'
import { backup as words } from '#messages/backup.ts'
import { formatDay } from '#messages/site.ts'

import type { PlannedRecord, RestorePlan } from '#domain/backup/plan-restore.ts'
import type { Entry } from '#domain/journal/entry.ts'

/** How many entries of one kind are listed at most, and how much of each is shown, in characters. */
const LISTED = 100
const SHOWN = 120

interface Props {
  plan: RestorePlan
}

/** What a backup does: how many entries of each kind, and what becomes of everything else. */
export function PlanList({ plan }: Props) {
  const { added, updated, kept, same, records } = plan
  return (
    <>
      <ul class="keeping-list">
        {added.length > 0 && <Entries title={words.added(added.length)} entries={added} />}
        {updated.length > 0 && (
          <Entries title={words.updated(updated.length)} entries={updated.map(({ entry }) => entry)} />
        )}
        {kept.length > 0 && <Entries title={words.kept(kept.length)} entries={kept} />}
        {same > 0 && <li>{words.same(same)}</li>}
        {records.map((record) => (
          <li key={record.name}>{words.records[record.change](nameOf(record.name))}</li>
        ))}
      </ul>
      <Left records={records.filter(({ left }) => left !== undefined)} />
    </>
  )
}

/** What a record is called: “Case: car accident”. */
export function nameOf(record: string): string {
  const kind = kindOf(record)
  const id = record.slice(record.indexOf(':') + 1).replaceAll('-', ' ')
  return kind ? `${words.kinds[kind]}: ${id}` : `${words.other}: ${record}`
}

function Entries({ title, entries }: { title: string; entries: Entry[] }) {
  return (
    <li>
      {title}
      <details class="small">
        <summary>{words.showAll}</summary>
        <ul class="keeping-list">
          {entries.slice(0, LISTED).map((entry) => (
            <li key={entry.id}>
              <strong>{describe(entry)}</strong> {excerptOf(entry)}
            </li>
          ))}
          {entries.length > LISTED && <li>{words.more(entries.length - LISTED)}</li>}
        </ul>
      </details>
    </li>
  )
}

function Left({ records }: { records: PlannedRecord[] }) {
  if (records.length === 0) return null
  return (
    <div class="ui-notice">
      <p>{words.left}</p>
      <ul class="keeping-list">
        {records.map(({ name, left }) => (
          <li key={name}>
            <button
              class="ui-button"
              data-variant="link"
              type="button"
              onClick={() => {
                saveFile(`${words.leftFile}.json`, `${JSON.stringify({ [name]: left }, null, 2)}\n`, 'application/json')
              }}
            >
              {words.download(nameOf(name))}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}

function describe({ about, createdAt }: Entry): string {
  const asked = topicOf(about) ?? stepsOf(about)[0]?.question ?? ''
  return [formatDay(createdAt), asked].filter(Boolean).join(' · ')
}

function excerptOf(entry: Entry): string {
  const text = textOf(entry) || words.empty
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text
}
