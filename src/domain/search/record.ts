/** The kinds of things that can be found, in the order in which they are offered. */
export const SEARCH_KINDS = ['module', 'case', 'point', 'term', 'page'] as const

export type SearchKind = (typeof SEARCH_KINDS)[number]

/** One thing that can be found: what a search looks through, and where it leads. */
export interface SearchRecord {
  kind: SearchKind
  /** The page in the site, and the place in it: `modules/one-doctor/#behind-the-nickname`. */
  path: string
  title: string
  /** What the title stands in: a module, a document, a page. Empty where the title says it all. */
  within: string
  /** What is searched and excerpted, without marks. */
  text: string
}

/** A heading as the page has it. */
interface Heading {
  depth: number
  slug: string
  text: string
}

/** Prose written in Markdown or MDX, with the headings that its page has. */
export interface Prose {
  body: string
  headings: Heading[]
}
