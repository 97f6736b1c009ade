import { findNode } from '#domain/case/graph.ts'

import type { CaseGraph } from '#domain/case/graph.ts'
import type { CaseSession } from '#stores/case-session.ts'

/** Takes a press on one of the story’s links as what the learner means by it, instead of following the link. */
export function followPress(event: MouseEvent, session: CaseSession): void {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return
  const link = event.target.closest<HTMLAnchorElement>('a[href]:is([data-begin], [data-choice], [data-onward])')
  if (!link) return
  event.preventDefault()
  const { mode, node } = session.$view.get()
  if (mode === 'briefed') session.begin()
  else if (mode === 'deciding')
    session.choose(node, link.closest<HTMLElement>('[data-option]')?.dataset['option'] ?? '')
  else if (mode === 'answered') session.continueFromFeedback()
  else if (mode === 'reading') session.readOn(node)
  else if (mode === 'ended') session.openDebrief()
}

/**
 * Takes up where links led that were pressed before the player was ready: each left an address that ends in the id of a node,
 * or of a node and an option. Returns whether there was such a link.
 */
export function takeUpLink(graph: CaseGraph, session: CaseSession): boolean {
  const trail = linksFollowed().filter(([node]) => findNode(graph, node))
  if (trail.length === 0) return false
  history.replaceState(null, '', location.pathname + location.search)
  const isNew = session.$view.get().mode === 'briefed'
  if (isNew) session.begin()
  const meant = isNew ? trail : trail.slice(-1).filter(([, option]) => option !== undefined)
  for (const link of meant) follow(link, session)
  return true
}

type FollowedLink = [node: string, option?: string]

/** The addresses within the page that led here, oldest first; only the present one where the browser does not tell. */
function linksFollowed(): FollowedLink[] {
  const navigation = 'navigation' in globalThis ? globalThis.navigation : undefined
  const past = navigation?.entries().slice(0, navigation.currentEntry?.index) ?? []
  const hashes = past.flatMap(({ sameDocument, url }) => (sameDocument && url ? new URL(url).hash : []))
  return [...hashes, location.hash].map((hash) => {
    const [node = '', option] = hash.slice(1).split('.')
    return option === undefined ? [node] : [node, option]
  })
}

function follow([to, option]: FollowedLink, session: CaseSession): void {
  const { mode, node } = session.$view.get()
  if (mode === 'answered' && option === undefined) session.continueFromFeedback()
  else if (mode === 'reading' && to !== node) session.readOn(node)
  else if (mode === 'deciding' && option !== undefined && to === node) session.choose(node, option)
}
