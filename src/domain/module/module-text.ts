/** What can be read out of a module’s MDX without rendering it. The components it may use are few and written on one line. */
export interface ModuleText {
  /** The words of its prose, without what the components hold. */
  words: number
  /** The titles of its sections. */
  sections: string[]
  /** Every point cited, in order, as often as it is. */
  cites: string[]
  /** The ids of its exercises, in order. */
  exercises: string[]
  /** The ids of the glossary’s terms it explains in place. */
  terms: string[]
  /** The places of the site it links to. */
  links: string[]
  /** The names of all components used. */
  components: string[]
}

/** A component as a module’s prose uses it. */
export interface Tag {
  component: string
  /** What stands in its one attribute; undefined if it is not written in the form that can be read. */
  value: string | undefined
  /** Its line in the prose, from 1. */
  line: number
}

/** The components that prose may use, each with its form. */
const FORMS: Record<string, RegExp> = {
  Cite: /^<Cite points="([^"]*)" \/>$/,
  Exercise: /^<Exercise id="([^"]*)" \/>$/,
  Term: /^<Term id="([^"]*)">$/,
  Go: /^<Go to="([^"]*)">$/,
  Differ: /^<Differ()>$/,
}

/** The names of the components that prose may use. */
export const COMPONENTS: readonly string[] = Object.keys(FORMS)

/** Reads a module’s MDX, without its frontmatter. */
export function readModuleText(body: string): ModuleText {
  const tags = readTags(body)
  const valuesOf = (component: string) =>
    tags.flatMap((tag) => (tag.component === component && tag.value !== undefined ? [tag.value] : []))
  return {
    words: countWords(body.replace(/<[^>]+>/g, ' ')),
    sections: [...body.matchAll(/^## (.+)$/gm)].map(([, title = '']) => title),
    cites: valuesOf('Cite').flatMap(pointsIn),
    exercises: valuesOf('Exercise'),
    terms: valuesOf('Term'),
    links: valuesOf('Go'),
    components: tags.map(({ component }) => component),
  }
}

/** Every component that a module’s prose uses, in order. */
export function readTags(body: string): Tag[] {
  return [...body.matchAll(/<([A-Za-z]\w*)[^>]*>/g)].map(({ 0: tag, 1: component = '', index }) => ({
    component,
    value: Object.hasOwn(FORMS, component) ? FORMS[component]?.exec(tag)?.[1] : undefined,
    line: body.slice(0, index).split('\n').length,
  }))
}

/** The points that a citation in prose names. */
export function pointsIn(value: string): string[] {
  return value.split(/\s+/).filter(Boolean)
}

const WORDS_A_MINUTE = 200
const MINUTES_AN_EXERCISE = 1.5

/** About how many minutes a module takes: its words at 200 a minute, and a minute and a half for each exercise. */
export function minutesFor({ words, exercises }: Pick<ModuleText, 'words' | 'exercises'>): number {
  return Math.round(words / WORDS_A_MINUTE + exercises.length * MINUTES_AN_EXERCISE)
}

/** How many words a text has; what holds neither letter nor digit is none. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length
}
