/**
 * Remembers where something stands that is about to be replaced. Gives what then focuses its replacement, as soon as it is there: a box in
 * it to write in, if there is one, or else the whole of it.
 */
export function focusInstead(element: HTMLElement | null): () => void {
  const parent = element?.parentElement
  const before = element?.previousElementSibling
  const focus = () => {
    if (element?.isConnected) {
      requestAnimationFrame(focus)
      return
    }
    let there = before?.isConnected ? before.nextElementSibling : parent?.firstElementChild
    // What is hidden would show while it has the focus, and move what is pressed next from under the finger.
    while (there?.matches('.visually-hidden')) there = there.nextElementSibling
    const target = there?.matches('.journal-writing') ? there.querySelector('textarea') : there
    if (!(target instanceof HTMLElement)) return
    if (target.tabIndex < 0) target.tabIndex = -1
    target.focus()
  }
  return focus
}
