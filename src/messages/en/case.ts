import type { Band } from '#domain/case/score.ts'
import type { Dimension, Repair, Stance } from '#domain/case/node-schema.ts'

const stances: Record<Stance, string> = {
  aligned: 'Aligned with the guidance',
  defensible: 'Defensible',
  risky: 'Risky',
  harmful: 'Harmful',
}

const repairs: Record<Repair, string> = {
  disclosure: 'disclosure',
  deletion: 'taking it down',
  apology: 'apology',
  report: 'report',
  'protective-association': 'asking the protective association',
}

const dimensions: Record<Dimension, string> = {
  'patient-safety': 'Patient safety',
  confidentiality: 'Confidentiality',
  professionalism: 'Professionalism',
  boundaries: 'Boundaries',
}

const bands: Record<Band, string> = {
  top: 'close to the best path',
  good: 'nearer the best path',
  fair: 'about half-way',
  poor: 'nearer the worst path',
}

/** What the cases’ static pages say. */
export const caseMessages = {
  listTitle: 'Cases',
  listLead:
    'Each is one story in which you decide. There is no trick to find: most choices can be defended, and each has its price.',
  minutes: (minutes: number) => `about ${String(minutes)} minutes`,
  decisions: (least: number, most: number) => `${String(least)} to ${String(most)} decisions`,
  outcomes: (count: number) => `${String(count)} outcomes`,
  audience: { student: 'students', resident: 'residents', physician: 'physicians' },
  forWhom: (audience: string) => `written first for ${audience}`,
  begin: 'Begin',
  cast: 'Who is who',
  objectives: 'What it is for',
  provenance: 'Where it comes from (gives some of it away), and who has checked it',
  anticipation: 'Before you begin, if you like',
  anticipationHint: 'One line, for you alone. You will see it again at the end.',
  noScript:
    'JavaScript is off, so nothing is scored or kept. You can still play: each choice is a link, and options that the story only sometimes offers say so.',
  whole: 'Read the whole case on one page',
  notWhole: 'Back to playing',
  wholeNote: 'Every node and every answer, in the order of the file. It gives the story away.',
  feedbackTitle: 'What happens',
  goOn: 'Go on',
  toDebrief: 'Look back on it',
  ending: 'The end of this path',
  otherwise: 'Otherwise',
  optionIf: (says: string) => `${says}:`,
  artefacts: {
    pager: 'Pager message',
    thread: (name: string) => `Messages with ${name}`,
    me: 'You',
    post: (name: string) => `Post by ${name}`,
    visibleTo: (audience: string) => `Visible to: ${audience}`,
    composer: (author: string) => `A post by ${author}, not yet sent`,
    notSent: 'Not sent yet',
    audience: (audience: string) => `Who will see it: ${audience}`,
    letter: 'Letter',
    clipping: (paper: string) => `Clipping from ${paper}`,
    email: 'Email',
    emailFields: { from: 'From', to: 'To', subject: 'Subject' },
    observations: 'Observations',
    columns: {
      at: 'When',
      temperature: 'Temp',
      heartRate: 'Pulse',
      pressure: 'BP',
      respiratoryRate: 'Resp',
      saturation: 'Sats',
    },
  },
  map: {
    title: 'The map',
    key: 'Read it from the top down. Squares are decisions, circles passages, double circles endings; the numbers are those of the list.',
    picture: (nodes: number, ways: number) =>
      `Map of the case: ${String(nodes)} nodes and ${String(ways)} ways between them. The list beside it says the same.`,
    kinds: { passage: 'passage', decision: 'decision', outcome: 'ending' },
    leadsTo: (numbers: number[]) => `, leads to ${numbers.map(String).join(', ')}`,
    own: '· on your path',
  },
  debrief: {
    title: 'Looking back',
    names:
      'Names: the CMPA is Canadian doctors’ protective association (an article of 2014 and a guide page); the CPSO draft, also called the Ontario draft, is by that province’s College; MPS, another protective body, wrote in Hong Kong in 2013; HIROC insures Canadian healthcare organisations (a note of 2017).',
    tension: 'Where the sources part',
    contested:
      'Contested: no option here is called wrong. The labels say how we read the documents, and others read them otherwise.',
    repair: (kind: Repair) => `A repair: ${repairs[kind]}`,
    sourceTitle: 'What the source says happened',
    contrast: 'Play beside it',
    modules: 'Modules that go with it',
    contrastLink: 'Open that case',
    guidanceTitle: (title: string) => `${title}: how the options stand to the guidance`,
    guidanceLead:
      'Every option of every decision, what it serves and risks, and the points it rests on. It gives the story away. The stances are the authors’ reading of the sources, not a verdict.',
    guidanceLink: 'How the options stand to the guidance',
    backToCase: 'Back to the case',
    promptsTitle: 'To think about',
    cited: 'Points cited',
  },
  stances,
  dimensions,
  bands,
} as const
