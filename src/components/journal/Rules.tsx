import { journal as words } from '#messages/journal.ts'

/** The three rules that stand before every box for free text. */
export function Rules() {
  return (
    <aside class="journal-rules" aria-labelledby="journal-rules-title">
      <p class="ui-label" id="journal-rules-title">
        {words.rulesTitle}
      </p>
      <ol>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ol>
    </aside>
  )
}
