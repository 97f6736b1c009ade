/** The number, from 1, of the line that holds the index. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
