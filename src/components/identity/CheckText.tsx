import { useId, useState } from 'preact/hooks'

import { checkText as words } from '#messages/check-text.ts'

import type { ComponentType } from 'preact'

interface Props {
  /** What has been written, each answer by itself. */
  texts: string[]
}

type View = ComponentType<Props>

/** Offers to check a text for what could tell who somebody is. What does that is loaded when it is asked for first. */
export function CheckText({ texts }: Props) {
  const id = useId()
  const [state, setState] = useState<'closed' | 'opening' | 'open' | 'failed'>('closed')
  const [Findings, setFindings] = useState<View | undefined>(undefined)
  const open = async () => {
    setState('opening')
    try {
      const { TextFindings } = await import('./TextFindings.tsx')
      setFindings(() => TextFindings)
      setState('open')
    } catch {
      setState('failed')
    }
  }
  return (
    <div class="identity-offer no-print">
      <button
        class="ui-button"
        data-variant="link"
        type="button"
        aria-expanded={state === 'open'}
        aria-controls={id}
        onClick={() => {
          if (state === 'open') setState('closed')
          else void open()
        }}
      >
        {state === 'open' ? words.hide : words.check}
      </button>
      <div id={id}>
        <p class="small" role="status">
          {state === 'opening' && words.opening}
          {state === 'failed' && words.notLoaded}
        </p>
        {state === 'open' && Findings && <Findings texts={texts} />}
      </div>
    </div>
  )
}
