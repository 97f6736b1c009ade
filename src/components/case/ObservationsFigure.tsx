import { TableHead } from '#components/ui/TableHead.tsx'
import { timeOfDay } from '#domain/case/timeline.ts'
import { courseUntil } from '#domain/instrument/course.ts'
import { MODEL } from '#domain/instrument/observations.ts'
import { givenTreatments, treatmentsOn } from '#domain/instrument/treatment.ts'
import { debrief as words } from '#messages/debrief.ts'

import { titleOf } from './prose-text.ts'
import { ObservationsDrawing } from './ObservationsDrawing.tsx'

import type { ObservationsInstrument } from '#domain/case/instrument-schema.ts'
import type { Moment } from '#domain/case/timeline.ts'
import type { Reading } from '#domain/instrument/course.ts'
import type { Treatments } from '#domain/instrument/observations.ts'

interface Props {
  instrument: ObservationsInstrument
  moments: Moment[]
  startsAt: string
}

const TABLE_STEP = 30

/** The patient’s course drawn over the learner’s own evening, with the numbers in a table. */
export function ObservationsFigure({ instrument, moments, startsAt }: Props) {
  const treatments = treatmentsOn(moments, instrument.treatments)
  const course = courseUntil(instrument.untilMinute, 5, treatments)
  const onTheClock = moments.filter(({ from, until }) => until > from)
  return (
    <figure class="case-figure">
      <figcaption>
        <h3>{words.chartTitle(instrument.patient)}</h3>
        <p class="small">{words.chartCaption}</p>
      </figcaption>
      <ObservationsDrawing
        course={course}
        moments={onTheClock}
        treatments={treatments}
        startsAt={startsAt}
        label={describe(course, startsAt)}
      />
      <Legend moments={onTheClock} startsAt={startsAt} treatments={treatments} />
      <details class="ui-details">
        <summary>{words.chartTable}</summary>
        <Table readings={course.filter(({ minute }) => minute % TABLE_STEP === 0)} startsAt={startsAt} />
        <ul class="case-list small">
          {words.assumptions(MODEL).map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

function Legend({ moments, startsAt, treatments }: Omit<Props, 'instrument'> & { treatments: Treatments }) {
  const given = givenTreatments(treatments)
  return (
    <div class="case-legend small">
      <p>
        <span class="case-key" data-line="pressure" /> {words.measure.systolic}{' '}
        <span class="case-key" data-line="untreated" /> {words.untreated} <span class="case-key" data-line="pulse" />{' '}
        {words.measure.heartRate}
      </p>
      <ol class="case-legend-list">
        {moments.map(({ choice, from }) => (
          <li key={choice.node}>
            {timeOfDay(startsAt, from)} {titleOf(choice.node)}
          </li>
        ))}
      </ol>
      {given.length > 0 && (
        <p>
          <span class="case-key" data-line="treatment" />{' '}
          {given.map(({ name, minute }) => `${timeOfDay(startsAt, minute)} ${words.treatments[name]}`).join(', ')}
        </p>
      )}
    </div>
  )
}

function Table({ readings, startsAt }: { readings: Reading[]; startsAt: string }) {
  const { columns } = words
  return (
    <table class="ui-table">
      <TableHead columns={Object.values(columns)} />
      <tbody>
        {readings.map(({ minute, observations: seen }) => (
          <tr key={minute}>
            <th scope="row">{timeOfDay(startsAt, minute)}</th>
            <td>{seen.temperature}</td>
            <td>{seen.heartRate}</td>
            <td>
              {seen.systolic}/{seen.diastolic}
            </td>
            <td>{seen.respiratoryRate}</td>
            <td>{seen.saturation}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function describe(course: Reading[], startsAt: string): string {
  const lowest = course.reduce((low, reading) =>
    reading.observations.systolic < low.observations.systolic ? reading : low,
  )
  const last = course.at(-1) ?? lowest
  const at = ({ minute, observations }: Reading) => `${String(observations.systolic)} at ${timeOfDay(startsAt, minute)}`
  const [first = lowest] = course
  return words.chartSummary(at(first), at(lowest), at(last))
}
