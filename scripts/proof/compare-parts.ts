// What changed between two versions of a case, part by part, matched by permanent ids.
import { diffArrays } from 'diff'

import type { Fact, Part } from './part.ts'

/** What is said of a part under a name, in both versions; undefined where it is not said. */
export interface FactChange {
  name: string
  before: Fact['value'] | undefined
  after: Fact['value'] | undefined
}

/** A part that was added, removed or changed. */
export interface Change {
  kind: 'added' | 'removed' | 'changed'
  /** As it is now; as it was, if it was removed. */
  part: Pick<Part, 'id' | 'name'>
  /** What it stands in, outermost first. */
  within: Pick<Part, 'id' | 'name'>[]
  /** What differs: of an added or removed part everything, of one that only moved its order. */
  facts: FactChange[]
}

/** The name of the fact that says which of its neighbours' places a part has. */
export const ORDER = 'Order'

/** The changes from one version to another, in the order of the later one; what was removed stands where it was. */
export function compareParts(before: Part[], after: Part[], within: Change['within'] = []): Change[] {
  const { merged, moved } = mergeOrder(idsOf(before), idsOf(after))
  return merged.flatMap((id) => {
    const [was, is] = [before.find((part) => part.id === id), after.find((part) => part.id === id)]
    const part = is ?? was
    if (!part) return []
    const order = { name: ORDER, before: placeOf(id, before), after: placeOf(id, after) }
    const facts = [...(moved.has(id) ? [order] : []), ...compareFacts(was?.facts ?? [], is?.facts ?? [])]
    const kind = !was ? 'added' : !is ? 'removed' : 'changed'
    const self = { id, name: part.name }
    const own: Change[] = kind === 'changed' && facts.length === 0 ? [] : [{ kind, part: self, within, facts }]
    return [...own, ...compareParts(was?.parts ?? [], is?.parts ?? [], [...within, self])]
  })
}

function idsOf(parts: Part[]): string[] {
  return parts.map(({ id }) => id)
}

function placeOf(id: string, parts: Part[]): string {
  return `${idsOf(parts).indexOf(id) + 1} of ${parts.length}`
}

function compareFacts(before: Fact[], after: Fact[]): FactChange[] {
  const nameOf = ({ name }: Fact) => name
  return mergeOrder(before.map(nameOf), after.map(nameOf)).merged.flatMap((name) => {
    const [was, is] = [before, after].map((facts) => facts.find((fact) => fact.name === name)?.value)
    return JSON.stringify(was) === JSON.stringify(is) ? [] : { name, before: was, after: is }
  })
}

/** The keys of both lists in the order of the later one, and those whose order among the others has changed. */
function mergeOrder(before: string[], after: string[]): { merged: string[]; moved: Set<string> } {
  const parts = diffArrays(before, after)
  const added = new Set(parts.flatMap((part) => (part.added ? part.value : [])))
  const isMoved = (key: string) => added.has(key) && before.includes(key)
  return {
    merged: parts.flatMap(({ value, removed }) => (removed ? value.filter((key) => !isMoved(key)) : value)),
    moved: new Set(after.filter(isMoved)),
  }
}
