/** The day it is where the learner is, as YYYY-MM-DD. */
export function today(): string {
  const time = new Date()
  const [month, day] = [time.getMonth() + 1, time.getDate()].map((part) => String(part).padStart(2, '0'))
  return `${String(time.getFullYear())}-${month ?? ''}-${day ?? ''}`
}
