import { TableHead } from '#components/ui/TableHead.tsx'
import { timeOfDay } from '#domain/case/timeline.ts'
import { postingOn } from '#domain/instrument/posting.ts'
import { REACH_MODEL, reachUntil } from '#domain/instrument/reach.ts'
import { debrief as words } from '#messages/debrief.ts'

import { lineThrough, xOf, yOf } from './chart.ts'

import type { ChartFrame } from './chart.ts'
import type { ReachInstrument } from '#domain/case/instrument-schema.ts'
import type { Moment } from '#domain/case/timeline.ts'
import type { Posting, ReachReading } from '#domain/instrument/reach.ts'

interface Props {
  instrument: ReachInstrument
  moments: Moment[]
  startsAt: string
}

const TABLE_HOURS = [1, 2, 4, 8, 12, 24, 36, 48]

/** Where the post went on this path, with the numbers in a table. */
export function ReachFigure({ instrument, moments, startsAt }: Props) {
  const posting = postingOn(moments, instrument)
  if (!posting) return <p class="small">{words.reach.nothing}</p>
  const readings = reachUntil(instrument.untilMinute, posting)
  const last = readings.at(-1)
  return (
    <figure class="case-figure">
      <figcaption>
        <h3>{words.reach.title}</h3>
        <p class="small">{words.reach.caption}</p>
      </figcaption>
      {last && (
        <svg viewBox="0 0 340 220" role="img" aria-label={words.reach.summary(last.within, last.beyond, last.copies)}>
          <Lines readings={readings} posting={posting} startsAt={startsAt} />
        </svg>
      )}
      <p class="case-legend small">
        <span>
          <span class="case-key" data-line="pulse" /> {words.reach.within(posting.people)}{' '}
          <span class="case-key" data-line="pressure" /> {words.reach.beyond}{' '}
          {posting.deletedAt !== undefined && (
            <>
              <span class="case-key" data-line="treatment" /> {words.reach.deleted}
            </>
          )}
        </span>
      </p>
      <details class="ui-details">
        <summary>{words.chartTable}</summary>
        <Table readings={readings} />
        <ul class="case-list small">
          {words.reach.assumptions(REACH_MODEL, posting.heat).map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </details>
    </figure>
  )
}

function Lines({ readings, posting, startsAt }: { readings: ReachReading[]; posting: Posting; startsAt: string }) {
  const most = Math.max(10, ...readings.map(({ within, beyond }) => Math.max(within, beyond)))
  const frame: ChartFrame = {
    ...{ width: 340, height: 220, left: 42, right: 12, top: 12, bottom: 26 },
    minutes: readings.at(-1)?.minute ?? 60,
    values: [0, most],
  }
  const line = (of: 'within' | 'beyond') =>
    lineThrough(
      frame,
      readings.map((reading) => [reading.minute, reading[of]]),
    )
  return (
    <g>
      {[0, most / 2, most].map((value) => (
        <g key={value}>
          <path
            class="case-grid"
            d={`M${String(frame.left)} ${String(yOf(frame, value))}H${String(frame.width - frame.right)}`}
          />
          <text x={frame.left - 5} y={yOf(frame, value) + 4} text-anchor="end">
            {Math.round(value)}
          </text>
        </g>
      ))}
      {[0, 12, 24, 36]
        .map((hours) => posting.postedAt + hours * 60)
        .filter((minute) => minute < frame.minutes)
        .map((minute) => (
          <text key={minute} x={xOf(frame, minute)} y={frame.height - 8} text-anchor="middle">
            {timeOfDay(startsAt, minute)}
          </text>
        ))}
      <path class="case-line-pulse" d={line('within')} />
      <path class="case-line-pressure" d={line('beyond')} />
      {posting.deletedAt !== undefined && (
        <path
          class="case-treatment"
          d={`M${String(xOf(frame, posting.deletedAt))} ${String(frame.top)}V${String(frame.height - frame.bottom)}`}
        />
      )}
    </g>
  )
}

function Table({ readings }: { readings: ReachReading[] }) {
  const { columns } = words.reach
  return (
    <table class="ui-table">
      <TableHead columns={Object.values(columns)} />
      <tbody>
        {TABLE_HOURS.flatMap((hour) => {
          const reading = readings[hour]
          return reading ? (
            <tr key={hour}>
              <th scope="row">{hour}</th>
              <td>{reading.within}</td>
              <td>{reading.beyond}</td>
              <td>{reading.copies}</td>
            </tr>
          ) : (
            []
          )
        })}
      </tbody>
    </table>
  )
}
