import { useRef, useState } from 'preact/hooks'

import { Misses } from '#components/identity/Misses.tsx'
import { copy as words } from '#messages/copy.ts'
import { identity } from '#messages/identity.ts'

import { EntryFindings } from './EntryFindings.tsx'
import { Knowing } from './Knowing.tsx'
import { Next } from './Next.tsx'
import { countFindings } from './findings.ts'
import { useFocusKeeper } from './use-focus-keeper.ts'

import type { Check } from '#components/identity/use-check.ts'
import type { KeptEntry } from '#domain/journal/entry.ts'

interface Props {
  entries: KeptEntry[]
  check: Check
  /** What the learner lets stand. */
  staying: ReadonlySet<string>
}

/** What in the chosen entries could tell who somebody is: what the check finds, and what only the learner can know. It stops nobody. */
export function Recognise({ entries, check, staying }: Props) {
  const [changing, setChanging] = useState<string | null>(null)
  const part = useRef<HTMLHeadingElement>(null)
  const keeper = useFocusKeeper(part)
  const listed = useListed(entries, check, changing)
  return (
    <>
      <p>{words.check.lead}</p>
      <section class="copy-part" {...keeper}>
        <h3 tabIndex={-1} ref={part}>
          {words.check.part}
        </h3>
        <Status check={check} entries={entries} staying={staying} />
        {listed.map((entry) => (
          <EntryFindings
            key={entry.id}
            entry={entry}
            findings={check.found.get(entry.id) ?? []}
            staying={staying}
            isChanging={changing === entry.id}
            setChanging={(isChanging) => {
              setChanging(isChanging ? entry.id : null)
            }}
          />
        ))}
        <Misses isOpen />
      </section>
      <section class="copy-part">
        <h3>{words.knowing.part}</h3>
        <Knowing />
      </section>
      <Next from="check" to="look" />
    </>
  )
}

function Status({ check, entries, staying }: Props) {
  const { open, stays, inEntries } = countFindings(entries, check.found, staying)
  return (
    <>
      <p class="copy-status" role="status">
        {check.state === 'running' &&
          (check.found.size === 0 ? identity.running : identity.progress(check.found.size, entries.length))}
        {check.state === 'failed' && identity.failed}
        {check.state === 'done' && (open + stays === 0 ? identity.nothing : identity.found(open + stays, inEntries))}
        {check.state === 'done' && stays > 0 && ` ${identity.staying(stays)}`}
      </p>
      {check.state === 'failed' && (
        <p>
          <button class="ui-button" data-variant="plain" type="button" onClick={check.tryAgain}>
            {identity.tryAgain}
          </button>
        </p>
      )}
    </>
  )
}

/** The entries with findings. One that had some stays in its place when they are gone, so that nothing moves away under the learner. */
function useListed(entries: KeptEntry[], { found }: Check, changing: string | null): KeptEntry[] {
  const had = useRef(new Set<string>())
  for (const [id, findings] of found) if (findings.length > 0) had.current.add(id)
  return entries.filter(({ id }) => had.current.has(id) || id === changing)
}
