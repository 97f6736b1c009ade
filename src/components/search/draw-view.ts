import { search as words } from '#messages/search.ts'

import type { Query } from './address.ts'
import type { Found, Hit } from './index-reader.ts'
import type { View } from './searcher.ts'

/** Draws a view into the elements of the search page; those that stand for one state show and hide themselves by `data-state`. */
export function drawView(root: HTMLElement, view: View): void {
  root.dataset['state'] = view.kind === 'found' && view.hits.length === 0 ? 'none' : view.kind
  elementAt(root, '.search-status', HTMLElement).textContent = describe(view)
  if (view.kind === 'found') drawFound(root, view)
}

/** The element a selector finds, which is of the type given. Throws if the page has none. */
export function elementAt<E extends HTMLElement>(root: ParentNode, selector: string, type: new () => E): E {
  const element = root.querySelector(selector)
  if (element instanceof type) return element
  throw new Error(`The page has no ${selector}`)
}

function describe(view: View): string {
  if (view.kind === 'searching') return words.searching
  if (view.kind === 'failed') return words.failed.title
  return view.kind === 'found' ? describeCount(view.query, view.found) : ''
}

function describeCount({ words: asked, kind }: Query, { hits, total }: Found): string {
  return kind ? words.countOfKind(kind, asked, { count: hits.length, total }) : words.count(total, asked)
}

function drawFound(root: HTMLElement, { query, found, hits }: View & { kind: 'found' }): void {
  const item = elementAt(root, 'template', HTMLTemplateElement)
  elementAt(root, '.search-results', HTMLElement).replaceChildren(...hits.map((hit) => drawHit(item, hit)))
  elementAt(root, '.search-more', HTMLElement).hidden = hits.length === found.hits.length
  elementAt(root, '.search-of-kind', HTMLElement).hidden = !query.kind || found.total === 0
  for (const count of root.querySelectorAll<HTMLElement>('[data-count]')) {
    const kind = count.dataset['count']
    count.textContent = String(kind ? (found.counts.get(kind) ?? 0) : found.total)
  }
}

function drawHit(item: HTMLTemplateElement, { kind, url, title, within, excerpt }: Hit): DocumentFragment {
  const drawn = document.importNode(item.content, true)
  const link = document.createElement('a')
  link.href = url
  link.textContent = title
  const heading = document.createElement('h2')
  heading.append(link)
  elementAt(drawn, '.search-title', HTMLElement).append(heading)
  elementAt(drawn, '.search-kind', HTMLElement).textContent = kind ? words.kinds[kind].one : ''
  elementAt(drawn, '.search-within', HTMLElement).textContent = within && ` · ${within}`
  const pieces = excerpt.map(({ text, isMarked }) => (isMarked ? mark(text) : text))
  elementAt(drawn, '.search-excerpt', HTMLElement).append(...pieces)
  return drawn
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark')
  element.textContent = text
  return element
}
