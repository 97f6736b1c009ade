import { timeOfDay } from '#domain/case/timeline.ts'
import { courseUntil } from '#domain/instrument/course.ts'
import { MODEL } from '#domain/instrument/observations.ts'
import { treatmentsOn } from '#domain/instrument/treatment.ts'
import { debrief as words } from '#messages/debrief.ts'

import { titleOf } from './prose-text.ts'
import { lineThrough, xOf, yOf } from './chart.ts'

import type { ChartFrame } from './chart.ts'
import type { Instrument } from '#domain/case/case-schema.ts'
import type { Moment } from '#domain/case/timeline.ts'
import type { Reading } from '#domain/instrument/course.ts'
import type { Treatments } from '#domain/instrument/observations.ts'

interface Props {
  instrument: Instrument
  moments: Moment[]
  startsAt: string
}

const TABLE_STEP = 30

/** The patient’s course drawn over the learner’s own evening, with the numbers in a table. */
export function ObservationsFigure({ instrument, moments, startsAt }: Props) {
  const treatments = treatmentsOn(moments, instrument.treatments)
  const course = courseUntil(instrument.untilMinute, 5, treatments)
  const untreated = courseUntil(instrument.untilMinute, 5)
  const onTheClock = moments.filter(({ from, until }) => until > from)
  const frame: ChartFrame = {
    ...{ width: 340, height: 260, left: 32, right: 10, top: 14, bottom: 66 },
    minutes: instrument.untilMinute,
    values: [60, 160],
  }
  return (
    <figure class="case-figure">
      <figcaption>
        <h3>{words.chartTitle(instrument.patient)}</h3>
        <p class="small">{words.chartCaption}</p>
      </figcaption>
      <svg
        viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`}
        role="img"
        aria-label={describe(course, startsAt)}
      >
        <Axes frame={frame} startsAt={startsAt} />
        <path class="case-line-untreated" d={lineOf(frame, untreated, 'systolic')} />
        <path class="case-line-pulse" d={lineOf(frame, course, 'heartRate')} />
        <path class="case-line-pressure" d={lineOf(frame, course, 'systolic')} />
        <Evening frame={frame} moments={onTheClock} treatments={treatments} />
      </svg>
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

function Axes({ frame, startsAt }: { frame: ChartFrame; startsAt: string }) {
  const hours = Array.from({ length: Math.floor(frame.minutes / 60) + 1 }, (_, hour) => hour * 60)
  return (
    <g>
      {[60, 80, 100, 120, 140, 160].map((value) => (
        <g key={value}>
          <path
            class="case-grid"
            d={`M${String(frame.left)} ${String(yOf(frame, value))}H${String(frame.width - frame.right)}`}
          />
          <text x={frame.left - 5} y={yOf(frame, value) + 3.5} text-anchor="end">
            {value}
          </text>
        </g>
      ))}
      {hours
        .filter((_, index) => index % 2 === 0)
        .map((minute) => (
          <text key={minute} x={xOf(frame, minute)} y={frame.height - 46} text-anchor="middle">
            {timeOfDay(startsAt, minute)}
          </text>
        ))}
    </g>
  )
}

function Evening({ frame, moments, treatments }: { frame: ChartFrame; moments: Moment[]; treatments: Treatments }) {
  const floor = frame.height - 36
  return (
    <g>
      {moments.map(({ choice, from, until }, index) => (
        <g key={choice.node}>
          <rect
            class="case-span"
            x={xOf(frame, from)}
            y={floor}
            width={Math.max(1, xOf(frame, until) - xOf(frame, from) - 1)}
            height="12"
          />
          <text
            class="case-span-number"
            x={(xOf(frame, from) + xOf(frame, until)) / 2}
            y={floor + 25}
            text-anchor="middle"
          >
            {index + 1}
          </text>
        </g>
      ))}
      {givenOf(treatments).map(({ name, minute }) => (
        <path
          key={name}
          class="case-treatment"
          d={`M${String(xOf(frame, minute))} ${String(frame.top)}V${String(frame.height - frame.bottom)}`}
        />
      ))}
    </g>
  )
}

function Legend({ moments, startsAt, treatments }: Omit<Props, 'instrument'> & { treatments: Treatments }) {
  const given = givenOf(treatments)
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
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
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

function givenOf(treatments: Treatments): { name: keyof Treatments; minute: number }[] {
  return (['fluids', 'antibiotics', 'vasopressors'] as const).flatMap((name) => {
    const minute = treatments[name]
    return minute === undefined ? [] : [{ name, minute }]
  })
}

function lineOf(frame: ChartFrame, course: Reading[], measure: 'systolic' | 'heartRate'): string {
  return lineThrough(
    frame,
    course.map(({ minute, exact }) => [minute, exact[measure]]),
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
