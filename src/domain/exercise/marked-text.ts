import type { MarkedText } from './marked-text-schema.ts'

/** A piece of a line: plain text, or a phrase that can be marked. */
export type Piece = { kind: 'text'; text: string } | { kind: 'phrase'; text: string; identifies: boolean }

/** The text as paragraphs (parted by an empty line) of lines of pieces, its phrases in the order of the marks. */
export function toParagraphs({ text, marks }: MarkedText): Piece[][][] {
  let next = 0
  const toPiece = (part: string): Piece =>
    part.startsWith('{')
      ? { kind: 'phrase', text: part.slice(1, -1), identifies: marks[next++]?.identifies ?? false }
      : { kind: 'text', text: part }
  return text
    .trim()
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.split('\n').map((line) => line.match(/\{[^{}]*\}|[^{}]+/gu)?.map(toPiece) ?? []))
}
