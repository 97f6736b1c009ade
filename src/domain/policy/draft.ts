import { isFields } from '../fields.ts'

/** What the learner has done with one clause of a policy. */
export interface DraftClause {
  /** The id of the element it comes from. */
  id: string
  isIn: boolean
  /** The clause in the learner’s own words; `null` while it is as the authors wrote it. */
  text: string | null
}

/** A policy in the making, kept on the learner’s own device. */
export interface PolicyDraft {
  schema: 1
  /** The id of the place it is for. */
  place: string
  /** What the place is called in the text; `null` while it is called as the authors do. */
  called: string | null
  /** In the order in which they are to stand. */
  clauses: DraftClause[]
}

/** A draft with every element in, as the authors wrote them and in their order. */
export function newDraft(place: string, elements: string[]): PolicyDraft {
  return { schema: 1, place, called: null, clauses: elements.map(untouched) }
}

/** The draft with the elements that exist now: new ones come last, and those that are gone stay if the learner had rewritten them. */
export function fitDraft(draft: PolicyDraft, elements: string[]): PolicyDraft {
  const known = draft.clauses.filter(({ id, text }) => elements.includes(id) || text !== null)
  const added = elements.filter((id) => !draft.clauses.some((clause) => clause.id === id))
  return { ...draft, clauses: [...known, ...added.map(untouched)] }
}

/** The draft with one clause changed. */
export function changeClause(draft: PolicyDraft, id: string, change: Partial<DraftClause>): PolicyDraft {
  return { ...draft, clauses: draft.clauses.map((clause) => (clause.id === id ? { ...clause, ...change } : clause)) }
}

/** The draft with one clause moved past its neighbour among those shown; unchanged at either end. */
export function moveClause(
  draft: PolicyDraft,
  id: string,
  { by, shown }: { by: -1 | 1; shown: string[] },
): PolicyDraft {
  const neighbour = shown[shown.indexOf(id) + by]
  const clause = draft.clauses.find((one) => one.id === id)
  if (neighbour === undefined || !clause) return draft
  const clauses = draft.clauses.filter((one) => one !== clause)
  const at = clauses.findIndex((one) => one.id === neighbour)
  return { ...draft, clauses: clauses.toSpliced(by === 1 ? at + 1 : at, 0, clause) }
}

/** The draft in a stored value, or `undefined` if it is none that this version can read. */
export function parseDraft(value: unknown): PolicyDraft | undefined {
  if (!isFields(value) || value['schema'] !== 1) return undefined
  const { place, called, clauses } = value
  const isDraft = typeof place === 'string' && isTextOrNull(called) && Array.isArray(clauses) && clauses.every(isClause)
  return isDraft ? { schema: 1, place, called, clauses: clauses as DraftClause[] } : undefined
}

function isClause(value: unknown): boolean {
  return (
    isFields(value) &&
    typeof value['id'] === 'string' &&
    typeof value['isIn'] === 'boolean' &&
    isTextOrNull(value['text'])
  )
}

function isTextOrNull(value: unknown): value is string | null {
  return value === null || typeof value === 'string'
}

function untouched(id: string): DraftClause {
  return { id, isIn: true, text: null }
}
