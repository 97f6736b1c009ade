// Pages for reviewers: HTML documents that stand alone.
import { readFileSync } from 'node:fs'

/** An HTML document with the style sheet of the proof copies. `look` is a class of its body. */
export function toDocument(title: string, body: string, look: 'plain' | 'compared'): string {
  return `<!doctype html>
<html lang="en-CA"><head><meta charset="utf-8"><title>${escape(title)}</title>
<style>${readFileSync(new URL('copy.css', import.meta.url), 'utf8')}</style></head><body class="${look}">
${body}
</body></html>
`
}

/** Text as HTML has it. */
export function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
