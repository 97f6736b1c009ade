import { NOTHING_KEPT_MARK as MARK } from '#domain/nothing-kept.ts'

const isNothingKeptHere = isMarked()
let isOver = false

if (typeof window !== 'undefined') {
  // A page that comes back from the browser’s memory may have been made before the mode was begun, and would still keep things.
  window.addEventListener('pageshow', (event) => {
    if (event.persisted && isMarked() !== isNothingKeptHere) location.reload()
  })
}

/** Whether the learner has asked, in this tab, that nothing be written to the device; as it was when this page was opened. */
export function isNothingKept(): boolean {
  return isOver || isNothingKeptHere
}

/** Has this page keep nothing more, because another tab is erasing. */
export function keepNothingMore(): void {
  isOver = true
}

/**
 * Begins or ends the mode in which nothing is kept; it holds from the next page on, so the page should be loaded again at once. The mark
 * itself goes with the tab. Whether the browser could take it in.
 */
export function setNothingKept(isOn: boolean): boolean {
  try {
    if (isOn) sessionStorage.setItem(MARK, 'on')
    else sessionStorage.removeItem(MARK)
    return true
  } catch {
    return false
  }
}

function isMarked(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null
  } catch {
    return false
  }
}
