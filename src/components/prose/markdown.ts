import { Marked } from 'marked'
import { markedSmartypants } from 'marked-smartypants'

const marked = new Marked(markedSmartypants(), {
  gfm: false,
  renderer: {
    // The extension above hands text on unescaped.
    text(token) {
      if ('tokens' in token) return this.parser.parseInline(token.tokens)
      return token.text.replace(/&(?!#?\w+;)/g, '&amp;').replace(/</g, '&lt;')
    },
  },
})

/** Markdown from our own content files as HTML, with typographic quotation marks. Runs at build time only. */
export function renderMarkdown(text: string): string {
  return plainly(marked.parse(text, { async: false }))
}

/** One line of Markdown as HTML, without a paragraph round it. */
export function renderInline(text: string): string {
  return plainly(marked.parseInline(text, { async: false }))
}

/** Typographic marks as the characters they are: shorter than entities, and what a reader of the source expects. */
function plainly(html: string): string {
  return html.replace(/&#(\d{3,});/g, (_, code: string) => String.fromCodePoint(Number(code)))
}
