import { useState } from 'preact/hooks'

import { BackupSection } from './BackupSection.tsx'
import { EraseOutcome } from './EraseOutcome.tsx'
import { EraseSection } from './EraseSection.tsx'
import { HowLong } from './HowLong.tsx'
import { LockSection } from './LockSection.tsx'
import { RestoreSection } from './RestoreSection.tsx'
import { SharedComputer } from './SharedComputer.tsx'

import type { Outcome } from './EraseSection.tsx'

/** Keeping the journal safe: how durable it is, the lock, backups, shared computers, and erasing. */
export function KeepSafe() {
  const [outcome, setOutcome] = useState<Outcome>()
  if (outcome?.scope === 'everything') return <EraseOutcome {...outcome} />
  return (
    <div class="keeping">
      <HowLong />
      <LockSection />
      <BackupSection />
      <RestoreSection />
      <SharedComputer />
      {outcome && <EraseOutcome {...outcome} />}
      <EraseSection onErased={setOutcome} />
    </div>
  )
}
