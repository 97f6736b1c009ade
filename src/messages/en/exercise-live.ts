const ofAll = (count: number, all: number) => `${String(count)} of ${String(all)}`

/** What the exercises say while they are being done. */
export const exerciseLive = {
  sort: {
    same: 'We put it there too.',
    apart: (place: string) => `We put it under “${place}”.`,
    soFar: (chosen: number, all: number) => `${ofAll(chosen, all)} sorted.`,
    end: (same: number, all: number) => `You put ${ofAll(same, all)} where we did.`,
    look: 'These are the ones to look at again:',
    allSame: 'The reasons may be worth reading all the same.',
  },
  find: {
    found: (found: number, all: number) => `You found ${ofAll(found, all)} that identify`,
    extra: (count: number) => (count === 0 ? '.' : `, and marked ${String(count)} that give nobody away.`),
    outcomes: {
      hit: 'Identifies. You found it.',
      miss: 'Identifies, and is easily overlooked.',
      extra: 'Gives nobody away, though you had reason to look.',
      left: 'Gives nobody away. You left it alone.',
    },
  },
  rewrite: {
    words: (count: number) => (count === 1 ? '1 word' : `${String(count)} words`),
    kept: (time: string) => `Kept in your journal, on this device, at ${time}.`,
    changed: 'Changed since you kept it. The journal has the text as it was then.',
    keepChange: 'Keep the change',
    empty: 'There is nothing to keep yet.',
    locked: 'Your journal is locked. Unlock it on the journal page, or take this text with you as a file.',
    failed: 'The journal could not be loaded. Your text is in the box and nowhere else.',
    fileName: 'rewrite',
  },
  who: {
    same: (ours: string) => `${ours}. You thought so too.`,
    apart: (own: string, ours: string) => `${ours}, in our reading. You thought: ${own.toLowerCase()}.`,
    open: (ours: string) => `${ours}, in our reading.`,
    end: (same: number, predicted: number) =>
      predicted === 1
        ? `We read it ${same === 1 ? 'the same way' : 'differently'}.`
        : `We read it as you do in ${String(same)} of your ${String(predicted)} predictions.`,
    next: 'Now try another setting.',
  },
} as const
