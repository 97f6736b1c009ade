import { useStore } from '@nanostores/preact'
import { useId } from 'preact/hooks'

import { copy as words } from '#messages/copy.ts'
import { $copy, changeCopy } from '#stores/copy-session.ts'

import type { Knower, Knowing as Answer } from '#stores/copy-session.ts'

const KNOWERS: readonly Knower[] = ['patient', 'coworker']
const ANSWERS: readonly Answer[] = ['yes', 'unsure', 'no', 'nobody']

/** The question no pattern can answer: whether somebody would know that this is about them, or about whom it is. */
export function Knowing() {
  const { known } = useStore($copy)
  const name = useId()
  return (
    <>
      <p>{words.knowing.lead}</p>
      <div class="copy-knowing" aria-live="polite" aria-relevant="additions text">
        {KNOWERS.map((knower) => {
          const answer = known[knower]
          return (
            <fieldset key={knower} class="copy-question">
              <legend class="ui-label">{words.knowing.questions[knower]}</legend>
              <div class="copy-answers">
                {ANSWERS.map((one) => (
                  <label key={one} class="copy-answer">
                    <input
                      type="radio"
                      name={`${name}-${knower}`}
                      checked={answer === one}
                      onChange={() => {
                        changeCopy({ known: { ...$copy.get().known, [knower]: one } })
                      }}
                    />
                    {words.knowing.answers[one]}
                  </label>
                ))}
              </div>
              {answer && <p class="copy-advice">{words.knowing.advice[knower][answer]}</p>}
            </fieldset>
          )
        })}
      </div>
    </>
  )
}
