/** A text in Markdown, on one line and with nothing in it that Markdown would take for more than text, for a heading. */
export function escapeHeading(text: string): string {
  return escapeInline(text.replace(/\s+/gu, ' ').trim()).replace(/#+$/, '\\$&')
}

/** A text in Markdown, with its paragraphs and its line breaks, and nothing in it that Markdown would take for more than text. */
export function escapeText(text: string): string {
  return toParagraphs(text)
    .map((lines) => lines.map((line) => escapeStart(escapeInline(line))).join('  \n'))
    .join('\n\n')
}

/** The lines of each paragraph, without the space around them: to Markdown, four spaces before a line are code. */
function toParagraphs(text: string): string[][] {
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u).map((line) => line.trim())
  const paragraphs = lines.join('\n').split(/\n{2,}/u)
  return paragraphs.map((paragraph) => paragraph.split('\n').filter(Boolean)).filter(({ length }) => length > 0)
}

/** Becomes a link by itself; a backslash in it would lead elsewhere. */
const ADDRESS = /((?<=^|[\s(])(?:https?:\/\/|www\.)[A-Za-z\d][-\w.~:/?#@!$&+,=%]*[A-Za-z\d/])/u

function escapeInline(line: string): string {
  const pieces = line.split(ADDRESS)
  return pieces.map((piece, index) => (index % 2 === 1 ? piece : escapeProse(piece))).join('')
}

/** Backslashes only where they are needed: a text is also read as it stands. */
function escapeProse(prose: string): string {
  return prose
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[*`[~|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=\S)/g, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
}

/** What would begin a heading, a quotation, a list or a rule, or make a heading or a table of the line before. */
function escapeStart(line: string): string {
  return line
    .replace(/^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|:?-[-\s]*:?$|=+$)/u, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\')
}
