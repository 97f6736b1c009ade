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

/** Every YAML file in a folder, by name. */
export function readFolder(folder: string): ContentFile[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => readContent(join(folder, name)))
}

/** The id that a file’s name gives to what is in it. */
export function idOf(path: string): string {
  return path.replace(/^.*[\\/]/, '').replace(/\.yaml$/, '')
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

function offsetOf(document: Document, at: (string | number)[]): number {
  for (let depth = at.length; depth > 0; depth--) {
    const node = document.getIn(at.slice(0, depth), true)
    if (isNode(node) && node.range) return node.range[0]
  }
  return 0
}
