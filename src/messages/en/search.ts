import type { SearchKind } from '#domain/search/record.ts'

const kinds: Record<SearchKind, { one: string; many: string }> = {
  module: { one: 'Module', many: 'Modules' },
  case: { one: 'Case', many: 'Cases' },
  point: { one: 'Source point', many: 'Source points' },
  term: { one: 'Term', many: 'Terms' },
  page: { one: 'Page', many: 'Pages' },
}

const results = (count: number): string => (count === 1 ? '1 result' : `${String(count)} results`)

/** What the search page says. */
export const search = {
  title: 'Search',
  lead: 'Modules, cases, the points of the sources, the glossary, and the pages about the course.',
  label: 'Search the course',
  hint: 'The words stay on this device. The index comes to your browser, and the looking is done here.',
  submit: 'Search',
  kindsLegend: 'Show',
  all: 'All',
  kinds,
  idle: {
    title: 'Try one of these',
    words: ['screenshots', 'consent', 'friend requests', 'apology', 'pseudonym', 'on call', 'medical advice'],
  },
  searching: 'Searching…',
  count: (count: number, words: string) => `${results(count)} for “${words}”`,
  countOfKind: (kind: SearchKind, words: string, { count, total }: { count: number; total: number }) =>
    `${results(count)} of ${String(total)} for “${words}”: ${kinds[kind].many.toLowerCase()}`,
  listLabel: 'Results',
  more: 'Show more results',
  none: {
    title: 'Nothing found',
    text: 'Try fewer words, another form of a word, or a word that a colleague would use. The endings of cases are not searched, so as not to give them away.',
  },
  noneOfKind: 'There is something of another kind: choose “All”.',
  failed: {
    title: 'The search cannot start',
    text: 'Its index could not be loaded. You may be offline, or this copy of the course may have been put up without one. What you typed is still in the box, and the lists below work.',
    inDevelopment: 'The index is made by a build: npm run build, then npm run preview. There is none while developing.',
    retry: 'Try again',
  },
  noScript:
    'Searching needs JavaScript, because it is done in your browser and not on a server. Everything can also be reached from these lists.',
  browse: {
    title: 'Look through the lists instead',
    lists: [
      ['modules/', 'All modules'],
      ['cases/', 'All cases'],
      ['sources/', 'The five sources, point by point'],
      ['glossary/', 'The glossary'],
    ],
  },
} as const
