/** What a learner does in a case. A list of these is what is stored of an attempt; everything else is its replay. */
export type CaseEvent =
  | { type: 'case.begun' }
  | { type: 'passage.read'; node: string }
  | { type: 'option.chosen'; node: string; option: string }
  | { type: 'feedback.read' }
  | { type: 'debrief.opened' }
  | { type: 'reflection.finished' }

/** The events in a stored value, or `undefined` if it is no list of events. */
export function parseEvents(value: unknown): CaseEvent[] | undefined {
  if (!Array.isArray(value)) return undefined
  const events = value.map(parseEvent)
  return events.every((event) => event !== undefined) ? events : undefined
}

function parseEvent(value: unknown): CaseEvent | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined
  const { type } = value
  const node = 'node' in value && typeof value.node === 'string' ? value.node : undefined
  const option = 'option' in value && typeof value.option === 'string' ? value.option : undefined
  switch (type) {
    case 'passage.read':
      return node === undefined ? undefined : { type, node }
    case 'option.chosen':
      return node === undefined || option === undefined ? undefined : { type, node, option }
    case 'case.begun':
    case 'feedback.read':
    case 'debrief.opened':
    case 'reflection.finished':
      return { type }
    default:
      return undefined
  }
}

/** The events up to but without the last choice, or `undefined` if nothing has been chosen yet. */
export function beforeLastChoice(events: CaseEvent[]): CaseEvent[] | undefined {
  const last = events.findLastIndex(({ type }) => type === 'option.chosen')
  return last === -1 ? undefined : events.slice(0, last)
}
