import { stepsOf, textAt } from '#domain/journal/entry.ts'
import { markGone } from '#domain/journal/mark-gone.ts'

import type { About } from '#domain/journal/about.ts'
import type { Part } from '#domain/journal/entry.ts'

interface Props {
  about: About
  parts: Part[]
  /** Marks what these parts no longer say. */
  comparedWith?: Part[]
}

/** What was written in an entry; with the questions of a model, each before what was written to it. */
export function EntryText({ about, parts, comparedWith }: Props) {
  const written = stepsOf(about).filter(({ id }) => textAt(parts, id).trim() !== '')
  return (
    <div class="journal-texts">
      {written.map(({ id, question }) => (
        <div key={id}>
          {about.kind === 'model' && <p class="journal-question">{question}</p>}
          <p class="journal-text">
            {comparedWith
              ? markGone(textAt(parts, id), textAt(comparedWith, id)).map(({ text, isGone }) =>
                  isGone ? <mark>{text}</mark> : text,
                )
              : textAt(parts, id)}
          </p>
        </div>
      ))}
    </div>
  )
}
