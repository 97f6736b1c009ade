import { timeOfDay, traceMoments } from '#domain/case/timeline.ts'

import { isOnTheClock, labelOf, titleOf, whenOf } from './prose-text.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { Choice } from '#domain/case/step.ts'

interface Props {
  kit: CaseKit
  choices: Choice[]
  /** The node at which the path ends or stops. */
  end: string
  /** The decision that was taken otherwise, if this is what might have been. */
  flipped?: string
}

/** A path as a list of decisions with their times and what was chosen. */
export function PathList({ kit, choices, end, flipped }: Props) {
  const { clock, graph } = kit
  return (
    <ol class="case-path">
      {traceMoments(graph, choices, clock?.variable).map(({ choice, from }) => (
        <li key={choice.node} data-flipped={choice.node === flipped || undefined}>
          {clock && <time>{isOnTheClock(choice.node) && timeOfDay(clock.startsAt, from)}</time>}
          <span>
            {!isOnTheClock(choice.node) && <span class="case-path-when small">{whenOf(choice.node)} </span>}
            <strong>{titleOf(choice.node)}.</strong> {labelOf(choice.node, choice.option)}
          </span>
        </li>
      ))}
      <li>
        {clock && <time />}
        <strong>{titleOf(end)}</strong>
      </li>
    </ol>
  )
}
