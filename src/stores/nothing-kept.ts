import { NOTHING_KEPT_MARK as MARK } from '#domain/nothing-kept.ts'

let isOver = false

/** Whether nothing is to be written to the device: the learner has asked for that in this tab, or everything is being erased. */
export function isNothingKept(): boolean {
  try {
    return isOver || sessionStorage.getItem(MARK) !== null
  } catch {
    return isOver
  }
}

/** Has this page keep nothing more, until it is loaded again. */
export function keepNothingMore(): void {
  isOver = true
}

/** Begins or ends the mode in which nothing is kept; it holds from the next page on. Whether the browser could take it in. */
export function setNothingKept(isOn: boolean): boolean {
  try {
    if (isOn) sessionStorage.setItem(MARK, 'on')
    else sessionStorage.removeItem(MARK)
    return true
  } catch {
    return false
  }
}
