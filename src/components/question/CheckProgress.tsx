import type { CheckKit } from '#domain/question/question-kit.ts'
import type { CheckView } from '#stores/check-view.ts'

interface Props {
  kit: CheckKit
  view: CheckView
}

/** How far one is, as a row of segments; the heading of each question says it in words. */
export function CheckProgress({ kit, view }: Props) {
  const isAnswered = (id: string) => view.answers.some(({ question }) => question === id)
  return (
    <ol class="question-progress no-print" aria-hidden="true">
      {kit.questions.map(({ id }) => (
        <li key={id} data-state={id === view.question ? 'current' : isAnswered(id) ? 'answered' : 'open'} />
      ))}
    </ol>
  )
}
