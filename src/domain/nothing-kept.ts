/** The name under which a tab remembers that nothing is to be kept; pages carry it, so that the smallest of scripts can look for it. */
export const NOTHING_KEPT_MARK = 'one-standard:nothing-kept'

/** The event by which a page hears that a text has been saved as a file; its `detail` is the text. */
export const SAVED_EVENT = 'one-standard:saved'
