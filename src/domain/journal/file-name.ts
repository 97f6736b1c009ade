/** What a file that leaves is called, without its ending, by the day (YYYY-MM-DD) on which it is made. */
export function fileName(kind: 'journal' | 'backup', day: string): string {
  return `one-standard-${kind}-${day}`
}
