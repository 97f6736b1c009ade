// The tables in a proof copy.
import { pointAt } from '#domain/source/source.ts'

import { ORDER } from './compare-parts.ts'
import { escape } from './html.ts'
import { byNumber } from './parts.ts'

import type { Copy } from './copy-nodes.ts'
import type { Marks } from './marks.ts'
import type { Case } from '#domain/case/case-schema.ts'

/** The stance and points of every option. */
export function scoreTable({ nodes, dimensions }: Case, marks: Marks): string {
  const rows = Object.entries(nodes).flatMap(([id, node]) =>
    node.kind === 'decision'
      ? node.options.map(
          (option) =>
            `<tr><td>${marks.at(`${id}.${option.id}`, ORDER, 'Label', 'Stance', 'Points')}${id}</td><td>${escape(option.label)}</td><td>${option.stance}</td>${dimensions.map((name) => `<td>${option.points[name] ?? ''}</td>`).join('')}</tr>`,
        )
      : [],
  )
  return `<table><tr><th>Decision</th><th>Option</th><th>Stance</th>${dimensions.map((name) => `<th>${name}</th>`).join('')}</tr>${rows.join('')}</table>`
}

/** What the ways of playing that do not read come to. */
export function naiveTable(naive: { strategy: string; overall: number; band: string }[]): string {
  return `<table><tr><th>Played without reading</th><th>Overall</th><th>Band</th></tr>${naive.map(({ strategy, overall, band }) => `<tr><td>${strategy}</td><td>${overall}</td><td>${band}</td></tr>`).join('')}</table>`
}

/** Points that are cited, each once, in our words, by id. */
export function pointTable(ids: string[], { points, marks }: Copy): string {
  const rows = ids.toSorted(byNumber).map((id) => {
    const { point, source: document } = pointAt(points, id)
    const mark = marks.at(id, ORDER, 'Where', 'In our words')
    return `<tr id="${id}"><td>${mark}${id}</td><td>${escape(document.title)}, ${escape(document.published)}<br>${escape(point.locator)}</td><td>${escape(point.text)}</td></tr>`
  })
  return `<table><tr><th>Point</th><th>Where</th><th>In our words</th></tr>${rows.join('')}</table>`
}
