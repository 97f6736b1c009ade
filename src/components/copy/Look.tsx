import { useId } from 'preact/hooks'

import { copy as words } from '#messages/copy.ts'
import { COPY_FORMATS, changeCopy } from '#stores/copy-session.ts'

import { DocumentSheet } from './DocumentSheet.tsx'
import { Next } from './Next.tsx'

import type { CopyFormat } from '#stores/copy-session.ts'
import type { PreparedCopy } from './prepare.ts'

interface Props {
  prepared: PreparedCopy
  /** How many entries are in it. */
  count: number
  format: CopyFormat
  isLast: boolean
}

/** What scrolls by itself has to be reached with the keyboard. */
const SCROLLED = { role: 'region', tabIndex: 0 } as const

/** The copy as it will leave, in the format chosen. */
export function Look({ prepared, count, format, isLast }: Props) {
  const name = useId()
  return (
    <>
      <fieldset class="copy-question">
        <legend class="ui-label">{words.look.format}</legend>
        <div class="copy-answers">
          {COPY_FORMATS.map((one) => (
            <label key={one} class="copy-answer">
              <input
                type="radio"
                name={name}
                checked={format === one}
                onChange={() => {
                  changeCopy({ format: one })
                }}
              />
              {words.look.formats[one]}
            </label>
          ))}
        </div>
      </fieldset>
      <p>
        {words.look.hints[format]} {words.look.only(count)}
      </p>
      {format === 'markdown' || format === 'json' ? (
        <pre class="copy-document copy-file" {...SCROLLED} aria-label={words.look.preview[format]}>
          {prepared[format]}
        </pre>
      ) : (
        <div
          class="copy-document copy-sheet"
          data-format={format}
          {...SCROLLED}
          aria-label={words.look.preview[format]}
        >
          <DocumentSheet journal={prepared.document} />
        </div>
      )}
      {!isLast && <Next from="look" to="save" />}
    </>
  )
}
