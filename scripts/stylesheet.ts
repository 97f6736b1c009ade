/** A file of the project: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** One `name: value` of a stylesheet or of a style attribute; `index` is where the value starts in the file. */
export interface Declaration {
  name: string
  value: string
  index: number
}

/** Replaces comments by blanks, so that every index and line number stays what it was. */
export function blankComments({ path, text }: SourceFile): string {
  const comments = path.endsWith('.css') ? /\/\*[\s\S]*?\*\//g : /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?<=^|\s)\/\/.*/gm
  return text.replaceAll(comments, blank)
}

/** The declarations of a `.css` file, or of the `<style>` elements of an `.astro` file. */
export function findDeclarations(file: SourceFile): Declaration[] {
  const css = file.path.endsWith('.css') ? blankComments(file) : keepStyleElements(blankComments(file))
  return [...css.matchAll(/(?<![\w-])(-{0,2}[a-z][\w-]*)\s*:\s*([^;{}]+)(?=[;}])/gi)].map((match) => ({
    name: match[1] ?? '',
    value: match[2] ?? '',
    index: match.index + match[0].length - (match[2] ?? '').length,
  }))
}

/** What an `.astro` or `.tsx` file holds besides its `<style>` elements. */
export function markupOf(file: SourceFile): string {
  if (file.path.endsWith('.css')) return ''
  return blankComments(file).replaceAll(/<style\b[\s\S]*?<\/style>/g, blank)
}

function keepStyleElements(text: string): string {
  const outside = /(?:^|<\/style>)[\s\S]*?(?:<style\b[^>]*>|$(?![\s\S]))/g
  return text.replaceAll(outside, blank)
}

function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ')
}
