import { journal as words } from '#messages/journal.ts'

interface Props {
  /** Folded behind their title where the page is full of other things. */
  variant?: 'open' | 'folded'
  /** By which a box can point at them. */
  id?: string
}

/** The three rules that stand before every box for free text. */
export function Rules({ variant = 'open', id }: Props) {
  const list = (
    <ol id={id}>
      {words.rules.map((rule) => (
        <li key={rule}>{rule}</li>
      ))}
    </ol>
  )
  if (variant === 'folded') {
    return (
      <details class="small">
        <summary>{words.rulesTitle}</summary>
        {list}
      </details>
    )
  }
  return (
    <aside class="journal-rules" aria-label={words.rulesTitle}>
      <p class="ui-label">{words.rulesTitle}</p>
      {list}
    </aside>
  )
}
