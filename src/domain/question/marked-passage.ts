/** A run of a marked text: plain words, or a phrase that can be marked, with its place among the phrases. */
export type Run = { kind: 'words'; text: string } | { kind: 'phrase'; text: string; place: number }

/** The runs of a text in which {phrases like this} can be marked, in order; empty ones are left out. */
export function runsOf(text: string): Run[] {
  const parts = text.trim().split(/\{([^{}]*)\}/u)
  const runs = parts.map((part, index): Run =>
    index % 2 === 0 ? { kind: 'words', text: part } : { kind: 'phrase', text: part, place: (index - 1) / 2 },
  )
  return runs.filter((run) => run.text !== '')
}
