import { useStore } from '@nanostores/preact'
import { useEffect, useRef, useState } from 'preact/hooks'

import { backup as words } from '#messages/backup.ts'
import { planRestoring, restore } from '#stores/backup.ts'
import { readBackupFile } from '#stores/backup-reading.ts'
import { $journalState, $journalTrouble } from '#stores/journal/state.ts'

import { OpenSealed } from './OpenSealed.tsx'
import { RestoreOutcome } from './RestoreOutcome.tsx'
import { RestorePreview } from './RestorePreview.tsx'
import { Said } from './Said.tsx'

import type { Backup, BackupReading } from '#domain/backup/backup-file.ts'
import type { RestorePlan } from '#domain/backup/plan-restore.ts'
import type { FileReading } from '#stores/backup-reading.ts'

type Step =
  | { kind: 'choosing' }
  | { kind: 'sealed'; name: string; bytes: Uint8Array }
  | { kind: 'planned'; backup: Backup; plan: RestorePlan }
  | { kind: 'done'; plan: RestorePlan; withoutRoom: string[] }

/** Brings back a backup: a file is chosen, what it would do is shown, and only then it is done. */
export function RestoreSection() {
  const state = useStore($journalState)
  const trouble = useStore($journalTrouble)
  const off = trouble === 'off' || trouble === 'blocked'
  return (
    <section class="keeping-section" aria-labelledby="keeping-restore">
      <h2 id="keeping-restore" tabIndex={-1}>
        {words.restoreTitle}
      </h2>
      <p>{words.restoreLead}</p>
      {state !== 'open' && <p class="ui-notice">{words.restoreLocked}</p>}
      {state === 'open' && off && <p class="ui-notice">{words.restoreOff}</p>}
      {state === 'open' && !off && <Restoring />}
    </section>
  )
}

function Restoring() {
  const [step, setStep] = useState<Step>({ kind: 'choosing' })
  const [said, setSaid] = useState('')
  const place = useFocusOnStep(step)
  const choose = () => {
    setStep({ kind: 'choosing' })
  }
  const take = async (name: string, reading: FileReading | BackupReading) => {
    if (reading.kind === 'refused') {
      setSaid(`${words.refused[reading.reason]} ${words.unchanged}`)
      choose()
      return
    }
    setSaid('')
    if (reading.kind === 'sealed') setStep({ kind: 'sealed', name, bytes: reading.bytes })
    else setStep({ kind: 'planned', backup: reading.backup, plan: await planRestoring(reading.backup) })
  }
  const read = async (file: File) => {
    setSaid(words.reading)
    await take(file.name, await readBackupFile(file))
  }
  const doIt = async (plan: RestorePlan) => {
    setSaid(words.doing)
    const result = await restore(plan)
    setSaid(result.kind === 'done' ? '' : words.notDone[$journalTrouble.get()])
    if (result.kind === 'done') setStep({ kind: 'done', plan, withoutRoom: result.withoutRoom })
  }
  return (
    <div class="keeping-form" ref={place}>
      {step.kind === 'choosing' && <ChooseFile onFile={(file) => void read(file)} />}
      {step.kind === 'sealed' && (
        <OpenSealed {...step} onRead={(reading) => void take(step.name, reading)} onLeave={choose} />
      )}
      {step.kind === 'planned' && (
        <RestorePreview
          {...step}
          onDo={() => void doIt(step.plan)}
          onLeave={() => {
            setSaid(words.leftAlone)
            choose()
          }}
        />
      )}
      {step.kind === 'done' && <RestoreOutcome {...step} onAnother={choose} />}
      <Said text={said} />
    </div>
  )
}

/** Moves the focus to what a step shows, once there has been another before. */
function useFocusOnStep(step: Step) {
  const place = useRef<HTMLDivElement>(null)
  const last = useRef(step)
  useEffect(() => {
    if (last.current === step) return
    last.current = step
    place.current?.querySelector<HTMLElement>('[data-first], input')?.focus()
  }, [step])
  return place
}

function ChooseFile({ onFile }: { onFile: (file: File) => void }) {
  return (
    <label class="ui-label">
      {words.choose}
      <input
        class="keeping-file"
        type="file"
        accept=".json,.age,.txt,application/json"
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0]
          // The same file may be chosen again.
          currentTarget.value = ''
          if (file) onFile(file)
        }}
      />
    </label>
  )
}
