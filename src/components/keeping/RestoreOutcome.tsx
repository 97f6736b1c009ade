import { backup as words } from '#messages/backup.ts'

import { nameOf, PlanList } from './PlanList.tsx'

import type { RestorePlan } from '#domain/backup/plan-restore.ts'

interface Props {
  plan: RestorePlan
  /** The names of records for which there was no room. */
  withoutRoom: string[]
  onAnother: () => void
}

/** What has been brought back, and what could not be. */
export function RestoreOutcome({ plan, withoutRoom, onAnother }: Props) {
  const records = plan.records.filter(({ name }) => !withoutRoom.includes(name))
  return (
    <>
      <h3 tabIndex={-1} data-first>
        {words.doneTitle}
      </h3>
      <p>{words.done}</p>
      <PlanList plan={{ ...plan, records }} />
      {withoutRoom.length > 0 && (
        <div class="ui-notice" data-tone="alert">
          <p>{words.withoutRoom}</p>
          <ul class="keeping-list">
            {withoutRoom.map((name) => (
              <li key={name}>{nameOf(name)}</li>
            ))}
          </ul>
        </div>
      )}
      <p class="ui-actions">
        <a class="ui-button" data-variant="plain" href="#write">
          {words.read}
        </a>
        <button class="ui-button" data-variant="link" type="button" onClick={onAnother}>
          {words.another}
        </button>
      </p>
    </>
  )
}
