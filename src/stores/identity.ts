/** A new random id for something the learner makes. Works without a secure context, as in an LMS frame served over HTTP. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9))
  return Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('')
}

/** The time now, ISO 8601. */
export function now(): string {
  return new Date().toISOString()
}

/** The day it is where the learner is, as YYYY-MM-DD. */
export function today(): string {
  const time = new Date()
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${String(time.getFullYear())}-${month ?? ''}-${day ?? ''}`
}
