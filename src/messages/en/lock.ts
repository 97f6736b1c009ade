/** What the lock of the journal says. */
export const lock = {
  locked: 'Your journal is locked on this device. Give your passphrase to read it or to write in it.',
  passphrase: 'Passphrase',
  unlock: 'Unlock',
  unlocking: {
    opening: 'Opening… this takes a moment, on purpose: it makes guessing slow.',
    wrong: 'That passphrase does not open this journal. Nothing has changed; try again.',
    failed: 'The part that opens the lock could not be loaded. Check your connection and try again.',
  },
} as const
