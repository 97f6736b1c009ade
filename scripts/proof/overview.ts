// What changed in all cases since an earlier commit, on one page.
import { commitText, sinceText } from './copy-changes.ts'
import { escape, toDocument } from './html.ts'

import type { RemovedCase, Since } from './earlier.ts'
import type { Commit } from './history.ts'
import type { Case } from '#domain/case/case-schema.ts'

/** A case and how it stands to the earlier commit. */
export interface Compared {
  source: Case
  since: Since
}

/** The page that lists every case, also those that are no longer there. */
export function toOverview(commit: Commit, compared: Compared[], removed: RemovedCase[]): string {
  const rows = compared.map(
    ({ source: { id, title }, since }) =>
      `<tr><td><a href="${id}.html">${escape(title)}</a></td><td>${sinceText(since)}</td></tr>`,
  )
  const gone = removed.map(
    ({ path, title }) =>
      `<tr><td>${escape(title)}</td><td>removed since then; it was <code>${escape(path)}</code></td></tr>`,
  )
  return toDocument(
    `Changed since ${commit.date}`,
    `<h1>Changed in the cases</h1><p>Since ${commitText(commit)}</p>
<table><tr><th>Case</th><th>Since then</th></tr>${[...rows, ...gone].join('')}</table>`,
    'plain',
  )
}
