/** What the ids of the parts of a debrief begin with, so that they are not those of nodes. */
export const PART = 'debrief-'
