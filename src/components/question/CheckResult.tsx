import { findQuestion } from '#domain/question/question-kit.ts'
import { check as words } from '#messages/check.ts'
import { formatDay } from '#messages/site.ts'

import { askOf, objectiveOf } from './show-check.ts'

import type { CheckKit } from '#domain/question/question-kit.ts'
import type { CheckSession } from '#stores/check-session.ts'
import type { CheckView } from '#stores/check-view.ts'

interface Props {
  kit: CheckKit
  session: CheckSession
  view: CheckView
  /** The address of the module. */
  module: string
}

/** What a finished check came to, and what is worth another look. */
export function CheckResult({ kit, session, view, module }: Props) {
  const { latest } = view
  if (!latest) return null
  const tryAgain = () => {
    // A question that the address points to would otherwise still be shown under the next result.
    if (location.hash) location.replace('#check')
    session.tryAgain()
  }
  return (
    <section class="question-result" aria-labelledby="result-title">
      <h2 id="result-title" tabindex={-1}>
        {words.result.title(latest.right, latest.of)}
      </h2>
      <ol class="question-progress" aria-hidden="true">
        {view.answers.map(({ question, isRight }) => (
          <li key={question} data-state={isRight ? 'right' : 'open'} />
        ))}
      </ol>
      <p class="question-words">{inWords(view)}</p>
      {view.isAgain && <Attempts view={view} />}
      {view.review.length > 0 && <Review kit={kit} view={view} module={module} />}
      <p class="ui-actions no-print">
        <button class="ui-button" data-variant={view.hasPassed ? 'plain' : 'primary'} type="button" onClick={tryAgain}>
          {words.result.tryAgain}
        </button>
        <a class="ui-button" data-variant={view.hasPassed ? 'primary' : 'plain'} href={module}>
          {words.result.toModule}
        </a>
      </p>
    </section>
  )
}

function inWords({ latest, needed, hasPassed }: CheckView): string {
  if (!latest) return ''
  if (latest.right === latest.of) return words.result.all
  if (latest.isEnough) return words.result.enough
  return [words.result.notYet(needed), ...(hasPassed ? [words.result.stillPassed] : [])].join(' ')
}

function Attempts({ view }: { view: CheckView }) {
  const rows = [
    { name: words.result.first, result: view.first },
    { name: words.result.latest, result: view.latest },
  ]
  return (
    <section>
      <h3>{words.result.attempts}</h3>
      <table class="ui-table">
        <tbody>
          {rows.map(
            ({ name, result }) =>
              result && (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  <td>{words.result.amount(result.right, result.of)}</td>
                  <td>{formatDay(result.at)}</td>
                </tr>
              ),
          )}
        </tbody>
      </table>
      <p class="small">{words.result.note}</p>
    </section>
  )
}

function Review({ kit, view, module }: Omit<Props, 'session'>) {
  return (
    <section>
      <h3>{words.result.review}</h3>
      <ol class="question-review">
        {view.review.map(({ question, because }) => (
          <li key={question} data-because={because}>
            <p class="question-because">{words.result.because[because]}</p>
            <p>
              <a href={`#${question}`}>{askOf(question)}</a>
            </p>
            <p class="small">
              {objectiveOf(findQuestion(kit, question)?.objective ?? '')} <a href={module}>{words.result.read}</a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}
