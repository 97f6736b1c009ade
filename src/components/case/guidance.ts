/**
 * Fetches the page that says how every option of a case stands to the guidance, and puts its parts where the debrief shows them:
 * each rationale behind its option, where the sources part before them, what the source says and the prompts after the decisions, cited points and the map at the end, where
 * `PathMap` finds it.
 * Returns whether that worked; without a connection it may not.
 */
export async function placeGuidance(root: HTMLElement, address: string): Promise<boolean> {
  if (root.querySelector('.case-debrief')) return true
  try {
    const response = await fetch(address)
    if (!response.ok) return false
    const page = new DOMParser().parseFromString(await response.text(), 'text/html')
    for (const rationale of page.querySelectorAll<HTMLElement>('.case-rationale')) {
      document.getElementById(rationale.dataset['for'] ?? '')?.append(rationale)
    }
    for (const tension of page.querySelectorAll<HTMLElement>('.case-tension')) {
      root.querySelector(`[id="${tension.dataset['for'] ?? ''}"] .case-contested`)?.replaceWith(tension)
    }
    for (const point of page.querySelectorAll('[popover]')) root.append(point)
    const map = page.querySelector('[data-map]')
    if (map) root.append(map)
    const end = page.querySelector('[data-guidance-end]')
    if (end) root.querySelector('.case-below')?.before(end)
    return end !== null
  } catch {
    return false
  }
}
