import { copy as words } from '#messages/copy.ts'
import { changeCopy } from '#stores/copy-session.ts'

import type { CopyStep } from '#stores/copy-session.ts'

interface Props {
  from: Exclude<CopyStep, 'save'>
  to: CopyStep
  disabled?: boolean
}

/** Goes on to the step that follows. */
export function Next({ from, to, disabled = false }: Props) {
  return (
    <p class="no-print">
      <button
        class="ui-button"
        type="button"
        disabled={disabled}
        onClick={() => {
          changeCopy({ step: to })
        }}
      >
        {words.next[from]}
      </button>
    </p>
  )
}
