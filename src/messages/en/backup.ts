import type { Refusal } from '#domain/backup/backup-file.ts'

/** What making a backup and bringing one back say. */
export const backup = {
  title: 'Backup',
  lead: 'One file with everything: your entries with their earlier versions, your place in cases and modules, your checks and your policy.',
  forYou:
    'It holds scratch entries too, because it is for you alone. To hand something in, take a copy instead: that holds only what you mean to show.',
  locked: 'Unlock your journal first: a backup is made from what can be read.',
  seal: 'Seal the file with a passphrase',
  sealHint:
    'Unsealed, anyone who has the file can read it. Sealed, it is an age file: this site opens it, and so does any program for age. There is no recovery.',
  sealLabel: 'Passphrase for the file',
  unread: 'What could not be read is not in it. Download that from the top of the journal.',
  save: 'Save a backup',
  sealing: 'Sealing the file… this takes a moment, on purpose: it makes guessing slow.',
  saved: (name: string) =>
    `${name} was handed to your browser. Look whether it is where you want it, and keep it somewhere other than this device.`,
  failed: 'The file could not be made. Check your connection and try again. Nothing has been changed.',
  file: (day: string) => `one-standard-backup-${day}`,

  restoreTitle: 'Bring back a backup',
  restoreLead:
    'Choose a file that was saved here or on another device. You see what it would do before anything is done. Nothing that is here is lost.',
  restoreOff: 'Nothing can be brought back while nothing is kept here.',
  restoreLocked: 'Unlock your journal first: what is in the file is put together with what is here.',
  choose: 'Backup file',
  reading: 'Reading the file…',
  passphrase: 'Passphrase of the file',
  sealedLead: (name: string) => `${name} is sealed with a passphrase.`,
  open: 'Open the file',
  opening: 'Opening… this takes a moment, on purpose.',
  wrong: 'That passphrase does not open this file, or the file is damaged. Nothing has been changed.',
  refused: {
    empty: 'There is nothing in this file.',
    truncated:
      'The end of this file is missing. It was cut off when it was saved or copied; look for another copy of it.',
    foreign: 'This is not a backup of this site.',
    newer: 'This file was made by a newer version of this site. Load the page again to get that version.',
    damaged: 'Something in this file has been changed since it was saved, so it cannot be trusted.',
    'too-big': 'This file is larger than any backup of this site can be.',
    sealed: 'What is inside this file is sealed once more. Open it with a program for age first.',
    unread: 'This browser could not read the file.',
  } satisfies Record<Refusal | 'unread', string>,
  unchanged: 'Nothing has been changed.',
  another: 'Choose another file',

  previewTitle: 'What this file would do',
  madeAt: (day: string, time: string) => `Saved on ${day}, ${time}.`,
  added: (count: number) => (count === 1 ? '1 entry is new here' : `${String(count)} entries are new here`),
  updated: (count: number) =>
    count === 1
      ? '1 entry is newer in the file; what it says here becomes an earlier version of it'
      : `${String(count)} entries are newer in the file; what they say here becomes an earlier version of them`,
  kept: (count: number) =>
    count === 1
      ? '1 entry is newer here and stays; what the file says becomes an earlier version of it'
      : `${String(count)} entries are newer here and stay; what the file says becomes an earlier version of them`,
  same: (count: number) =>
    count === 1 ? '1 entry is here already, the same' : `${String(count)} entries are here already, the same`,
  records: {
    added: (what: string) => `${what}: new here`,
    merged: (what: string) => `${what}: put together with what is here`,
    same: (what: string) => `${what}: stays as it is here`,
  },
  kinds: { case: 'Case', check: 'Check', module: 'Module', policy: 'Policy' },
  other: 'Something this version does not know',
  left: 'What cannot be put together stays as it is here. That of the file can be downloaded:',
  leftFile: 'one-standard-not-restored',
  download: (what: string) => `Download ${what}`,
  showAll: 'Show them',
  more: (count: number) => `and ${String(count)} more`,
  nothingNew: 'There is nothing in this file that is not here already.',
  empty: 'Nothing written yet',
  doIt: 'Bring it back',
  leaveIt: 'Leave it',
  leftAlone: 'Left as it was. Nothing has been changed.',
  doing: 'Bringing it back…',
  doneTitle: 'Brought back',
  done: 'It is on this device now.',
  read: 'Read your journal',
  withoutRoom: 'There was no room for these, and they are as they were:',
  notDone: {
    none: 'It could not be written, because the journal was locked or changed meanwhile. Nothing has been changed; try again.',
    full: 'There is no room on this device. Nothing has been changed.',
    blocked: 'This browser does not let the site keep anything. Nothing has been changed.',
    off: 'Nothing is kept here, as you asked. Nothing has been changed.',
  },
} as const
