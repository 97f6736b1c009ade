// Reads the content files as the checks need them: parsed, and with the lines that things stand on.
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

import { LineCounter, isNode, parseDocument } from 'yaml'

import type { Document } from 'yaml'

export const CONTENT = 'src/content'

/** A YAML file, and a way to say on which line something in it stands. */
export interface ContentFile {
  path: string
  value: unknown
  /** What is wrong with the YAML itself. */
  errors: { line: number; message: string }[]
  /** The line of a place given by keys and indices from the top; of its nearest parent if it is not there. */
  lineOf: (at: (string | number)[]) => number
}

/** An MDX file: its frontmatter is its value, and `['body', n]` is line n of what follows. */
export interface MdxFile extends ContentFile {
  /** What follows the frontmatter. */
  body: string
}

/** Every YAML file in a folder, by name. */
export function readFolder(folder: string): ContentFile[] {
  return pathsIn(folder, '.yaml').map(readContent)
}

/** Every MDX file in a folder, by name. */
export function readMdxFolder(folder: string): MdxFile[] {
  return pathsIn(folder, '.mdx').map((path) => parseMdx(path, readFileSync(path, 'utf8')))
}

function pathsIn(folder: string, extension: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(extension))
    .sort()
    .map((name) => join(folder, name))
}

/** The id that a file’s name gives to what is in it. */
export function idOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.(?:yaml|mdx)$/, '')
}

/** One YAML file. */
export function readContent(path: string): ContentFile {
  return parseContent(path, readFileSync(path, 'utf8'))
}

/** A YAML file from its text, wherever that came from. */
export function parseContent(path: string, text: string): ContentFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  return {
    path,
    value: document.errors.length > 0 ? undefined : document.toJS(),
    errors: document.errors.map(({ pos, message }) => ({ line: lines.linePos(pos[0]).line, message })),
    lineOf: (at) => lines.linePos(offsetOf(document, at)).line,
  }
}

/** An MDX file from its text. One without frontmatter has an empty head, and the schema will say what is missing from it. */
export function parseMdx(path: string, text: string): MdxFile {
  const [whole, head = ''] = /^---\r?\n(.*?\n)?---(?:\r?\n|$)/s.exec(text) ?? ['']
  const linesBefore = whole.split('\n').length - 1
  // The line of the opening dashes counts, so that lines of the head are lines of the file.
  const file = parseContent(path, `\n${head}`)
  return {
    ...file,
    body: text.slice(whole.length),
    lineOf: (at) => (at[0] === 'body' ? linesBefore + Number(at[1]) : file.lineOf(at)),
  }
}

function offsetOf(document: Document, at: (string | number)[]): number {
  for (let depth = at.length; depth > 0; depth--) {
    const node = document.getIn(at.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
