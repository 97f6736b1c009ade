import { useStore } from '@nanostores/preact'

import { CONFIDENCES } from '#domain/question/check-record.ts'
import { findQuestion } from '#domain/question/question-kit.ts'
import { check as words } from '#messages/check.ts'

import type { CheckKit } from '#domain/question/question-kit.ts'
import type { CheckSession } from '#stores/check-session.ts'
import type { CheckView } from '#stores/check-view.ts'

interface Props {
  kit: CheckKit
  session: CheckSession
  view: CheckView
  /** Whether something was sent that is no answer yet. */
  isIncomplete: boolean
}

/** What stands below the question: how sure one is, the way on, and whatever there is to say. */
export function CheckControls({ kit, session, view, isIncomplete }: Props) {
  const trouble = useStore(session.$storageTrouble)
  const kind = findQuestion(kit, view.question)?.kind
  const isAsking = view.mode === 'asking'
  return (
    <div class="question-controls">
      {isAsking && <ConfidenceField key={`${view.attempt} ${view.question}`} form={`${view.question}-form`} />}
      <div role="status">
        {trouble !== 'none' && (
          <p class="ui-notice" data-tone="caution">
            {words.notSaved[trouble]}
          </p>
        )}
        {view.passedOver > 0 && <p class="ui-notice">{words.passedOver(view.passedOver)}</p>}
        {view.notice === 'elsewhere' && <p class="ui-notice">{words.elsewhere}</p>}
        {isAsking && isIncomplete && kind && <p class="ui-notice">{words.incomplete[kind]}</p>}
      </div>
      {view.mode !== 'finished' && (
        <div class="ui-actions">
          {isAsking ? (
            <button class="ui-button" type="submit" form={`${view.question}-form`}>
              {words.answer}
            </button>
          ) : (
            <button class="ui-button" type="button" onClick={session.goOn}>
              {view.isLast ? words.toResult : words.next}
            </button>
          )}
          {trouble === 'none' && view.answers.length > 0 && <span class="small">{words.saved}</span>}
        </div>
      )}
    </div>
  )
}

function ConfidenceField({ form }: { form: string }) {
  const { legend, hint, of } = words.confidence
  return (
    <fieldset class="question-confidence">
      <legend>
        <span class="ui-label">{legend}</span> <span class="small">{hint}</span>
      </legend>
      {CONFIDENCES.map((confidence) => (
        <label key={confidence} class="question-choice" data-size="small">
          <input type="radio" name="confidence" value={confidence} form={form} />
          <span>{of[confidence]}</span>
        </label>
      ))}
    </fieldset>
  )
}
