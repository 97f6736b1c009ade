import { FindingView } from '#components/identity/FindingView.tsx'
import { copy as words } from '#messages/copy.ts'
import { identity } from '#messages/identity.ts'

import type { Finding } from '#domain/identity/findings.ts'
import type { OwnText } from '#domain/journal/own-texts.ts'

interface Props {
  finding: Finding
  /** Where in the entry the words stand. */
  place: OwnText['kind']
  isStaying: boolean
  onChange: () => void
  onStay: (stays: boolean) => void
}

/** Words that could tell who somebody is; to be changed, or to be let stand and folded away. */
export function FoundWords({ finding, place, isStaying, onChange, onStay }: Props) {
  const toggle = isStaying ? words.check.lookAgainOf : words.check.stayOf
  return (
    <li class="identity-finding" data-state={isStaying ? 'staying' : 'open'}>
      {isStaying ? (
        <p>
          <mark class="identity-mark">{finding.words}</mark> {identity.stays}
        </p>
      ) : (
        <FindingView finding={finding} />
      )}
      {place === 'title' && !isStaying && <p class="small">{words.check.ofTitle}</p>}
      {place === 'note' && !isStaying && <p class="small">{words.check.ofNote}</p>}
      <p class="ui-actions">
        {!isStaying && place !== 'title' && (
          <button
            key="change"
            class="ui-button"
            data-variant="link"
            type="button"
            aria-label={words.check.changeOf(finding.words)}
            onClick={onChange}
          >
            {words.check.change}
          </button>
        )}
        <button
          key="stay"
          class="ui-button"
          data-variant="link"
          type="button"
          aria-label={toggle(finding.words)}
          onClick={() => {
            onStay(!isStaying)
          }}
        >
          {isStaying ? identity.lookAgain : identity.stay}
        </button>
      </p>
    </li>
  )
}
