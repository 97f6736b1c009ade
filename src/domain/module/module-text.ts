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

/** Reads a module’s MDX, without its frontmatter. */
export function readModuleText(body: string): ModuleText {
  return {
    words: countWords(body.replace(/<Cite [^>]*>|<[^>]+>/g, ' ')),
    sections: textsOf(body, /^## (.+)$/gm),
    cites: textsOf(body, /<Cite points="([^"]*)" \/>/g).flatMap((points) => points.split(/\s+/).filter(Boolean)),
    exercises: textsOf(body, /<Exercise id="([^"]*)" \/>/g),
    terms: textsOf(body, /<Term id="([^"]*)">/g),
    links: textsOf(body, /<Go to="([^"]*)">/g),
    components: textsOf(body, /<([A-Za-z]\w*)/g),
  }
}

const WORDS_A_MINUTE = 200
const MINUTES_AN_EXERCISE = 1.5

/** About how many minutes a module takes: its words at 200 a minute, and a minute and a half for each exercise. */
export function minutesFor({ words, exercises }: Pick<ModuleText, 'words' | 'exercises'>): number {
  return Math.round(words / WORDS_A_MINUTE + exercises.length * MINUTES_AN_EXERCISE)
}

function textsOf(body: string, pattern: RegExp): string[] {
  return [...body.matchAll(pattern)].map((match) => match[1] ?? '')
}

function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length
}
