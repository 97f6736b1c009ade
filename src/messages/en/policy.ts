/** What the policy says while it is being put together. */
export const policy = {
  include: (heading: string) => `Include: ${heading}`,
  text: (heading: string) => `Text of “${heading}”`,
  up: 'Move up',
  down: 'Move down',
  upLabel: (heading: string) => `Move up: ${heading}`,
  downLabel: (heading: string) => `Move down: ${heading}`,
  moved: (heading: string, at: number, all: number) => `${heading}: now ${String(at)} of ${String(all)}.`,
  original: 'Back to our wording',
  count: (count: number, gaps: number) =>
    `${count === 1 ? '1 clause' : `${String(count)} clauses`}, ${gaps === 0 ? 'no gaps' : gaps === 1 ? '1 gap in square brackets' : `${String(gaps)} gaps in square brackets`} to fill.`,
  notKept: 'Nothing is kept until you change something.',
  kept: 'Your changes are kept on this device and nowhere else.',
  trouble: {
    none: '',
    off: 'Nothing is kept here, as you asked. Download your policy before you leave.',
    blocked: 'This browser does not let the site keep anything. Download your policy before you leave.',
    full: 'There is no room left on this device. Download your policy before you leave.',
  },
  failed: 'The file could not be made. Check your connection and try again.',
  fileName: 'social-media-policy',
} as const
