import { useStore } from '@nanostores/preact'

import { notableAttempts } from '#domain/case/attempts.ts'
import { caseMessages } from '#messages/case.ts'
import { debrief as words } from '#messages/debrief.ts'
import { formatDay } from '#messages/site.ts'
import { finishedAttempts } from '#stores/finished-attempts.ts'

import { titleOf } from './prose-text.ts'

import type { CaseKit } from '#domain/case/kit.ts'
import type { CaseSession } from '#stores/case-session.ts'
import type { FinishedAttempt } from '#stores/finished-attempts.ts'

interface Props {
  kit: CaseKit
  session: CaseSession
}

/** The first, the best and the latest attempt side by side, when there is more than one. */
export function Attempts({ kit, session }: Props) {
  const notable = notableAttempts(finishedAttempts(kit.graph, kit.bounds, useStore(session.$attempts)))
  if (!notable) return null
  const columns: [string, FinishedAttempt][] = [
    [words.attempts.first, notable.first],
    [words.attempts.best, notable.best],
    [words.attempts.latest, notable.latest],
  ]
  return (
    <section>
      <h3>{words.attempts.title}</h3>
      <table class="ui-table">
        <thead>
          <tr>
            <td />
            {columns.map(([name]) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Row name={words.attempts.begun} cells={columns.map(([, { attempt }]) => formatDay(attempt.startedAt))} />
          <Row name={words.attempts.outcome} cells={columns.map(([, { outcome }]) => titleOf(outcome))} />
          {notable.first.scores.map(({ dimension }, index) => (
            <Row
              key={dimension}
              name={caseMessages.dimensions[dimension]}
              cells={columns.map(([, { scores }]) => caseMessages.bands[scores[index]?.band ?? 'poor'])}
            />
          ))}
        </tbody>
      </table>
      <p class="small">{words.attempts.note}</p>
    </section>
  )
}

function Row({ name, cells }: { name: string; cells: string[] }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  )
}
