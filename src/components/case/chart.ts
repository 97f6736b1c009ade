/** The size of a chart’s drawing, in its own units, and what its axes span. */
export interface ChartFrame {
  width: number
  height: number
  left: number
  right: number
  top: number
  bottom: number
  /** The last minute drawn. */
  minutes: number
  /** The lowest and highest value drawn. */
  values: [number, number]
}

/** Where a minute stands from the left. */
export function xOf(frame: ChartFrame, minute: number): number {
  return round(frame.left + (minute / frame.minutes) * (frame.width - frame.left - frame.right))
}

/** Where a value stands from the top. */
export function yOf(frame: ChartFrame, value: number): number {
  const [low, high] = frame.values
  return round(frame.top + ((high - value) / (high - low)) * (frame.height - frame.top - frame.bottom))
}

/** The path of a line through points of minute and value. */
export function lineThrough(frame: ChartFrame, points: [minute: number, value: number][]): string {
  return points
    .map(
      ([minute, value], index) =>
        `${index === 0 ? 'M' : 'L'}${String(xOf(frame, minute))} ${String(yOf(frame, value))}`,
    )
    .join('')
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
