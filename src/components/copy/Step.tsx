import { copy as words } from '#messages/copy.ts'
import { COPY_STEPS, changeCopy } from '#stores/copy-session.ts'

import type { CopyStep } from '#stores/copy-session.ts'
import type { ComponentChildren } from 'preact'

interface Props {
  step: CopyStep
  /** The step the learner is at. */
  now: CopyStep
  /** What has been decided, said when the step lies behind. */
  summary: string
  children: ComponentChildren
}

/** One step of taking a copy: open, behind with a way back, or still ahead. What is looked at stays in sight while it is saved. */
export function Step({ step, now, summary, children }: Props) {
  const place = COPY_STEPS.indexOf(step)
  const at = COPY_STEPS.indexOf(now)
  const isOpen = place === at || (step === 'look' && now === 'save')
  const title = words.steps[step]
  return (
    <li class="copy-step" data-step={step} data-state={isOpen ? 'open' : place < at ? 'done' : 'ahead'}>
      <div class="copy-step-head">
        <h2 class="copy-step-title" tabIndex={-1} aria-current={place === at ? 'step' : undefined}>
          <span class="copy-step-number" aria-hidden="true">
            {place + 1}
          </span>
          {title}
        </h2>
        {place < at && !isOpen && (
          <p class="copy-summary">
            {summary}{' '}
            <button
              class="ui-button"
              data-variant="link"
              type="button"
              aria-label={words.changeStep(title)}
              onClick={() => {
                changeCopy({ step })
              }}
            >
              {words.change}
            </button>
          </p>
        )}
      </div>
      {isOpen && <div class="copy-step-body">{children}</div>}
    </li>
  )
}
