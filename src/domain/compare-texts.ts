/** Puts texts in the same order everywhere, whatever the language of the device: by their code units. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
