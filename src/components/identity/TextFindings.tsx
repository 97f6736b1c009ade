import './identity.css'

import { useMemo } from 'preact/hooks'

import { identity as words } from '#messages/identity.ts'

import { FindingView } from './FindingView.tsx'
import { Misses } from './Misses.tsx'
import { useCheck } from './use-check.ts'

interface Props {
  texts: string[]
}

const ONLY = 'text'

/** What in one text could tell who somebody is, looked for again at every pause in writing. */
export function TextFindings({ texts }: Props) {
  const written = texts.filter((text) => text.trim() !== '').join('\u0000')
  const things = useMemo(() => (written ? [{ id: ONLY, texts: written.split('\u0000') }] : []), [written])
  const { state, found, tryAgain } = useCheck(things)
  const findings = found.get(ONLY) ?? []
  return (
    <div class="identity-panel">
      <p class="identity-status" role="status">
        {state === 'running' && words.running}
        {state === 'failed' && words.failed}
        {state === 'done' && !written && words.empty}
        {state === 'done' && written && (findings.length === 0 ? words.nothing : words.found(findings.length, 1))}
      </p>
      {state === 'failed' && (
        <p>
          <button class="ui-button" data-variant="plain" type="button" onClick={tryAgain}>
            {words.tryAgain}
          </button>
        </p>
      )}
      {findings.length > 0 && (
        <ul class="identity-list">
          {findings.map((finding) => (
            <li key={finding.key} class="identity-finding">
              <FindingView finding={finding} />
            </li>
          ))}
        </ul>
      )}
      <Misses />
    </div>
  )
}
