import { traceMoments } from '#domain/case/timeline.ts'

import { IdentifiabilityFigure } from './IdentifiabilityFigure.tsx'
import { ObservationsFigure } from './ObservationsFigure.tsx'
import { ReachFigure } from './ReachFigure.tsx'

import type { CaseKit } from '#domain/case/kit.ts'
import type { Choice } from '#domain/case/step.ts'

interface Props {
  kit: CaseKit
  choices: Choice[]
}

/** The instrument of a case, drawn over a path. */
export function InstrumentFigure({ kit, choices }: Props) {
  const [instrument] = kit.instruments
  const moments = traceMoments(kit.graph, choices, kit.clock?.variable)
  const startsAt = kit.clock?.startsAt
  switch (instrument?.kind) {
    case 'observations':
      return startsAt === undefined ? null : (
        <ObservationsFigure instrument={instrument} moments={moments} startsAt={startsAt} />
      )
    case 'reach':
      return <ReachFigure instrument={instrument} moments={moments} />
    case 'identifiability':
      return <IdentifiabilityFigure instrument={instrument} values={moments.at(-1)?.values ?? {}} />
    case undefined:
      return null
  }
}
