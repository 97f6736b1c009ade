// A part of a case, for its reviewers.

/** What is said of a part under a name. A text is compared word by word, a list item by item. */
export interface Fact {
  name: string
  value: string | string[]
}

export interface Part {
  /** Permanent; also the anchor of the part in the proof copy. */
  id: string
  /** What a reviewer calls it. */
  name: string
  facts: Fact[]
  /** The parts in it, in the order of the case. */
  parts: Part[]
}

/** A part with its facts by name; what is undefined or empty is not said. */
export function part(id: string, name: string, facts: Record<string, string | string[] | undefined>): Part {
  return {
    id,
    name,
    facts: Object.entries(facts).flatMap(([fact, value]) =>
      value === undefined || value.length === 0 ? [] : { name: fact, value },
    ),
    parts: [],
  }
}
