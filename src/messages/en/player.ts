/** What the player of a case says while it runs. */
export const player = {
  chosen: 'Your choice:',
  decision: (number: number) => `Decision ${String(number)}`,
  minutesLeft: (minutes: number) => (minutes <= 1 ? 'nearly there' : `about ${String(minutes)} minutes left`),
  over: 'The end of this path',
  lookingBack: 'Looking back',
  saved: 'Kept on this device',
  notSaved: {
    off: 'Nothing is kept here, as you asked: your place is lost when the page closes.',
    blocked: 'This browser keeps nothing from this site. You can play, but your place is lost when the page closes.',
    full: 'This device has no room left. You can go on, but your place is lost when the page closes.',
  },
  stepBack: 'Step back one decision',
  startAgain: 'Play it again from the start',
  returnToFirst: 'Return to your first attempt',
  origin: {
    first: '',
    again: 'Another attempt. Your first one is kept as it was.',
    rewound: 'You stepped back, out of curiosity. Your first attempt is kept as it was.',
    carried:
      'This case has changed since you began. You go on from the last choice that still exists; what you had before is kept.',
  },
  cutShort: 'This case has changed since you last played. You are at the last choice that still exists.',
  elsewhere: 'You went on with this case in another tab. This one has caught up; choose again if you like.',
} as const
