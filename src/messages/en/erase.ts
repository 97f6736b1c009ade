/** What erasing says. */
export const erase = {
  title: 'Erase',
  lead: 'What you erase is gone from this device. Nobody can bring it back but you, from a backup.',
  one: 'A single entry is deleted where you read it, and can be brought back until you leave that page.',
  offNow:
    'Nothing is kept in this tab, so there is nothing of it to erase. To erase what was kept before, end that first.',
  looking: 'Looking at what is here…',
  nothing: 'Nothing is kept on this device.',
  here: 'On this device now:',
  scopes: {
    reflections: {
      open: 'Erase all reflections',
      title: 'Erase all reflections?',
      lead: 'Your place in cases, modules and checks stays. This goes, with every earlier version and the lock:',
      doIt: 'Erase all reflections now',
    },
    everything: {
      open: 'Erase everything',
      title: 'Erase everything?',
      lead: 'This goes, with every earlier version, the lock and all settings:',
      doIt: 'Erase everything now',
    },
  },
  otherTabs: 'Other open tabs of this site begin anew, and what stands unsaved in their boxes is lost.',
  backupFirst: 'Make a backup first',
  leaveIt: 'Leave it',
  erasing: 'Erasing…',
  failed: 'It could not be erased. Look below at what is still here, and try again.',
  goneTitle: 'Erased',
  gone: 'This was erased:',
  nothingGone: 'There was nothing to erase.',
  clean: 'Looked again, in the storage and the database: nothing of your journal is left.',
  cleanAll: 'Looked again, in the storage, the database, the caches and the service workers: nothing is left.',
  left: 'Looked again, and this is still here. Close the other tabs of this site and try again:',
  anew: 'Load the page anew',
  anewNote: 'Files you saved, and traces on the disk, are not ours to erase.',
  kinds: {
    reflections: (count: number) =>
      count === 1 ? '1 entry of your journal' : `${String(count)} entries of your journal`,
    drafts: (count: number) =>
      count === 1 ? '1 text not yet stored as an entry' : `${String(count)} texts not yet stored as entries`,
    cases: (count: number) => (count === 1 ? 'your place in 1 case' : `your place in ${String(count)} cases`),
    modules: (count: number) => (count === 1 ? 'your place in 1 module' : `your place in ${String(count)} modules`),
    checks: (count: number) => (count === 1 ? 'your answers to 1 check' : `your answers to ${String(count)} checks`),
    policies: (count: number) =>
      count === 1 ? '1 policy you put together' : `${String(count)} policies you put together`,
    unreadable: (count: number) =>
      count === 1 ? '1 thing that could not be read' : `${String(count)} things that could not be read`,
    settings: (count: number) =>
      count === 1
        ? '1 setting, such as the day of your last backup'
        : `${String(count)} settings, such as the day of your last backup`,
    caches: (count: number) => (count === 1 ? '1 cache of pages' : `${String(count)} caches of pages`),
    workers: (count: number) => (count === 1 ? '1 service worker' : `${String(count)} service workers`),
  },
} as const
