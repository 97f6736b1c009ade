import type { Exercise } from '#domain/exercise/exercise-schema.ts'
import type { Term } from '#domain/glossary/glossary-schema.ts'
import type { CitedPoint } from '#domain/source/source.ts'

/** What the components inside a module’s prose need of the page they stand on. */
export interface ModuleContext {
  id: string
  title: string
  points: Map<string, CitedPoint>
  /** The number by which each point is cited on this page. */
  numbers: Map<string, number>
  terms: Map<string, Term>
  exercises: Map<string, Exercise>
}

const contexts = new WeakMap<object, ModuleContext>()

/** Gives the components of a page what they need. `locals` are those of the request, which all components of a page share. */
export function setContext(locals: object, context: ModuleContext): void {
  contexts.set(locals, context)
}

/** What the page has given its components. Throws outside a module. */
export function contextOf(locals: object): ModuleContext {
  const context = contexts.get(locals)
  if (!context) throw new Error('This component stands in the prose of a module and nowhere else')
  return context
}

/** What a map holds under an id. Throws if it holds nothing: the checks of the content have then been passed by. */
export function held<T>(things: Map<string, T>, id: string): T {
  const found = things.get(id)
  if (found === undefined) throw new Error(`There is no ${id}`)
  return found
}
