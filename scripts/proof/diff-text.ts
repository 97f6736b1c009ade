// The difference of two texts as a reviewer reads it: few and whole pieces rather than many single words.
import { diffArrays, diffWordsWithSpace } from 'diff'

/** A stretch of text that stayed, was added or was removed. */
export interface Segment {
  kind: 'same' | 'added' | 'removed'
  text: string
}

/** Changes with no more words than this between them read better as one. */
const FEW_WORDS = 2
/** A text of which less than this share has stayed reads better as a new one. */
const REWRITTEN_BELOW = 0.35

/** The difference of two texts, by words. */
export function diffText(before: string, after: string): Segment[] {
  const segments = toSegments(diffWordsWithSpace(before, after))
  const stayed = segments.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0)
  if (stayed < REWRITTEN_BELOW * Math.max(before.length, after.length)) return replaced(before, after)
  return joinClose(segments)
}

/** The difference of two lists, a segment for each item. */
export function diffList(before: string[], after: string[]): Segment[] {
  return diffArrays(before, after).flatMap(({ value, added, removed }) =>
    toSegments(value.map((item) => ({ value: item, added, removed }))),
  )
}

function toSegments(changes: { value: string; added: boolean; removed: boolean }[]): Segment[] {
  return changes.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function joinClose(segments: Segment[]): Segment[] {
  const joined: Segment[] = []
  let open = { removed: '', added: '' }
  segments.forEach(({ kind, text }, index) => {
    if (kind !== 'same') open[kind] += text
    else if (index < segments.length - 1 && isBridge(text, open)) {
      open = { removed: open.removed + text, added: open.added + text }
    } else {
      joined.push(...replaced(open.removed, open.added), { kind, text })
      open = { removed: '', added: '' }
    }
  })
  return [...joined, ...replaced(open.removed, open.added)]
}

/** Whether a text that stayed is too short to stand between two changes. */
function isBridge(text: string, { removed, added }: { removed: string; added: string }): boolean {
  if (text.includes('\n') || (!removed && !added)) return false
  const words = text.split(/\s+/).filter(Boolean).length
  return words === 0 || (words <= FEW_WORDS && removed.trim() !== '' && added.trim() !== '')
}

function replaced(before: string, after: string): Segment[] {
  const both: Segment[] = [
    { kind: 'removed', text: before },
    { kind: 'added', text: after },
  ]
  const said = both.filter(({ text }) => text.trim() !== '')
  return said.length > 0 ? said : both.filter(({ text }) => text !== '')
}
