import { TableHead } from '#components/ui/TableHead.tsx'
import { postingOn } from '#domain/instrument/posting.ts'
import { REACH_MODEL, reachUntil } from '#domain/instrument/reach.ts'
import { debrief as words } from '#messages/debrief.ts'
import { LANGUAGE } from '#messages/site.ts'

import { lineThrough, xOf, yOf } from './chart.ts'

import type { ChartFrame } from './chart.ts'
import type { ReachInstrument } from '#domain/case/instrument-schema.ts'
import type { Moment } from '#domain/case/timeline.ts'
import type { Posting, ReachReading } from '#domain/instrument/reach.ts'

interface Props {
  instrument: ReachInstrument
  moments: Moment[]
}

const TABLE_HOURS = [1, 2, 4, 8, 12, 24, 36]

/** Where the post went on this path, with the numbers in a table. */
export function ReachFigure({ instrument, moments }: Props) {
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
        <>
          <p>{words.reach.summary(count(last.within), count(last.beyond), count(last.copies))}</p>
          <svg viewBox="0 0 340 220" role="img" aria-label={words.reach.title}>
            <Lines readings={readings} posting={posting} />
          </svg>
        </>
      )}
      <p class="case-legend small">
        <span class="case-keys">
          <span>
            <span class="case-key" data-line="pulse" /> {words.reach.within(count(posting.people))}
          </span>
          <span>
            <span class="case-key" data-line="pressure" /> {words.reach.beyond}
          </span>
          {posting.deletedAt !== undefined && (
            <span>
              <span class="case-key" data-line="treatment" /> {words.reach.deleted}
            </span>
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

function Lines({ readings, posting }: { readings: ReachReading[]; posting: Posting }) {
  const most = Math.max(10, ...readings.map(({ within, beyond }) => Math.max(within, beyond)))
  const frame: ChartFrame = {
    ...{ width: 340, height: 220, left: 46, right: 18, top: 12, bottom: 26 },
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
            {count(Math.round(value))}
          </text>
        </g>
      ))}
      {[0, 12, 24, 36, 48]
        .map((hours) => ({ hours, minute: posting.postedAt + hours * 60 }))
        .filter(({ minute }) => minute <= frame.minutes + 60)
        .map(({ hours, minute }) => (
          <text key={hours} x={xOf(frame, minute)} y={frame.height - 8} text-anchor={hours === 0 ? 'start' : 'middle'}>
            {words.reach.after(hours)}
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
        {[...TABLE_HOURS, readings.length - 1].flatMap((hour) => {
          const reading = readings[hour]
          return reading ? (
            <tr key={hour}>
              <th scope="row">{hour}</th>
              <td>{count(reading.within)}</td>
              <td>{count(reading.beyond)}</td>
              <td>{count(reading.copies)}</td>
            </tr>
          ) : (
            []
          )
        })}
      </tbody>
    </table>
  )
}

function count(number: number): string {
  return number.toLocaleString(LANGUAGE)
}
