import { backup as words } from '#messages/backup.ts'
import { formatDay, formatTime } from '#messages/site.ts'

import { PlanList } from './PlanList.tsx'

import type { Backup } from '#domain/backup/backup-file.ts'
import type { RestorePlan } from '#domain/backup/plan-restore.ts'

interface Props {
  backup: Backup
  plan: RestorePlan
  onDo: () => void
  onLeave: () => void
}

/** Says exactly what bringing back a backup would do, before it is done. */
export function RestorePreview({ backup, plan, onDo, onLeave }: Props) {
  const { added, updated, kept, records } = plan
  const isNew = added.length + updated.length + kept.length > 0 || records.some(({ change }) => change !== 'same')
  return (
    <>
      <h3 tabIndex={-1} data-first>
        {words.previewTitle}
      </h3>
      <p>{words.madeAt(formatDay(backup.madeAt), formatTime(backup.madeAt))}</p>
      {!isNew && <p>{words.nothingNew}</p>}
      <PlanList plan={plan} />
      <p class="ui-actions">
        {isNew && (
          <button class="ui-button" type="button" onClick={onDo}>
            {words.doIt}
          </button>
        )}
        <button class="ui-button" data-variant="plain" type="button" onClick={onLeave}>
          {words.leaveIt}
        </button>
      </p>
    </>
  )
}
