/** The language the site is built in. A second language is added here and nowhere else. */
export { home, site } from './en/site.ts'

export const LANGUAGE = 'en-CA'

/** A day as the language writes it, from ISO 8601: a time, or a day of the calendar (YYYY-MM-DD) wherever the reader is. */
export function formatDay(iso: string): string {
  const time = iso.includes('T') ? iso : `${iso}T12:00`
  return new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long' }).format(new Date(time))
}

/** A time of day as the language writes it, from ISO 8601. */
export function formatTime(iso: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, { timeStyle: 'short', hourCycle: 'h23' }).format(new Date(iso))
}
