import { identity as words } from '#messages/identity.ts'

interface Props {
  /** Whether it is read without asking for it. */
  isOpen?: boolean
}

/** Says as a fact of life that the check misses things, and what. */
export function Misses({ isOpen = false }: Props) {
  return (
    <details class="ui-details identity-misses" open={isOpen}>
      <summary>{words.missesTitle}</summary>
      <p>{words.misses}</p>
      <ul>
        {words.missed.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
      <p>{words.reread}</p>
    </details>
  )
}
