// The marks in the margin of a proof copy, numbered like the list of changes at its front.
import { ORDER } from './compare-parts.ts'
import { escape } from './html.ts'

import type { Change } from './compare-parts.ts'

/** What a proof copy asks at every place that may have changed. */
export interface Marks {
  /** A mark if one of these facts of a part has changed. The line that names `ORDER` also says that the part is new or was moved. */
  at: (part: string, ...facts: string[]) => string
  /** A line for each part that was removed from this one. */
  gone: (part: string) => string
}

/** The marks for the changes of a case. */
export function marksFor(changes: Change[]): Marks {
  const numbered = changes.map((change, index) => ({ ...change, number: index + 1 }))
  const byPart = new Map(numbered.map((change) => [change.part.id, change]))
  return {
    at: (part, ...facts) => {
      const change = byPart.get(part)
      const word = change && wordFor(change, facts)
      return word ? `<a class="mark" href="#change-${change.number}">${word} ${change.number}</a>` : ''
    },
    gone: (part) =>
      numbered
        .filter(({ kind, within }) => kind === 'removed' && within.at(-1)?.id === part)
        .map(
          ({ number, part: { name } }) =>
            `<p class="gone"><a class="mark" href="#change-${number}">removed ${number}</a>Removed from here: ${escape(name)}</p>`,
        )
        .join(''),
  }
}

/** HTML with a mark in its first element, so that both stand on one line and one page. */
export function withMark(mark: string, html: string): string {
  return html.replace(/^\s*<[^>]+>/, (tag) => `${tag}${mark}`)
}

function wordFor({ kind, facts }: Change, asked: string[]): string | undefined {
  if (kind === 'added') return asked.includes(ORDER) ? 'new' : undefined
  const changed = facts.map(({ name }) => name).filter((name) => asked.includes(name))
  if (changed.length === 0) return undefined
  return changed.every((name) => name === ORDER) ? 'moved' : 'changed'
}
