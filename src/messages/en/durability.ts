/** What is said of how long the journal lasts in this browser. */
export const durability = {
  title: 'How long this lasts',
  persistence: {
    persisted:
      'This browser has promised to keep what is here until you clear it yourself. A lost or broken device takes it along all the same.',
    evictable:
      'This browser may clear what is here by itself, when space is short. Some browsers also clear sites that have not been visited for a week.',
    unknown: 'This browser does not say how long it keeps what is here. Treat it as something that can go.',
  },
  ask: 'Ask this browser to keep it',
  asking: 'Asking…',
  answer: {
    persisted: 'This browser said yes. It keeps what is here until you clear it yourself.',
    evictable:
      'This browser said no, or not now. Some say yes once you have visited more often, or have bookmarked the site. A backup is the surer way.',
    unknown: 'This browser cannot be asked. A backup is the surer way.',
  },
  backup: (day: string, time: string) => `Last backup: ${day}, ${time}.`,
  never: 'Last backup: never.',
  since: (count: number) =>
    count === 0
      ? 'Nothing has been written or changed since.'
      : count === 1
        ? 'One entry has been written or changed since.'
        : `${String(count)} entries have been written or changed since.`,
  noneYet: 'There is nothing in your journal yet.',
  line: (count: number, day: string) =>
    day === ''
      ? `${String(count)} entries, and no backup yet.`
      : `${String(count)} entries written or changed since your last backup on ${day}.`,
  unkept: (count: number) =>
    count === 1
      ? 'One entry is in this page and nowhere else.'
      : `${String(count)} entries are in this page and nowhere else.`,
  make: 'Make a backup',
} as const
