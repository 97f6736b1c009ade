const LENGTH = 24

/** The present (ISO 8601) or, if the clock has been set back behind the time given, a moment after that time. */
export function laterThan(time: string, present: string): string {
  if (present > time) return present
  const next = new Date(Date.parse(time) + 1).toISOString()
  return next.length === LENGTH ? next : time
}
