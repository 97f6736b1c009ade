import { useEffect, useRef } from 'preact/hooks'

import { copy as words } from '#messages/copy.ts'

interface Props {
  /** How many entries are scratch. */
  scratch: number
  /** Whether something was kept a moment ago: then the focus was in what is gone. */
  wasSomething: boolean
}

/** What stands here as long as no entry is kept: how one gets to be. */
export function NothingKept({ scratch, wasSomething }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (wasSomething) title.current?.focus()
  }, [])
  return (
    <section class="copy-empty">
      <h2 tabIndex={-1} ref={title}>
        {words.emptyTitle}
      </h2>
      <p>{words.empty}</p>
      <p>
        {scratch > 0 && `${words.choose.scratch(scratch)} `}
        <a href="#write">{words.toList}</a>
      </p>
    </section>
  )
}
