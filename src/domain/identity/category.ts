/** The kinds of things that can tell who somebody is, in the order in which they are offered. */
export const CATEGORIES = [
  /** A name, a part of one, initials, or a title with a name. */
  'person',
  /** Somebody's relative, or a role that few have: `her daughter`, `the mayor`. */
  'relative',
  /** A date, a weekday, a feast, a time of day, or a day told from today: `last Tuesday`, `at 02:10`. */
  'date',
  /** An exact age, or any age over 89. */
  'age',
  /** A town, a neighbourhood, a First Nation, or a country somebody comes from. */
  'place',
  /** A hospital, school, home, parish or firm by its name. */
  'institution',
  /** The number of a health card, a record, a file, or a person. */
  'number',
  /** A telephone or pager number. */
  'phone',
  /** An e-mail address, also one that is spelt out. */
  'email',
  /** A web address or a handle. */
  'web',
  /** A postal code, a street, a road or a box. */
  'address',
  /** A condition, event or occupation that is rare enough to be recognised. */
  'rare',
  /** A picture of somebody, or a mark that would be known from one. */
  'photograph',
  /** What was in the news, or could be looked up there. */
  'news',
] as const

export type IdentityCategory = (typeof CATEGORIES)[number]

/** The languages of the texts, not of the site. */
export type TextLanguage = 'en' | 'fr'

/** A passage that could tell who somebody is; from `start` up to `end`, in UTF-16 units of the text. */
export interface Hit {
  start: number
  end: number
  category: IdentityCategory
}
