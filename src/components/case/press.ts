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
 * Takes up where a link led that was pressed before the player was ready: the address then ends in the id of a node, or of a
 * node and an option. Returns whether there was such a link.
 */
export function takeUpLink(graph: CaseGraph, session: CaseSession): boolean {
  const [node = '', option] = location.hash.slice(1).split('.')
  if (!findNode(graph, node)) return false
  history.replaceState(null, '', location.pathname + location.search)
  if (session.$view.get().mode === 'briefed') session.begin()
  const { mode, node: here } = session.$view.get()
  if (option !== undefined && mode === 'deciding' && here === node) session.choose(node, option)
  return true
}
