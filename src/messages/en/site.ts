export const site = {
  name: 'One Standard',
  tagline: 'Social media and digital professionalism for medicine',
  description:
    'An interactive course on social media and digital professionalism for medical students, residents and physicians. No account, no tracking.',
  skip: 'Skip to the content',
  navigation: 'Main',
  nav: { modules: 'Modules', cases: 'Cases', journal: 'Journal', sources: 'Sources' },
  search: 'Search',
  footer: {
    claim: 'General education, not legal or medical advice. Not endorsed by any of the organisations it cites.',
    links: [
      ['about/', 'About'],
      ['guidance/', 'Where guidance agrees and differs'],
      ['glossary/', 'Glossary'],
      ['privacy/', 'What is stored where'],
    ],
    licence: 'Text CC BY 4.0, code MIT',
  },
  unkept: {
    title: 'Nothing is kept in this tab',
    text: 'Nothing is kept on this device in this tab. Closing or leaving a page loses what you wrote on it.',
    save: 'Save what is on this page as a file',
    file: 'one-standard-this-page.md',
    end: 'End this',
  },
  notFound: {
    title: 'This page is not here',
    text: 'The address may be mistyped, or the page has moved. Nothing you have written is affected.',
    home: 'Go to the first page',
    cases: 'See the cases',
  },
} as const

export const home = {
  title: 'The standard is the same, online and off.',
  lead: 'Ten short modules to read and three cases to play, for medical students, residents and physicians. You are in the story, with the phone in your hand.',
  start: (title: string) => `Play ${title}`,
  read: 'Read the first module',
  facts: ['10 to 15 minutes each', 'no account', 'what you write stays on this device'],
  doorsTitle: 'What brings you here?',
  doors: [
    {
      title: 'I want to learn it',
      text: 'Between two other things, on a phone, without being marked. Modules to read, cases to play, and a way through both.',
      link: 'See the way for students',
      to: 'modules/#student',
    },
    {
      title: 'I have been asked to reflect',
      text: 'By a program, sometimes after a lapse. Play the case, write in your own words, and hand over only what you mean to.',
      link: 'See the way for residents',
      to: 'modules/#resident',
    },
    {
      title: 'I am in practice',
      text: 'What can be used next Monday: requests from patients, advice online, a policy for the practice. With the five documents behind it, each as dated and as binding as it is.',
      link: 'See the way for physicians',
      to: 'modules/#cpd',
    },
  ],
  hereTitle: 'Where you are',
  here: {
    playing: (title: string, decisions: number) =>
      `${title}: ${decisions === 1 ? 'one decision' : `${String(decisions)} decisions`} made.`,
    over: (title: string) => `${title}: played to the end.`,
    reading: (title: string, seen: number, of: number) => `${title}: ${String(seen)} of ${String(of)} sections seen.`,
    complete: (title: string) => `${title}: complete.`,
    goOn: 'Go on',
    again: 'Look again',
    entries: (count: number) =>
      count === 1 ? 'One reflection in your journal.' : `${String(count)} reflections in your journal.`,
    journal: 'Read them',
  },
  honestTitle: 'What you can hold us to',
  honest: [
    [
      'Grounded',
      'What we say of guidance cites a point in one of five documents, with its place in the text. Where they differ, we say so.',
    ],
    ['Private', 'There is no server behind this. Nothing you do or write leaves your browser unless you save a file.'],
    [
      'Unfinished',
      'No clinician has reviewed it yet, and AI helped to write it. Both are said on every module and case.',
    ],
  ],
} as const
