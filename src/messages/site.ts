/** The language the site is built in. A second language is added here and nowhere else. */
export { home, site } from './en/site.ts'

export const LANGUAGE = 'en-CA'

// Made once: making one takes longer than all the days of a page.
const DAY = new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long' })
const MONTH = new Intl.DateTimeFormat(LANGUAGE, { month: 'long', year: 'numeric' })
const TIME = new Intl.DateTimeFormat(LANGUAGE, { timeStyle: 'short', hourCycle: 'h23' })

/** A day as the language writes it, from ISO 8601: a time, or a day of the calendar (YYYY-MM-DD) wherever the reader is. */
export function formatDay(iso: string): string {
  return DAY.format(new Date(iso.includes('T') ? iso : `${iso}T12:00`))
}

/** The month of a time as the language writes it, from ISO 8601. */
export function formatMonth(iso: string): string {
  return MONTH.format(new Date(iso))
}

/** A time of day as the language writes it, from ISO 8601. */
export function formatTime(iso: string): string {
  return TIME.format(new Date(iso))
}
