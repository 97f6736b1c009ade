import { isFields } from '../fields.ts'

/** A value as JSON that is the same for the same value, in whatever order its fields were set. Throws on what is nested too deep. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_name, field: unknown) => (isFields(field) ? sorted(field) : field))
}

function sorted(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)))
}
