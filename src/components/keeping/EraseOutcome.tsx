import { useEffect, useRef } from 'preact/hooks'

import { erase as words } from '#messages/erase.ts'

import { FoundList } from './FoundList.tsx'

import type { Outcome } from './EraseSection.tsx'

/** What was erased, and what a look afterwards found. */
export function EraseOutcome({ scope, erased }: Outcome) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [erased])
  const { gone, left } = erased
  return (
    <section class="keeping-section" aria-labelledby="keeping-erased">
      <h2 id="keeping-erased" ref={heading} tabIndex={-1}>
        {words.goneTitle}
      </h2>
      <p>{gone.length > 0 ? words.gone : words.nothingGone}</p>
      <FoundList found={gone} />
      {left.length > 0 ? (
        <div class="ui-notice" data-tone="alert">
          <p>{words.left}</p>
          <FoundList found={left} />
        </div>
      ) : (
        <p class="ui-notice">{scope === 'everything' ? words.cleanAll : words.clean}</p>
      )}
      {scope === 'everything' && (
        <p>
          {words.anewNote} <a href="./">{words.anew}</a>
        </p>
      )}
    </section>
  )
}
