import type { IdentityCategory } from './category.ts'

/** The names of the texts about a category: in `messages/`, in the language of the site. */
export interface Advice {
  /** What was found. */
  what: `${IdentityCategory}.what`
  /** Why it could tell who somebody is. */
  why: `${IdentityCategory}.why`
  /** What to write instead. */
  instead: `${IdentityCategory}.instead`
}

/** What to say about a hit of this category. */
export function adviceFor(category: IdentityCategory): Advice {
  return { what: `${category}.what`, why: `${category}.why`, instead: `${category}.instead` }
}
