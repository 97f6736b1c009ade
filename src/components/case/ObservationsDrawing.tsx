import { timeOfDay } from '#domain/case/timeline.ts'
import { courseUntil } from '#domain/instrument/course.ts'
import { givenTreatments } from '#domain/instrument/treatment.ts'

import { lineThrough, xOf, yOf } from './chart.ts'

import type { ChartFrame } from './chart.ts'
import type { Moment } from '#domain/case/timeline.ts'
import type { Reading } from '#domain/instrument/course.ts'
import type { Treatments } from '#domain/instrument/observations.ts'

interface Props {
  /** The patient's course on this path. */
  course: Reading[]
  /** The moments that took time on the clock. */
  moments: Moment[]
  treatments: Treatments
  startsAt: string
  /** The drawing in words. */
  label: string
}

/** The drawing: pressure and pulse over the evening, what the learner was doing below it, treatments across it. */
export function ObservationsDrawing({ course, moments, treatments, startsAt, label }: Props) {
  const minutes = course.at(-1)?.minute ?? 0
  const frame: ChartFrame = {
    ...{ width: 340, height: 260, left: 32, right: 10, top: 14, bottom: 66 },
    minutes,
    values: [60, 160],
  }
  return (
    <svg viewBox={`0 0 ${String(frame.width)} ${String(frame.height)}`} role="img" aria-label={label}>
      <Axes frame={frame} startsAt={startsAt} />
      <path class="case-line-untreated" d={lineOf(frame, courseUntil(minutes, 5), 'systolic')} />
      <path class="case-line-pulse" d={lineOf(frame, course, 'heartRate')} />
      <path class="case-line-pressure" d={lineOf(frame, course, 'systolic')} />
      <Evening frame={frame} moments={moments} treatments={treatments} />
    </svg>
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
      {givenTreatments(treatments).map(({ name, minute }) => (
        <path
          key={name}
          class="case-treatment"
          d={`M${String(xOf(frame, minute))} ${String(frame.top)}V${String(frame.height - frame.bottom)}`}
        />
      ))}
    </g>
  )
}

function lineOf(frame: ChartFrame, course: Reading[], measure: 'systolic' | 'heartRate'): string {
  return lineThrough(
    frame,
    course.map(({ minute, exact }) => [minute, exact[measure]]),
  )
}
