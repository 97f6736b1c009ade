import { TableHead } from '#components/ui/TableHead.tsx'
import { narrowDown } from '#domain/instrument/identifiability.ts'
import { debrief as words } from '#messages/debrief.ts'
import { LANGUAGE } from '#messages/site.ts'

import type { IdentifiabilityInstrument } from '#domain/case/instrument-schema.ts'
import type { Values } from '#domain/case/step.ts'

interface Props {
  instrument: IdentifiabilityInstrument
  /** The variables at the end of the path. */
  values: Values
}

/** How few people the details given on this path still fit, one detail after the other. */
export function IdentifiabilityFigure({ instrument, values }: Props) {
  const { population, details } = instrument
  const steps = narrowDown(
    population.people,
    details.filter(({ flag }) => values[flag] === true),
  )
  const alone = steps.findIndex((step) => step.people === 1)
  const shown = alone < 0 ? steps : steps.slice(0, alone + 1)
  const also = steps.slice(shown.length)
  const widest = Math.log10(population.people)
  return (
    <figure class="case-figure">
      <figcaption>
        <h3>{words.who.title}</h3>
        <p class="small">{words.who.caption}</p>
      </figcaption>
      <table class="ui-table case-narrowing">
        <TableHead columns={Object.values(words.who.columns)} />
        <tbody>
          <tr>
            <th scope="row">{population.says}</th>
            <td />
            <td>{people(population.people)}</td>
          </tr>
          {shown.map((step) => (
            <tr key={step.says} data-by={step.by}>
              <th scope="row">
                {step.says}
                <span class="small"> {words.who.by[step.by]}</span>
                <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
                  <rect class="case-dimension-all" width="100" height="4" rx="2" />
                  <rect
                    class="case-dimension-own"
                    width={Math.max(1, (Math.log10(step.people) / widest) * 100)}
                    height="4"
                    rx="2"
                  />
                </svg>
              </th>
              <td>{words.who.share(people(Math.round(1 / step.share)))}</td>
              <td>{people(step.people)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {alone >= 0 && <p>{words.who.alone}</p>}
      {also.length > 0 && (
        <p class="small">
          {words.who.also} {also.map(({ says, by }) => `${says} (${words.who.by[by]})`).join('; ')}.
        </p>
      )}
      <p class="small">{steps.length === 0 ? words.who.nothing : `${words.who.bars} ${words.who.herself}`}</p>
    </figure>
  )
}

function people(count: number): string {
  return count.toLocaleString(LANGUAGE)
}
