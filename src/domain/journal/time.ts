/**
 * A stored time (ISO 8601, in UTC) written in the one way that can be compared as text: with milliseconds. `undefined` if it is none.
 */
export function parseTime(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}T(?!24)[\d:.]+Z$/.test(value)) return undefined
  const time = Date.parse(value)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}
