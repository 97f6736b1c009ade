/** A piece of an excerpt; marked if it is what was searched for. */
export interface Piece {
  text: string
  isMarked: boolean
}

/** A text of which Pagefind shows a part: the part with `<mark>` round what was found, the part without, and all of it. */
interface Excerpted {
  excerpt: string
  plain_excerpt: string
  content: string
}

/**
 * Takes an excerpt apart; Pagefind marks a word with the punctuation at it. No other tag than `<mark>` can be in it, since Pagefind writes angle brackets as entities. An ellipsis says where
 * the text goes on.
 */
export function splitExcerpt({ excerpt, plain_excerpt: plain, content }: Excerpted): Piece[] {
  const pieces = excerpt
    .replace(/<mark>([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)<\/mark>/gsu, '$1<mark>$2</mark>$3')
    .split(/<mark>(.*?)<\/mark>/s)
    .map((text, index) => ({ text: unescape(text), isMarked: index % 2 === 1 }))
  const shown = unescape(plain)
  return [
    { text: content.trimStart().startsWith(shown) ? '' : '… ', isMarked: false },
    ...pieces,
    { text: content.trimEnd().endsWith(shown) ? '' : ' …', isMarked: false },
  ].filter(({ text }) => text !== '')
}

function unescape(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>')
}
