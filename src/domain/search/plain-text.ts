/** Prose without its Markdown and without the tags of MDX, on one line. What a tag encloses stays; a citation goes whole. */
export function toPlainText(markdown: string): string {
  return markdown
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:#{1,6}|>|[-+*]|\d+\.)\s+/gm, '')
    .replace(/`([^`]*)`/g, '$1')
    .replace(/(\*\*|__)(?=\S)(.+?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)(.+?)(?<=\S)\1(?![\p{L}\p{N}])/gsu, '$2')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:)])/g, '$1')
    .trim()
}

/** A part of a text that begins with a heading of the second level; the part before the first has an empty title. */
export interface Section {
  title: string
  body: string
}

/** Cuts Markdown at its headings of the second level. */
export function splitSections(body: string): Section[] {
  return body.split(/^(?=## )/m).map((part) => {
    const heading = /^## (.+)\n?/.exec(part)
    return { title: toPlainText(heading?.[1] ?? ''), body: part.slice(heading?.[0].length ?? 0) }
  })
}
