/**
 * Calls back with the id of each section whose last line has come into view. A section begins with the heading that has the id and
 * ends before the next one. Returns a function that stops watching.
 */
export function watchSections(ids: string[], onSeen: (id: string) => void): () => void {
  const ends = new Map<Element, string>()
  for (const id of ids) {
    const end = endOf(document.getElementById(id))
    if (end) ends.set(end, id)
  }
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      const id = ends.get(target)
      if (isIntersecting && id !== undefined) onSeen(id)
    }
  })
  for (const end of ends.keys()) observer.observe(end)
  return () => {
    observer.disconnect()
  }
}

function endOf(heading: Element | null): Element | null {
  let end = heading
  while (end?.nextElementSibling && end.nextElementSibling.tagName !== 'H2') end = end.nextElementSibling
  return end
}
