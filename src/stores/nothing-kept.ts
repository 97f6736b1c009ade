const MARK = 'one-standard:nothing-kept'

/** Whether the learner has asked, in this tab, that nothing be written to the device. The mark itself goes with the tab. */
export function isNothingKept(): boolean {
  try {
    return sessionStorage.getItem(MARK) !== null
  } catch {
    return false
  }
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
