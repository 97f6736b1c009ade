/** Whether a stored value is an object with named fields, to be looked at one by one. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
