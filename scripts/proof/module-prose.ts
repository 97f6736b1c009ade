// The prose of a module in its proof copy: Markdown, with plain HTML in the place of the components.
import { renderMarkdown } from '#components/prose/markdown.ts'
import { pointsIn } from '#domain/module/module-text.ts'
import { splitSections } from '#domain/search/plain-text.ts'
import { moduleMessages } from '#messages/module.ts'

import { decideLine } from './boxes.ts'
import { escape } from './html.ts'

import type { WholeModule } from '#domain/module/whole-module.ts'

/** Every section of the prose, each with boxes to decide. */
export function proseProof({ body, exercises }: Pick<WholeModule, 'body' | 'exercises'>): string {
  const titles = new Map(exercises.map(({ id, title }) => [id, title]))
  return splitSections(body)
    .filter((section) => section.title !== '' || section.body.trim() !== '')
    .map(({ title, body: text }) => {
      const heading = title === '' ? '' : `<h3>${escape(title)}</h3>`
      return `<section>${heading}${renderMarkdown(withoutComponents(text, titles))}${decideLine()}</section>`
    })
    .join('\n')
}

/** Points as their ids in brackets, each with a link to the list of points; nothing if there are none. */
export function citeLinks(ids: string[]): string {
  return ids.length === 0
    ? ''
    : `<span class="cites">[${ids.map((id) => `<a href="#${id}">${id}</a>`).join(', ')}]</span>`
}

/** MDX as Markdown. A tag that prose may not use stays to be read as it was written. */
function withoutComponents(mdx: string, exercises: Map<string, string>): string {
  return mdx.replace(/<(\/?)([A-Za-z]\w*)[^>]*>/g, (tag, slash: string, component: string) => {
    const value = /="([^"]*)"/.exec(tag)?.[1] ?? ''
    return (slash === '' ? openings(value, exercises)[component] : CLOSINGS[component]) ?? escape(tag)
  })
}

function openings(value: string, exercises: Map<string, string>): Partial<Record<string, string>> {
  return {
    Cite: citeLinks(pointsIn(value)),
    Term: `<a href="#term-${value}"><u>`,
    Go: '',
    Differ: `<div class="differ"><p class="differ-label">${moduleMessages.differ}</p>`,
    Exercise: `<p>→ Exercise below: <a href="#${value}">${escape(exercises.get(value) ?? value)}</a></p>`,
  }
}

const CLOSINGS: Partial<Record<string, string>> = { Term: '</u></a>', Go: '', Differ: '</div>' }
