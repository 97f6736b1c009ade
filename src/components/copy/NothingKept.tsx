import { copy as words } from '#messages/copy.ts'

interface Props {
  /** How many entries are scratch. */
  scratch: number
}

/** What stands here as long as no entry is kept: how one gets to be. */
export function NothingKept({ scratch }: Props) {
  return (
    <section class="copy-empty">
      <h2>{words.emptyTitle}</h2>
      <p>{words.empty}</p>
      <p>
        {scratch > 0 && `${words.choose.scratch(scratch)} `}
        <a href="#write">{words.toList}</a>
      </p>
    </section>
  )
}
