import type { Coverage } from '#domain/source/ledger.ts'
import type { Point } from '#domain/source/source-schema.ts'

const kinds: Record<Point['kind'], string> = {
  fact: 'Fact',
  duty: 'Duty',
  recommendation: 'Recommendation',
  warning: 'Warning',
  definition: 'Definition',
  example: 'Example',
  'case-fact': 'Case',
  'reflection-question': 'Question to reflect on',
  benefit: 'Benefit',
  resource: 'Resource',
}

export const sources = {
  title: 'Sources',
  lead: 'The whole course rests on five documents. None of them is a law, one is a draft, and two are from outside your province or your decade. Here is what each is.',
  points: (count: number) => `${String(count)} teaching points`,
  coverage: ({ taught, tested, setAside }: Coverage) =>
    [`${String(taught)} taught`, `${String(tested)} tested`, setAside > 0 ? `${String(setAside)} set aside` : '']
      .filter(Boolean)
      .join(', '),
  ledger: ({ total, taught, tested, setAside }: Coverage) =>
    `Of their ${String(total)} teaching points the course teaches ${String(taught)} and asks about ${String(tested)}. The rest, ${String(setAside)}, is set aside, with the reason beside each.`,
  guidance: 'Where the documents agree, and where they differ',
  map: 'Where the course uses it',
  mapLead: 'How many of its points each module and case teaches, and how many it asks about.',
  mapPlace: 'Module or case',
  mapTaught: 'Taught',
  mapTested: 'Tested',
  setAside: (reason: string) => `Set aside. ${reason}`,
  published: 'Published',
  jurisdiction: 'Written for',
  form: 'What it is',
  status: 'The copy we worked from',
  readAs: 'How to read it',
  open: 'See its points',
  ours: 'The points are in our own words. The documents are not ours, and their publishers have not endorsed this course.',
  all: 'All sources',
  locator: 'Where',
  quote: (text: string) => `“${text}”`,
  taught: 'Taught in',
  tested: 'Tested in',
  notYet: 'Not used in the course yet',
  kinds,
  citation: (short: string, place: string) => `${short} · ${place}`,
  openPoint: 'Open the point',
  inSource: 'See it among the points of this document',
  close: 'Close',
} as const
